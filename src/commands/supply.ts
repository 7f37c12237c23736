import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run, type Ended } from './run.ts';

/** Licences that let anyone publish what is built with them. */
const ALLOWED =
  /^(?:MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|CC0-1\.0|CC-BY-[34]\.0|Unlicense|Python-2\.0|PSF-2\.0|OFL-1\.1|WTFPL|Zlib)$/;

/** Packages with another licence that asks nothing of a site: their programs are run and not passed on. */
const KNOWN: Record<string, string> = {
  '@axe-core/playwright': 'MPL-2.0, used in tests',
  'axe-core': 'MPL-2.0, used in tests',
  '@resvg/resvg-js': 'MPL-2.0, draws our artwork',
  lightningcss: 'MPL-2.0, a part of Vite',
  union: 'MIT in its file LICENSE, used in tests',
  'humanize-number': 'MIT in its Readme, used in tests',
  '@img/sharp': 'LGPL-3.0-or-later, a library that stays a file of its own',
};

interface Lock {
  packages: Record<string, { license?: string; link?: boolean }>;
}

/** List the packages of a lock whose licence nobody has looked at. */
export function listUnknownLicences(root: string): string[] {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
  return Object.entries(lock.packages).flatMap(([path, { license, link }]) => {
    if (path === '' || link) return [];
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const licence = license ?? readLicence(join(root, path));
    return isAllowed(licence) || isKnown(name) ? [] : [`${name}: ${licence}`];
  });
}

/** A package that is not installed is for another platform; its like for this one is looked at. */
function readLicence(folder: string): string {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return '';
  const { license, licenses } = JSON.parse(readFileSync(file, 'utf8')) as {
    license?: string | { type: string };
    licenses?: { type: string }[];
  };
  const named = typeof license === 'object' ? license.type : license;
  return named ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'no licence';
}

/** One of several is enough where a package lets its user choose; all of them where it does not. */
function isAllowed(licence: string): boolean {
  if (licence === '') return true;
  const plain = licence.replace(/[()]/g, '');
  return plain.split(' OR ').some((choice) => choice.split(' AND ').every((one) => ALLOWED.test(one.trim())));
}

function isKnown(name: string): boolean {
  return Object.keys(KNOWN).some((known) => name === known || name.startsWith(`${known}-`));
}

/** Ask the registry for known holes. Where it cannot be reached, that is said, and nothing fails. */
export async function audit(): Promise<Ended> {
  const options = ['audit', '--json', '--audit-level=low', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { code, output } = await run('npm', options, { isShown: false });
  const report = parseReport(output);
  const total = report?.metadata?.vulnerabilities?.total;
  if (total === undefined)
    return {
      code: 0,
      output: 'LEFT OUT: the registry did not answer npm audit, so holes were not looked for.',
    };
  const names = Object.keys(report?.vulnerabilities ?? {}).join(', ');
  return {
    code,
    output: total === 0 ? 'No known holes.' : `${total} known holes, in ${names}. Run npm audit.`,
  };
}

interface Report {
  metadata?: { vulnerabilities?: { total?: number } };
  vulnerabilities?: Record<string, unknown>;
}

function parseReport(output: string): Report | undefined {
  try {
    return JSON.parse(output.slice(output.indexOf('{'))) as Report;
  } catch {
    return undefined;
  }
}
