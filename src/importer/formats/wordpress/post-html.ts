/** What opens a block of HTML, so that a line that begins with it is no bare paragraph. */
const BLOCK =
  /^<\/?(?:address|article|aside|blockquote|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|iframe|img|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul|video)\b/i;

/** What may be a shortcode: a word in square brackets, with what stands behind it. */
const SHORTCODE = /\[(\/?)([a-z][a-z0-9_-]*)((?:\s[^[\]\n]*)?)\/?\]/gi;

/** Those of WordPress itself. */
const OWN_SHORTCODE = /^(?:audio|video|embed|gallery|playlist|caption|wp_caption)$/i;

/** Turn the body of a post into plain HTML: captions become figures, blank lines paragraphs; other shortcodes are noted and left out. */
export function toPlainHtml(content: string, notes: string[]): string {
  const plain = content
    .replace(/\r\n?/g, '\n')
    .replace(/<!--\s*(?:\/?wp:|more|nextpage)(?:(?!<!--)[\s\S])*?-->/g, '\n\n');
  const figured = dropShortcodes(toFigures(plain), notes);
  return /<p[\s>]/i.test(figured) ? figured : toParagraphs(figured);
}

function toFigures(html: string): string {
  return html.replace(
    /\[(wp_)?caption\b([^[\]]*)\]((?:(?!\[\/(?:wp_)?caption\])[\s\S]){0,10000})\[\/(?:wp_)?caption\]/gi,
    (_whole, _prefix, attributes: string, inside: string) => {
      const [picture = ''] = /(?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*<\/a>)?/i.exec(inside) ?? [];
      const [, stated = ''] = /\scaption="([^"]*)"/.exec(attributes) ?? [];
      const caption = inside.replace(picture, '').trim() || stated;
      return `\n\n<figure>${picture}<figcaption>${caption}</figcaption></figure>\n\n`;
    },
  );
}

/** Shortcodes of plug-ins are known by their attributes or by their end. */
function dropShortcodes(html: string, notes: string[]): string {
  const ended = new Set(html.match(/(?<=\[\/)[a-z][a-z0-9_-]*(?=\])/gi));
  const dropped = new Set<string>();
  const plain = html.replace(SHORTCODE, (whole, _slash, name: string, rest: string) => {
    if (!OWN_SHORTCODE.test(name) && !ended.has(name) && !/^\s+[a-z_-]+=["']/i.test(rest)) return whole;
    dropped.add(name.toLowerCase());
    return '';
  });
  for (const name of dropped)
    notes.push(`The shortcode [${name}] was left out: what it drew is not in the export.`);
  return plain;
}

/** The classic editor wrote no paragraphs: a blank line parts them, and one line end breaks the line. */
function toParagraphs(html: string): string {
  return html
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => (BLOCK.test(part) ? part : `<p>${part.replace(/\n/g, '<br>')}</p>`))
    .join('\n');
}
