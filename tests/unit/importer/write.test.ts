import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/importer/refusal.ts';
import { explainTaken, writeArticle } from '../../../src/importer/write.ts';
import { makeFolder } from '../commands/folder.ts';

const read = (out: string, ...names: string[]) => readFileSync(join(out, ...names), 'utf8');

describe('writeArticle', () => {
  it('writes an article into a folder that it makes, and nothing beside it', () => {
    const out = join(makeFolder(), 'content', 'articles');
    expect(writeArticle({ out, slug: 'vote', text: 'It passed.\n' }, false)).toEqual(['index.md']);
    expect(read(out, 'vote', 'index.md')).toBe('It passed.\n');
    expect(readdirSync(out)).toEqual(['vote']);
  });
  it('copies the picture beside it', () => {
    const out = makeFolder();
    writeFileSync(join(out, 'Rock.PNG'), 'rock');
    const image = { from: join(out, 'Rock.PNG'), name: 'rock.png' };
    expect(writeArticle({ out, slug: 'vote', text: 'It passed.\n', image }, false)).toEqual([
      'index.md',
      'rock.png',
    ]);
    expect(read(out, 'vote', 'rock.png')).toBe('rock');
  });
  it('writes over no article, unless it is told to', () => {
    const out = makeFolder();
    writeArticle({ out, slug: 'vote', text: 'First.\n' }, false);
    expect(() => writeArticle({ out, slug: 'vote', text: 'Second.\n' }, false)).toThrow(
      /already\. Write --replace/,
    );
    expect(read(out, 'vote', 'index.md')).toBe('First.\n');
    writeArticle({ out, slug: 'vote', text: 'Second.\n' }, true);
    expect(read(out, 'vote', 'index.md')).toBe('Second.\n');
  });
  it('keeps the pictures of an article that it replaces', () => {
    const out = makeFolder();
    writeArticle({ out, slug: 'vote', text: 'First.\n' }, false);
    writeFileSync(join(out, 'vote', 'map.png'), 'map');
    writeArticle({ out, slug: 'vote', text: 'Second.\n' }, true);
    expect(readdirSync(join(out, 'vote'))).toEqual(['index.md', 'map.png']);
    expect(readdirSync(out)).toEqual(['vote']);
  });
  it('leaves everything as it was when it fails in the middle', () => {
    const out = makeFolder();
    writeArticle({ out, slug: 'vote', text: 'First.\n' }, false);
    const image = { from: join(out, 'none.png'), name: 'none.png' };
    expect(() => writeArticle({ out, slug: 'vote', text: 'Second.\n', image }, true)).toThrow(Refusal);
    expect(read(out, 'vote', 'index.md')).toBe('First.\n');
    expect(readdirSync(out)).toEqual(['vote']);
  });
  it('refuses a place that is no folder', () => {
    const out = makeFolder();
    writeFileSync(join(out, 'articles'), '');
    expect(() => writeArticle({ out: join(out, 'articles'), slug: 'vote', text: '' }, false)).toThrow(
      Refusal,
    );
  });
});

describe('explainTaken', () => {
  it('refuses to write over a file, even when told to replace', () => {
    const out = makeFolder();
    writeFileSync(join(out, 'vote'), '');
    expect(explainTaken({ out, slug: 'vote' }, true)).toMatch(/is no folder/);
  });
  it('says nothing of a free place', () => {
    const out = makeFolder();
    mkdirSync(join(out, 'votes'));
    expect(explainTaken({ out, slug: 'vote' }, false)).toBeUndefined();
  });
});
