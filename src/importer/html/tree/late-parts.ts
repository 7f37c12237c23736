/** The tag of a `template` for what comes later in the page: see `setLateParts`. */
export const LATE_PLACE = /^<template\s[^>]*\bid="?[^"\s>]*[BP]:[0-9a-f]+["\s>]/i;

/** The tag of a `template` whose content its element shows, as `shadowrootmode` in HTML, `shadowmode` in what Chrome saves. */
export const SHADOW = /^<template\s[^>]*\bshadow(?:root)?(?:mode)?=/i;

/** Pages have some dozens. */
const MOST_PARTS = 1000;

/**
 * Set the parts of a page where its script would. React sends a page in pieces: late ones stand hidden at the end, in elements whose id
 * is `S:` and a number, and belong where the empty `template` of that number is, `P:` or `B:`. Other templates must be gone.
 */
export function setLateParts(document: Document): void {
  const places = [...document.querySelectorAll('template')].slice(0, MOST_PARTS);
  if (places.length === 0) return;
  const parts = new Map([...document.querySelectorAll('[hidden][id]')].map((part) => [part.id, part]));
  for (const place of places) {
    const part = parts.get(place.id.replace(/[BP](?=:[0-9a-f]+$)/i, 'S'));
    if (!part || part.contains(place)) continue;
    place.replaceWith(...Array.from(part.childNodes));
    part.remove();
  }
}

/** Show the panels that readers open by the heading over them. */
export function openPanels(document: Document): void {
  for (const panel of document.querySelectorAll('[role="region"][aria-labelledby]')) {
    panel.removeAttribute('style');
    panel.removeAttribute('hidden');
  }
}
