import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Say when the next article is due, so that somebody builds the site then.
 *
 * @param until In milliseconds since 1970; nothing when no article waits.
 * @param file Where to write the moment for a scheduler: one line such as `2026-11-25T06:00:00Z`, or an empty file.
 */
export function announceNext(until: number | undefined, file: string | undefined): void {
  const moment = until === undefined ? undefined : new Date(until).toISOString().replace('.000Z', 'Z');
  if (moment) console.log(`The next article is due at ${moment}: build again then.`);
  if (file === undefined) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, moment ? `${moment}\n` : '');
  renameSync(`${file}.new`, file);
}
