import type { StoredArticle } from './articles.ts';
import type { Problem } from './problems.ts';
import type { Tables } from './tables.ts';

/** The files in which names are defined, for the message that says where to add one. */
const FILES = { section: 'content/sections.yml', topic: 'content/topics.yml', author: 'content/authors.yml' };

/** Check that every name an article uses is defined, and that no two articles claim one address. */
export function checkReferences(articles: StoredArticle[], tables: Tables): Problem[] {
  const slugs = new Set(articles.map(({ slug }) => slug));
  const problems = articles.flatMap((article) => checkArticle(article, tables, slugs));
  return [...problems, ...checkFront(tables, slugs), ...checkAddresses(articles)];
}

function checkArticle({ slug, data }: StoredArticle, tables: Tables, slugs: Set<string>): Problem[] {
  const file = `content/articles/${slug}/index.md`;
  const messages = [
    ...unknown('section', [data.section], tables.sections),
    ...unknown('topic', data.topics, tables.topics),
    ...unknown('author', data.authors, tables.authors),
    ...[...data.related, ...(data.translationOf ? [data.translationOf] : [])]
      .filter((other) => !slugs.has(other) || other === slug)
      .map(
        (other) => `There is no other article "${other}". Write the name of its folder in content/articles.`,
      ),
    ...checkSense(data),
  ];
  return messages.map((message) => ({ file, message }));
}

function unknown(what: keyof typeof FILES, used: string[], known: ReadonlyMap<string, unknown>): string[] {
  return used
    .filter((name) => !known.has(name))
    .map(
      (name) =>
        `There is no ${what} "${name}". Add it to ${FILES[what]}, or write one of: ${[...known.keys()].join(', ')}.`,
    );
}

/** What no single field can know: fields that contradict each other. */
function checkSense(data: StoredArticle['data']): string[] {
  const messages: string[] = [];
  if (data.authors.length === 0 && data.sources.length === 0) {
    messages.push('Nobody signs this article. Name authors, or the source it comes from.');
  }
  if (data.updated && Date.parse(data.updated) < Date.parse(data.published)) {
    messages.push('updated is earlier than published. Check both.');
  }
  for (const { date } of data.corrections) {
    if (Date.parse(date) < Date.parse(data.published))
      messages.push('A correction is dated before the article was published. Check both.');
  }
  return messages;
}

function checkFront({ site }: Tables, slugs: Set<string>): Problem[] {
  return [...(site.front.lead ? [site.front.lead] : []), ...site.front.second]
    .filter((slug) => !slugs.has(slug))
    .map((slug) => ({
      file: 'content/site.yml',
      message: `front names the article "${slug}", which does not exist.`,
    }));
}

/** Slugs that differ only by case or by Unicode form are one address on many disks. */
function checkAddresses(articles: StoredArticle[]): Problem[] {
  const owners = new Map<string, string>(articles.map(({ slug }) => [toAddress(slug), slug]));
  const problems: Problem[] = [];
  for (const { slug, data } of articles) {
    for (const old of data.redirects) {
      const owner = owners.get(toAddress(old));
      owners.set(toAddress(old), owner ?? slug);
      if (!owner) continue;
      const file = `content/articles/${slug}/index.md`;
      problems.push({
        file,
        message:
          owner === slug
            ? `redirects names "${old}", which is the article itself or stands there twice. Take it out.`
            : `redirects names "${old}", an address that belongs to the article "${owner}". Take it out of one of the two.`,
      });
    }
  }
  return problems;
}

function toAddress(slug: string): string {
  return slug.normalize('NFKC').toLowerCase();
}
