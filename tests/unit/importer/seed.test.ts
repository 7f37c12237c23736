import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../../src/importer/page-text/page-text.ts';
import { toMarkdown } from '../../../src/importer/to-markdown.ts';
import { showBlocks } from './shown.ts';

// The page belongs to its publisher, so it lies beside the repository and is never copied into it.
const SEED = fileURLToPath(new URL('../../../../shared/seed/ft-article.txt', import.meta.url));
const isThere = existsSync(SEED);

describe.skipIf(!isThere)(
  isThere ? 'the seed' : 'the seed (left out: ../shared/seed/ft-article.txt is not there)',
  () => {
    const [alt, caption, , ...rest] = isThere ? readFileSync(SEED, 'utf8').split('\n') : [];
    const end = rest.findIndex((line) => line.startsWith('Copyright '));
    const paragraphs = rest.slice(0, end).filter(Boolean);
    const read = () => pageText.read(readFileSync(SEED, 'utf8'));

    it('gives description, caption, credit, rights, reuse and comments', () => {
      const { picture, rights, reuse, comments } = read();
      expect({ rights, reuse, comments }).toEqual({
        rights: rest[end],
        reuse: true,
        comments: 'not enabled',
      });
      expect(picture?.alt).toBe(alt);
      expect(`${picture?.caption ?? ''} ${picture?.credit ?? ''}`).toBe(caption);
      expect(picture?.credit).toMatch(/^©/);
    });
    it('gives every paragraph, letter for letter, and nothing else', () => {
      expect(paragraphs).toHaveLength(24);
      expect(showBlocks(toMarkdown(read().blocks))).toEqual(paragraphs.map((text) => ['paragraph', text]));
    });
    it('leaves nobody anything to check and invents no field', () => {
      expect(read()).toMatchObject({ fields: {}, notes: [] });
    });
  },
);
