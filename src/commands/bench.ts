import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { contentFolder } from '../loading/places.ts';
import { benchCards } from '../pictures/bench-cards.ts';
import { runPackage } from './run.ts';

/** Measured on the machine that runs it: what a build costs for each article, and a share picture for each that is drawn. */
const SIZES = (process.argv[2] ?? '100,400').split(',').map(Number);
const PARAGRAPH = 'The Council met, and each of the fifteen members said how it would vote and why. ';

const SITE = `name: Bench
tagline: A paper for measuring
description: A paper for measuring.
address: https://bench.example/
language: en-GB
timeZone: UTC
copyright: © Bench
rights: CC BY 4.0
reuse: mailto:bench@bench.example
contact: bench@bench.example
themeColour: { light: '#FBFBF8', dark: '#0F1411' }
`;

if (SIZES.length !== 2 || SIZES.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('Give two numbers of articles, as in: npm run bench -- 100,400');
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  await benchPictures();
  await benchBuilds();
} finally {
  rmSync(folder, { recursive: true });
}

async function benchPictures(): Promise<void> {
  process.env['BROADSHEET_CACHE'] = join(folder, 'cards');
  console.log(`Share pictures: ${(await benchCards(50)).toFixed(0)} ms for each that is drawn.`);
}

/** Two sizes tell the cost of an article apart from that of starting. Articles have no picture, so each has its card drawn at first. */
async function benchBuilds(): Promise<void> {
  const [few = 0, many = 0] = SIZES;
  const first = await buildTwice(few);
  const second = await buildTwice(many);
  for (const run of ['cold', 'warm'] as const) {
    const each = (second[run] - first[run]) / (many - few);
    console.log(
      `Builds, ${run}: ${few} articles ${first[run]} ms, ${many} articles ${second[run]} ms: ${each.toFixed(1)} ms an article.`,
    );
  }
}

async function buildTwice(articles: number): Promise<{ cold: number; warm: number }> {
  const room = join(folder, String(articles));
  const content = join(room, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of ['authors.yml', 'sections.yml', 'topics.yml'])
    cpSync(join(contentFolder(), name), join(content, name));
  writeFileSync(join(content, 'site.yml'), SITE);
  for (let number = 0; number < articles; number += 1)
    writeArticle(join(content, 'articles', `story-${number}`), number);
  const environment = {
    BROADSHEET_CONTENT: content,
    BROADSHEET_CACHE: join(room, 'cache'),
    BROADSHEET_OUT: join(room, 'site'),
  };
  return { cold: await build(environment), warm: await build(environment) };
}

async function build(environment: Record<string, string>): Promise<number> {
  const started = performance.now();
  const { code, output } = await runPackage('astro', ['build'], { isShown: false, environment });
  if (code !== 0) throw new Error(output);
  return Math.round(performance.now() - started);
}

function writeArticle(article: string, number: number): void {
  mkdirSync(article);
  const published = new Date(Date.UTC(2024, 0, 1) + number * 6 * 60 * 60 * 1000).toISOString().slice(0, 19);
  const head = [
    '---',
    `headline: Council vote number ${number}`,
    'kind: news',
    'section: world',
    'topics: [gaza]',
  ];
  const rest = ['authors: [world-desk]', `published: ${published}Z`, '---', ''];
  writeFileSync(
    join(article, 'index.md'),
    [...head, ...rest, `${PARAGRAPH.repeat(7)}\n\n`.repeat(8)].join('\n'),
  );
}
