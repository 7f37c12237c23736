/** What llms.txt tells of a site. Addresses are absolute. */
export interface Guide {
  name: string;
  description: string;
  rights: string;
  reuse: string;
  groups: { name: string; links: { name: string; url: string; about?: string | undefined }[] }[];
}

/** Write a guide to the site for language models (https://llmstxt.org). */
export function toLlms({ name, description, rights, reuse, groups }: Guide): string {
  const parts = groups
    .filter(({ links }) => links.length > 0)
    .map((group) => `## ${group.name}\n\n${group.links.map(writeLink).join('\n')}`);
  const terms = `Rights: ${oneLine(rights)} To ask for reuse: <${reuse}>.`;
  return `${[`# ${oneLine(name)}`, `> ${oneLine(description)}`, terms, ...parts].join('\n\n')}\n`;
}

function writeLink({ name, url, about }: Guide['groups'][number]['links'][number]): string {
  const link = `- [${oneLine(name).replace(/[[\]\\]/g, '\\$&')}](${url})`;
  return about ? `${link}: ${oneLine(about)}` : link;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
