// @ts-check
import { defineConfig } from 'astro/config';
import { contentFolder, cacheFolder } from './src/loading/places.ts';
import { readTables } from './src/loading/tables.ts';
import { ASSETS, broadsheet } from './src/output/integration.ts';

// Articles are rendered by src/markdown, not by Astro: see its pipeline.ts for the plugins and their order.
export default defineConfig({
  site: readTables(contentFolder(), [])?.site.address ?? 'https://broadsheet.example.com/',
  outDir: process.env.BROADSHEET_OUT ?? './dist',
  cacheDir: `${cacheFolder()}/astro`,
  trailingSlash: 'always',
  build: { format: 'directory', assets: ASSETS, inlineStylesheets: 'never' },
  // A font inside a style sheet would be an address that the pages’ policy does not allow.
  vite: { build: { cssCodeSplit: false, assetsInlineLimit: 0 } },
  integrations: [broadsheet()],
  // Fields are completed and checked while an editor types; the list it needs would only slow a build down.
  experimental: { contentIntellisense: process.argv.includes('dev') },
});
