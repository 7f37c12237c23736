import { toFigure } from '../../stories/figure.ts';

/** Hugo’s, with a name and what follows it. */
const HUGO = /\{\{[<%]\s*(\/?)\s*([\w./-]+)((?:[^}]|\}(?!\}))*?)\/?\s*[>%]\}\}/g;

/** Liquid’s, as Jekyll has them, and its outputs. */
const LIQUID = /\{%-?\s*(\w+)[^%]*-?%\}|\{\{-?[^{}]*-?\}\}/g;

/** Attributes for the block before, as kramdown has them: alone on a line, or right behind a picture. */
const ATTRIBUTES = /\{:\s?[^}\n]*\}/g;

/** Turn figures into HTML and take the other shortcodes out; what stood between two of them stays. Each kind is noted. */
export function dropShortcodes(body: string, notes: string[]): string {
  const dropped = new Set<string>();
  const plain = body
    .replace(HUGO, (_whole, slash: string, name: string, rest: string) => {
      if (name === 'figure' && !slash) return `\n\n${writeFigure(rest)}\n\n`;
      dropped.add(`{{< ${name} >}}`);
      return '';
    })
    .replace(LIQUID, (whole, name: string | undefined) => {
      dropped.add(name ? `{% ${name.replace(/^end/, '')} %}` : whole);
      return '';
    })
    .replace(ATTRIBUTES, '');
  for (const name of dropped)
    notes.push(`The shortcode ${name} was left out: what it drew is not in the file.`);
  return plain;
}

function writeFigure(attributes: string): string {
  const read = (name: string) => {
    const [, quoted, single, raw] =
      new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)'|\`([^\`]*)\`)`).exec(attributes) ?? [];
    return quoted ?? single ?? raw;
  };
  const caption = [read('title'), read('caption')].filter(Boolean).join(' ');
  return toFigure({ address: read('src') ?? '', alt: read('alt'), caption, credit: read('attr') });
}
