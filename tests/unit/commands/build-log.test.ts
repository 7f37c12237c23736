import { describe, expect, it, vi } from 'vitest';
import makeBuildLog from '../../../src/commands/build-log.ts';

describe('makeBuildLog', () => {
  it.each([
    ['marks a warning', 'warn', 'vote/index.md is a draft.\n', [['Warning: vote/index.md is a draft.']]],
    ['shows an error as it is', 'error', 'No such picture: map.png', [['No such picture: map.png']]],
    [
      'leaves out which hook was stopped',
      'error',
      'An unhandled error occurred while running the "astro:build:done" hook',
      [],
    ],
  ] as const)('%s', (_name, level, message, shown) => {
    const show = vi.spyOn(console, 'error').mockReturnValue(undefined);
    void makeBuildLog().write({ label: null, level, message, newLine: true });
    expect(show.mock.calls).toEqual(shown);
    show.mockRestore();
  });
});
