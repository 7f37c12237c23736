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

/**
 * Leave of the elements of a page that nest deeper than any reader could follow only their text, so that whatever walks up or down a
 * page takes no more steps than that. Without calling itself: there may be ten thousand levels more.
 */
export function limitNesting(document: Document): void {
  const root = document.documentElement;
  let depth = 0;
  for (let element: Element | null = root; element;) {
    const inner: Element | null = element.firstElementChild;
    if (inner && depth < DEEPEST) {
      element = inner;
      depth += 1;
      continue;
    }
    if (inner) element.textContent = element.textContent;
    while (element !== root && !element.nextElementSibling) {
      element = element.parentElement ?? root;
      depth -= 1;
    }
    element = element === root ? null : element.nextElementSibling;
  }
}
