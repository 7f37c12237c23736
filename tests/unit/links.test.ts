import { expect, it } from 'vitest';
import {
  absolute,
  archivePath,
  articlePath,
  correctionsPath,
  homePath,
  listPath,
  standingPath,
} from '../../src/links.ts';

it.each([
  [articlePath('vote'), '/articles/vote/'],
  [homePath(), '/'],
  [homePath('ar'), '/ar/'],
  [listPath('sections', 'world'), '/sections/world/'],
  [listPath('topics', 'gaza', 'ar', 2), '/ar/topics/gaza/page/2/'],
  [archivePath(), '/archive/'],
  [archivePath('ar', '2024-03'), '/ar/archive/2024/03/'],
  [archivePath('', '2024-03-25', 3), '/archive/2024/03/25/page/3/'],
  [correctionsPath('fr'), '/fr/corrections/'],
  [standingPath('about'), '/about/'],
])('leads to %s', (path, expected) => {
  expect(path).toBe(expected);
});
it('keeps the path of the site in absolute addresses, and escapes other scripts', () => {
  expect(absolute('/articles/vote/', 'https://news.example/paper/')).toBe(
    'https://news.example/paper/articles/vote/',
  );
  expect(absolute('/articles/שלום/', 'https://news.example/')).toBe(
    'https://news.example/articles/%D7%A9%D7%9C%D7%95%D7%9D/',
  );
});
