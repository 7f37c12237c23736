import { beforeEach, describe, expect, it } from 'vitest';
import { ContentError, formatProblems, reportProblems, takeProblems } from '../../../src/loading/problems.ts';

const VOTE = { file: 'content/articles/vote/index.md', line: 4, message: 'headline is empty.' };
const SITE = { file: 'content/site.yml', message: 'The file is missing.' };

beforeEach(() => void takeProblems());

describe('formatProblems', () => {
  it.each([
    [
      [VOTE],
      '1 problem in the content. Nothing was published.\n  content/articles/vote/index.md:4  headline is empty.',
    ],
    [
      [VOTE, SITE],
      '2 problems in the content. Nothing was published.\n  content/articles/vote/index.md:4  headline is empty.\n  content/site.yml  The file is missing.',
    ],
  ])('writes %j', (problems, text) => {
    expect(formatProblems(problems)).toBe(text);
    expect(new ContentError(problems).message).toBe(text);
  });
});

describe('takeProblems', () => {
  it('gives what was reported in the order of files and lines, once', () => {
    reportProblems([SITE, { ...VOTE, line: 9 }]);
    reportProblems([VOTE]);
    expect(takeProblems().map(({ file, line }) => [file, line])).toEqual([
      [VOTE.file, 4],
      [VOTE.file, 9],
      [SITE.file, undefined],
    ]);
    expect(takeProblems()).toEqual([]);
  });
});
