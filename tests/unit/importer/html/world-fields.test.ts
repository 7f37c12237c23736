import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../src/importer/html/read-page.ts';
import { WORLD_PAGES } from '../world-pages.ts';
import { EASTERN_PAGES } from '../world-pages-east.ts';
import { SHAPES } from './world-shapes.ts';

/** Pages show no seconds. */
const toWhole = (time: string) => time.replace(/(T\d{2}:\d{2})$/, '$1:00');

describe.each(Object.entries(SHAPES))('readPage finds in %s', (_shape, draw) => {
  it.each([...WORLD_PAGES, ...EASTERN_PAGES])('the fields of a page in $language', (page) => {
    const { fields, names, zoneless, picture } = readPage(draw(page));
    expect({
      language: fields.language,
      headline: fields.headline,
      standfirst: fields.standfirst,
      authors: names?.authors,
      published: fields.published ?? zoneless?.published,
      picture: { alt: picture?.alt, caption: picture?.caption, credit: picture?.credit },
    }).toEqual({
      language: page.language,
      headline: page.headline,
      standfirst: page.standfirst,
      authors: page.authors,
      published: toWhole(page.published),
      picture: { alt: page.picture.alt, caption: page.picture.caption, credit: page.picture.credit },
    });
  });
});
