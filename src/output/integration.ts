import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { ContentError, takeProblems, type Problem } from '../loading/problems.ts';
import { rewriteStyleAddresses } from './addresses.ts';
import { checkPublished, readPublished } from '../loading/published.ts';
import { checkTargets, readOldAddresses } from '../loading/old-addresses.ts';
import { readTables } from '../loading/tables.ts';
import { compileReader, type ReaderFiles } from './reader-files.ts';
import { servePictures } from './serve-pictures.ts';
import { serveReader } from './serve-reader.ts';

/** The folder of style sheets inside the site. */
export const ASSETS = '_assets';

/** Join our own output to Astro's: pictures, the script for readers, relative addresses in styles, and the checks that end a build. */
export function broadsheet(): AstroIntegration {
  let reader: ReaderFiles | undefined;
  return {
    name: 'broadsheet',
    hooks: {
      'astro:config:setup': async () => {
        reader = await compileReader();
        // Pages are made in another copy of our modules, so the names hang on the process.
        process.env['BROADSHEET_SCRIPTS'] = JSON.stringify(reader.scripts);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(servePictures);
        server.middlewares.use(serveReader(ASSETS, reader));
      },
      'astro:build:start': () => void takeProblems(),
      'astro:config:done': ({ config }) => {
        process.env['BROADSHEET_SITE_FOLDER'] = fileURLToPath(config.outDir);
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const problems = listOnce(takeProblems());
        if (problems.length > 0) throw new ContentError(problems);
        checkComplete(site);
        checkAddresses(site);
        rewriteStyles(join(site, ASSETS));
        writeReader(join(site, ASSETS), reader);
      },
    },
  };
}

/** A broken picture is met on every page that shows it; an editor mends it once. */
function listOnce(problems: Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A store that fails to load leaves an empty site and no error, so the pages are counted against the list the loader wrote. */
function checkComplete(site: string): void {
  const slugs = JSON.parse(readFileSync(join(cacheFolder(), 'public.json'), 'utf8')) as string[];
  const missing = slugs.filter((slug) => !existsSync(join(site, 'articles', slug, 'index.html')));
  if (missing.length === 0) return;
  throw new Error(
    `${missing.length} of ${slugs.length} public articles have no page: ${missing.slice(0, 5).join(', ')}.`,
  );
}

/** What an address promises is checked on the pages themselves, whatever made them. */
function checkAddresses(site: string): void {
  const content = contentFolder();
  const address = readTables(content, [])?.site.address ?? '';
  const problems = [
    ...checkTargets(readOldAddresses(content, []), site),
    ...checkPublished(readPublished(content), address, site),
  ];
  if (problems.length > 0) throw new ContentError(problems);
}

function rewriteStyles(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.css')) continue;
    const path = join(folder, name);
    writeFileSync(path, rewriteStyleAddresses(readFileSync(path, 'utf8'), 1));
  }
}

function writeReader(folder: string, reader: ReaderFiles | undefined): void {
  if (!reader) return;
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of reader.files) writeFileSync(join(folder, name), text);
}
