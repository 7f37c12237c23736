import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, NEEDS, POLICY_HEADER, toPolicy } from '../../../src/metadata/policy.ts';

const NOTHING = { scripts: false, requests: false, workers: false, forms: false };

function parse(policy: string): Map<string, string> {
  return new Map(policy.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]));
}

const directives = parse(CONTENT_SECURITY_POLICY);

describe('CONTENT_SECURITY_POLICY', () => {
  it('forbids all that it does not name', () => {
    expect(directives.get('default-src')).toBe("'none'");
  });
  it.each(['script-src', 'style-src', 'img-src', 'font-src', 'manifest-src'])(
    'takes %s from the own site alone',
    (name) => {
      expect(directives.get(name)).toBe("'self'");
    },
  );
  it('closes the base of addresses, for which the default does not stand', () => {
    expect(directives.get('base-uri')).toBe("'none'");
  });
  it('lets no script turn text into code', () => {
    expect(directives.get('require-trusted-types-for')).toBe("'script'");
    expect(directives.has('trusted-types')).toBe(true);
  });
  it('opens no door for inline code, data or other hosts', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });
  it('leaves out what a page cannot say of itself', () => {
    // A meta element's policy may not hold these (https://www.w3.org/TR/CSP3/#meta-element).
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
  it('is what the pages of this version need', () => {
    expect(CONTENT_SECURITY_POLICY).toBe(toPolicy(NEEDS));
  });
});

describe('POLICY_HEADER', () => {
  it('is the policy of the pages, and forbids to show them inside others', () => {
    expect(POLICY_HEADER).toBe(`${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`);
  });
});

describe('toPolicy', () => {
  it.each([
    ['scripts', 'script-src', undefined],
    ['requests', 'connect-src', undefined],
    ['workers', 'worker-src', undefined],
    ['forms', 'form-action', "'none'"],
  ])('opens for %s only the door of %s, and only to the own site', (need, directive, closed) => {
    expect(parse(toPolicy(NOTHING)).get(directive)).toBe(closed);
    const open = parse(toPolicy({ ...NOTHING, [need]: true }));
    expect(open.get(directive)).toBe("'self'");
    const rest = [...open].filter(([name]) => name !== directive);
    expect(rest).toEqual([...parse(toPolicy(NOTHING))].filter(([name]) => name !== directive));
  });
});
