import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { WORDS } from '../reader/words.ts';
import { listPhrases } from '../text/phrases.ts';

const SCRIPT = fileURLToPath(new URL('../reader/main.ts', import.meta.url));
const STYLE = fileURLToPath(new URL('../reader/reader.css', import.meta.url));

/** The script that runs in readers' browsers, and its style. */
export interface ReaderFiles {
  /** The text of each file, by its name. */
  files: Map<string, string>;
  /** The name of the script in each language. */
  scripts: Record<string, string>;
}

/**
 * Compile the script of `src/reader` once for each language, with its words in it, under names that change with what is in them.
 *
 * It is a classic script, because browsers load no module from a disk.
 */
export async function compileReader(): Promise<ReaderFiles> {
  const style = readFileSync(STYLE, 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .trim();
  const styleName = nameFile(style, 'css');
  const code = await bundle();
  const compiled: ReaderFiles = { files: new Map([[styleName, style]]), scripts: {} };
  for (const [language, phrases] of listPhrases()) {
    const words = Object.fromEntries(WORDS.map((key) => [key, phrases[key]]));
    const script = code
      .replace(/\bREADER_WORDS\b/g, () => JSON.stringify(words))
      .replace(/\bREADER_STYLE\b/g, () => JSON.stringify(styleName));
    const name = nameFile(script, 'js');
    compiled.files.set(name, script);
    compiled.scripts[language] = name;
  }
  return compiled;
}

async function bundle(): Promise<string> {
  const build = await rolldown({ input: SCRIPT, platform: 'browser', tsconfig: false });
  const { output } = await build.generate({ format: 'iife', minify: true });
  await build.close();
  return output[0].code.trim();
}

function nameFile(text: string, ending: string): string {
  return `reader.${hash('sha256', text, 'base64url').slice(0, 8)}.${ending}`;
}
