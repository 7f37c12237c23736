import { isAgency, isNewsroom } from './byline-words.ts';

const HOST =
  /^(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}|[\p{Lu}\d-]{4,}(?:\.[\p{Lu}\d-]+)*\.\p{Lu}{2,4})$/u;

/** A longer row of signs is a list of other things. */
const MOST_SIGNS = 4;

/** Tell whether a text is the address of a site, which signs in the place of a name. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

/** `PLANÈTE 24`, `Kanal 7`, `News24`, `9News`: one word, or capitals, and a number. */
const NUMBERED =
  /^(?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}{2,}(?:\s\p{Lu}{2,})?)\s?\p{Nd}{1,2}(?:\p{Lu}\p{L}+)?|\p{Nd}{1,2}\p{Lu}\p{L}+)$/u;

/** Tell whether a text may be the name of a station with its number. */
export function isNumberedHouse(text: string): boolean {
  return NUMBERED.test(text);
}

/** Tell whether newsrooms and agencies sign as a whole, or with the letters of whoever took their story over: `dpa/at`. */
export function isSigning(text: string): boolean {
  if (isAgency(text) || isNewsroom(text)) return true;
  const signs = partSigns(text.replace(/^\(|\)$/g, ''));
  const hasHost = signs.some(isHost);
  return (
    signs.length > 1 &&
    signs.length <= MOST_SIGNS &&
    signs.every((sign) => isAgency(sign) || isNewsroom(sign) || isHost(sign) || /^\p{L}{2,4}$/u.test(sign)) &&
    signs.some((sign) => isAgency(sign) || (hasHost && isNewsroom(sign)))
  );
}

/** Tell whether a site signs with its agencies, as in `red, news.example/agencies`. */
export function isSiteSigning(text: string): boolean {
  const signs = partSigns(text);
  return (
    signs.some(isAgency) &&
    signs.some(isHost) &&
    signs.every((sign) => isAgency(sign) || isHost(sign) || /^\p{Ll}{2,4}$/u.test(sign))
  );
}

/** `Ann Tide and agencies`, `La rédaction avec AFP` */
const WITH_AGENCIES = /^(?<who>\p{L}\S*\s\S.*?)\s(?:\p{Ll}{1,4}|&)\s(?<agency>\S+(?:\s\S+)?)$/u;

/** Take the agencies off that a name stands with. */
export function cutAgencies(text: string): string {
  const { who, agency = '' } = WITH_AGENCIES.exec(text)?.groups ?? {};
  return who !== undefined && (isAgency(agency) || isNewsroom(agency)) ? who : text;
}

function partSigns(text: string): string[] {
  return text.split(/\s?[/,]\s?/u);
}
