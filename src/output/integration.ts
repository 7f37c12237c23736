import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { ContentError, takeProblems, type Problem } from '../loading/problems.ts';
import { readTables } from '../loading/tables.ts';
import { rewriteStyleAddresses } from './addresses.ts';
import { finishSite } from './finish.ts';
import { servePictures } from './serve-pictures.ts';

/** The folder of style sheets inside the site. */
export const ASSETS = '_assets';

/** Join our own output to Astro's: pictures, relative addresses in styles, and the checks that end a build. */
export function broadsheet(): AstroIntegration {
  return {
    name: 'broadsheet',
    hooks: {
      'astro:server:setup': ({ server }) => void server.middlewares.use(servePictures),
      'astro:build:start': () => void takeProblems(),
      'astro:config:done': ({ config }) => {
        process.env['BROADSHEET_SITE_FOLDER'] = fileURLToPath(config.outDir);
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const problems = listOnce(takeProblems());
        if (problems.length > 0) throw new ContentError(problems);
        checkComplete(site);
        rewriteStyles(join(site, ASSETS));
        const tables = readTables(contentFolder(), []);
        if (tables) await finishSite(site, ASSETS, tables.site);
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

function rewriteStyles(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    if (!name.endsWith('.css')) continue;
    const path = join(folder, name);
    writeFileSync(path, rewriteStyleAddresses(readFileSync(path, 'utf8'), 1));
  }
}
