import { expect, it } from 'vitest';
import { toShareLinks } from '../../../src/text/share.ts';

const links = toShareLinks('https://news.example/vote/?a=1&b=2', 'Council votes: "14 & 0"', 'en');

it('carries the whole address in every link', () => {
  for (const { href } of links)
    expect(href).toContain(encodeURIComponent('https://news.example/vote/?a=1&b=2'));
});
it('leads only to services over https, or to the mail program', () => {
  for (const { href } of links) expect(href).toMatch(/^(https:\/\/|mailto:\?)/);
});
it('names the headline where the service takes one, escaped', () => {
  expect(links.find(({ name }) => name === 'X')?.href).toContain(
    'text=Council%20votes%3A%20%2214%20%26%200%22',
  );
});
