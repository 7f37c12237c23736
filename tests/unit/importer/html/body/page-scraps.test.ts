import { describe, expect, it } from 'vitest';
import { applyNewsRules } from '../../../../../src/importer/html/body/news-rules.ts';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const KNOWN = {
  headline: 'The light goes out',
  authors: ['Ann Other'],
  language: 'de',
  base: 'https://www.courier.example/light',
};
const BODY = 'The harbour board voted on Tuesday to close its lighthouse.';

const read = (html: string) => applyNewsRules(toBlocks(html).blocks, KNOWN).map(toText).filter(Boolean);

describe('at the edges of an article', () => {
  const LONG = `${BODY} Its chair had asked the members for patience, and some of them had brought cards.`;
  const rest = Array.from({ length: 8 }, (_, index) => `${LONG} Vote ${index}.`);
  const around = (before: string, after: string) =>
    read(`${before}${rest.map((text) => `<p>${text}</p>`).join('')}${after}`);

  it.each([
    ['the section', '<p>Coast</p>'],
    ['the section and the kind', '<p>Société</p><p>Tribune</p>'],
    ['when it was put out', '<p>vor 2 Stunden</p>'],
    ['the way to it', '<p>Home › Coast › The light goes out</p>'],
    [
      'the way to it in a list',
      '<ul><li><a href="https://courier.example/">Home</a></li><li><a href="https://courier.example/c">Coast</a></li><li>The light</li></ul>',
    ],
  ])('leaves out %s over the first sentence', (_what, html) => {
    expect(around(html, '')).toEqual(rest);
  });
  it.each([
    ['what leads on to it', '<p>From our files:</p>', 'From our files:'],
    ['a letter that begins it', '<p>T</p>', 'T'],
    ['a subtitle of few letters that say much', '<p>灯台守は島を去り、灯は町の博物館へ移される</p>'],
  ])('keeps %s over the first sentence', (_what, html, text = html.slice(3, -4)) => {
    expect(around(html, '')).toEqual([text, ...rest]);
  });
  it('keeps a short line over short lines', () => {
    expect(read('<p>Low tide</p><p>The lamp goes round.</p>')).toEqual(['Low tide', 'The lamp goes round.']);
  });
  it.each([
    ['the byline', '<p>Von: Ann Other</p>'],
    [
      'the name in a box, and who that is',
      '<h3>Ann Other</h3><p>She has lived on three islands.</p><p>Follow</p>',
    ],
    ['how to reach the author', '<p>Write to Ann Other at ann.other@courier.example or ring her.</p>'],
  ])('leaves out %s at the end', (_what, html) => {
    expect(around('', html)).toEqual(rest);
  });
  it.each([
    ['a sentence that begins as a byline does', 'By Christmas the lamp was dark.'],
    [
      'how to reach somebody else',
      'Tickets are to be had from the museum, lamp@museum.example, at the door.',
    ],
  ])('keeps %s at the end', (_what, text) => {
    expect(around('', `<p>${text}</p>`)).toEqual([...rest, text]);
  });
});

describe('between the paragraphs of an article', () => {
  const headings = ['The lamp', 'The keepers', 'The museum'];
  const sections = headings.map(
    (text, index) => `<h2>${index + 1}. ${text}</h2><p>${BODY} Part ${text}.</p>`,
  );
  const listed = (items: string[]) =>
    read(`<p>${BODY}</p><ul>${items.map((text) => `<li>${text}</li>`).join('')}</ul>${sections.join('')}`);

  it('there is no table of its contents', () => {
    expect(listed(headings)[1]).toBe('1. The lamp');
  });
  it('there are lists of something else', () => {
    expect(listed([...headings, 'A rope', 'A ladder'])[1]).toContain('A rope');
  });
  it.each(['Lea aquí', 'Nota relacionada', 'Dowiedz się więcej'])(
    'there is no “%s” and another article',
    (label) => {
      const link = `<p>${label}: <a href="https://courier.example/boat">A boat comes in without its crew</a></p>`;
      expect(read(`<p>${BODY}</p>${link}<p>${BODY}</p>`)).toEqual([BODY, BODY]);
    },
  );
  it('there is no address that stands alone', () => {
    expect(read(`<p>${BODY}</p><p>https://films.example/watch/12</p><p>${BODY}</p>`)).toEqual([BODY, BODY]);
  });
});

describe('labels before links', () => {
  const link = (text: string, to = 'https://courier.example/wall') => `<a href="${to}">${text}</a>`;
  const around = (html: string) => read(`<p>${BODY}</p>${html}<p>${BODY} It did.</p>`);

  it.each([
    ['in English', `<p>Background: ${link('Why the old harbour wall has to go')}</p>`],
    ['in French', `<p><strong>Dossier</strong> » ${link('Pourquoi le vieux quai doit disparaître')}</p>`],
    ['in Japanese', `<p>特集：${link('古い港の壁はなぜ取り壊されるのか')}</p>`],
    ['in Greek', `<p><b>Ανάλυση: ${link('Γιατί πρέπει να φύγει το παλιό τείχος')}</b></p>`],
  ])('go with another article of the site, %s', (_what, html) => {
    expect(around(html)).toEqual([BODY, `${BODY} It did.`]);
  });
  it.each([
    ['a name', `<p>Keeper: ${link('Edda Storm')}</p>`],
    [
      'another site',
      `<p>Document: ${link('The report of the harbour board, in full', 'https://h.example/')}</p>`,
    ],
    [
      'a sentence that goes on',
      `<p>Background: ${link('Why the old harbour wall has to go')}, she said.</p>`,
    ],
    ['words that somebody said', `<blockquote><p>${link('The wall has to go')}</p></blockquote>`],
  ])('stay with %s', (_what, html) => {
    expect(around(html)).toHaveLength(3);
  });
});
