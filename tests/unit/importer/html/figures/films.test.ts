import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { IMAGE, TEXT } from '../light-page.ts';

const STILL = '<img src="/still-90.jpg" alt="A boat at the quay">';

/** The pictures of a page with something between the paragraphs of its text. */
const listPictures = (between: string) => {
  const { picture, blocks } = readPage(`<html lang="en"><body><main><h1>The light of Saltmere stays lit</h1>
<figure>${IMAGE}<figcaption>The tower was lit in 1846.</figcaption></figure><article><p>${TEXT}</p><p>${TEXT} ${TEXT}</p>${between}<p>${TEXT} 2</p><p>${TEXT} 3</p></article></main></body></html>`);
  return [picture, ...blocks.map((block) => (block.type === 'picture' ? block.picture : undefined))]
    .filter((one) => one !== undefined)
    .map((one) => one.address);
};

describe('readPage takes for no picture of an article', () => {
  it.each([
    [
      'the still of a film',
      `<div class="content-video"><div class="content-video__placeholder" data-video-id="7">${STILL}</div><p class="content-video__caption">The boat leaves</p></div>`,
    ],
    [
      'a still in a player',
      `<div class="player-placeholder" data-video-id="7"><span class="video-title">WATCH | The boat leaves</span>${STILL}<span>2:14</span></div>`,
    ],
    [
      'the portrait beside a byline',
      '<div class="byline-image"><img class="avatar" alt="" src="/tide-80.jpg"></div>',
    ],
    [
      'a still in a player that describes nothing',
      '<div class="film"><div class="port-player" data-film="https://port.example/7"><img src="/still-90.jpg" alt=""><span>A film by Ann Tide, cut by Bob Quay</span></div></div>',
    ],
    [
      'a portrait named after a byline',
      '<ul class="who"><li><img class="byline__img" src="/tide-80.jpg" alt=""><span>Ann Tide</span></li></ul>',
    ],
    ...['authors', 'bylines', 'auteurs', 'autoren', 'profile-pics'].map((folder) => [
      `a portrait from the folder of ${folder}`,
      `<div class="bar"><a href="/who/tide"><img src="https://static.port.example/${folder}/tide.png?width=64" alt=""></a></div>`,
    ]),
    [
      'a still with a button and the day of the film',
      `<div class="media-video">${STILL}<span class="media-play">Watch</span><div><span>The boat leaves</span><span>19h30 / 2 min. / le 3 mai 2023</span></div></div>`,
    ],
    [
      'a portrait in a box with the name beside it',
      '<div class="author-block"><div class="author-photo"><img src="/tide-80.jpg" alt="Text:"></div><div class="author__names">Ann Tide, Radio Saltmere</div></div>',
    ],
    [
      'the picture of a headline that leads elsewhere',
      `<section><h2>More of boats</h2><article><figure>${STILL}</figure><h2><a href="/boat">The boat looks for a crew</a></h2></article></section>`,
    ],
    [
      'the picture of a teaser',
      `<div class="teaser-row"><div class="teaser"><div>${STILL}</div><a href="/boat">Who pays for the boat that never left?</a><p>The quay waits.</p></div></div>`,
    ],
  ])('%s', (_what, between) => {
    expect(listPictures(between)).toEqual(['/tower-900.jpg']);
  });

  it('but keeps one that bears a credit, and one in a box for pictures', () => {
    const film = `<div class="video-box"><div data-video-id="7">${STILL}</div><p class="caption">The boat leaves the quay</p><p class="credit">Ann Tide/AP</p></div>`;
    expect(listPictures(film)).toContain('/still-90.jpg');
    expect(
      listPictures(`<div class="photo-box">${STILL}<p class="caption">The boat leaves</p></div>`),
    ).toContain('/still-90.jpg');
  });

  it('but keeps one from a folder of people that has words under it', () => {
    const figure =
      '<figure><img src="/authors/tide.jpg" alt="Ann Tide"><figcaption>Ann Tide at the quay</figcaption></figure>';
    expect(listPictures(figure)).toContain('/authors/tide.jpg');
  });
});
