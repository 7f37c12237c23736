import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { EASTERN_PAGES } from '../world-pages-east.ts';
import { WORLD_PAGES } from '../world-pages.ts';
import { cpuTime } from '../../cpu-time.ts';

const LINES = [...WORLD_PAGES, ...EASTERN_PAGES].flatMap(({ text }) => text.split('\n'));
const ODD = [
  '\uD800',
  '\u0000',
  '\u202Eabc',
  '©',
  '(AP)',
  '1.',
  '#',
  ':::note',
  '\u200B',
  '—',
  '2024',
  'By',
  'Foto:',
  '/'.repeat(50),
];

/** A small generator, so that a failing text can be made again from its number. */
function makeText(seed: number): string {
  let state = seed * 2654435761 + 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % most;
  };
  return Array.from({ length: next(40) }, () => {
    const pool = next(4) === 0 ? ODD : LINES;
    return `${pool[next(pool.length)] ?? ''}${next(5) === 0 ? ' ' : '\n'.repeat(1 + next(2))}`;
  }).join('');
}

const plain = (text: string) =>
  text.replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g, '').replace(/\s+/g, '');

describe('pageText.read', () => {
  it('says nothing that is not in its source, whatever the text', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const text = makeText(seed);
      const { blocks, fields, picture } = pageText.read(text);
      const said = [
        ...blocks.map((block) => ('text' in block ? block.text : '')),
        fields.headline,
        fields.standfirst,
        picture?.alt,
        picture?.caption,
        picture?.credit,
      ];
      const source = plain(text);
      for (const one of said)
        if (one) expect([seed, one, source.includes(plain(one))]).toEqual([seed, one, true]);
    }
  });

  it.each<[string, string]>([
    ['one line of five million letters', 'a'.repeat(5_000_000)],
    ['one line of five million letters that could be names', 'By Ann '.repeat(700_000)],
    ['a hundred thousand lines of furniture', 'Share\n'.repeat(100_000)],
    ['a hundred thousand dates', '25 March 2024\n'.repeat(100_000)],
    ['fifty thousand short lines', 'Ferries run\n'.repeat(50_000)],
    ['fifty thousand brackets and labels', `${'(Photo: '.repeat(50_000)}\nEnd.`],
    [
      'a thousand pages',
      WORLD_PAGES.map(({ text }) => text)
        .join('\n')
        .repeat(200),
    ],
  ])(
    'reads %s in bounded time',
    (_what, text) => {
      const start = cpuTime();
      pageText.read(text);
      expect(cpuTime() - start).toBeLessThan(15_000);
    },
    // The clock may run far longer where other programs run as well.
    120_000,
  );
});
