import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../../../src/importer/html/body/to-blocks.ts';
import { toMarkdown } from '../../../../../src/importer/to-markdown.ts';
import { cpuTime } from '../../../cpu-time.ts';

const write = (html: string, base?: string) => toMarkdown(toBlocks(html, { base }).blocks);

describe('toBlocks', () => {
  it.each([
    ['paragraphs', '<p>One.</p>\n<p>Two &amp; three.</p>', 'One.\n\nTwo & three.\n'],
    ['text without tags', 'It passed.', 'It passed.\n'],
    ['two line breaks between paragraphs', 'One.<br><br>\n Two.', 'One.\n\nTwo.\n'],
    ['one line break', '<p>One,<br>two.</p>', 'One,\\\ntwo.\n'],
    [
      'links',
      '<p>The <a href="https://example.com/a" onclick="x()">vote</a>.</p>',
      'The [vote](https://example.com/a).\n',
    ],
    [
      'a space inside a link',
      '<p>The<a href="https://example.com/"> vote </a>ended.</p>',
      'The [vote](https://example.com/) ended.\n',
    ],
    [
      'terms and what is said of them, each pair in a box',
      '<dl><span><dt>12 ships</dt><dd>in the bay</dd></span><div><dt>3</dt><dd>at sea</dd></div></dl>',
      '- 12 ships\n\n  in the bay\n\n- 3\n\n  at sea\n',
    ],
    [
      'no code that only a camera reads',
      '<p>One.</p><img src="qr.svg" alt="Address as a QR code">',
      'One.\n',
    ],
    ['raised figures', '<p>10<sup>6</sup> tonnes, 5 m<sup>−2</sup>.</p>', '10⁶ tonnes, 5 m⁻².\n'],
    [
      'the mark of a note',
      '<p>In 1956<sup><a href="#note-1">1</a></sup> it sank.</p>',
      'In 1956¹ it sank.\n',
    ],
    ['lowered figures', '<p>CO<sub>2</sub> and SF<sub>6</sub>, x<sub>i</sub>.</p>', 'CO₂ and SF₆, xi.\n'],
    ['raised letters as they are', '<p>The 19<sup>th</sup>.</p>', 'The 19th.\n'],
    ['emphasis', '<p><b>Now</b> it is <i>over</i>.</p>', '**Now** it is *over*.\n'],
    ['emphasis of emphasis', '<p><b><strong>Now</strong></b> it is.</p>', '**Now** it is.\n'],
    ['emphasis that ends inside a word', '<p><b>«Now»</b>it is over.</p>', '**«Now»**&#x69;t is over.\n'],
    [
      'headings, from the second level down',
      '<h1>A</h1><p>One.</p><h5>B</h5><p>Two.</p>',
      '## A\n\nOne.\n\n### B\n\nTwo.\n',
    ],
    ['a list', '<ul><li>One</li><li><p>Two</p></li></ul>', '- One\n- Two\n'],
    [
      'a list with links',
      '<ol><li><a href="https://example.com/">One</a></li></ol>',
      '1. [One](https://example.com/)\n',
    ],
    ['lists behind each other', '<ul><li>One</li></ul><ul><li><b>Two</b></li></ul>', '- One\n\n* **Two**\n'],
    ['a heading in a quotation', '<blockquote><h3>One</h3><p>Two</p></blockquote>', '> **One**\n>\n> Two\n'],
    [
      'a table',
      '<table><tr><th>State</th><th>Vote</th></tr><tr><td>A|B</td><td>Yes</td></tr></table>',
      '| State | Vote |\n| - | - |\n| A\\|B | Yes |\n',
    ],
    ['a table that is only for layout', '<table><tr><td><p>One.</p></td></tr></table>', 'One.\n'],
    [
      'a pull quote',
      '<aside class="pullquote"><p>It ended.</p><cite>The chair</cite></aside>',
      '::pullquote[It ended.]{source="The chair"}\n',
    ],
    [
      'an info box',
      '<div class="info-box"><h3>The light</h3><p>It is <b>old</b>.</p></div>',
      ':::info-box[The light]\nIt is **old**.\n:::\n',
    ],
    ['an info box without a title', '<div class="info-box"><p>It is old.</p></div>', 'It is old.\n'],
    ['a rule', '<p>One.</p><hr><p>Two.</p>', 'One.\n\n---\n\nTwo.\n'],
    [
      'nothing of scripts, styles and forms',
      '<p>One.</p><script>a</script><style>b</style><form><p>c</p></form>',
      'One.\n',
    ],
    ['nothing that is hidden', '<p>One.</p><p style="display:none">Two.</p><p hidden>Three.</p>', 'One.\n'],
  ])('writes %s', (_what, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it.each([
    ['javascript:alert(1)', 'It ended.\n'],
    ['data:text/html,x', 'It ended.\n'],
    ['#part', 'It ended.\n'],
    ['/a b', 'It [ended](https://example.com/a%20b).\n'],
    ['https://user:pass@example.com/', 'It ended.\n'],
    ['mailto:desk@example.com', 'It [ended](mailto:desk@example.com).\n'],
    ['https://example.com/a_(b)*c*', 'It [ended](https://example.com/a_\\(b\\)*c*).\n'],
  ])('makes of a link to %s: %s', (href, markdown) => {
    expect(write(`<p>It <a href="${href}">ended</a>.</p>`, 'https://example.com/news/vote')).toBe(markdown);
  });

  it.each([
    [
      '<figure><img src="a.jpg" alt="A rock"><figcaption>The rock. <span class="credit">Photograph: Ann Other</span></figcaption></figure>',
      { alt: 'A rock', caption: 'The rock.', credit: 'Photograph: Ann Other', address: 'a.jpg' },
    ],
    [
      '<figure><img src="a.jpg" alt="A rock"><figcaption>The rock © Harbour Archive</figcaption></figure>',
      { alt: 'A rock', caption: 'The rock', credit: '© Harbour Archive', address: 'a.jpg' },
    ],
    [
      '<div class="image"><picture><source srcset="https://example.com/s.jpg 300w, https://example.com/l.jpg 900w"><img src="https://example.com/s.jpg" alt=""></picture><p class="caption">The rock.</p></div>',
      { alt: undefined, caption: 'The rock.', credit: undefined, address: 'https://example.com/l.jpg' },
    ],
    [
      '<p><a href="https://example.com/"><img src="data:image/gif;base64,R0" data-src="https://example.com/a.jpg" alt="A rock"></a></p>',
      { alt: 'A rock', caption: undefined, credit: undefined, address: 'https://example.com/a.jpg' },
    ],
  ])('tells alt, caption and credit of %s apart', (html, picture) => {
    expect(toBlocks(`<p>One.</p>${html}`).blocks).toEqual([
      { type: 'paragraph', text: 'One.' },
      { type: 'picture', picture },
    ]);
  });

  it('tells of frames that it left out', () => {
    expect(toBlocks('<p>One.</p><iframe src="https://player.example.com/1"></iframe>').notes).toEqual([
      { type: 'left out', message: 'a frame, film or sound from https://player.example.com/1' },
    ]);
  });

  it.each([
    ['ten thousand boxes', '<div>'.repeat(10_000), 'It ended.'],
    ['ten thousand emphases', '<b><i>'.repeat(10_000), 'It ended.'],
    ['ten thousand quotations', '<blockquote>'.repeat(10_000), 'It ended.'],
    ['ten thousand lists', '<ul><li>'.repeat(10_000), 'It ended.'],
    [
      'a table a thousand million columns wide',
      '<table><tr><td colspan="1000000000" rowspan="1000000000">',
      'It ended.',
    ],
    ['a hundred thousand tags that are not closed', '<a '.repeat(100_000) + '>', 'It ended.'],
  ])('survives %s', (_what, before, text) => {
    const start = cpuTime();
    expect(write(`${before}${text}`)).toContain(text);
    expect(cpuTime() - start).toBeLessThan(5000);
  });
});
