const BREAK = /<br\s*\/?>/i;

/** Fewer breaks show no width to which they were made. */
const FEWEST = 6;

/** Systems of agencies break lines at widths like these. */
const WIDTHS = { least: 45, most: 90 };

/** So many of the breaks have to be where the next word had no room. */
const SHARE = 0.85;

/** Lines may be some letters shorter than the longest and full all the same: the first of a paragraph is set in. */
const ROOM = 4;

/** Make spaces of line breaks that only fit a text into a width: each stands where the next word had no room on its line. */
export function joinWraps(html: string): string {
  const lines = html.split(BREAK);
  if (lines.length <= FEWEST) return html;
  const texts = lines.map((line) => ({
    end: toPlain(line.slice(line.lastIndexOf('<p') + 1)).length,
    word: toPlain(line).split(' ', 1)[0]?.length ?? 0,
  }));
  const broken = texts.slice(0, -1);
  const width = broken.reduce((most, { end }) => Math.max(most, end), 0);
  const full = broken.filter(({ end }, index) => end + 1 + (texts[index + 1]?.word ?? 0) > width - ROOM);
  const isWrapped = width >= WIDTHS.least && width <= WIDTHS.most && full.length >= SHARE * broken.length;
  return isWrapped ? lines.join(' ') : html;
}

function toPlain(html: string): string {
  return html
    .replace(/^p\b[^<>]*>/, '')
    .replace(/<[^<>]*>/g, '')
    .replace(/&[#\w]{1,10};/g, '?')
    .replace(/\s+/g, ' ')
    .trim();
}
