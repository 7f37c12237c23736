import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { listFound, listTruth, WORLD_PAGES } from '../world-pages.ts';
import { EASTERN_PAGES } from '../world-pages-east.ts';

describe('pageText.read', () => {
  it.each([...WORLD_PAGES, ...EASTERN_PAGES])('reads a page in $language', (page) => {
    const draft = pageText.read(page.text);
    const { picture, blocks } = draft;
    expect({
      ...listFound(draft),
      paragraphs: blocks.map((block) => ('text' in block ? block.text : block.type)),
    }).toEqual({
      ...listTruth(page),
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
