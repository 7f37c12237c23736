import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findChromium, listPlaces } from '../../../src/commands/chromium.ts';
import { makeFolder } from './folder.ts';

describe('listPlaces', () => {
  it('begins with the browser that was chosen', () => {
    const places = listPlaces({ BROADSHEET_CHROMIUM: '/opt/chromium/chrome', PATH: '/usr/bin' }, 'linux');
    expect(places[0]).toBe('/opt/chromium/chrome');
  });

  it.each([
    ['linux', 'a folder of the path', join('/opt/bin', 'chromium')],
    ['linux', 'the usual folder', '/usr/bin/google-chrome'],
    ['darwin', 'the folder of applications', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ] as const)('looks on %s into %s', (platform, _where, place) => {
    expect(listPlaces({ PATH: ['/opt/bin', ''].join(delimiter) }, platform)).toContain(place);
  });

  it('never looks into the folder it stands in', () => {
    expect(listPlaces({ PATH: delimiter }, 'linux')).not.toContain('chromium');
  });
});

describe('findChromium', () => {
  it('takes the first that is there and runs', () => {
    const folder = makeFolder({ stub: '', chromium: '', chrome: '' });
    const places = ['missing', 'stub', 'chromium', 'chrome'].map((name) => join(folder, name));
    expect(findChromium(places, (path) => !path.endsWith('stub'))).toBe(join(folder, 'chromium'));
  });

  it('takes none that does not run', () => {
    const folder = makeFolder({ chromium: 'no program' });
    expect(findChromium([join(folder, 'chromium')])).toBeUndefined();
  });

  it('takes none where there is none', () => {
    expect(findChromium([])).toBeUndefined();
  });
});
