import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { vi } from 'vitest';
import type { Outcome } from '../../../../src/importer/batch/outcome.ts';
import { runImport } from '../../../../src/importer/run.ts';
import { makeNewsroom } from '../../loading/newsroom.ts';

/** What a batch prints for programs. */
export interface BatchReport {
  status: string;
  articles: Outcome[];
  unknown: Record<'authors' | 'topics' | 'sections', { name: string; articles: number; line: string }[]>;
}

/** A newsroom with the sources that somebody wants to import, and the command at hand. */
export function makeDesk(files: Record<string, string | Uint8Array>) {
  const content = makeNewsroom(files);
  mkdirSync(join(content, 'articles'), { recursive: true });
  const run = async (...argv: string[]) => {
    vi.stubEnv('BROADSHEET_CONTENT', content);
    let out = '';
    let complaints = '';
    const code = await runImport(argv, {
      folder: content,
      isInputTerminal: true,
      isOutputTerminal: false,
      print: (text) => void (out += text),
      complain: (text) => void (complaints += text),
    });
    return { code, out, complaints };
  };
  const json = async (...argv: string[]) => {
    const { code, out } = await run(...argv, '--json');
    return { code, ...(JSON.parse(out) as BatchReport) };
  };
  const list = () => readdirSync(join(content, 'articles')).filter((name) => !name.startsWith('.'));
  const read = (slug: string) => readFileSync(join(content, 'articles', slug, 'index.md'), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(content, path), text);
  return { content, run, json, list, read, write };
}

/** A small picture. */
export function makePicture(): Promise<Buffer> {
  return sharp({ create: { width: 60, height: 40, channels: 3, background: '#336' } })
    .png()
    .toBuffer();
}
