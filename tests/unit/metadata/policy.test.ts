import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../../src/metadata/policy.ts';

const directives = new Map(
  CONTENT_SECURITY_POLICY.split('; ').map((directive) => directive.split(/ (.*)/s) as [string, string]),
);

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
  it.each(['base-uri', 'form-action'])('closes %s, for which the default does not stand', (name) => {
    expect(directives.get(name)).toBe("'none'");
  });
  it('opens no door for inline code, data or other hosts', () => {
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });
  it('leaves out what a page cannot say of itself', () => {
    // A meta element's policy may not hold these (https://www.w3.org/TR/CSP3/#meta-element).
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/frame-ancestors|report-uri|sandbox/);
  });
});
