import { describe, expect, it } from 'vitest';
import { listUnknownLicences } from '../../src/commands/supply.ts';
import { listFiles, readText, ROOT } from './sources.ts';

interface PackageFile {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

/** Packages that no file of ours names in an import, and why they are here all the same. */
const REASONS: Record<string, string> = {
  '@astrojs/check': 'astro check runs it',
  '@types/node': 'types of Node',
  '@types/hast': 'types of trees of HTML',
  '@types/mdast': 'types of trees of Markdown',
  '@types/xast': 'types of trees of XML',
  '@types/serve-handler': 'types of serve-handler',
  '@types/yauzl': 'types of yauzl',
  'prettier-plugin-astro': 'named in the settings of prettier',
  prettier: 'formats the code',
  eslint: 'checks the code',
};

const { dependencies, devDependencies } = JSON.parse(readText('package.json')) as PackageFile;
const CODE = listFiles()
  .filter((path) => /^(src|tests)\/.*\.(ts|js|mjs|astro|css)$|^astro\.config\.mjs$/.test(path))
  .map(readText)
  .join('\n');

describe('the packages', () => {
  it.each(Object.keys({ ...dependencies, ...devDependencies }))('have a use for %s', (name) => {
    const isNamed = new RegExp(`['"/]${RegExp.escape(name)}(?:/[^'"]*)?['"/]`).test(CODE);
    const isFont = name.startsWith('@fontsource-variable/') && CODE.includes(name.split('/')[1] ?? '');
    expect(
      isNamed || isFont || name in REASONS,
      `${name} is used nowhere. Take it out: npm uninstall ${name}, or give a reason in tests/rules/supply.test.ts.`,
    ).toBe(true);
  });

  it('have licences that let anyone publish what is built with them', () => {
    expect(
      listUnknownLicences(ROOT),
      'Read the licence, and name the package in src/commands/supply.ts, or take another package.',
    ).toEqual([]);
  });

  it('run no script when they are installed', () => {
    expect(readText('src/commands/install.mjs')).toContain("'--ignore-scripts'");
  });
});
