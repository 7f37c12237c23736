/**
 * What a page may load and do, the same for every page: files of its own site, scripts too, and nothing written into it.
 *
 * It stands in each page, because a static host may send no headers. JSON-LD is data, which the policy does not govern
 * (https://www.w3.org/TR/CSP3/#script-src-inline).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
