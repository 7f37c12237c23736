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
    [
      'two sizes in the folder of one picture',
      'https://quay.example/img/tower/900x600.jpg',
      'https://quay.example/img/tower/300x200.webp',
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
    [
      'two pictures that have a folder each',
      'https://quay.example/img/tower/900x600.jpg',
      'https://quay.example/img/bell/900x600.jpg',
    ],
    [
      'two pictures that are called alike',
      'https://quay.example/y/l/m/image.1420x1420.jpg',
      'https://quay.example/y/l/p/image.1420x1420.jpg',
    ],
    ['two pictures', 'https://quay.example/tower.jpg', 'https://quay.example/bell-buoy.jpg'],
    [
      'the pictures of a row',
      'https://quay.example/tower-01.jpg?w=1024',
      'https://quay.example/tower-02.jpg?w=300',
    ],
    [
      'two numbers that a server is asked for',
      'https://img.quay.example/?uuid=2b7e1c40-1f0d-5cf4-9b61-33e9a4bc01d2&width=1200',
      'https://img.quay.example/?uuid=9c0e77d1-4ab2-5e0e-8d14-0b2f6f7ae0aa&width=1200',
    ],
    [
      'two pictures that one server is asked for',
      `${RESIZE}?u=https://quay.example/tower.jpg&w=900`,
      `${RESIZE}?u=https://quay.example/bell-buoy.jpg&w=900`,
    ],
  ])('keeps %s apart', (_what, a, b) => {
    expect(isSameFile(a, b)).toBe(false);
  });
});
