import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse, stringify } from 'yaml';

/** A newsroom of its own, with the sections and authors of the sample edition and no articles. */
export interface Newsroom {
  content: string;
  cache: string;
  site: string;
  remove: () => void;
}

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Astro keeps its own files of builds that go elsewhere in one folder, where two at once would mix: so these stay inside. */
const NEWSROOMS = join(ROOT, 'tests/.results/newsrooms');

/** Make an empty newsroom in a folder of its own. */
export function makeNewsroom(): Newsroom {
  mkdirSync(NEWSROOMS, { recursive: true });
  const folder = mkdtempSync(join(NEWSROOMS, 'newsroom-'));
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of readdirSync(join(ROOT, 'content')).filter((entry) => entry.endsWith('.yml'))) {
    cpSync(join(ROOT, 'content', name), join(content, name));
  }
  // The front page of the sample edition names articles that are not here.
  const { front: _front, ...site } = parse(readFileSync(join(content, 'site.yml'), 'utf8')) as Record<
    string,
    unknown
  >;
  writeFileSync(join(content, 'site.yml'), stringify(site));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  return { content, cache: join(folder, 'cache'), site: join(folder, 'site'), remove };
}

/** Import a text with what an editor gives, as `npm run import` does. */
export async function importPageText(
  importer: string,
  newsroom: Newsroom,
  file: string,
  given: Record<string, string>,
): Promise<void> {
  const options = Object.entries(given).flatMap(([name, value]) => [`--${name}`, value]);
  await run(process.execPath, [importer, file, ...options, '--json', '--yes'], {
    cwd: ROOT,
    env: environmentOf(newsroom),
  });
}

/** Build the site of a newsroom. */
export async function buildNewsroom(newsroom: Newsroom): Promise<void> {
  const packageFile = fileURLToPath(import.meta.resolve('astro/package.json'));
  const { bin } = JSON.parse(readFileSync(packageFile, 'utf8')) as { bin: { astro: string } };
  const astro = join(dirname(packageFile), bin.astro);
  await run(process.execPath, [astro, 'build'], {
    cwd: ROOT,
    env: environmentOf(newsroom),
    maxBuffer: 10_000_000,
  });
}

function environmentOf({ content, cache, site }: Newsroom): NodeJS.ProcessEnv {
  const { BROADSHEET_SITE: _tested, NODE_OPTIONS: _options, ...rest } = process.env;
  return {
    ...rest,
    BROADSHEET_CONTENT: content,
    BROADSHEET_CACHE: cache,
    BROADSHEET_OUT: site,
    ASTRO_TELEMETRY_DISABLED: '1',
  };
}
