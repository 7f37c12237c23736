const DAY = 24 * 60 * 60 * 1000;

/** The standard asks for less than a year, so that no address is trusted that nobody keeps up. */
const DAYS_VALID = 364;

/** What is needed to tell where a weakness of the site is reported. */
interface SecurityContact {
  /** An e-mail address. */
  contact: string;
  /** The address of the site, with a slash at its end. */
  address: string;
  /** The language of the site (BCP 47). */
  language: string;
  /** The moment for which the site is built, in milliseconds since 1970. */
  moment: number;
}

/** Write `security.txt` (RFC 9116). It expires a year after the day of the build, so that builds of one day are alike. */
export function toSecurityContact({ contact, address, language, moment }: SecurityContact): string {
  const expires = new Date(Math.floor(moment / DAY) * DAY + DAYS_VALID * DAY);
  const languages = [...new Set([language.split('-')[0], 'en'])].join(', ');
  return [
    `Contact: mailto:${contact}`,
    `Expires: ${expires.toISOString().replace('.000', '')}`,
    `Preferred-Languages: ${languages}`,
    `Canonical: ${address}${SECURITY_FILE}`,
    '',
  ].join('\n');
}

/** Where the file stands in the site. */
export const SECURITY_FILE = '.well-known/security.txt';
