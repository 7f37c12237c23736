import { describe, expect, it } from 'vitest';
import { toSecurityContact } from '../../../src/output/security-contact.ts';

const SITE = { contact: 'desk@news.example', address: 'https://news.example/paper/', language: 'fr' };

describe('toSecurityContact', () => {
  it('says where to write, until when, in which languages, and where it stands', () => {
    expect(toSecurityContact({ ...SITE, moment: Date.UTC(2024, 2, 25, 18) })).toBe(
      [
        'Contact: mailto:desk@news.example',
        'Expires: 2025-03-24T00:00:00Z',
        'Preferred-Languages: fr, en',
        'Canonical: https://news.example/paper/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });
  it('is the same all day', () => {
    const at = (hour: number) => toSecurityContact({ ...SITE, moment: Date.UTC(2024, 2, 25, hour) });
    expect(at(0)).toBe(at(23));
  });
  it('names a language once', () => {
    expect(toSecurityContact({ ...SITE, language: 'en-GB', moment: 0 })).toContain(
      'Preferred-Languages: en\n',
    );
  });
});
