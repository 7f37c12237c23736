import { describe, expect, it } from 'vitest';
import { USAGE } from '../../../src/importer/option-names.ts';
import { parseOptions } from '../../../src/importer/options.ts';
import { OptionsError } from '../../../src/importer/refusal.ts';

const problemsOf = (argv: string[], hasInput = false) => {
  try {
    parseOptions(argv, hasInput);
  } catch (error) {
    if (error instanceof OptionsError) return error.problems;
    throw error;
  }
  return [];
};

describe('parseOptions', () => {
  it('reads everything that can be said', () => {
    const argv = [
      'page.txt',
      '--headline',
      ' Council votes ',
      '--short-headline=Votes',
      '--standfirst',
      'It passed.',
      '--kind',
      'news',
    ];
    argv.push(
      '--published',
      '2024-03-25T18:40:00Z',
      '--section',
      'world',
      '--topics',
      'gaza, maps,',
      '--authors',
      'world-desk',
    );
    argv.push(
      '--language',
      'en',
      '--dateline',
      'Geneva',
      '--slug',
      'vote',
      '--image',
      'a.jpg',
      '--picture-alt',
      'A rock',
    );
    argv.push(
      '--picture-caption',
      'Sold',
      '--picture-credit',
      '© Archive',
      '--publication',
      'The Saltmere Courier',
    );
    argv.push(
      '--source-title',
      'Light out',
      '--source-address',
      'https://courier.example/1',
      '--source-date',
      '2024-03-25',
    );
    argv.push('--out', 'there', '--replace', '--dry-run', '--json', '--yes', '--add-names');
    argv.push('--from', 'Page text', '--pictures', 'uploads', '--time-zone', 'Europe/London');
    expect(parseOptions(argv, false)).toEqual({
      file: 'page.txt',
      files: ['page.txt'],
      from: 'page text',
      pictures: 'uploads',
      timeZone: 'Europe/London',
      addNames: true,
      fields: {
        headline: 'Council votes',
        shortHeadline: 'Votes',
        standfirst: 'It passed.',
        kind: 'news',
        section: 'world',
        topics: ['gaza', 'maps'],
        authors: ['world-desk'],
        dateline: 'Geneva',
        published: '2024-03-25T18:40:00Z',
        language: 'en',
        sources: [
          {
            publication: 'The Saltmere Courier',
            title: 'Light out',
            address: 'https://courier.example/1',
            date: '2024-03-25',
          },
        ],
      },
      picture: { alt: 'A rock', caption: 'Sold', credit: '© Archive' },
      image: 'a.jpg',
      slug: 'vote',
      out: 'there',
      ...{ replace: true, dryRun: true, json: true, yes: true },
    });
  });
  it.each([
    ['a hyphen', ['-'], false],
    ['nothing, where text is piped in', [], true],
  ])('reads standard input for %s', (_what, argv, hasInput) => {
    expect(parseOptions(argv, hasInput)?.file).toBe('-');
  });
  it('takes text that begins with a hyphen after an equals sign', () => {
    expect(parseOptions(['page.txt', '--headline=-5 °C at noon'], false)?.fields.headline).toBe(
      '-5 °C at noon',
    );
  });
  it('gives nothing when help is asked for', () => {
    expect(parseOptions(['--help'], false)).toBeUndefined();
    expect(USAGE).toContain('--headline "The headline"');
  });

  it.each<[string, string[], string[]]>([
    [
      'an option that is misspelt',
      ['a', '--headlin', 'Vote'],
      ['There is no option --headlin. Did you mean --headline?'],
    ],
    [
      'a headline for two files',
      ['a', 'b', '--headline', 'Vote'],
      [
        '--headline says something of one article, but there are 2 files (a, b). Name one; text with spaces goes between quotation marks.',
      ],
    ],
    [
      'a time zone that is none',
      ['a', '--time-zone', 'Saltmere'],
      ['--time-zone “Saltmere” is not a time zone. Write it as UTC or Europe/London.'],
    ],
    [
      'an option like no other',
      ['a', '--zzzzz'],
      ['There is no option --zzzzz. Write --help to see those there are.'],
    ],
    [
      'an option with nothing after it',
      ['a', '--kind'],
      ['--kind has nothing after it. Write it as --kind news, or leave it out.'],
    ],
    [
      'an empty option',
      ['a', '--headline', ''],
      ['--headline has nothing after it. Write it as --headline "The headline", or leave it out.'],
    ],
    [
      'an option followed by another',
      ['a', '--kind', '--json'],
      ['--kind is followed by --json. Write its text, or, if that is its text, --kind="--json".'],
    ],
    [
      'an option that stands there twice',
      ['a', '--kind', 'news', '--kind', 'opinion'],
      ['--kind stands there twice. Write it once.'],
    ],
    ['a switch with text', ['a', '--json=yes'], ['--json takes nothing after it. Write --json alone.']],
    [
      'a file of no name, as a script may give it',
      [''],
      ['The name of a file is empty. Name one, or write . for all files of this folder.'],
    ],
    ['no file', [], ['No file is named. Write npm run import -- FILE, or - to read standard input.']],
    [
      'a source with no name',
      ['a', '--source-date', '2024-03-25'],
      [
        '--source-date says something of a source that has no name. Add --publication "Name of the newspaper".',
      ],
    ],
  ])('refuses %s, and says what to write', (_what, argv, problems) => {
    expect(problemsOf(argv)).toEqual(problems);
  });
  it('says all that is wrong at once', () => {
    expect(problemsOf(['--kind', '--wrong'])).toHaveLength(2);
  });
});
