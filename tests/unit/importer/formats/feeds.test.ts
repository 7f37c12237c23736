import { describe, expect, it } from 'vitest';
import { rss } from '../../../../src/importer/formats/feeds/rss.ts';
import { toInput, toRss } from './sources.ts';

const LINK = 'https://courier.example/2024/pier-closes/';
const TEXT = '<p>The board voted to close the pier.</p><p>It is a hundred years old.</p>';

const read = (html: string) =>
  rss.read(toInput(toRss(`<link>${LINK}</link><content:encoded><![CDATA[${html}]]></content:encoded>`)), {});

describe('rss', () => {
  it.each([
    ['ends with a link to the article', `${TEXT}<a href="${LINK}?from=feed">Continue reading…</a>`],
    ['breaks off', '<p>The board voted.</p><p>It is a hundred […]</p>'],
    ['has one paragraph and a picture', '<p><img src="pier.jpg"></p><p>The board voted to close it.</p>'],
  ])('takes for a summary what %s', async (_what, html) => {
    expect(await read(html)).toMatchObject({ stories: [], passedOver: [{ type: 'refused' }] });
  });

  it('drops the line with which a program signs an article', async () => {
    const line = `<p>“<a href="${LINK}">Pier closes</a>” appeared first in <a href="https://courier.example">the Courier</a>.</p>`;
    const { stories } = await read(TEXT + line);
    expect(stories[0]?.html).toBe(TEXT);
  });

  it('keeps a last paragraph that links to another article', async () => {
    const line = '<p>It was built <a href="https://courier.example/1924/pier-opens">in 1924</a>.</p>';
    const { stories } = await read(TEXT + line);
    expect(stories[0]?.html).toBe(TEXT + line);
  });
});
