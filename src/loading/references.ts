import type { StoredArticle } from './articles.ts';
import type { Problem } from './problems.ts';
import type { Tables } from './tables.ts';

/** The files in which names are defined, for the message that says where to add one. */
const FILES = { section: 'content/sections.yml', topic: 'content/topics.yml', author: 'content/authors.yml' };

/** Check that every name an article uses is defined, and that no two articles claim one address. */
export function checkReferences(articles: StoredArticle[], tables: Tables): Problem[] {
  const slugs = new Map(articles.map((article) => [article.slug, article]));
  const problems = articles.flatMap((article) => checkArticle(article, tables, slugs));
  return [...problems, ...checkFront(tables, slugs), ...checkAddresses(articles)];
}

function checkArticle(
  { slug, data }: StoredArticle,
  tables: Tables,
  slugs: Map<string, StoredArticle>,
): Problem[] {
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
    ...checkTranslation(data, tables, slugs),
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

/** Translations stand side by side under one original, each in a language of its own. */
function checkTranslation(
  data: StoredArticle['data'],
  { site }: Tables,
  slugs: ReadonlyMap<string, StoredArticle>,
): string[] {
  const original = data.translationOf && slugs.get(data.translationOf)?.data;
  if (!original) return [];
  if (original.translationOf)
    return [
      `translationOf names "${data.translationOf}", which is a translation itself. Name the article it was made from.`,
    ];
  const isSame = (data.language ?? site.language) === (original.language ?? site.language);
  return isSame
    ? [`translationOf names "${data.translationOf}", which is in the same language. Check language in both.`]
    : [];
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

function checkFront({ site }: Tables, slugs: ReadonlyMap<string, StoredArticle>): Problem[] {
  return [...(site.front.lead ? [site.front.lead] : []), ...site.front.second]
    .filter((slug) => !slugs.has(slug))
    .map((slug) => ({
      file: 'content/site.yml',
      message: `front names the article "${slug}", which does not exist.`,
    }));
}

/** Slugs that differ only by case or by Unicode form are one address on many disks. */
function checkAddresses(articles: StoredArticle[]): Problem[] {
  const owners = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { slug } of articles) {
    const owner = owners.get(toAddress(slug));
    owners.set(toAddress(slug), owner ?? slug);
    if (!owner) continue;
    const message = `The address of this article is that of "${owner}" too. Rename one of the two folders.`;
    problems.push({ file: `content/articles/${slug}/index.md`, message });
  }
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
