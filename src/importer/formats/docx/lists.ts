import type { Piece } from './document.ts';

/**
 * Put pieces together: items into lists, quotations into one, and captions under their pictures. A list that text interrupts goes on
 * with the next number.
 */
export function gatherLists(pieces: Piece[]): string {
  const counts = new Map<string, number>();
  let html = '';
  for (let index = 0; index < pieces.length;) {
    const end = endOfRun(pieces, index);
    const run = pieces.slice(index, end);
    const list = run[0]?.list ?? '';
    const before = counts.get(list) ?? 0;
    html += writeRun(run, before);
    counts.set(list, before + run.filter(({ depth = 0 }) => depth === 0).length);
    index = end;
  }
  return html;
}

/** Pieces that belong together stand one behind the other. */
function endOfRun(pieces: Piece[], start: number): number {
  const first = pieces[start];
  const belongs = (piece: Piece): boolean => {
    if (first?.list !== undefined)
      return piece.list !== undefined && (piece.list === first.list || (piece.depth ?? 0) > 0);
    if (first?.role === 'quote') return piece.role === 'quote';
    return first?.isPicture === true && piece.role === 'caption';
  };
  let end = start + 1;
  while (pieces[end] && belongs(pieces[end] as Piece)) end += 1;
  return end;
}

function writeRun(pieces: Piece[], before: number): string {
  const [first, ...others] = pieces;
  if (!first) return '';
  if (first.list !== undefined) return writeList(pieces, 0, before);
  if (first.role === 'quote')
    return `<blockquote>${pieces.map(({ html }) => `<p>${html}</p>`).join('')}</blockquote>`;
  if (first.isPicture)
    return `<figure>${first.html}<figcaption>${others.map(({ html }) => html).join(' ')}</figcaption></figure>`;
  if (first.role === 'heading') return `<h${toLevel(first.level)}>${first.html}</h${toLevel(first.level)}>`;
  return first.html.startsWith('<table>') ? first.html : `<p>${first.html}</p>`;
}

/** The first level of a page is its headline’s. */
function toLevel(level = 2): number {
  return Math.min(6, Math.max(2, level));
}

/**
 * Deeper items belong to the one before them.
 *
 * @param before So many items of the list stand before these.
 */
function writeList(items: Piece[], depth: number, before = 0): string {
  const start = items[0]?.start;
  const tag = start === undefined ? 'ul' : 'ol';
  const first = start === undefined ? 1 : start + before;
  let html = '';
  for (let index = 0; index < items.length;) {
    let end = index + 1;
    while (end < items.length && (items[end]?.depth ?? 0) > depth) end += 1;
    const inner = items.slice(index + 1, end);
    html += `<li>${items[index]?.html ?? ''}${inner.length > 0 ? writeList(inner, Math.max(depth + 1, inner[0]?.depth ?? 0)) : ''}</li>`;
    index = end;
  }
  return `<${tag}${first === 1 ? '' : ` start="${first}"`}>${html}</${tag}>`;
}
