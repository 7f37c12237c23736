import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { readTables } from '../loading/tables.ts';
import { MANNERS } from './links/ask.ts';
import { findForeignLinks, type Found } from './links/found.ts';
import { askAll, readAnswers, writeAnswers, type Answers } from './links/remembered.ts';
import { findFolders } from './swap.ts';

const SITE = findFolders().site;
const FILE = join(cacheFolder(), 'links.json');

if (existsSync(join(SITE, 'index.html'))) await checkLinks();
else {
  console.error(`There is no site in ${SITE}. Build it first: npm run build.`);
  process.exitCode = 1;
}

/** Ask every address elsewhere that pages lead to, and fail when one is gone. */
async function checkLinks(): Promise<void> {
  const found = findForeignLinks(SITE, readTables(contentFolder(), [])?.site.address ?? '');
  const answers = readAnswers(FILE);
  let asked = 0;
  await askAll([...found.keys()], answers, {
    manners: MANNERS,
    now: Date.now,
    onAnswer: (address, answer) => {
      asked += 1;
      answers[address] = answer;
      writeAnswers(FILE, answers, found.keys());
    },
  });
  report(found, answers, asked);
}

function report(found: Found, answers: Answers, asked: number): void {
  const isOffline = asked > 0 && Object.values(answers).every(({ said }) => /^E[A-Z_]+$/.test(said));
  if (isOffline) {
    console.log(
      `None of ${found.size} addresses could be reached: this machine seems to be offline. Try again later.`,
    );
    return;
  }
  const bad = [...found].filter(([address]) => answers[address]?.state !== 'good');
  for (const [address, pages] of bad) {
    const { state, said } = answers[address] ?? { state: 'unsure', said: 'not asked' };
    const also = pages.length > 1 ? ` and ${pages.length - 1} more` : '';
    console.log(`${state === 'gone' ? 'Gone' : 'Unsure'} (${said}): ${address}, on ${pages[0]}${also}`);
  }
  const gone = bad.filter(([address]) => answers[address]?.state === 'gone');
  console.log(
    `${found.size} addresses elsewhere: ${asked} asked now, ${gone.length} gone, ${bad.length - gone.length} unsure.`,
  );
  if (gone.length > 0) process.exitCode = 1;
}
