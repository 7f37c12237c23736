import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const readTexts = (text: string): string[] =>
  pageText.read(text).blocks.map((block) => ('text' in block ? block.text : ''));

const HEAD = `Ferry prices rise for the fourth winter
By Ann Tide
12 March 2024

The harbour board of Saltmere has raised the price of a winter ticket once more, and sold fewer of them than in any year since the piers were built.

The board says that storms kept the ferries in port on forty days between November and March, and that the crews of two of them were ill.`;
const LAST =
  'Passengers will be paid back a third of the price in June, the board of the harbour said on Tuesday night, and those who kept their tickets will be asked whether the smallest of the piers should stay open. The crews of the ferries, who are older than the piers, were not asked about the prices, said a speaker of the board.';

describe('the rows of a table or a list', () => {
  it.each([
    ['cells behind tabs', ['Winter\tPrice\tSold', '2021\t30\t6928', '2022\t34\t7352', '2023\t41\t8010']],
    [
      'wide spaces',
      ['季度　漲幅　成交量', '第一季　1.8％　6928', '第二季　2.1％　7352', '第三季　2.4％　8010'],
    ],
    ['numbered items', ['1. Bo Reef (NOR) 402.7', '2. Eva Skerry (SWE) 399.1', '3. Max Brine (AUT) 395.0']],
    ['marks', ['* Saltmere – Quayside 26-29', '* Gull Rock – Tidewater 21-18', '* Northlight – Brine 30-30']],
  ])('stay in the text, parted by %s, also between a box and the end', (_what, rows) => {
    const box = 'Read more\nHow the piers were built';
    const texts = readTexts(`${HEAD}\n\n${box}\n\nThe winters compared\n\n${rows.join('\n')}\n\n${LAST}`);
    expect(texts.slice(2)).toEqual(['The winters compared', ...rows, LAST]);
  });
  it('are no author over a date with wide spaces', () => {
    const page = HEAD.replace(/By .+\n.+\n/u, 'Author:  Ann Tide\nMarch 12, 1931  1:16 pm\n');
    expect(pageText.read(`${page}\n\n${LAST}`)).toMatchObject({ names: { authors: ['Ann Tide'] } });
  });
  it('are told from the headlines that are read most', () => {
    const most = 'Most read\n1. A museum of stone mills\n2. Snow on the pass road\n3. The last keeper leaves';
    expect(readTexts(`${HEAD}\n\n${LAST}\n\n${most}`)).toHaveLength(3);
  });
});
