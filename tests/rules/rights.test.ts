import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles, readText, ROOT } from './sources.ts';

// The page belongs to its publisher. It lies beside the project, never in it; without it there is nothing to compare.
const SEED = join(ROOT, '../shared/seed/ft-article.txt');
const isThere = existsSync(SEED);

/** As many words in a row are a quotation, not chance. */
const ROW = 8;

/** Files that hold no text. */
const BINARY = /\.(png|jpe?g|webp|avif|gif|ico|woff2?|ttf|pdf|zip)$/;

/** The importer must know the words around a story: notices of rights, labels of buttons. Of the story it may know none. */
const KNOWS_FURNITURE = /^(src|tests\/unit)\/importer\//;

describe.skipIf(!isThere)(
  isThere
    ? 'the rights of others'
    : 'the rights of others (left out: ../shared/seed/ft-article.txt is not there)',
  () => {
    const seed = isThere ? readFileSync(SEED, 'utf8') : '';
    const story = seed.split(/^Copyright /m)[0] ?? '';

    it.each([
      ['words of the seed article', (path: string) => !KNOWS_FURNITURE.test(path), seed],
      [
        'words of its story where its furniture must be known',
        (path: string) => KNOWS_FURNITURE.test(path),
        story,
      ],
    ])(`are kept: no file has ${ROW} %s in a row`, (_name, isAsked, text) => {
      const owned = new Set(listRows(text));
      const wrong = listFiles().filter((path) => isAsked(path) && !BINARY.test(path));
      expect(wrong.flatMap((path) => explainTaken(path, owned))).toEqual([]);
    });

    it('are watched whatever the marks, the case and the spaces between the words', () => {
      const sentence = seed.split('\n').find((line) => line.split(' ').length > 2 * ROW) ?? '';
      const disguised = sentence.toUpperCase().replaceAll(' ', ' –\n> ').replaceAll('’', "'");
      const owned = new Set(listRows(seed));
      expect(listRows(disguised).filter((row) => owned.has(row)).length).toBe(listRows(sentence).length);
      expect(listRows(sentence).length).toBeGreaterThan(ROW);
    });
  },
);

describe('rows of words', () => {
  it('begin at each word and leave marks out', () => {
    expect(listRows('The Council’s vote: fourteen for, none against, “one abstained”.')).toEqual([
      'the councils vote fourteen for none against one',
      'councils vote fourteen for none against one abstained',
    ]);
  });
  it('are none in a text of fewer words', () => {
    expect(listRows('Fourteen for, none against')).toEqual([]);
  });
});

function explainTaken(path: string, owned: Set<string>): string[] {
  const taken = listRows(readText(path)).find((row) => owned.has(row));
  return taken ? [`${path} has “${taken}”, words of the seed article. Say it in words of our own.`] : [];
}

function listRows(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’‘ʼ\p{M}\u00ad]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .slice(0, Math.max(0, words.length - ROW + 1))
    .map((_, first) => words.slice(first, first + ROW).join(' '));
}
