import { describe, expect, it } from 'vitest';
import { FrontMatterError, lineOf, parseFile, parseYaml } from '../../../src/loading/front-matter.ts';

describe('parseFile', () => {
  it('parts metadata and body, and counts lines', () => {
    const parsed = parseFile('---\nheadline: Council votes\nkind: news\n---\n\nIt passed.\n');
    expect(parsed).toMatchObject({
      data: { headline: 'Council votes', kind: 'news' },
      body: '\nIt passed.\n',
      bodyLine: 5,
    });
  });
  it('keeps a rule of hyphens in the body', () => {
    expect(parseFile('---\nkind: news\n---\nOne.\n\n---\n\nTwo.').body).toBe('One.\n\n---\n\nTwo.');
  });
  it.each([
    ['a file with no metadata', 'It passed.\n'],
    ['metadata that never ends', '---\nkind: news\n'],
    ['metadata that comes late', 'It passed.\n---\nkind: news\n---\n'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseFile(text)).toThrow(FrontMatterError);
  });
});

describe('parseYaml', () => {
  it('keeps a date as it is written, with its zone', () => {
    expect(parseYaml('published: 2024-03-25T18:40:00+02:00')).toEqual({
      published: '2024-03-25T18:40:00+02:00',
    });
  });
  it('reads an empty file as no fields', () => {
    expect(parseYaml('')).toEqual({});
  });
  it.each([
    ['a tab', 'kind: news\npicture:\n\tfile: map.png', /tab/, 3],
    ['a field that stands twice', 'kind: news\nkind: opinion', /twice/, 2],
    ['an open quotation mark', 'headline: "Council votes', /cannot be read/, 1],
    ['a list', '- news', /list of fields/, 1],
    ['an alias, with which a few lines can fill the memory', 'a: &a [x]\nb: *a', /Aliases/, 2],
  ])('refuses %s and says where', (_what, yaml, message, line) => {
    const attempt = () => parseYaml(yaml);
    expect(attempt).toThrow(message);
    expect(attempt).toThrow(expect.objectContaining({ line }));
  });
});

describe('lineOf', () => {
  const yaml =
    'headline: Council votes\npicture:\n  file: map.png\n  alt: A map\nsources:\n  - publication: One\n  - publication: Two\n    date: 25 March';
  it.each([
    [['headline'], 2],
    [['picture', 'alt'], 5],
    [['sources', 1, 'date'], 9],
    [['picture', 'credit'], 3],
    [['section'], 2],
  ])('finds %j on line %i', (path, line) => {
    expect(lineOf(yaml, path)).toBe(line);
  });
});
