/**
 * The address of the Creative Commons licence that a statement of rights names, or nothing.
 *
 * Machines want an address where editors write a name (https://creativecommons.org/licenses/).
 */
export function findLicence(rights: string | undefined): string | undefined {
  if (!rights) return undefined;
  const short = /\bCC[ -](BY(?:-(?:NC|SA|ND))*)[ -](\d\.\d)\b/i.exec(rights);
  if (short) return toAddress(short[1]?.toLowerCase() ?? '', short[2] ?? '');
  if (/\bCC0\b/i.test(rights)) return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const long = /\bCreative Commons (Attribution[A-Za-z -]*?) (\d\.\d)\b/i.exec(rights);
  return long ? toAddress(toCode(long[1] ?? ''), long[2] ?? '') : undefined;
}

const CODES: [word: RegExp, code: string][] = [
  [/attribution/i, 'by'],
  [/non-?commercial/i, 'nc'],
  [/share-?alike/i, 'sa'],
  [/no-?deriv/i, 'nd'],
];

function toCode(name: string): string {
  return CODES.filter(([word]) => word.test(name))
    .map(([, code]) => code)
    .join('-');
}

function toAddress(code: string, version: string): string {
  return `https://creativecommons.org/licenses/${code}/${version}/`;
}
