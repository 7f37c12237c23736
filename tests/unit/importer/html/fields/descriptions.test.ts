import { describe, expect, it } from 'vitest';
import { isFromOpening } from '../../../../../src/importer/html/fields/descriptions.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { TEXT, toPage } from '../light-page.ts';
import { readPage } from '../../../../../src/importer/html/read-page.ts';

const toMeta = (content: string) => `<meta name="description" content="${content}">`;

const SAID = 'Two keepers stay, and the harbour board pays for another year of oil.';

describe('readPage takes a description for the summary', () => {
  it('where it says more than the text: what no reader saw is no standfirst', () => {
    const { fields, evidence } = toPage({ head: toMeta(SAID) });
    expect([fields.standfirst, fields.summary]).toEqual([undefined, SAID]);
    expect(evidence?.['summary']).toEqual({ certainty: 'stated', witness: 'meta' });
  });

  it('not where the page shows it as its standfirst', () => {
    const { fields } = toPage({ head: toMeta(SAID), below: `<p class="standfirst">${SAID}</p>` });
    expect([fields.standfirst, fields.summary]).toEqual([SAID, undefined]);
  });

  it('not one that is longer than a summary may be', () => {
    const long = `${'The keepers count lamps, oil and ropes and write it all down. '.repeat(5)}They stay.`;
    expect(toPage({ head: toMeta(long) }).fields.summary).toBeUndefined();
  });

  it.each([
    [
      'that pastes the first paragraph together',
      'The harbour board of Saltmere voted to keep its lighthouse, and the two keepers unpacked their bags again.',
    ],
    ['that is the slogan of the site', 'Weather, sport, business, culture and opinion from seven islands.'],
  ])('not one %s', (_what, said) => {
    const { fields } = toPage({ head: toMeta(said) });
    expect([fields.standfirst, fields.summary]).toEqual([undefined, undefined]);
  });
});

describe('isFromOpening', () => {
  it('knows a description that runs over two paragraphs of a script without spaces', () => {
    const { blocks } = toBlocks(
      '<p>老灯塔昨夜重新亮起，守塔人又打开了行李。</p><p>“我们留下。”王海花说，港务局星期二投票。</p>',
    );
    expect(
      isFromOpening('　　老灯塔昨夜重新亮起，守塔人又打开了行李。　　“我们留下。”王海花说', blocks),
    ).toBe(true);
    expect(isFromOpening('两名守塔人留任，港务局再付一年的灯油钱。', blocks)).toBe(false);
  });
});

describe('readPage shows the line under the headline', () => {
  it('in a box of which the marks say that it has a caption', () => {
    const said = 'The harbour board keeps its lighthouse and pays two keepers.';
    const page = toPage({
      head: toMeta('The harbour board keeps its lighthouse.'),
      above: '<div class="articleHeader hasCaption">',
      below: `<h2 class="subtitle">${said}</h2></div>`,
    });
    expect(page.fields.standfirst).toBe(said);
  });

  it.each([
    [
      'inside a box that is marked as a caption',
      `<div class="storyMediaCaption"><p class="lead">${SAID}</p></div>`,
    ],
    ['beside the article', `<div class="sidebar"><h2 class="bajada">${SAID}</h2></div><p>By Nilah Corr</p>`],
  ])('%s, where it is marked and the description says it', (_where, below) => {
    expect(toPage({ head: toMeta(SAID), below }).fields.standfirst).toBe(SAID);
  });

  it('behind its kicker and a colon in the title', () => {
    const shown = 'Board keeps the lighthouse and pays two keepers';
    const page = readPage(
      `<html lang="en"><head><title>Harbour of Saltmere: ${shown} - The Quay</title><meta property="og:title" content="Saltmere: light stays on"><meta property="og:site_name" content="The Quay"></head><body><article><h2><div>Harbour of Saltmere</div><span>${shown}</span></h2><p>${TEXT}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p></article></body></html>`,
    );
    expect(page.fields.headline).toBe(shown);
  });
});
