import { expect, test } from 'vitest';
import { listProblems } from './stock.ts';

test.each([
  ['accepts an outline', '## Vote\n\n### Count\n\n## Reaction', []],
  ['refuses a second headline', '# Vote', [/^1: A heading in the text begins with “##”/]],
  ['refuses a skipped level', '## Vote\n\n#### Count', [/^3: This heading skips a level: write “###”/]],
  ['refuses a skip at the start', '### Count', [/^1: This heading skips a level: write “##”/]],
  ['refuses a fifth level', '## a\n\n### b\n\n#### c\n\n##### d', [/^7: Headings go down to “####”/]],
  ['refuses a heading in a quotation', '> ## Vote', [/^1: A heading cannot stand inside/]],
  ['refuses a heading in a list', '- ## Vote', [/^1: A heading cannot stand inside/]],
  ['refuses an empty heading', '##', [/^1: This heading has no words/]],
  ['refuses an underlined headline', 'Vote\n====', [/^1: A heading in the text begins with “##”/]],
])('%s', async (_name, text, problems) => {
  expect(await listProblems(text)).toEqual(
    problems.map((problem): unknown => expect.stringMatching(problem)),
  );
});
