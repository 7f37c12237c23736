import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { articleFolder, cacheFolder, contentFolder } from '../../../src/loading/places.ts';

afterEach(() => vi.unstubAllEnvs());

describe('places', () => {
  it('are in the project by default', () => {
    vi.stubEnv('BROADSHEET_CONTENT', undefined);
    vi.stubEnv('BROADSHEET_CACHE', undefined);
    expect(contentFolder()).toBe(join(process.cwd(), 'content'));
    expect(cacheFolder()).toBe(join(process.cwd(), '.broadsheet'));
  });
  it('are where the newsroom says', () => {
    vi.stubEnv('BROADSHEET_CONTENT', 'desk/content');
    expect(contentFolder()).toBe(join(process.cwd(), 'desk/content'));
    expect(articleFolder('vote')).toBe(join(process.cwd(), 'desk/content/articles/vote'));
  });
});
