import { describe, expect, it } from 'vitest';
import { rewriteAddresses } from '../../../src/output/addresses.ts';

const rewrite = (html: string) => rewriteAddresses(html, (address) => `R${address}`);

describe('rewriteAddresses', () => {
  it.each([
    ['<img alt="Write href=/x/ in HTML." src="/a.png">', '<img alt="Write href=/x/ in HTML." src="R/a.png">'],
    [`<a title='The rule src="/x/" holds' href="/y/">`, `<a title='The rule src="/x/" holds' href="R/y/">`],
    ['<a aria-label="Link to: src=/x/">', '<a aria-label="Link to: src=/x/">'],
    ['<script src="/a.js" data-src="/b.js">', '<script src="R/a.js" data-src="/b.js">'],
    ['<A HREF="/x/">', '<A HREF="R/x/">'],
  ])('reads no attribute inside the value of another: %s', (html, expected) => {
    expect(rewrite(html)).toBe(expected);
  });
});
