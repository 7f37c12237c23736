import { describe, expect, it } from 'vitest';
import { toPlainMarkdown } from '../../../src/markdown/to-plain-markdown.ts';

describe('toPlainMarkdown', () => {
  it.each([
    ['words', '<p>It <em>passed</em>, <strong>14</strong> to none.</p>', 'It *passed*, **14** to none.\n'],
    [
      'a heading and a list',
      '<h2 id="a">Votes</h2><ul><li>For</li><li>Against</li></ul>',
      '## Votes\n\n- For\n- Against\n',
    ],
    ['a link', '<p><a href="https://news.example/a/">Vote</a></p>', '[Vote](https://news.example/a/)\n'],
    ['text that looks like a mark', '<p>5 * 3 and [not a link]</p>', '5 \\* 3 and \\[not a link]\n'],
    [
      'a picture in several files',
      '<figure><picture><source type="image/avif" srcset="https://n.example/a.avif 1w"><img src="https://n.example/a.jpg" alt="A map"></picture><figcaption>Seats.</figcaption></figure>',
      '![A map](https://n.example/a.jpg)\n\nSeats.\n',
    ],
    [
      'a table',
      '<table><thead><tr><th>For</th><th>Against</th></tr></thead><tbody><tr><td>14</td><td>0</td></tr></tbody></table>',
      '| For | Against |\n| --- | ------- |\n| 14  | 0       |\n',
    ],
  ])('writes %s', (_what, html, markdown) => {
    expect(toPlainMarkdown(html)).toBe(markdown);
  });
});
