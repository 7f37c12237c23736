import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const SENTENCE =
  'The ferry left the harbour at dawn, with forty cows, two tractors and one very tired vet on board. ';
const LINK = 'https://island.example/goats';

function readTexts({ under = '', within = '', after = '' }): string {
  const paragraphs = ['First', 'Second', 'Third', 'Fourth'].map(
    (word) => `<p>${word}: ${SENTENCE.repeat(3)}</p>`,
  );
  return readPage(
    `<html lang="en"><body><article><h1>Cows at sea again</h1>${under}<div class="text">${paragraphs.join('')}${within}<p>Last: ${SENTENCE}</p>${after}</div></article></body></html>`,
  )
    .blocks.map(toText)
    .join('\n');
}

describe('the text of a saved page leaves out', () => {
  it.each([
    [
      'a call in italics',
      `<p><em>The goats are watched. <a href="${LINK}">Sign up for the goat letter</a>.</em></p>`,
    ],
    [
      'a call in bold that leads nowhere',
      '<p><strong>VÍDEOS: veja o que os goats fazem na balsa da ilha</strong></p>',
    ],
    ['hashtags', '<p>#goats#ferry #quay</p>'],
    ['a question for what readers know', '<p>Do you know more about the goats? Contact the newsroom.</p>'],
    ['what is sent to readers', '<p>Make sense of the goats of the day. Get it sent to your inbox.</p>'],
    ['a paid line', `<p>TEXT AD: <a href="${LINK}">Call the goats of Salina at any hour of the day</a></p>`],
    ['a box that asks for support', '<div class="support-box"><p>The goats read us for free.</p></div>'],
    [
      'what a player says',
      '<div class="isle-video-player"><p>Watch the goats below</p><span>Loading</span></div>',
    ],
  ])('%s', (_what, within) => {
    const text = readTexts({ within });
    expect(text).toContain('Last:');
    expect(text.toLowerCase()).not.toContain('goats');
  });

  it.each([
    ['who wrote it, under a heading of its own', '<h2>この記事を書いた人</h2><p>Ann Goats, Salina</p>'],
    ['which agency it has from', '<p><em>Με πληροφορίες από Goats-Salina</em></p>'],
    ['a hidden address', '<p>Contact: <a href="mailto:goats@island.example">[email protected]</a></p>'],
  ])('%s', (_what, after) => {
    expect(readTexts({ after })).toMatch(/Last: [^\n]*$/u);
  });

  it.each([
    ['what is left of a line of names', '<p><span itemprop="author">Ann Tide</span>, Tidings of Goatsea</p>'],
    ['what is left of a line with a place and a day', '<div>Goatsea,</div> <time>11/05/2024</time>'],
    ['two days', '<p>Updated - May 3, 2024 08:05 am IST Published - May 2, 2024 07:42 pm IST - GOATSEA</p>'],
  ])('%s', (_what, under) => {
    expect(readTexts({ under })).toMatch(/^First:/u);
  });
});

describe('the text of a saved page keeps', () => {
  it.each([
    [
      'a paragraph in italics that asks for nothing',
      '<p><em>The goats came aboard later, and ate the vet’s hat.</em></p>',
    ],
    ['one heading that is marked as menus are', '<h2 class="inner-header">What the goats ate</h2>'],
    ['one hashtag in a sentence', '<p>Under #goats, the island argued for two days about a hat.</p>'],
  ])('%s', (_what, within) => {
    expect(readTexts({ within })).toContain('goats');
  });

  it('who is quoted, under a label and with more than a name', () => {
    const under = `<p>${SENTENCE}</p><p><b>Source:</b> the keeper of the light in a talk with the Tidings of Salina; the museum of goats and ferries</p>`;
    expect(readTexts({ under })).toContain('museum of goats');
  });
});
