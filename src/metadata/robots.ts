/** Write robots.txt (RFC 9309): everything may be read, and here is the list of it. */
export function toRobots(sitemaps: string[]): string {
  return ['User-agent: *', 'Allow: /', '', ...sitemaps.map((address) => `Sitemap: ${address}`), ''].join(
    '\n',
  );
}
