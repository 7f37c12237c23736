import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const toData = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', ...data })}</script>`;

describe('readPage finds the authors', () => {
  it.each([
    [
      'in a line of no mark',
      { below: '<div class="x1"><span>By</span><span>Ann Tide</span></div>' },
      ['Ann Tide'],
    ],
    ['under a label', { below: '<p>Written by</p><p>Ann Tide</p>' }, ['Ann Tide']],
    ['beside the date', { below: '<div>Ann Tide 25 March 2024</div>' }, ['Ann Tide']],
    [
      'before the paper',
      {
        head: toData({ author: { name: 'The Courier' }, publisher: { name: 'The Courier' } }),
        below: '<p>By Ann Tide</p>',
      },
      ['Ann Tide'],
    ],
    [
      'before an account',
      { head: '<meta name="author" content="atide">', below: '<p>By Ann Tide</p>' },
      ['Ann Tide'],
    ],
    [
      'before the paper, whose address has no space',
      {
        head:
          toData({ author: { name: 'El Faro' } }) +
          '<link rel="canonical" href="https://www.elfaro.example/luz">',
        below: '<p>By Inés Marea</p>',
      },
      ['Inés Marea'],
    ],
    [
      'before a colleague whom readers do not see',
      { head: '<meta name="author" content="Bob Quay">', below: '<p>By Ann Tide</p>' },
      ['Ann Tide'],
    ],
    [
      'before nobody',
      { head: toData({ author: { name: 'anónimo' } }), below: '<p>By Ann Tide</p>' },
      ['Ann Tide'],
    ],
    [
      'in the head before the makers of the site',
      {
        head: '<meta name="twitter:creator" content="Quay Systems"><meta name="author" content="Ann Tide">',
      },
      ['Ann Tide'],
    ],
    [
      'in a mark, not the day of the week or the box of another article',
      {
        below:
          '<div class="article-author">Monday, 25 March 2024</div><div class="card withAuthor"><h3>Tides</h3></div><p class="author">Ann Tide</p>',
      },
      ['Ann Tide'],
    ],
    [
      'in a mark, not the beginning of a sentence',
      { below: '<div class="author-box"><h4>Read the latest</h4><p>Ann Tide</p></div>' },
      ['Ann Tide'],
    ],
    [
      'by a number in the data',
      {
        head: `<script type="application/ld+json">[{"@type":"NewsArticle","author":{"@id":"#1"}},{"@type":"Person","@id":"#1","name":"Ann Tide"}]</script>`,
      },
      ['Ann Tide'],
    ],
    [
      'in the data as its creators',
      { head: toData({ creator: ['Ann Tide'] }), below: '<p class="author">Bob Quay</p>' },
      ['Ann Tide'],
    ],
    [
      'with the letters that the data writes by their names',
      { head: toData({ author: { name: 'Jos&eacute; Mu&ntilde;oz' } }) },
      ['José Muñoz'],
    ],
    [
      'without the paper in the same field',
      {
        head: '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier - Ann Tide">',
      },
      ['Ann Tide'],
    ],
    [
      'in a field of any vocabulary',
      { head: '<meta property="og:article:author" content="Ann Tide">' },
      ['Ann Tide'],
    ],
    ['before a sign that begins the line', { below: '<p>| By Ann Tide | 25 March 2024</p>' }, ['Ann Tide']],
    [
      'before what announces the date',
      { below: '<p class="author">Ann Tide Last updated: 25 March 2024</p>' },
      ['Ann Tide'],
    ],
    ['not in a day of the week', { below: '<p class="author">Monday, 25 March 2024</p>' }, undefined],
    ['before how long ago it was', { below: '<h6>Ann Tide | Published 3 hours ago</h6>' }, ['Ann Tide']],
    [
      'not among comments',
      { below: '<div class="comments"><span class="author">Bob Quay says:</span></div>' },
      undefined,
    ],
  ])('%s', (_what, parts, expected) => {
    expect(toPage(parts).names?.authors).toEqual(expected);
  });

  it('of whom several witnesses speak, not the one that stands alone', () => {
    const page = toPage({
      head: `${toData({ author: { name: 'Carl Reef' } })}<meta name="author" content="Ann Tide">`,
      below: '<p>By Ann Tide</p>',
    });
    expect(page.names?.authors).toEqual(['Ann Tide']);
    expect(page.evidence?.['authors']).toMatchObject({
      others: [{ witness: 'JSON-LD', value: 'Carl Reef' }],
    });
  });
});
