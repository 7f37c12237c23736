import { describe, expect, it } from 'vitest';
import { askMissing, type Prompts } from '../../../src/importer/ask.ts';
import type { ArticleDraft } from '../../../src/importer/draft.ts';
import { listMissing } from '../../../src/importer/missing.ts';
import { readTables } from '../../../src/loading/tables.ts';
import { makeNewsroom } from '../loading/newsroom.ts';

const tables = readTables(makeNewsroom({}), []);
const EMPTY: ArticleDraft = { fields: {}, blocks: [], notes: [], picture: {} };

/** A person who answers each question as the table says, and remembers what was asked. */
function makePerson(
  answers: Record<string, string | string[]>,
): Prompts & { asked: string[]; refused: unknown[] } {
  const asked: string[] = [];
  const refused: unknown[] = [];
  const answer = <Answer>(message: string, otherwise: Answer): Answer => {
    const [field = ''] = message.split(' ');
    asked.push(field);
    return (answers[field] ?? otherwise) as Answer;
  };
  return {
    asked,
    refused,
    input: ({ message, validate }) => {
      const text = answer(message, '');
      refused.push(validate(text), validate('\u0001'));
      return Promise.resolve(text);
    },
    select: ({ message }) => Promise.resolve(answer(message, '')),
    checkbox: ({ message }) => Promise.resolve(answer(message, [])),
  };
}

describe('askMissing', () => {
  it('asks for every missing field, and fills in the answers', async () => {
    const person = makePerson({
      headline: ' Light out ',
      kind: 'news',
      section: 'world',
      authors: ['world-desk'],
      published: '2024-03-25T18:40:00Z',
      'picture.alt': 'A rock',
      'picture.credit': '© Archive',
    });
    const draft = await askMissing(EMPTY, tables, person);
    expect(person.asked).toEqual([
      'headline',
      'kind',
      'section',
      'authors',
      'published',
      'picture.alt',
      'picture.credit',
    ]);
    expect(draft).toMatchObject({
      fields: { headline: 'Light out', kind: 'news', section: 'world', authors: ['world-desk'] },
      picture: { alt: 'A rock', credit: '© Archive' },
    });
    expect(listMissing(draft)).toEqual([]);
  });
  it('leaves missing what is left empty', async () => {
    const draft = await askMissing(EMPTY, tables, makePerson({}));
    expect(listMissing(draft)).toEqual(listMissing(EMPTY));
  });
  it('asks nothing when nothing is missing', async () => {
    const person = makePerson({});
    const filled = {
      ...EMPTY,
      picture: undefined,
      fields: {
        headline: 'Light out',
        kind: 'news',
        section: 'world',
        authors: ['world-desk'],
        published: '2024-03-25T18:40:00Z',
      },
    };
    expect(await askMissing(filled, tables, person)).toEqual(filled);
    expect(person.asked).toEqual([]);
  });
  it('lets an empty answer pass and sends a wrong one back with the reason', async () => {
    const person = makePerson({});
    await askMissing(EMPTY, tables, person);
    expect(person.refused.slice(0, 2)).toEqual([
      true,
      'headline has an invisible control character. Type it again.',
    ]);
  });
  it('writes nothing when the person stops', async () => {
    const stop = () => Promise.reject(Object.assign(new Error('closed'), { name: 'ExitPromptError' }));
    await expect(askMissing(EMPTY, tables, { ...makePerson({}), input: stop })).rejects.toThrow(
      'You stopped. Nothing was written.',
    );
  });
  it('asks for no names where the tables cannot be read', async () => {
    const person = makePerson({});
    await askMissing(EMPTY, undefined, person);
    expect(person.asked).not.toContain('section');
  });
});
