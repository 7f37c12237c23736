import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const toCard = (label: string, name: string) =>
  `<meta name="twitter:label1" content="${label}"><meta name="twitter:data1" content="${name}">`;

describe('readPage finds the author in the lines of a card', () => {
  it.each([
    ['Written by', 'Ann Tide'],
    ['Verfasst von', 'Anna Hafen'],
    ['Escrito por', 'Ana Marea'],
    ['Napisane przez', 'Anna Morska'],
    ['Написано автором', 'Анна Морева'],
  ])('behind %j', (label, name) => {
    expect(toPage({ head: toCard(label, name) }).names?.authors).toEqual([name]);
  });

  it('not behind other words', () => {
    expect(toPage({ head: toCard('Est. reading time', 'Three Minutes') }).names?.authors).toBeUndefined();
  });
});

describe('readPage keeps of the authors in microdata', () => {
  const toAuthor = (name: string) => `<span itemprop="author">${name}</span>`;

  it('those who stand around the headline, not those of other articles', () => {
    const below = `<p>by Ann Tide</p><nav>${toAuthor('Ann Tide')}${toAuthor('Bob Quay')}</nav>`;
    expect(toPage({ below }).names?.authors).toEqual(['Ann Tide']);
  });
});
