import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Fields } from './fields.ts';
import { scoreRouge } from './rouge.ts';
import { countPieces, mean, scoreShingles, scoreWords, splitWords, toScore, type Score } from './scores.ts';

/** One page of a benchmark. */
export interface BenchPage {
  id: string;
  read(): Buffer;
}

/** A public benchmark: its pages, and how it scores what was found in them. */
export interface BenchSet {
  name: string;
  /** What its score is called. */
  measure: string;
  pages: BenchPage[];
  /** What each page says of its article, where the benchmark carries that. */
  fields?: Fields[];
  /** Score the texts found, in the order of the pages. */
  score(texts: string[]): Score;
}

type Json = Record<string, unknown>;

/** Find the benchmarks in a folder: it is one, or holds them. */
export function findSets(folder: string): BenchSet[] {
  const folders = [
    folder,
    ...readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? join(folder, entry.name) : [],
    ),
  ];
  return folders.flatMap((path) => [
    ...readScrapinghub(path),
    ...readFundus(path),
    ...readWcxb(path),
    ...readTrafilatura(path),
  ]);
}

function readScrapinghub(folder: string): BenchSet[] {
  const truthFile = join(folder, 'ground-truth.json');
  if (!existsSync(truthFile)) return [];
  const truth = Object.entries(readJson(truthFile)).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = truth.map(([id]) => toPage(join(folder, 'html', `${id}.html.gz`)));
  const score = (texts: string[]) => {
    const scores = texts.map((text, index) =>
      scoreShingles(text, (truth[index]?.[1] as { articleBody?: string }).articleBody ?? ''),
    );
    // A page where nothing was found has no precision, and one without a text no recall.
    const precise = scores.filter((_score, index) => splitWords(texts[index] ?? '').length > 0);
    return toScore(mean(precise.map(({ precision }) => precision)), mean(scores.map(({ recall }) => recall)));
  };
  return [{ name: 'article-extraction-benchmark', measure: 'F1', pages, score }];
}

function readFundus(folder: string): BenchSet[] {
  const truthFile = join(folder, 'dataset', 'ground_truth.json');
  if (!existsSync(truthFile)) return [];
  const truth = Object.entries(readJson(truthFile)).sort(([a], [b]) => (a < b ? -1 : 1));
  const pages = truth.map(([id]) => toPage(join(folder, 'dataset', 'html', id)));
  const score = (texts: string[]) =>
    toMean(texts.map((text, index) => scoreRouge(text, (truth[index]?.[1] as { body: string[] }).body)));
  return [{ name: 'fundus-evaluation', measure: 'ROUGE-Lsum', pages, score }];
}

function readWcxb(folder: string): BenchSet[] {
  if (!existsSync(join(folder, 'dev', 'ground-truth'))) return [];
  return ['dev', 'test'].map((split) => {
    const truth = readdirSync(join(folder, split, 'ground-truth'))
      .sort()
      .flatMap((file) => {
        const data = readJson(join(folder, split, 'ground-truth', file));
        return isArticle(data) ? [{ id: basename(file, '.json'), truth: data['ground_truth'] as Json }] : [];
      });
    const pages = truth.map(({ id }) => toPage(join(folder, split, 'html', `${id}.html.gz`)));
    const score = (texts: string[]) =>
      toMean(
        texts.map((text, index) =>
          scoreWords(text, (truth[index]?.truth as { main_content?: string }).main_content ?? ''),
        ),
      );
    const fields = truth.map((one) => toFields(one.truth, 'publish_date'));
    return {
      name: `web-content-extraction-benchmark, ${split}, articles`,
      measure: 'F1',
      pages,
      fields,
      score,
    };
  });
}

function isArticle(data: Json): boolean {
  const internal = data['_internal'] as { page_type?: { primary?: string } } | undefined;
  return (internal?.page_type?.primary ?? 'article') === 'article';
}

function readTrafilatura(folder: string): BenchSet[] {
  const truthFile = join(folder, 'tests', 'evaldata.json');
  if (!existsSync(truthFile)) return [];
  const truth = Object.values(readJson(truthFile)) as TrafilaturaTruth[];
  const folders = ['cache', 'eval'].map((name) => join(folder, 'tests', name));
  const found = truth.flatMap((one) => {
    const path = folders.map((place) => join(place, one.file)).find(existsSync);
    return path ? [{ ...one, path }] : [];
  });
  const score = (texts: string[]) => {
    const counts = texts.map((text, index) =>
      countPieces(text, found[index]?.with ?? [], found[index]?.without ?? []),
    );
    const total = (name: 'hits' | 'misses' | 'wrong') => counts.reduce((sum, count) => sum + count[name], 0);
    return toScore(
      total('hits') / (total('hits') + total('wrong')),
      total('hits') / (total('hits') + total('misses')),
    );
  };
  const pages = found.map(({ path }) => toPage(path));
  const fields = found.map((one) => toFields(one, 'date'));
  return [{ name: 'trafilatura', measure: 'F1', pages, fields, score }];
}

type TrafilaturaTruth = Json & { file: string; with: string[]; without: string[] };

function toFields(truth: Json, date: string): Fields {
  const read = (value: unknown) => {
    const text = Array.isArray(value) ? value.join(', ') : value;
    return typeof text === 'string' && text.trim() !== '' ? text.trim() : undefined;
  };
  return { headline: read(truth['title']), byline: read(truth['author']), published: read(truth[date]) };
}

function toPage(path: string): BenchPage {
  const read = () => (path.endsWith('.gz') ? gunzipSync(readFileSync(path)) : readFileSync(path));
  return { id: basename(path).replace(/\.html?(?:\.gz)?$/, ''), read };
}

function toMean(scores: Score[]): Score {
  return {
    precision: mean(scores.map(({ precision }) => precision)),
    recall: mean(scores.map(({ recall }) => recall)),
    f1: mean(scores.map(({ f1 }) => f1)),
  };
}

function readJson(path: string): Json {
  return JSON.parse(readFileSync(path, 'utf8')) as Json;
}
