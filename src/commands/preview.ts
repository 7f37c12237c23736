import { parseArgs } from 'node:util';
import { serveFolder } from './serve.ts';
import { findFolders, restoreSite } from './swap.ts';

const PORT = '4321';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: PORT },
    host: { type: 'string' },
    force: { type: 'boolean' },
    'next-file': { type: 'string' },
  },
});

try {
  const folders = findFolders();
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
