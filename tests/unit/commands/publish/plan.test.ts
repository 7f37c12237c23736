import { describe, expect, it } from 'vitest';
import { makePlan, NOTHING, whileSending } from '../../../../src/commands/publish/plan.ts';

const NOW = Date.parse('2026-11-25T12:00:00Z');
const DAYS_AGO = (days: number) => new Date(NOW - days * 86_400_000).toISOString();
const SITE = new Map([
  ['index.html', 'a'],
  ['index.html.br', 'b'],
  ['feed.xml', 'c'],
  ['_headers', 'd'],
  ['.htaccess', 'e'],
  ['_assets/site.css', 'f'],
  ['pictures/map.avif', 'g'],
]);

describe('makePlan', () => {
  it('sends all the first time: what pages need apart from pages', () => {
    const { assets, pages, remove } = makePlan(NOTHING, SITE, NOW, 7);
    expect(assets).toEqual(['_assets/site.css', 'pictures/map.avif']);
    expect(pages).toEqual(['index.html', 'index.html.br', 'feed.xml', '_headers', '.htaccess']);
    expect(remove).toEqual([]);
  });

  it('sends nothing that stands there', () => {
    const { assets, pages, remove } = makePlan(makePlan(NOTHING, SITE, NOW, 7).after, SITE, NOW, 7);
    expect([...assets, ...pages, ...remove]).toEqual([]);
  });

  it('sends what has changed, and what was being sent when it was stopped', () => {
    const files = { ...Object.fromEntries(SITE), 'index.html': 'old', 'pictures/map.avif': '' };
    const { assets, pages } = makePlan({ files, gone: {} }, SITE, NOW, 7);
    expect([assets, pages]).toEqual([['pictures/map.avif'], ['index.html']]);
  });

  it.each([
    ['a page at once', 'articles/vote/index.html', {}, true],
    ['a style that has just gone not yet', '_assets/old.css', {}, false],
    ['a style after six days not yet', '_assets/old.css', { '_assets/old.css': DAYS_AGO(6) }, false],
    ['a style after seven days', '_assets/old.css', { '_assets/old.css': DAYS_AGO(7) }, true],
  ])('takes away %s', (_what, path, gone, isRemoved) => {
    const before = { files: { ...Object.fromEntries(SITE), [path]: 'x' }, gone };
    const { remove, after } = makePlan(before, SITE, NOW, 7);
    expect(remove).toEqual(isRemoved ? [path] : []);
    expect(path in after.files).toBe(!isRemoved);
    expect(path in after.gone).toBe(!isRemoved);
  });

  it('keeps what an older page needed when the site has it again', () => {
    const before = { files: Object.fromEntries(SITE), gone: { '_assets/site.css': DAYS_AGO(9) } };
    expect(makePlan(before, SITE, NOW, 7)).toMatchObject({ remove: [], after: { gone: {} } });
  });

  it('never names for removal what was not sent', () => {
    expect(makePlan({ files: {}, gone: {} }, new Map(), NOW, 7).remove).toEqual([]);
  });
});

describe('whileSending', () => {
  it('remembers what is on its way, so that a publication which stops forgets no file', () => {
    const before = { files: { 'old.html': 'x' }, gone: {} };
    expect(whileSending(before, makePlan(before, SITE, NOW, 7)).files).toMatchObject({
      'old.html': 'x',
      'index.html': '',
    });
  });
});
