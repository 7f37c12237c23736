import { describe, expect, it } from 'vitest';
import { explainDispute, noteDisputes } from '../../../src/importer/disputes.ts';
import type { Evidence } from '../../../src/importer/draft.ts';
import { toFrontMatter } from '../../../src/importer/front-matter.ts';
import { addOptions } from '../../../src/importer/gather.ts';
import { parseOptions } from '../../../src/importer/options.ts';
import { parseFile } from '../../../src/loading/front-matter.ts';

const DISPUTED: Evidence = {
  certainty: 'review',
  witness: 'page',
  others: [
    { witness: 'title', value: 'Saltmere\nnews: # light' },
    { witness: 'JSON-LD', value: 'The light of Saltmere goes out after one hundred and seventy-eight years' },
  ],
};
const SAID =
  'not all say the same; title says “Saltmere news: # light”; JSON-LD says “The light of Saltmere goes out after one hundred and seve…”';
const DRAFT = { fields: { headline: 'Light out' }, blocks: [], notes: [], evidence: { headline: DISPUTED } };

describe('explainDispute', () => {
  it('says what the others say, in one line', () => {
    expect(explainDispute(DISPUTED)).toBe(SAID);
  });
  it.each(['agreed', 'stated', 'read'] as const)('has nothing to say of what is %s', (certainty) => {
    expect(explainDispute({ ...DISPUTED, certainty })).toBeUndefined();
  });
});

describe('noteDisputes', () => {
  it('names the field', () => {
    expect(noteDisputes(DRAFT)).toEqual([{ type: 'check', message: `headline: ${SAID}.` }]);
  });
  it('does not matter where an editor gave the field', () => {
    const options = parseOptions(['page.html', '--headline', 'The light goes out'], true);
    if (!options) throw new Error('These options ask for help.');
    expect(noteDisputes(addOptions(DRAFT, options))).toEqual([]);
  });
});

describe('toFrontMatter', () => {
  it('marks a disputed field, and it still reads as what was decided', () => {
    const text = toFrontMatter(DRAFT, { name: 'picture.jpg', isThere: false });
    expect(text).toContain(`headline: Light out # ← check: ${SAID}`);
    expect(parseFile(`${text}\nText.`).data).toMatchObject({ headline: 'Light out' });
  });
});
