import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/importer/draft.ts';
import { dropForeignSummary } from '../../../../../src/importer/html/body/foreign-summary.ts';

const toParagraph = (text: string): Block => ({ type: 'paragraph', text });

const ARABIC = Array.from({ length: 6 }, () =>
  toParagraph('صوّت مجلس الميناء يوم الثلاثاء على إبقاء المنارة مضاءة، وفكّ الحارسان حقائبهما قبل المد.'),
);
const SUMMARY = toParagraph(
  'The harbour board voted on Tuesday to keep its light, and two keepers stayed on.',
);

describe('dropForeignSummary', () => {
  it.each([
    ['a summary in Latin letters', [SUMMARY]],
    ['a summary and its label', [{ type: 'subheading', text: 'Summary' } satisfies Block, SUMMARY]],
  ])('drops %s', (_what, summary: Block[]) => {
    expect(dropForeignSummary([...ARABIC, ...summary])).toEqual(ARABIC);
  });

  it.each([
    ['a name in Latin letters', [...ARABIC, toParagraph('Tidings of Salina')]],
    ['the article once more', [...ARABIC.slice(0, 4), ...Array.from({ length: 6 }, () => SUMMARY)]],
    ['an article in Latin letters', Array.from({ length: 6 }, () => SUMMARY)],
  ])('keeps %s', (_what, blocks: Block[]) => {
    expect(dropForeignSummary(blocks)).toEqual(blocks);
  });
});
