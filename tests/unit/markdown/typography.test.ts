import { describe, expect, test } from 'vitest';
import { setPunctuation } from '../../../src/markdown/typography.ts';

describe('sets English', () => {
  test.each([
    ['"We have no right," he said', '“We have no right,” he said'],
    ["'No,' she said", '‘No,’ she said'],
    ['He said "\'No\' is my answer"', 'He said “‘No’ is my answer”'],
    ["The Council's vote", 'The Council’s vote'],
    ["the members' votes", 'the members’ votes'],
    ["in the '90s", 'in the ’90s'],
    ["'Tis the season", '’Tis the season'],
    ['("Yes")', '(“Yes”)'],
    ['so---at last---it passed', 'so—at last—it passed'],
    ['pages 3--5', 'pages 3–5'],
    ['and then...', 'and then…'],
    ['already “set” — here', 'already “set” — here'],
    ['', ''],
  ])('%s', (text, set) => {
    expect(setPunctuation(text, 'en')).toBe(set);
  });
});

describe('sets other languages', () => {
  test.each([
    ['fr', 'Il a dit : "Non !"', 'Il a dit\u00A0: «\u00A0Non\u202F!\u00A0»'],
    ['fr', 'Vraiment? Oui; non', 'Vraiment\u202F? Oui\u202F; non'],
    ['fr', "L'accord de 10:30", 'L’accord de 10:30'],
    ['fr-CA', '« Oui »', '«\u00A0Oui\u00A0»'],
    ['ar', 'قال "نعم" أمس', 'قال «نعم» أمس'],
    ['he', 'מזכ"ל האו"ם', 'מזכ״ל האו״ם'],
    ['he', 'ג\'ון אמר "כן"', 'ג׳ון אמר ”כן”'],
    ['de', '"Ja"', '„Ja“'],
    ['es', '"Sí"', '«Sí»'],
    ['xx', '"yes"', '“yes”'],
  ])('%s: %s', (language, text, set) => {
    expect(setPunctuation(text, language)).toBe(set);
  });
});

test.each([
  ['closes a quotation after the word before the piece', '"', 'd', '”'],
  ['opens one after a space before the piece', '"', ' ', '“'],
  ['sets a French colon behind a word before the piece', ': oui', 't', '\u00A0: oui'],
])('%s', (_name, text, before, set) => {
  expect(setPunctuation(text, before === 't' ? 'fr' : 'en', before)).toBe(set);
});

test('takes time in proportion to the text', () => {
  const text = `"It's a vote," `.repeat(20_000);
  expect(setPunctuation(text, 'en')).toHaveLength(text.length);
});
