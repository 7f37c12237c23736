import { VOTE_BUTTON } from '../lexicon/polls.ts';
import { isSentence } from '../lines.ts';
import type { ReadLine } from './meta.ts';

/** So many answers, at most, can be given. */
const MOST_ANSWERS = 8;

/** A longer line is no answer. */
const LONGEST_ANSWER = 120;

/** Find the polls among readers in the midst of a text: a question, its answers, and the button under them. */
export function findPolls(lines: ReadLine[]): Set<ReadLine> {
  return new Set(
    lines.flatMap(({ text }, button) => {
      const question = VOTE_BUTTON.test(text) ? findQuestion(lines, button) : undefined;
      return question === undefined ? [] : lines.slice(question, button + 1);
    }),
  );
}

function findQuestion(lines: ReadLine[], button: number): number | undefined {
  for (let at = button - 1; at >= Math.max(0, button - MOST_ANSWERS - 1); at -= 1) {
    const line = lines[at];
    if (!line) return undefined;
    if (/[?？؟;՞]$/u.test(line.text)) return button - at > 2 ? at : undefined;
    if (line.weight > LONGEST_ANSWER || (line.role === 'paragraph' && isSentence(line.text)))
      return undefined;
  }
  return undefined;
}
