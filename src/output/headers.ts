import { POLICY_HEADER } from '../metadata/policy.ts';

/** Features that no page of ours asks the device for. Sharing, copying and reading aloud are left to the browser. */
const CLOSED_FEATURES = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/** The headers of every answer, by name, in the order in which servers send them. */
export const SECURITY_HEADERS: Record<string, string> = {
  'Content-Security-Policy': POLICY_HEADER,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': CLOSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
};

/** Whether other sites may show a file. Programs that read feeds on the web show our pictures, and old browsers cannot ask for leave. */
export const SHARED_FILES = {
  name: 'Cross-Origin-Resource-Policy',
  own: 'same-origin',
  shared: 'cross-origin',
};

/** Two years, as browsers' lists ask; only where the site is served by TLS. */
export const STRICT_TRANSPORT = { name: 'Strict-Transport-Security', value: 'max-age=63072000' };

/** How long browsers keep a file. What has a fingerprint in its name never changes; all else is asked for again, and answered in a line when it is the same. */
export const CACHING = { fingerprinted: 'public, max-age=31536000, immutable', other: 'no-cache' };

/** The folders of files with a fingerprint in their names. */
export const FINGERPRINTED_FOLDERS = ['_assets', 'pictures'];

/** The folders of files that other sites may show. */
export const SHARED_FOLDERS = ['pictures'];

/** The types of files, by the ending of their names. Those that are text are also kept compressed. */
export const TEXT_TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml; charset=utf-8',
  xsl: 'text/xsl; charset=utf-8',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
};

/** The types of files that are compressed already, or gain nothing by it. */
export const OTHER_TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
  pdf: 'application/pdf',
  mp3: 'audio/mpeg',
  mp4: 'video/mp4',
  epub: 'application/epub+zip',
  wasm: 'application/wasm',
};
