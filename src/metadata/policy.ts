/** What pages do beyond showing words and pictures. Each opens one door of the policy, and only to files of the own site. */
interface Needs {
  /** Pages load a script. */
  scripts: boolean;
  /** A script asks for files, such as an index for the search. */
  requests: boolean;
  /** A script keeps a worker. */
  workers: boolean;
  /** Pages have a form that is sent to a page of the site. */
  forms: boolean;
}

/** What the pages of this version need. `tests/site/policy.test.ts` holds it against the pages. */
export const NEEDS: Needs = { scripts: false, requests: false, workers: false, forms: false };

/**
 * Write the policy for pages: they load files of their own site, and do nothing that is not named here.
 *
 * Even a script of our own must not turn text into markup or code (https://www.w3.org/TR/trusted-types/): there is no policy of
 * trusted types that it could ask.
 */
export function toPolicy({ scripts, requests, workers, forms }: Needs): string {
  return [
    "default-src 'none'",
    ...(scripts ? ["script-src 'self'"] : []),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    ...(requests ? ["connect-src 'self'"] : []),
    ...(workers ? ["worker-src 'self'"] : []),
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action '${forms ? 'self' : 'none'}'`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/**
 * What every page may load and do.
 *
 * It stands in each page, because a static host may send no headers. JSON-LD is data, which the policy does not govern
 * (https://www.w3.org/TR/CSP3/#script-src-inline).
 */
export const CONTENT_SECURITY_POLICY = toPolicy(NEEDS);

/** The same policy as a header, where it can also say that no page is shown inside another one (https://www.w3.org/TR/CSP3/#meta-element). */
export const POLICY_HEADER = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;
