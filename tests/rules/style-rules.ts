import { listCode, listFiles, readText } from './sources.ts';

/** One block of a style sheet: a rule with its declarations, or an at-rule such as `@layer base`. */
export interface Block {
  /** The file and the line in it, as in `src/styles/base.css:4`. */
  place: string;
  path: string;
  /** What stands before the brace, without line breaks. */
  head: string;
  /** The heads of the blocks around it, outermost first. */
  around: string[];
  declarations: { place: string; name: string; value: string }[];
}

/** Every block of every style sheet, and of the styles inside components. */
export function listBlocks(): Block[] {
  const sheets = listFiles().filter((path) => /^src\/.*\.css$/.test(path));
  const components = listCode('src').filter((path) => path.endsWith('.astro'));
  return [
    ...sheets.flatMap((path) => parseStyle(path, readText(path))),
    ...components.flatMap((path) => parseStyle(path, takeStyle(path))),
  ];
}

/** The parts of a selector list, split at its outer commas. */
export function listSelectors(head: string): string[] {
  return head.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

/** Read a style sheet block by block. Comments and strings are blanked first, so that no brace in them counts. */
function parseStyle(path: string, style: string): Block[] {
  const css = style.replace(/\/\*.*?\*\//gs, blank).replace(/'[^'\n]*'|"[^"\n]*"/g, blank);
  const blocks: Block[] = [];
  const open: Block[] = [];
  let from = 0;
  for (const { index, 0: mark } of css.matchAll(/[{};]/g)) {
    const text = style
      .slice(from, index)
      .replace(/\/\*.*?\*\//gs, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const place = `${path}:${lineAt(style, from + (/^(\s|\/\*.*?\*\/)*/s.exec(style.slice(from, index))?.[0].length ?? 0))}`;
    from = index + 1;
    if (mark === '{') {
      const block: Block = {
        place,
        path,
        head: text,
        around: open.map(({ head }) => head),
        declarations: [],
      };
      blocks.push(block);
      open.push(block);
      continue;
    }
    const [name = '', value = ''] = text.split(/:\s*(.*)/s);
    if (value) open.at(-1)?.declarations.push({ place, name, value });
    if (mark === '}') open.pop();
  }
  return blocks;
}

/** The style elements of a component; the lines stay those of the file. */
function takeStyle(path: string): string {
  const text = readText(path);
  const found = /<style[^>]*>(.*?)<\/style>/s.exec(text);
  if (!found) return '';
  const start = found.index + found[0].indexOf('>') + 1;
  return blank(text.slice(0, start)) + found[1];
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
