import { parse as parseToml, TomlDate, TomlError } from 'smol-toml';
import { FrontMatterError, parseYaml } from '../../../loading/front-matter.ts';
import { Refusal } from '../../refusal.ts';
import { isRecord } from '../../stories/fields.ts';
import type { Fields } from './fields.ts';

/** Markdown parted from its metadata. */
export interface PartedMarkdown {
  data: Fields;
  body: string;
}

const YAML = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;
const TOML = /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m;
const JSON_DATA = /^(\{\n[\s\S]*?^\})[ \t]*\n/m;

/** Tell whether text begins with front matter of a form that has fields in it. */
export function beginsWithFrontMatter(start: string): boolean {
  const text = start.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  return /^(?:---[ \t]*\n\s*["']?[\w.-]+["']?\s*:|\+\+\+[ \t]*\n\s*["']?[\w.-]+["']?\s*=)/.test(text);
}

/**
 * Part Markdown from its front matter in YAML, TOML or JSON; where there is none, all of it is body.
 *
 * @throws {Refusal} when the front matter cannot be read.
 */
export function partFrontMatter(text: string, name: string): PartedMarkdown {
  for (const [pattern, parse] of [
    [YAML, parseYamlOf],
    [TOML, parseTomlOf],
    [JSON_DATA, parseJsonOf],
  ] as const) {
    const found = pattern.exec(text);
    if (found?.index !== 0) continue;
    return { data: parse(found[1] ?? '', name), body: text.slice(found[0].length) };
  }
  return { data: {}, body: text };
}

function parseYamlOf(yaml: string, name: string): Fields {
  try {
    return parseYaml(yaml, 2);
  } catch (error) {
    if (!(error instanceof FrontMatterError)) throw error;
    throw new Refusal(`${name}: line ${error.line}: ${error.message}`);
  }
}

function parseTomlOf(toml: string, name: string): Fields {
  try {
    return toPlain(parseToml(toml)) as Fields;
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw new Refusal(
      `${name}: line ${error.line + 1}: the metadata is no sound TOML (${error.message.split('\n')[0]}).`,
    );
  }
}

function parseJsonOf(json: string, name: string): Fields {
  try {
    return JSON.parse(json) as Fields;
  } catch (error) {
    throw new Refusal(`${name}: the metadata is no sound JSON (${(error as Error).message}).`);
  }
}

/** Dates become text again, because whether they have a zone is part of the fact. */
function toPlain(value: unknown): unknown {
  if (value instanceof TomlDate) return value.toISOString();
  if (Array.isArray(value)) return value.map(toPlain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, toPlain(inner)]));
}
