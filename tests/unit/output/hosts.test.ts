import { describe, expect, it } from 'vitest';
import { toHostHeaders, toHostRedirects } from '../../../src/output/hosts.ts';

const MOVES = {
  moved: [['/articles/vote/', '/articles/council-vote/']] as [string, string][],
  gone: ['/articles/rumour/'],
};

/** Read headers as hosts do: the lines under each pattern, and all values of parts that match joined. */
function readHeaders(text: string, address: string): Map<string, string> {
  const headers = new Map<string, string>();
  for (const part of text.trim().split(/\n(?=\/)/)) {
    const [pattern = '', ...lines] = part.trim().split('\n');
    if (!address.startsWith(pattern.replace('*', ''))) continue;
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/s);
      headers.set(name, [headers.get(name), value].filter(Boolean).join(', '));
    }
  }
  return headers;
}

describe('toHostHeaders', () => {
  it.each([
    ['/', '/articles/vote/', undefined],
    ['/', '/_assets/style.abc.css', 'public, max-age=31536000, immutable'],
    ['/paper/', '/paper/pictures/0f.avif', 'public, max-age=31536000, immutable'],
    ['/paper/', '/paper/feed.xml', undefined],
  ])('says at %s how long %s is kept', (path, address, caching) => {
    const headers = readHeaders(toHostHeaders(path), address);
    expect(headers.get('Cache-Control')).toBe(caching);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Content-Security-Policy')).toMatch(/^default-src 'none'.*frame-ancestors 'none'$/);
  });
  it('says nothing of what else is on the host', () => {
    expect(readHeaders(toHostHeaders('/paper/'), '/shop/').size).toBe(0);
  });
  it('keeps to the length of a line that hosts read', () => {
    expect(
      Math.max(
        ...toHostHeaders('/')
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeLessThan(2000);
  });
});

describe('toHostRedirects', () => {
  it('leads on by 301, and says by 410 what is gone', () => {
    expect(toHostRedirects(MOVES, '/')).toBe(
      '/articles/vote/ /articles/council-vote/ 301\n/articles/rumour/ /articles/rumour/index.html 410!\n',
    );
  });
  it('names whole paths on the host', () => {
    expect(toHostRedirects(MOVES, '/paper/')).toContain(
      '/paper/articles/vote/ /paper/articles/council-vote/ 301',
    );
  });
  it('leads to another site too, with no mark that a server would read as its own', () => {
    const moved: [string, string][] = [['/shop/', 'https://shop.example/a;{b}?c=$d&e=%20f#g']];
    expect(toHostRedirects({ moved, gone: [] }, '/paper/')).toBe(
      '/paper/shop/ https://shop.example/a%3B%7Bb%7D?c=%24d&e=%20f#g 301\n',
    );
  });
  it('is empty where nothing has moved', () => {
    expect(toHostRedirects({ moved: [], gone: [] }, '/')).toBe('');
  });
});
