import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkTargets, readOldAddresses } from '../loading/old-addresses.ts';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { ContentError, takeProblems, type Problem } from '../loading/problems.ts';
import { checkPublished, readPublished } from '../loading/published.ts';
import { readTables, type Tables } from '../loading/tables.ts';
import { rewriteStyleAddresses } from './addresses.ts';
import { checkLinks } from './check-links.ts';
import { finishSite } from './finish.ts';
import { compileReader, type ReaderFiles } from './reader-files.ts';
import { servePictures } from './serve-pictures.ts';
import { serveReader } from './serve-reader.ts';

/** The folder of style sheets inside the site. */
export const ASSETS = '_assets';

/** Join our own output to Astro's: pictures, the script for readers, relative addresses in styles, and the checks that end a build. */
export function broadsheet(): AstroIntegration {
  let address = '';
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
        address = config.site ?? '';
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        stopAt(takeProblems());
        checkComplete(site);
        const tables = readTables(contentFolder(), []);
        stopAt(listLostAddresses(site, tables));
        rewriteStyles(join(site, ASSETS));
        writeReader(join(site, ASSETS), reader);
        stopAt(checkLinks(site, address));
        if (tables) await finishSite(site, ASSETS, tables.site);
      },
    },
  };
}

/** A broken picture is met on every page that shows it; an editor mends it once. */
function stopAt(problems: Problem[]): void {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  if (once.size > 0) throw new ContentError([...once.values()]);
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
function listLostAddresses(site: string, tables: Tables | undefined): Problem[] {
  const content = contentFolder();
  const old = readOldAddresses(content, []);
  return [
    ...checkTargets(old, site),
    ...checkPublished(readPublished(content), tables?.site.address ?? '', site, old),
  ];
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
