import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT, toPage } from '../light-page.ts';

const BOX =
  'In 1846 the first lamp burned whale oil. It took four men to carry what it needed for one winter night up the stairs.';

/** A page whose text has something between its paragraphs. */
const read = (between: string) =>
  readPage(
    `<html lang="en"><head><title>The light stays lit</title></head><body><main><h1>The light stays lit</h1><p>${TEXT}</p><p>${TEXT} One.</p>${between}<p>${TEXT} Two.</p><p>${TEXT} Three.</p></main></body></html>`,
  );

describe('readPage tells of what stands between the paragraphs', () => {
  it.each([
    ['a box with text', `<aside><h3>The lamp</h3><p>${BOX}</p></aside>`, 1],
    ['no box of links', `<aside><p><a href="https://courier.example/oil">${BOX}</a></p></aside>`, 0],
    ['no button', '<aside><p>Share this with your friends on the shore</p></aside>', 0],
    ['no text that it keeps', `<p>${BOX}</p>`, 0],
  ])('%s', (_what, between, count) => {
    const notes = read(between).notes.filter(({ message }) => message.endsWith('beside the text.'));
    expect(notes).toHaveLength(count);
    for (const { type, message } of notes) {
      expect(type).toBe('left out');
      expect(message).toContain('In 1846 the first lamp burned whale oil');
    }
  });

  it('and of nothing that the page says of its picture', () => {
    const figure = `<figure><img src="/tower.jpg" alt="A tower"><figcaption>${BOX}</figcaption></figure>`;
    expect(toPage({ below: figure }).notes).toEqual([]);
  });
});

describe('readPage keeps a row of pictures between two paragraphs', () => {
  const toFigure = (name: string, caption: string) =>
    `<figure><img src="/${name}.jpg" alt="${name}"><figcaption>${caption}</figcaption></figure>`;
  const row = (caption: string) =>
    `<div class="pair">${toFigure('winter', caption)}${toFigure('summer', 'The rock in June.')}</div>`;

  it('with its captions, in its place', () => {
    const { blocks } = read(`<p>${TEXT} And a half.</p>${row('The rock in January.')}`);
    const names = blocks.map((block) => (block.type === 'picture' ? block.picture.caption : block.type));
    expect(names).toEqual([
      'paragraph',
      'paragraph',
      'paragraph',
      'The rock in January.',
      'The rock in June.',
      'paragraph',
      'paragraph',
    ]);
  });
});
