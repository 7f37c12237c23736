import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { PAGES, SITE, readBuilt } from './site.ts';

const validator = new HtmlValidate(
  new StaticConfigLoader({ root: true, extends: ['html-validate:standard'] }),
);

/** Name what in a page the HTML standard does not allow. */
async function findFaults(page: string): Promise<string[]> {
  const { results } = await validator.validateFile(join(SITE, page));
  return results.flatMap(({ messages }) =>
    messages.map(({ line, message }) => `${page}:${String(line)} ${message}`),
  );
}

test('writes HTML as the standard has it', async () => {
  test.setTimeout(120_000);
  const faults = await Promise.all(PAGES.map(findFaults));
  expect(faults.flat()).toEqual([]);
});

test('finds what the standard does not allow', async () => {
  const broken = readBuilt('about/index.html').replace('<h1', '<p><div></div></p><h1');
  const { valid } = await validator.validateString(broken);
  expect(valid).toBe(false);
});

/** Java runs the checker of the HTML standard’s own authors. */
const hasJava = spawnSync('java', ['-version']).status === 0;

const CHECKER = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** What the checker of https://validator.w3.org/nu/ says of files; nothing when they are right. */
function checkByTheStandard(...paths: string[]): string {
  const options = ['-jar', CHECKER, '--errors-only', '--skip-non-html', ...paths];
  return spawnSync('java', options, { encoding: 'utf8', maxBuffer: 10_000_000 }).stderr;
}

test('passes the checker that the standard’s own site runs', () => {
  test.skip(!hasJava, 'The checker needs Java, which is not here.');
  test.setTimeout(240_000);
  expect(checkByTheStandard(SITE)).toBe('');
});

test('hears that checker when a page is broken', () => {
  test.skip(!hasJava, 'The checker needs Java, which is not here.');
  test.setTimeout(60_000);
  const broken = test.info().outputPath('broken.html');
  writeFileSync(broken, readBuilt('about/index.html').replace('<h1', '<p><div></div></p><h1'));
  expect(checkByTheStandard(broken)).toContain('No “p” element in scope');
});

test('says first how the page is to be read', () => {
  const start = /^<!doctype html>\s*<html lang="[^"]+" dir="(ltr|rtl)">\s*<head>\s*<meta charset="utf-8"/i;
  expect(PAGES.filter((page) => !start.test(readBuilt(page)))).toEqual([]);
});
