import { describe, expect, it } from 'vitest';
import { TEXT, toPage } from '../light-page.ts';

const listAuthors = (page: Parameters<typeof toPage>[0]) => toPage(page).names?.authors;
const HOUSE = '<meta property="og:site_name" content="Quai-Ouest"><meta name="author" content="Quai-Ouest">';

describe('readPage finds the name that is marked', () => {
  it.each([
    [
      'inside the line, beside the house that the data name',
      {
        head: HOUSE,
        below:
          '<div class="pub-author"><span class="pub-editor">Quai-Ouest</span> <span class="pub-signature">Maëlle KERDREIN.</span></div>',
        language: 'fr',
      },
      ['Maëlle KERDREIN'],
    ],
    [
      'beside the place that is marked too',
      {
        below:
          '<div class="c-signature"><strong class="c-signature__location">Vila do Mar</strong> <strong class="c-signature__author">Ana Maré</strong></div>',
        language: 'pt',
      },
      ['Ana Maré'],
    ],
    [
      'but not as that of a picture',
      {
        below:
          '<div class="foto-author">| foto: <span>Ota Přístav</span></div><div class="author">Anna Mořská</div>',
        language: 'cs',
      },
      ['Anna Mořská'],
    ],
    [
      'for tests of the page, and is no button beside it',
      {
        below:
          '<div><a data-testid="author_cta_0">Author Tidings</a></div><div data-testid="article-author">Ann Tide</div>',
      },
      ['Ann Tide'],
    ],
    [
      'around the headline, not in a list above it',
      {
        above: `<div class="authors"><a href="/author/bob">Bob Quay</a></div>${'<p>Another line of the harbour</p>'.repeat(9)}`,
        below:
          '<div class="author_box"><h3>Ann Tide</h3><p class="date">Last updated on 17 May 2025</p></div>',
      },
      ['Ann Tide'],
    ],
    [
      'behind the word, not the section before it',
      {
        below:
          '<div class="author-date-wrapper"><div class="category">Learn</div><div>May 28</div><p>Written by Ann Tide</p></div>',
      },
      ['Ann Tide'],
    ],
    [
      'without those who looked it through',
      {
        below:
          '<div class="author">By <a href="/author/ann">Ann Tide</a>, DVM. Reviewed by <a href="/author/bob">Bob Quay</a>, DVM</div>',
      },
      ['Ann Tide'],
    ],
    [
      'over what the page says of its bearer',
      { below: '<div class="author-box"><h4>About Ann Tide</h4></div>' },
      ['Ann Tide'],
    ],
    [
      'in a button behind the word',
      { below: '<div class="meta-line"><span>By</span> <button type="button">Ann Tide</button></div>' },
      ['Ann Tide'],
    ],
    [
      'with titles of which the data know none',
      {
        head: '<meta name="author" content="Anna Tide">',
        below: '<div class="author">Written by Dr Anna Tide, Dr Bob Quay</div>',
      },
      ['Dr Anna Tide', 'Dr Bob Quay'],
    ],
    [
      'where the data name the house by one word',
      {
        head: '<meta name="author" content="المنارة">',
        below: '<div><span class="author"><a href="/author/manara">المنارة - سامي ساحل</a></span></div>',
        language: 'ar',
      },
      ['سامي ساحل'],
    ],
  ])('%s', (_where, page, expected) => {
    expect(listAuthors(page)).toEqual(expected);
  });

  it.each([
    ['a note of checking', '<div class="author_checked">Fact Checked</div>'],
    ['who reviewed it', '<div class="authored-by">Reviewed by Ann Tide, Pilot at Quay & Quay</div>'],
    ['who made the picture', '<span class="autor">FOTO DE ANA MAREA</span>'],
    ['what the bearer is', '<div class="author-description">Licensed Harbour Pilot</div>'],
    [
      'a heading of an article that bears its author as a mark',
      `<div class="hentry author-ann"><h3>WHERE TO LAND</h3>${`<p>${TEXT}</p>`.repeat(12)}</div>`,
    ],
  ])('and takes for no name %s', (_what, below) => {
    expect(listAuthors({ below })).toBeUndefined();
  });
});
