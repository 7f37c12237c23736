import { expect, test } from 'vitest';
import { render } from './stock.ts';

async function listIds(text: string): Promise<string[]> {
  const { html } = await render(text);
  return [...html.matchAll(/ id="(p-[^"]+)"/g)].map(([, id]) => String(id));
}

test('gives every paragraph an id of its own', async () => {
  const ids = await listIds('One.\n\nTwo.\n\n> Three.\n\nOne.');
  expect(ids).toHaveLength(4);
  expect(new Set(ids).size).toBe(4);
  expect(ids[3]).toBe(`${ids[0]}-2`);
});

test('keeps the id of a paragraph when others change', async () => {
  const [, before] = await listIds('First words.\n\nThe Council voted.');
  const [, , after] = await listIds('Other words.\n\nMore.\n\nThe Council voted.');
  expect(after).toBe(before);
});

test.each([
  ['its punctuation', 'The Council voted -- at last', 'The Council voted, at last!'],
  ['its emphasis', 'The *Council* voted', 'The Council **voted**'],
  ['its capitals', 'the council voted', 'The Council voted'],
])('keeps the id of a paragraph when %s changes', async (_name, one, other) => {
  expect(await listIds(one)).toEqual(await listIds(other));
});

test('changes the id with the words', async () => {
  expect(await listIds('Fifteen votes')).not.toEqual(await listIds('Fourteen votes'));
});

test('leaves notes to the ids that they have', async () => {
  expect(await listIds('Votes.[^1]\n\n[^1]: Of fifteen.')).toHaveLength(1);
});
