/** Options that take text, with what to write after them. */
export const TEXTS = {
  headline: '"The headline"',
  'short-headline': '"A shorter headline"',
  standfirst: '"A sentence under the headline"',
  kind: 'news',
  published: '2024-03-25T18:40:00Z',
  section: 'world',
  topics: 'name,name',
  authors: 'name,name',
  slug: 'council-vote',
  language: 'en-GB',
  dateline: 'Geneva',
  image: 'picture.jpg',
  'picture-alt': '"What is seen"',
  'picture-caption': '"Why it matters"',
  'picture-credit': '"Who made it"',
  publication: '"Name of the newspaper"',
  'source-title': '"Title of the report"',
  'source-address': 'https://example.com/report',
  'source-date': '2024-03-25',
  out: 'FOLDER',
  from: '"wordpress export"',
  pictures: 'FOLDER',
  'time-zone': 'Europe/London',
} as const;

/** What only one article can have. */
export const OF_ONE = [
  'headline',
  'short-headline',
  'standfirst',
  'slug',
  'image',
  'picture-alt',
  'picture-caption',
];

/** Options that are said or not. */
export const SWITCHES = ['add-names', 'replace', 'dry-run', 'json', 'yes', 'help'] as const;

/** How the command is used, for people. */
export const USAGE = `npm run import -- FILE... [options]

Makes articles of what an editor has: a saved page (HTML, alone or with its folder, or MHTML), the text of one, an export of
another system, what agencies send, a document, Markdown.
The format is found by the content; --from says it instead. A folder stands for the files in it, and - for standard input.
What neither the text nor an option says is left out, and the article stays a draft until it is filled in.

${Object.entries(TEXTS)
  .map(([name, value]) => `  --${name} ${value}`)
  .join('\n')}
  --add-names write authors and topics that the newsroom lacks into its tables
  --replace   write over an article that is there already
  --dry-run   show what would be written
  --json      print one object for programs
  --yes       ask nothing
  --help      show this
`;
