import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../loading/places.ts';
import { listPublic, PUBLISHED_FILE, readPublished, writePublished } from '../loading/published.ts';
import { readTables } from '../loading/tables.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const site = resolve(process.env['BROADSHEET_OUT'] ?? join(import.meta.dirname, '../../dist'));
const address = readTables(contentFolder(), [])?.site.address;

if (!address || !existsSync(join(site, 'index.html'))) {
  console.error('There is no built site whose addresses could be written down: run npm run build first.');
  process.exitCode = 1;
} else record(address, values.check);

/** Add the addresses of the built site to the record, or only say which of them it lacks. */
function record(address: string, isCheck: boolean): void {
  const before = readPublished(contentFolder());
  const known = new Set(before?.site === address ? before.addresses : []);
  const fresh = listPublic(site).filter((path) => !known.has(path));
  if (fresh.length === 0) console.log(`${PUBLISHED_FILE} has every public address.`);
  else if (isCheck) {
    console.error(
      [
        `${PUBLISHED_FILE} lacks ${fresh.length} public addresses. Run npm run addresses, and commit it:`,
        ...fresh,
      ].join('\n  '),
    );
    process.exitCode = 1;
  } else {
    writePublished(contentFolder(), { site: address, addresses: [...known, ...fresh] });
    console.log(
      `Wrote ${fresh.length} new addresses into ${PUBLISHED_FILE}. Commit it: no later build can lose them unnoticed.`,
    );
  }
}
