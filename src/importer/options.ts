import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { DraftFields, DraftPicture } from './draft.ts';
import { findNearest } from './nearest.ts';
import { OF_ONE, SWITCHES, TEXTS } from './option-names.ts';
import { OptionsError } from './refusal.ts';

/** What the person asked for. */
export interface Options {
  /** The first file to read, or `-` for standard input. */
  file: string;
  /** All of them; a folder stands for the files in it. */
  files: string[];
  /** The format that they are in, where the person says so. */
  from?: string | undefined;
  /** The folder in which pictures of an export lie. */
  pictures?: string | undefined;
  /** The zone of times that name none. */
  timeZone?: string | undefined;
  /** Write the names that a source has and the newsroom lacks into its tables. */
  addNames: boolean;
  fields: DraftFields;
  picture: DraftPicture;
  /** The picture's file. */
  image?: string | undefined;
  slug?: string | undefined;
  /** The folder to write the article's folder into. */
  out?: string | undefined;
  replace: boolean;
  dryRun: boolean;
  json: boolean;
  /** Ask nothing, and write with what there is. */
  yes: boolean;
}

const CONFIG = {
  options: {
    ...Object.fromEntries(Object.keys(TEXTS).map((name) => [name, { type: 'string' as const }])),
    ...Object.fromEntries(SWITCHES.map((name) => [name, { type: 'boolean' as const }])),
  },
  allowPositionals: true,
  strict: false,
  tokens: true,
} satisfies ParseArgsConfig;

/**
 * Read the words of the command line; nothing when help was asked for.
 *
 * @param hasInput True where text is piped in, so that no file need be named.
 * @throws {OptionsError} naming every option that is wrong, and what to write.
 */
export function parseOptions(argv: string[], hasInput: boolean): Options | undefined {
  const { values, positionals, tokens } = parseArgs({ ...CONFIG, args: argv });
  if (values['help']) return undefined;
  const problems = checkTokens(tokens);
  // The text after an option that does not exist looks like one more file.
  if (problems.length === 0 || positionals.length < 2)
    problems.push(...checkFile(positionals, hasInput, Object.keys(values)));
  if (values['publication'] === undefined) problems.push(...explainSource(Object.keys(values)));
  problems.push(...checkZone(values['time-zone']));
  if (problems.length > 0) throw new OptionsError(...problems);
  const text = (name: keyof typeof TEXTS) => (values[name] as string | undefined)?.trim();
  return {
    file: positionals[0] ?? '-',
    files: positionals.length > 0 ? positionals : ['-'],
    from: text('from')?.toLowerCase(),
    pictures: text('pictures'),
    timeZone: text('time-zone'),
    addNames: Boolean(values['add-names']),
    fields: toFields(text),
    picture: { alt: text('picture-alt'), caption: text('picture-caption'), credit: text('picture-credit') },
    image: text('image'),
    slug: text('slug'),
    out: text('out'),
    replace: Boolean(values['replace']),
    dryRun: Boolean(values['dry-run']),
    json: Boolean(values['json']),
    yes: Boolean(values['yes']),
  };
}

function toFields(text: (name: keyof typeof TEXTS) => string | undefined): DraftFields {
  const publication = text('publication');
  const source = { title: text('source-title'), address: text('source-address'), date: text('source-date') };
  return {
    headline: text('headline'),
    shortHeadline: text('short-headline'),
    standfirst: text('standfirst'),
    kind: text('kind'),
    section: text('section'),
    topics: partNames(text('topics')),
    authors: partNames(text('authors')),
    dateline: text('dateline'),
    published: text('published'),
    language: text('language'),
    sources: publication === undefined ? undefined : [{ publication, ...source }],
  };
}

function partNames(text: string | undefined): string[] | undefined {
  return text
    ?.split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

type Token = NonNullable<ReturnType<typeof parseArgs<typeof CONFIG>>['tokens']>[number];

/** The parser is lenient, so that all that is wrong can be said at once and in our words. */
function checkTokens(tokens: Token[]): string[] {
  const seen = new Set<string>();
  return tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const problem = checkOption(
      token.name,
      token.rawName,
      token.value,
      token.inlineValue,
      seen.has(token.name),
    );
    seen.add(token.name);
    return problem ? [problem] : [];
  });
}

function checkOption(
  name: string,
  raw: string,
  value: string | undefined,
  inline: boolean | undefined,
  again: boolean,
): string | undefined {
  const isSwitch = SWITCHES.some((known) => known === name);
  if (!isSwitch && !Object.hasOwn(TEXTS, name)) return `There is no option ${raw}.${suggest(name)}`;
  if (again) return `${raw} stands there twice. Write it once.`;
  if (isSwitch) return value === undefined ? undefined : `${raw} takes nothing after it. Write ${raw} alone.`;
  const example = TEXTS[name as keyof typeof TEXTS];
  if (!value?.trim())
    return `${raw} has nothing after it. Write it as --${name} ${example}, or leave it out.`;
  if (!inline && /^--?[a-z]/.test(value))
    return `${raw} is followed by ${value}. Write its text, or, if that is its text, ${raw}="${value}".`;
  return undefined;
}

function suggest(name: string): string {
  const nearest = findNearest(name, [...Object.keys(TEXTS), ...SWITCHES]);
  return nearest ? ` Did you mean --${nearest}?` : ' Write --help to see those there are.';
}

function checkFile(files: string[], hasInput: boolean, given: string[]): string[] {
  const single = given.find((name) => OF_ONE.includes(name));
  if (files.length > 1 && single)
    return [
      `--${single} says something of one article, but there are ${files.length} files (${files.join(', ')}). Name one; text with spaces goes between quotation marks.`,
    ];
  if (files.some((file) => file.trim() === ''))
    return ['The name of a file is empty. Name one, or write . for all files of this folder.'];
  return files.length > 0 || hasInput
    ? []
    : ['No file is named. Write npm run import -- FILE, or - to read standard input.'];
}

function checkZone(zone: unknown): string[] {
  try {
    if (typeof zone === 'string') new Intl.DateTimeFormat('en', { timeZone: zone.trim() });
    return [];
  } catch {
    return [`--time-zone “${String(zone)}” is not a time zone. Write it as UTC or Europe/London.`];
  }
}

function explainSource(given: string[]): string[] {
  return given
    .filter((name) => name.startsWith('source-'))
    .map(
      (name) =>
        `--${name} says something of a source that has no name. Add --publication ${TEXTS.publication}.`,
    );
}
