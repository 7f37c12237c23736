/** Make the address of a link absolute; nothing where an article may not link there. */
export function toLinkAddress(href: string, base: string | undefined): string | undefined {
  const trimmed = href.trim();
  if (!trimmed || trimmed.startsWith('#')) return undefined;
  if (/^mailto:[^@\s?]+@[^@\s?]+$/i.test(trimmed)) return trimmed;
  return toWebAddress(trimmed, base);
}

/** Make an address of the web absolute; nothing where it is none, or holds a password. */
export function toWebAddress(address: string, base: string | undefined): string | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol) || url.username || url.password || !url.hostname.includes('.'))
    return undefined;
  return url.href;
}
