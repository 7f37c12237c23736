import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from './serve.ts';
import { nameFolders, restoreSite } from './swap.ts';

const ROOT = join(import.meta.dirname, '../..');
const PORT = '4321';
const chosen = process.env['BROADSHEET_OUT'];

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: PORT },
    host: { type: 'string' },
    force: { type: 'boolean' },
    'next-file': { type: 'string' },
  },
});

try {
  const folders = nameFolders(ROOT, chosen ? resolve(chosen) : undefined);
  restoreSite(folders);
  const served = await serveFolder(folders.site, {
    port: Number(values.port),
    host: values.host,
  });
  console.log(`The site is at ${served.address} (stop it with Ctrl-C).`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.stop());
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
