import { toArchive, type ArchivedFile } from './docx-archive.ts';

/** A document of a word processor around its paragraphs. */
export const DOCUMENT = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
/** One paragraph of it. */
export const PARAGRAPH = '<w:p><w:r><w:t>The board voted.</w:t></w:r></w:p>';

/** A document as an archive, with what else a test puts in. */
export function toDocx(document: string, ...others: ArchivedFile[]): Buffer {
  return toArchive([{ name: 'word/document.xml', bytes: Buffer.from(document) }, ...others]);
}

/** A feed of one item. */
export function toRss(item: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Light out</title><guid>1</guid>${item}</item></channel></rss>`;
}

/** An export of one post. */
export function toGhost(post: Record<string, unknown>): string {
  const whole = {
    id: '1',
    uuid: '1',
    title: 'Light out',
    slug: 'light-out',
    mobiledoc: null,
    type: 'post',
    ...post,
  };
  return JSON.stringify({ db: [{ data: { posts: [whole] } }] });
}

/** An export of WordPress of one post. */
export function toWordpress(content: string, vocabulary = 'http://wordpress.org/export/1.2/'): string {
  const post = `<title>Pier closes</title><guid>1</guid><wp:post_name>pier-closes</wp:post_name><wp:post_type>post</wp:post_type><content:encoded><![CDATA[${content}]]></content:encoded>`;
  return `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="${vocabulary}"><channel><item>${post}</item></channel></rss>`;
}

/** A source that lies alone. */
export function toInput(text: string | Uint8Array, name = 'source') {
  return { bytes: typeof text === 'string' ? Buffer.from(text) : text, name, beside: () => undefined };
}

/** A news item of NewsML-G2: what it says of itself, and its content. */
export function toNewsml(content: string, meta = '', itemClass = 'text'): string {
  return `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:pier"><itemMeta><itemClass qcode="ninat:${itemClass}"/><provider literal="Saltmere Wire"/><versionCreated>2024-03-25T18:40:00Z</versionCreated></itemMeta><contentMeta><headline>Pier closes</headline>${meta}</contentMeta><contentSet>${content}</contentSet></newsItem>`;
}

/** The text of an item in XHTML. */
export function toXhtml(body: string): string {
  return `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>${body}</body></html></inlineXML>`;
}

/** An item of NewsML 1.2: what its components hold, and how it is managed. */
export function toNewsml1(components: string, management = '<Status FormalName="Usable"/>'): string {
  const id = '<ProviderId>wire.example</ProviderId><DateId>20240325</DateId><NewsItemId>7</NewsItemId>';
  const identification = `<Identification><NewsIdentifier>${id}<RevisionId>2</RevisionId></NewsIdentifier></Identification>`;
  return `<NewsML><NewsItem>${identification}<NewsManagement>${management}</NewsManagement>${components}</NewsItem></NewsML>`;
}
