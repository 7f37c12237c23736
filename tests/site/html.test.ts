import { join } from 'node:path';
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

test('says first how the page is to be read', () => {
  const start = /^<!doctype html>\s*<html lang="[^"]+" dir="(ltr|rtl)">\s*<head>\s*<meta charset="utf-8"/i;
  expect(PAGES.filter((page) => !start.test(readBuilt(page)))).toEqual([]);
});
