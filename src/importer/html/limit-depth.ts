/** Deeper than pages ever nest, and shallow enough for whatever walks a tree by calling itself. */
const DEEPEST = 200;

/** Elements that hold nothing, and those whose end HTML lets one leave out: neither tells how deep a page is. */
const UNCOUNTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt html head body'.split(
    ' ',
  ),
);

/** Take out the tags that nest deeper than any reader could follow, and leave their text; linear in the length of the page. */
export function limitDepth(html: string): string {
  let depth = 0;
  return html.replace(
    /<(\/?)([a-z][a-z0-9-]*)([^<>]*)>/gi,
    (tag, slash: string, name: string, rest: string) => {
      if (UNCOUNTED.has(name.toLowerCase())) return depth > DEEPEST ? '' : tag;
      if (rest.endsWith('/')) return tag;
      depth = Math.max(0, depth + (slash ? -1 : 1));
      return depth > DEEPEST - (slash ? 1 : 0) && depth >= DEEPEST ? '' : tag;
    },
  );
}
