import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../src/metadata/json-ld.ts';
import { KINDS } from '../../../src/schema/article.ts';
import { makeDescription, makePage, MAP } from './stock.ts';

const read = (page: Parameters<typeof toJsonLd>[0]) => JSON.parse(toJsonLd(page)) as Record<string, unknown>;

describe('toJsonLd', () => {
  it.each([
    ['the end of its element', 'Vote</script><script>alert(1)</script>'],
    ['the end of its element in capitals', 'Vote</SCRIPT >'],
    ['the opening of a comment', 'Vote <!-- <script>'],
    ['line separators', 'Vote\u2028and\u2029veto'],
    ['quotation marks and backslashes', 'Vote "by \\ hand"'],
  ])('holds %s in a headline without harm', (_what, headline) => {
    const json = toJsonLd(makeDescription({ headline }));
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).toHaveProperty('headline', headline);
  });

  it.each([
    ['news', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['interview', 'NewsArticle'],
    ['live report', 'NewsArticle'],
  ] as const)('calls %s %s', (kind, type) => {
    expect(read(makeDescription({ kind }))['@type']).toBe(type);
  });

  it('has a type for every kind', () => {
    expect(KINDS.map((kind) => read(makeDescription({ kind }))['@type']).filter((type) => !type)).toEqual([]);
  });

  it('calls a page that is no article a page of the site', () => {
    expect(read(makePage())).toMatchObject({
      '@type': 'WebPage',
      name: 'About us',
      isPartOf: { '@type': 'WebSite', name: 'The Fair Copy' },
    });
  });

  it('leaves out what is not known', () => {
    const article = read(makeDescription({ authors: [] }));
    const absent = [
      'author',
      'image',
      'keywords',
      'correction',
      'isBasedOn',
      'dateline',
      'acquireLicensePage',
    ];
    expect(absent.filter((name) => name in article)).toEqual([]);
    expect(toJsonLd(makeDescription())).not.toContain('null');
  });

  it('tells people from desks', () => {
    const authors = [
      { name: 'Rana Haddad', href: '/authors/rana-haddad/', kind: 'person' as const },
      { name: 'World desk', href: '/authors/world-desk/', kind: 'desk' as const },
    ];
    const types = read(makeDescription({ authors }))['author'] as { '@type': string }[];
    expect(types.map((author) => author['@type'])).toEqual(['Person', 'Organization']);
  });

  it('gives the picture with its caption, credit and rights', () => {
    const picture = {
      alt: 'A map.',
      caption: 'Fifteen seats.',
      credit: 'Map: The Fair Copy',
      rights: 'CC BY 4.0',
    };
    expect(read(makeDescription({ picture }, MAP))['image']).toEqual({
      '@type': 'ImageObject',
      url: MAP.url,
      width: 1200,
      height: 630,
      caption: 'Fifteen seats.',
      creditText: 'Map: The Fair Copy',
      copyrightNotice: 'CC BY 4.0',
    });
  });

  it('names sources by title, or by who published them', () => {
    const sources = [
      {
        publication: 'United Nations',
        title: 'Resolution 2728',
        address: 'https://undocs.org/S/RES/2728(2024)',
        date: '2024-03-25',
      },
      { publication: 'A news agency' },
    ];
    const named = read(makeDescription({ sources }))['isBasedOn'] as { name: string }[];
    expect(named.map(({ name }) => name)).toEqual(['Resolution 2728', 'A news agency']);
    expect(named[1]).not.toHaveProperty('url');
  });

  it('confesses corrections', () => {
    const corrections = [
      { date: '2024-03-26T09:00:00Z', type: 'correction' as const, text: 'Fourteen voted, not thirteen.' },
    ];
    expect(read(makeDescription({ corrections }))['correction']).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Fourteen voted, not thirteen.',
        datePublished: '2024-03-26T09:00:00Z',
      },
    ]);
  });

  it.each([
    ['https://news.example/reuse', 'https://news.example/reuse'],
    ['mailto:editor@news.example', undefined],
  ])('offers %s as a page to ask for reuse: %s', (reuse, page) => {
    expect(read(makeDescription({ reuse }))['acquireLicensePage']).toBe(page);
  });
});
