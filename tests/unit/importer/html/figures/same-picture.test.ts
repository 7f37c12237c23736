import { describe, expect, it } from 'vitest';
import { isSameFile } from '../../../../../src/importer/html/figures/same-picture.ts';

const RESIZE = 'https://img.quay.example/resize.php';

describe('isSameFile', () => {
  it.each([
    [
      'one address, however short its name',
      'https://quay.example/a/sea.jpg',
      'https://quay.example/a/sea.jpg',
    ],
    ['two sizes', 'https://quay.example/tower-900x600.jpg', 'https://quay.example/tower-300x200.jpg'],
    [
      'two sizes that a server is asked for',
      `${RESIZE}?u=https://quay.example/tower.jpg&w=900`,
      `${RESIZE}?u=https%3A%2F%2Fquay.example%2Ftower.jpg&w=300`,
    ],
  ])('knows %s', (_what, a, b) => {
    expect(isSameFile(a, b)).toBe(true);
  });

  it.each([
    ['two pictures', 'https://quay.example/tower.jpg', 'https://quay.example/bell-buoy.jpg'],
    [
      'two pictures that one server is asked for',
      `${RESIZE}?u=https://quay.example/tower.jpg&w=900`,
      `${RESIZE}?u=https://quay.example/bell-buoy.jpg&w=900`,
    ],
  ])('keeps %s apart', (_what, a, b) => {
    expect(isSameFile(a, b)).toBe(false);
  });
});
