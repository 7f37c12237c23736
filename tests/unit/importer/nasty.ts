/** Text that Markdown would take for something else than text, or change. */
export const NASTY = [
  '[This measure] “gives them hope”, he said.',
  '[measure](https://example.com/a) and ![chart](chart.png "Votes")',
  '[measure]: https://example.com',
  '[^1] and [^1]: a note',
  '# 10 Downing Street',
  '####### seven signs',
  '#',
  '##\tvotes',
  '1. The vote',
  '2024) The year',
  '1234567890. Ten digits',
  '- No, she said',
  '-',
  '--- and so on',
  '---',
  '- - -',
  '***',
  '* * *',
  '___',
  '===',
  '=',
  '= equals',
  '+ 2 per cent',
  '+44 20 7946 0000',
  '-5 °C at noon',
  '> said the minister',
  '>',
  '| State | Vote |',
  '|---|---|',
  ':::info-box[Title]',
  ':::',
  '::pullquote[Words]{source="Nobody"}',
  '::',
  ': a colon',
  'Tonight at 10:00:00 ::recommended',
  '*bold* **bold** _it_ __it__ snake_case _ * a*b*c a_b_c _a_b',
  '~~gone~~ ~one~ ~~~',
  '~~~ts',
  '```ts',
  '`code` ``two`` `',
  '<b>bold</b> <script>alert(1)</script> <!-- no --> <?php ?> a < b > c',
  '<https://example.com>',
  '</div>',
  'AT&T, R&D; &amp; &lt; &copy; &#169; &#xA9; &nbsp; &notathing; &copy 2024 &# &;',
  'C:\\news\\vote \\* \\\\ \\',
  'ends in a backslash\\',
  'ends in two spaces  ',
  '    four spaces',
  ' one space',
  '  # two spaces and a sign',
  '\tone tab',
  ' \t ',
  'ends in a tab\t',
  'two  spaces\tand a tab within',
  'one\u00A0\u202F\u2009space',
  '\u00A0starts and ends with a fixed space\u00A0',
  'https://example.com/a_b_c?d=*e*&copy=1 www.example.com someone@example.com',
  'Table: votes by state',
  'Votes #',
  'C# and F ##',
  '\\#',
  'Votes \\#',
  '!',
  '![',
  '!\\[',
  '][',
  '{.class} {#id} $x$ $$y$$ ^up^ ==mark== --- -- ... (c) "straight" \'single\'',
  'line one\nline two',
  'line one\r\n\r\n# line two',
  '+++',
  '%%% comment',
  'مجلس الأمن [يصوّت] *اليوم* 1. ثم',
  '۱. persian digits',
  '§ 5 — “quoted” ‘single’ … – é e\u0301 👩🏽‍🚀',
  'soft\u00ADhyphen zero\u200Bwidth \u200Fmark',
  'Setext\n===',
  '- [ ] a task',
  '1.',
  '-\ttab after hyphen',
  '+',
  '>quote without a space',
];

const PIECES = ['#', '-', '+', '>', '=', '*', '_', '~', '`', '<', '>', '[', ']', '(', ')', '!', '&', 'amp;', '#35;', '\\', '|', ':', '::', '1.', '2)', ' ', '  ', '\t', '\n', '{', '}', '^', '"', 'a', 'é', 'word', 'http://', '/', '.', '\u00A0', '0', 'x'];

/** Strings made of pieces that Markdown knows, the same ones at each run. */
export function makeNasty(count: number): string[] {
  const next = countRandomly(20240325);
  return Array.from({ length: count }, () =>
    Array.from({ length: 1 + (next() % 12) }, () => PIECES[next() % PIECES.length]).join(''),
  );
}

/** Numbers that look random and are the same at each run (a linear congruential generator, Numerical Recipes’ constants). */
function countRandomly(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 8;
  };
}
