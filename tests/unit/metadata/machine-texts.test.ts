import { describe, expect, it } from 'vitest';
import { toArticleMarkdown } from '../../../src/metadata/article-markdown.ts';
import { findLicence } from '../../../src/metadata/licences.ts';
import { toLlms } from '../../../src/metadata/llms.ts';
import { toNinjs } from '../../../src/metadata/ninjs.ts';
import { toOembed } from '../../../src/metadata/oembed.ts';
import { toOpml } from '../../../src/metadata/opml.ts';
import { toRobots } from '../../../src/metadata/robots.ts';
import { makeFacts, MAP, SQUARE } from './stock.ts';

const PICTURE = {
  alt: 'A map.',
  caption: 'Fifteen seats.',
  credit: 'Map: The Fair Copy',
  rights: 'CC BY 4.0',
};

describe('findLicence', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-SA 3.0, by the desk', 'https://creativecommons.org/licenses/by-nc-sa/3.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    [
      'under the Creative Commons Attribution 4.0 International licence',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
    [
      'Creative Commons Attribution-NonCommercial-NoDerivatives 4.0',
      'https://creativecommons.org/licenses/by-nc-nd/4.0/',
    ],
    ['All rights reserved', undefined],
    [undefined, undefined],
  ])('reads %s as %s', (rights, licence) => {
    expect(findLicence(rights)).toBe(licence);
  });
});

describe('toNinjs', () => {
  const read = (facts: Parameters<typeof makeFacts>[0] = {}) => {
    const { page, article } = makeFacts(facts, [MAP, SQUARE]);
    return JSON.parse(toNinjs(page, article, '<p>It passed.</p>')) as Record<string, unknown>;
  };

  it('carries headline, text, byline, dates, language and rights', () => {
    expect(read()).toMatchObject({
      uri: 'https://news.example/paper/articles/council-votes/',
      type: 'text',
      representationType: 'full',
      firstCreated: '2024-03-25T18:40:00Z',
      language: 'en-GB',
      headlines: [{ role: 'main', value: 'Council votes' }],
      bodies: [{ role: 'main', contentType: 'text/html', wordCount: 2, value: '<p>It passed.</p>' }],
      by: 'World desk',
      copyrightNotice: '© The Fair Copy 2026',
      usageTerms: 'CC BY 4.0',
    });
  });
  it('hands over the picture in its shapes, with its words', () => {
    expect(read({ picture: PICTURE })['associations']).toMatchObject([
      {
        type: 'picture',
        by: 'Map: The Fair Copy',
        descriptions: [{ value: 'Fifteen seats.' }, { value: 'A map.' }],
        renditions: [
          { href: MAP.url, width: 1200, height: 630, sizeInBytes: 41_000 },
          { href: SQUARE.url, height: 1200 },
        ],
      },
    ]);
  });
  it('keeps the text back where others own it', () => {
    const item = read({ mayBeCopied: false });
    expect(item['representationType']).toBe('partial');
    expect(item).not.toHaveProperty('bodies');
  });
});

describe('toOembed', () => {
  it('gives a card with title, author, paper and picture', () => {
    const { page, article } = makeFacts({}, [MAP]);
    expect(JSON.parse(toOembed(page, article))).toEqual({
      version: '1.0',
      type: 'link',
      title: 'Council votes',
      author_name: 'World desk',
      author_url: 'https://news.example/paper/authors/world-desk/',
      provider_name: 'The Fair Copy',
      provider_url: 'https://news.example/paper/',
      thumbnail_url: MAP.url,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });
});

describe('toArticleMarkdown', () => {
  it('says above the text who says it, when and where', () => {
    const corrections = [
      { date: '2024-03-26T09:00:00Z', type: 'correction' as const, text: 'Fourteen,\nnot thirteen.' },
    ];
    const facts = { standfirst: 'A halt.', picture: PICTURE, corrections, modified: '2024-03-26T09:00:00Z' };
    const { page, article } = makeFacts(facts, [MAP]);
    expect(toArticleMarkdown(page, article, 'It passed.\n').split('\n\n')).toEqual([
      '# Council votes',
      '**A halt.**',
      '- By: World desk\n- Published: 2024-03-25T18:40:00Z\n- Updated: 2024-03-26T09:00:00Z\n- Section: World\n' +
        '- Language: en-GB\n- Publisher: The Fair Copy\n- Address: <https://news.example/paper/articles/council-votes/>',
      `![A map.](${MAP.url})`,
      '*Fifteen seats. Map: The Fair Copy*',
      'It passed.',
      '## Corrections',
      '- 2024-03-26T09:00:00Z: Fourteen, not thirteen.',
      '---',
      '© The Fair Copy 2026. CC BY 4.0\n',
    ]);
  });
});

describe('toLlms', () => {
  it('names the site, its rights and its groups, and no group that is empty', () => {
    const groups = [
      {
        name: 'Articles',
        links: [{ name: 'Votes [live]', url: 'https://news.example/a.md', about: 'It passed.' }],
      },
      { name: 'Sections', links: [] },
    ];
    const guide = {
      name: 'The Fair Copy',
      description: 'A paper.',
      rights: 'CC BY 4.0.',
      reuse: 'mailto:a@news.example',
      groups,
    };
    expect(toLlms(guide)).toBe(
      '# The Fair Copy\n\n> A paper.\n\nRights: CC BY 4.0. To ask for reuse: <mailto:a@news.example>.\n\n' +
        '## Articles\n\n- [Votes \\[live\\]](https://news.example/a.md): It passed.\n',
    );
  });
});

describe('toOpml', () => {
  it('lists feeds under their headings', () => {
    const feeds = [
      {
        name: 'World & more',
        page: 'https://news.example/',
        rss: 'https://news.example/feed.xml',
        language: 'en-GB',
      },
    ];
    expect(toOpml('The Fair Copy', [{ name: 'English', feeds }])).toContain(
      '<outline text="English"><outline type="rss" text="World &#x26; more" title="World &#x26; more" ' +
        'xmlUrl="https://news.example/feed.xml" htmlUrl="https://news.example/" language="en-GB" /></outline>',
    );
  });
});

describe('toRobots', () => {
  it('lets everyone read, and says where the sitemaps are', () => {
    expect(toRobots(['https://news.example/sitemap.xml'])).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://news.example/sitemap.xml\n',
    );
  });
});
