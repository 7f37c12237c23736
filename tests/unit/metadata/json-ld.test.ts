import { describe, expect, it } from 'vitest';
import { toJsonLd } from '../../../src/metadata/json-ld.ts';
import { KINDS } from '../../../src/schema/article.ts';
import { makeDescription, makePage, MAP, SQUARE } from './stock.ts';

type Data = Record<string, unknown>;
const readAll = (page: Parameters<typeof toJsonLd>[0]) =>
  toJsonLd(page).map((json) => JSON.parse(json) as Data);
const read = (page: Parameters<typeof toJsonLd>[0]) => readAll(page)[0] ?? {};

describe('toJsonLd', () => {
  it.each([
    ['the end of its element', 'Vote</script><script>alert(1)</script>'],
    ['the end of its element in capitals', 'Vote</SCRIPT >'],
    ['the opening of a comment', 'Vote <!-- <script>'],
    ['line separators', 'Vote\u2028and\u2029veto'],
    ['quotation marks and backslashes', 'Vote "by \\ hand"'],
  ])('holds %s in a headline without harm', (_what, headline) => {
    const [json = ''] = toJsonLd(makeDescription({ headline }));
    expect(json).not.toMatch(/[<\u2028\u2029]/);
    expect(JSON.parse(json)).toHaveProperty('headline', headline);
  });

  it.each([
    ['news', 'NewsArticle'],
    ['analysis', 'AnalysisNewsArticle'],
    ['opinion', 'OpinionNewsArticle'],
    ['explainer', 'BackgroundNewsArticle'],
    ['interview', 'ReportageNewsArticle'],
    ['live report', 'LiveBlogPosting'],
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
    const article = read(makeDescription({ authors: [], rights: 'All rights reserved.' }));
    const absent = [
      'author',
      'keywords',
      'correction',
      'isBasedOn',
      'dateline',
      'license',
      'workTranslation',
      'translationOfWork',
      'coverageStartTime',
    ];
    expect(absent.filter((name) => name in article)).toEqual([]);
    expect(toJsonLd(makeDescription()).join()).not.toContain('null');
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
    expect(read(makeDescription({ picture }, [MAP, SQUARE]))['image']).toEqual([
      {
        '@type': 'ImageObject',
        url: SQUARE.url,
        width: 1200,
        height: 1200,
        caption: 'Fifteen seats.',
        creditText: 'Map: The Fair Copy',
        copyrightNotice: 'CC BY 4.0',
        license: 'https://creativecommons.org/licenses/by/4.0/',
        acquireLicensePage: 'https://news.example/paper/about/',
      },
    ]);
  });

  it('credits a drawn card to the paper', () => {
    expect(read(makeDescription({}, [MAP]))['image']).toMatchObject([
      { url: MAP.url, creditText: 'The Fair Copy', copyrightNotice: '© The Fair Copy 2026' },
    ]);
  });

  it('says how long it is, what it is about, and under which licence', () => {
    const topics = [{ name: 'Gaza', href: '/topics/gaza/' }];
    expect(read(makeDescription({ topics, dateline: 'New York' }))).toMatchObject({
      wordCount: 2,
      keywords: ['Gaza'],
      articleSection: 'World',
      dateline: 'New York',
      inLanguage: 'en-GB',
      datePublished: '2024-03-25T18:40:00Z',
      dateModified: '2024-03-25T18:40:00Z',
      license: 'https://creativecommons.org/licenses/by/4.0/',
      mainEntityOfPage: 'https://news.example/paper/articles/council-votes/',
    });
  });

  it('gives a live report the start of what it covers, and no property that its type has not', () => {
    const live = read(makeDescription({ kind: 'live report', dateline: 'New York' }));
    expect(live['coverageStartTime']).toBe('2024-03-25T18:40:00Z');
    expect(live).not.toHaveProperty('dateline');
  });

  it.each([
    [
      'workTranslation',
      undefined,
      [{ '@type': 'NewsArticle', url: 'https://news.example/paper/articles/vote-fr/', inLanguage: 'fr' }],
    ],
    [
      'translationOfWork',
      'vote-fr',
      { '@type': 'NewsArticle', url: 'https://news.example/paper/articles/vote-fr/', inLanguage: 'fr' },
    ],
  ])('names its other languages as %s', (property, translationOf, expected) => {
    const translations = [
      { language: 'fr', direction: 'ltr' as const, name: 'Français', href: '/articles/vote-fr/' },
    ];
    expect(read(makeDescription({ translations, translationOf }))[property]).toEqual(expected);
  });

  it('lays the way to a page beside it, not in a graph', () => {
    const [article, way] = readAll(makeDescription());
    expect(article).not.toHaveProperty('@graph');
    expect(way).toMatchObject({ '@context': 'https://schema.org', '@type': 'BreadcrumbList' });
    const names = (way?.['itemListElement'] as { position: number; name: string }[]).map(
      ({ position, name }) => `${position} ${name}`,
    );
    expect(names).toEqual(['1 The Fair Copy', '2 World', '3 Council votes']);
  });

  it('says on the front page what the site is and who publishes it', () => {
    const front = makePage({ path: '/', title: 'The Fair Copy' });
    expect(readAll(front)).toMatchObject([
      { '@type': 'WebSite', name: 'The Fair Copy', url: 'https://news.example/paper/' },
      {
        '@type': 'NewsMediaOrganization',
        publishingPrinciples: 'https://news.example/paper/about/',
        correctionsPolicy: 'https://news.example/paper/corrections/',
        email: 'editor@news.example',
      },
    ]);
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
    ['mailto:editor@news.example', 'https://news.example/paper/about/'],
  ])('offers %s as a page to ask for reuse: %s', (reuse, page) => {
    expect(read(makeDescription({ reuse }))['acquireLicensePage']).toBe(page);
  });
});
