import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { listFound, listTruth, WORLD_PAGES } from '../../world-pages.ts';
import { EASTERN_PAGES } from '../../world-pages-east.ts';
import { SHAPES } from '../world-shapes.ts';

describe.each(Object.entries(SHAPES))('readPage finds in %s', (_shape, draw) => {
  it.each([...WORLD_PAGES, ...EASTERN_PAGES])('the fields of a page in $language', (page) => {
    const draft = readPage(draw(page));
    const { picture } = draft;
    expect({
      ...listFound(draft),
      picture: { alt: picture?.alt, caption: picture?.caption, credit: picture?.credit },
    }).toEqual({
      ...listTruth(page),
      picture: { alt: page.picture.alt, caption: page.picture.caption, credit: page.picture.credit },
    });
  });
});
