import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { installDebianPackages } from './debian.ts';
import { runPackage } from './run.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

/** Where installers put a browser that is on no path, by platform. */
const USUAL: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
    NAMES.map((name) => `${folder}/${name}`),
  ),
  darwin: ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
};

/** List where a Chromium may be, the likeliest first. */
export function listPlaces(
  environment: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string[] {
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath =
    platform === 'win32' ? [] : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const chosen = environment['BROADSHEET_CHROMIUM'];
  return [...(chosen ? [chosen] : []), ...onPath, ...(USUAL[platform] ?? [])];
}

/** Find the first Chromium that runs. */
export function findChromium(
  places: string[],
  canRun: (path: string) => boolean = answers,
): string | undefined {
  return places.find((path) => existsSync(path) && canRun(path));
}

/** Ubuntu has a `chromium-browser` that only says where to get one, so ask; on Windows the question opens a window. */
function answers(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** Find a Chromium, or get one: Debian's package where we may install it, else Playwright's own download. */
export async function provideChromium(): Promise<string | undefined> {
  const found = () => findChromium([...listPlaces(process.env), chromium.executablePath()]);
  return found() ?? (await installPackage(), found()) ?? (await download(), found());
}

/** What to do when no Chromium can be had. */
export const NO_CHROMIUM =
  'No Chromium was found, and none could be installed. Install Chromium or Google Chrome, or set BROADSHEET_CHROMIUM to the path of one; then try again.';

async function installPackage(): Promise<void> {
  console.log('Installing the package chromium, because there is no Chromium here.');
  await installDebianPackages(['chromium', 'fonts-liberation']);
}

async function download(): Promise<void> {
  console.log('Downloading the Chromium of Playwright.');
  const { code, output } = await runPackage('@playwright/test', ['install', 'chromium'], { isShown: false });
  if (code !== 0) console.log(output.trim().split('\n').slice(-3).join('\n'));
}
