import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const author = (name: string) => `<meta name="author" content="${name}">`;

const toData = (...names: string[]) => {
  const author = names.map((name) => ({ '@type': 'Person', name }));
  return `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
};

type Row = [what: string, language: string, head: string, below: string, authors: string[] | undefined];

describe('readPage leaves out of the byline', () => {
  it.each<Row>([
    [
      'the editor, in a line of the same mark',
      'uk',
      author('Марія Берег'),
      '<div class="author">Автор: Марія Берег</div><div class="author">Редакторка: Олена Хвиля</div>',
      ['Марія Берег'],
    ],
    [
      'the editor whom alone data name',
      'id',
      author('Nur Pantai'),
      '<div>Editor: Nur Pantai</div>',
      undefined,
    ],
    [
      'the editor, by a word behind a bar',
      'ru',
      author('Анна Море'),
      '<p>Редактор | Анна Море</p>',
      undefined,
    ],
    [
      'the editor, behind who wrote it in one line',
      'id',
      author('Dewi Laut'),
      '<div>Reporter: Nur Pantai | Editor: Dewi Laut</div>',
      ['Nur Pantai'],
    ],
    [
      'the editor, with no sign before the word',
      'hi',
      toData('Anil Sagar', 'Sunil Tat'),
      '<p>Written by: Anil Sagar Edited by: Sunil Tat</p>',
      ['Anil Sagar'],
    ],
    [
      'the place, in Spanish',
      'es',
      author('Ana Marea'),
      '<p class="autor">Ana Marea, Ciudad Salada</p><p>Vivir en Ciudad Salada cuesta cada día más.</p>',
      ['Ana Marea'],
    ],
    [
      'but no colleague behind the Dutch word for and',
      'nl',
      author('Anna Zee'),
      '<p class="author">Anna Zee, Kees Golf</p><p>Anna Zee en Kees Golf waren erbij.</p>',
      ['Anna Zee', 'Kees Golf'],
    ],
    [
      'but not an editor who wrote it as well',
      'id',
      author('Nur Pantai'),
      '<div>Penulis: Nur Pantai</div><div>Editor: Nur Pantai</div>',
      ['Nur Pantai'],
    ],
    [
      'the place from which somebody wrote',
      'en',
      author('Ann Tide'),
      '<div class="byline">Ann Tide, Harbour Park</div><p>Nobody at Harbour Park moved, and then everybody did.</p>',
      ['Ann Tide'],
    ],
    [
      'but no colleague',
      'en',
      author('Ann Tide'),
      '<div class="byline">Ann Tide, Bob Quay</div><p>The keeper told Bob Quay of it.</p>',
      ['Ann Tide', 'Bob Quay'],
    ],
    [
      'who took the pictures, by a word in Russian',
      'ru',
      '<meta property="og:site_name" content="Маяк">',
      '<div class="authors"><span class="author">Анна Море, Маяк</span><span class="author">Фотографии Олега Берега</span></div>',
      ['Анна Море'],
    ],
    ...['Photography by Bob Quay', 'Video by Bob Quay', 'Photos: Bob Quay', 'Edited by Bob Quay'].map(
      (line): Row => [
        `whom data name and a line calls otherwise: ${line}`,
        'en',
        toData('Ann Tide', 'Bob Quay'),
        `<p class="byline">By Ann Tide</p><p>${line}</p>`,
        ['Ann Tide'],
      ],
    ),
    [
      'who took pictures, in the line of the byline',
      'en',
      toData('Ann Tide', 'Bob Quay'),
      '<p class="byline">Words by Ann Tide. Photos by Bob Quay</p>',
      ['Ann Tide'],
    ],
    [
      'but not who wrote it and took pictures',
      'en',
      toData('Ann Tide', 'Bob Quay'),
      '<p class="byline">By Ann Tide and Bob Quay</p><p>The tower at dusk. Photo: Bob Quay</p>',
      ['Ann Tide', 'Bob Quay'],
    ],
    [
      'whom data name and a picture alone shows',
      'ko',
      toData('박바다 기자', '김항구 기자'),
      '<div class="byline">박바다 기자</div><figure><img src="/a.jpg"><figcaption>항구. 김항구 기자</figcaption></figure>',
      ['박바다'],
    ],
    [
      'but not whom data name and nothing shows',
      'en',
      toData('Ann Tide', 'Bob Quay'),
      '<p class="byline">By Ann Tide</p>',
      ['Ann Tide', 'Bob Quay'],
    ],
    [
      'what somebody is, though the word may stand before names',
      'sv',
      '',
      '<div class="byline"><p>Anna Hav</p><p>Reporter</p><p>Bo Kaj</p><p>Fotograf</p></div>',
      ['Anna Hav'],
    ],
    [
      'who is shown by a mark to have taken a picture',
      'es',
      '',
      '<div class="autor-foto">Deportes Salinas</div><p class="autor">Ana Marea</p>',
      ['Ana Marea'],
    ],
    [
      'those who comment',
      'fr',
      '',
      '<div id="talkbacks"><div class="author">Paul le 09.12.2021 18:02</div></div>',
      undefined,
    ],
  ])('%s', (_what, language, head, below, authors) => {
    expect(toPage({ language, head, below }).names?.authors).toEqual(authors);
  });
});
