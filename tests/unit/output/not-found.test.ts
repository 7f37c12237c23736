import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishNotFound } from '../../../src/output/not-found.ts';

const PAGE =
  '<head><link rel="stylesheet" href="_assets/style.css"></head><a class="skip" href="#main">Skip</a><a href="about/index.html">About <b>us</b></a><a href="https://fediverse.example/">Elsewhere</a>';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'not-found-'));
  mkdirSync(join(folder, '_assets'));
  writeFileSync(join(folder, '404.html'), PAGE);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function finish(path: string): string {
  finishNotFound(folder, '_assets', path);
  return readFileSync(join(folder, '404.html'), 'utf8');
}

describe('finishNotFound', () => {
  it('gives a link every way to the front page, and hides all but the one from the own folder', () => {
    const links = [
      ...finish('/paper/').matchAll(/<a data-way="(\w+)"( hidden)? href="([^"]+)">About <b>us<\/b><\/a>/g),
    ];
    expect(links.map(([, way, hidden, href]) => [way, Boolean(hidden), href])).toEqual([
      ['0', false, 'about/index.html'],
      ['1', true, '../about/index.html'],
      ['2', true, '../../about/index.html'],
      ['3', true, '../../../about/index.html'],
      ['4', true, '../../../../about/index.html'],
      ['host', true, '/paper/about/index.html'],
    ]);
  });
  it('leaves anchors and links to elsewhere as they are', () => {
    expect(finish('/')).toContain('<a class="skip" href="#main">Skip</a>');
    expect(finish('/')).toContain('<a href="https://fediverse.example/">Elsewhere</a>');
  });
  it('asks for the style on every way, the nearest last, because the last decides', () => {
    const styles = [
      ...finish('/').matchAll(/<link rel="stylesheet" data-way="\w+" href="([^"]*)_assets\/style\.css">/g),
    ];
    expect(styles.map(([, before]) => before)).toEqual([
      '/',
      '../../../../',
      '../../../',
      '../../',
      '../',
      '',
    ]);
  });
  it('writes for each way a sheet with a fingerprint in its name', () => {
    finish('/');
    expect(
      readdirSync(join(folder, '_assets')).every((name) => /^way-\w+\.[\da-f]{8}\.css$/.test(name)),
    ).toBe(true);
  });
});
