import { describe, expect, it } from 'vitest';
import {
  findDirective,
  formatDirective,
  toTextDirective,
  type TextDirective,
} from '../../../src/reader/text-fragment.ts';

/** A page as it is seen: the block in which words are selected stands among others. */
const PAGE = [
  'Council votes for a ceasefire',
  'The Council voted on Monday. Fourteen members voted for it, none against.',
  'The United States abstained, as it had said it would. The vote, it said, was “not binding”.',
  'The Council voted on Tuesday. Fourteen members voted for it, and one against.',
].join('\n');

/** The part of an address that leads to words of a page; `nth` counts from 0 where they stand more than once. */
function linkTo(words: string, { page = PAGE, nth = 0, language = 'en' } = {}): string {
  let from = page.indexOf(words);
  for (let count = 0; count < nth; count++) from = page.indexOf(words, from + 1);
  const directive = toTextDirective(page, from, from + words.length, language);
  return directive ? formatDirective(directive) : '';
}

describe('a link to words', () => {
  it.each([
    ['names words that stand once', 'abstained, as it had', 0, ':~:text=abstained%2C%20as%20it%20had'],
    ['grows to whole words', 'bstained, as it ha', 0, ':~:text=abstained%2C%20as%20it%20had'],
    ['leaves blanks at the ends out', ' none against.', 0, ':~:text=none%20against%2E'],
    ['needs nothing more where it is the first', 'Fourteen members', 0, ':~:text=Fourteen%20members'],
    [
      'says what comes before, where others come first',
      'Fourteen members',
      1,
      ':~:text=Tuesday%2E-,Fourteen%20members',
    ],
    ['says what comes after, where that tells more', 'voted on', 1, ':~:text=voted%20on,-Tuesday%2E'],
    [
      'names first and last words over the end of a paragraph',
      'none against.\nThe United States abstained',
      0,
      ':~:text=none%20against%2E,United%20States%20abstained',
    ],
  ])('%s', (_name, words, nth, link) => {
    expect(linkTo(words, { nth })).toBe(link);
  });

  it('names a long quotation by its ends', () => {
    const long = `Long ${'and longer words '.repeat(20)}end here.`;
    expect(linkTo(long, { page: `${PAGE}\n${long}` })).toBe(
      ':~:text=Long%20and%20longer,words%20end%20here%2E',
    );
  });

  it('escapes what means something in the directive', () => {
    const page = 'Well-known: (a), b & c-d.';
    expect(linkTo('Well-known: (a), b & c-d.', { page })).toBe(
      ':~:text=Well%2Dknown%3A%20%28a%29%2C%20b%20%26%20c%2Dd%2E',
    );
  });

  it.each([
    ['Arabic', 'ar', 'صوّت المجلس يوم الاثنين.\nصوّت المجلس يوم الثلاثاء.', 'صوّت المجلس', 1],
    ['Hebrew', 'he', 'המועצה הצביעה ביום שני.\nהמועצה הצביעה ביום שלישי.', 'המועצה הצביעה', 1],
    ['Japanese', 'ja', '安保理は月曜日に採決した。\n安保理は火曜日に採決した。', '採決', 1],
    ['French with accents', 'fr', 'Le resume du vote.\nLe résumé du vote.', 'résumé', 0],
  ])('leads to its own words and no others in %s', (_script, language, page, words, nth) => {
    const from = nth ? page.lastIndexOf(words) : page.indexOf(words);
    const directive = toTextDirective(page, from, from + words.length, language);
    expect(directive?.prefix ?? directive?.suffix).toBeTruthy();
    const found = directive && page.slice(page.indexOf(directive.start, from));
    expect(found?.startsWith(words) ?? false).toBe(true);
  });

  it('is empty where only blanks are selected', () => {
    expect(linkTo(' ')).toBe('');
  });
});

describe('findDirective', () => {
  it.each<[TextDirective, string]>([
    [{ start: 'FOURTEEN members' }, 'fourteen members voted'],
    [{ prefix: 'tuesday.', start: 'fourteen' }, 'fourteen members voted for it, and'],
    [{ start: 'the council', end: 'monday.' }, 'the council voted on monday.'],
  ])('finds %j as browsers do', (directive, words) => {
    const page = PAGE.toLowerCase();
    expect(findDirective(page, directive)?.[0]).toBe(page.indexOf(words));
  });
  it('finds nothing where a part does not match', () => {
    expect(findDirective(PAGE.toLowerCase(), { prefix: 'sunday', start: 'fourteen' })).toBeUndefined();
  });
});
