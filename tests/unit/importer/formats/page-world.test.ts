import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/formats/page-text.ts';
import { WORLD_PAGES } from '../world-pages.ts';
import { EASTERN_PAGES } from '../world-pages-east.ts';

/** Pages show no seconds. */
const toWhole = (time: string) => time.replace(/(T\d{2}:\d{2})$/, '$1:00');

describe('pageText.read', () => {
  it.each([...WORLD_PAGES, ...EASTERN_PAGES])('reads a page in $language', (page) => {
    const { fields, names, zoneless, picture, blocks } = pageText.read(page.text);
    expect({
      language: fields.language,
      headline: fields.headline,
      standfirst: fields.standfirst,
      authors: names?.authors,
      published: fields.published ?? zoneless?.published,
      paragraphs: blocks.map((block) => ('text' in block ? block.text : block.type)),
    }).toEqual({
      language: page.language,
      headline: page.headline,
      standfirst: page.standfirst,
      authors: page.authors,
      published: toWhole(page.published),
      paragraphs: page.paragraphs,
    });
    expect(picture).toMatchObject(page.picture);
  });

  it('takes the copyright line and the state of comments in any language', () => {
    const states = [...WORLD_PAGES, ...EASTERN_PAGES].map(({ language, text }) => {
      const { rights, comments } = pageText.read(text);
      return [language, rights, comments];
    });
    expect(states).toContainEqual(['fr', 'Tous droits réservés', 'closed']);
    expect(states).toContainEqual(['ar', 'جميع الحقوق محفوظة', 'closed']);
    expect(states).toContainEqual(['he', 'כל הזכויות שמורות', 'closed']);
    expect(states).toContainEqual(['de', undefined, 'open']);
    expect(states).toContainEqual(['ko', '무단전재 및 재배포 금지', undefined]);
  });
});
