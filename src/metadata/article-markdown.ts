import type { ArticleFacts, PageDescription } from './description.ts';

/** Write an article as plain Markdown: who says it, when and under which rights stands above the text. */
export function toArticleMarkdown(page: PageDescription, article: ArticleFacts, text: string): string {
  const { corrections } = article;
  const parts = [
    `# ${oneLine(article.headline)}`,
    article.standfirst ? `**${oneLine(article.standfirst)}**` : '',
    listFacts(page, article),
    article.picture ? writePicture(page, article.picture) : '',
    text.trim(),
    corrections.length > 0 ? `## Corrections\n\n${corrections.map(writeCorrection).join('\n')}` : '',
    `---\n\n${oneLine(article.copyright)}. ${oneLine(article.rights)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function listFacts({ canonical, language, siteName }: PageDescription, article: ArticleFacts): string {
  const { authors, published, modified, section } = article;
  const facts: [name: string, value: string][] = [
    ['By', authors.map(({ name }) => name).join(', ')],
    ['Published', published],
    ['Updated', modified === published ? '' : modified],
    ['Section', section.name],
    ['Language', language],
    ['Publisher', siteName],
    ['Address', `<${canonical}>`],
  ];
  return facts
    .filter(([, value]) => value)
    .map(([name, value]) => `- ${name}: ${oneLine(value)}`)
    .join('\n');
}

function writePicture({ picture }: PageDescription, said: NonNullable<ArticleFacts['picture']>): string {
  const alt = oneLine(said.alt).replace(/[[\]\\]/g, '\\$&');
  const words = [said.caption, said.credit].filter(Boolean).join(' ');
  return `![${alt}](${picture.url})\n\n*${oneLine(words).replaceAll('*', '\\*')}*`;
}

function writeCorrection({ date, text }: ArticleFacts['corrections'][number]): string {
  return `- ${date}: ${oneLine(text)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
