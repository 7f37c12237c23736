import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT, toPage } from '../light-page.ts';

const listAuthors = (page: Parameters<typeof toPage>[0]) => toPage(page).names?.authors;

describe('readPage finds who is linked', () => {
  it.each([
    [
      'around a portrait and a line',
      '<a href="/blog/author/ann-tide/"><div><img alt="Ann Tide" src="/a.jpg"></div><div>Ann Tide</div></a>',
      ['Ann Tide'],
    ],
    [
      'each in a line that is nothing else, of whom the data name one',
      '<div><a href="/people/tide">Ann Tide</a>, <a href="/people/quay">Bob Quay</a> &amp; <a href="/people/zee">Cor Zee</a></div>',
      ['Ann Tide', 'Bob Quay', 'Cor Zee'],
    ],
    [
      'without those who checked it',
      '<div><a href="/people/tide">Ann Tide</a></div><div>Fact checked by: <a href="/people/quay">Bob Quay</a></div>',
      ['Ann Tide'],
    ],
  ])('%s', (_where, below, expected) => {
    const head = '<meta name="author" content="Ann Tide">';
    expect(listAuthors({ head, below })).toEqual(expected);
  });

  it('but no house of the data, where a portrait signs', () => {
    const head = '<meta property="og:site_name" content="Quay7"><meta name="author" content="Quay7">';
    const below =
      '<a href="/blog/author/ann-tide/"><div><img alt="" src="/a.jpg"></div><div>Ann Tide</div></a>';
    expect(listAuthors({ head, below })).toEqual(['Ann Tide']);
  });
});

describe('readPage finds who signs far from the headline', () => {
  const toLong = (end: string) =>
    readPage(
      `<html lang="en"><body><main><h1>The light of Saltmere stays lit</h1>${`<p>${TEXT} ${TEXT} ${TEXT}</p>`.repeat(5)}<h3>Next</h3>${end}</main></body></html>`,
    ).names?.authors;

  it('behind the word and with a page of their own', () => {
    expect(toLong('<p>Written by <a href="/author/ann">Ann Tide</a></p>')).toEqual(['Ann Tide']);
  });

  it('unless several articles are signed there', () => {
    const toLine = (name: string) => `<h4>More</h4><p>By <a href="/author/${name}">${name} Tide</a></p>`;
    expect(toLong(toLine('Ann') + toLine('Bob'))).toBeUndefined();
  });
});
