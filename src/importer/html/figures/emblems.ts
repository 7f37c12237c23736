import type { DraftPicture } from '../../draft.ts';
import { toKey } from '../../text-key.ts';
import { PEOPLE } from './picture-boxes.ts';

/** Words that pages put to the name of a person or a paper to describe a picture of either. */
const PORTRAIT =
  /(?<![\p{L}])(?:images?|photos?|pictures?|portraits?|avatars?|headshots?|profile|foto|bild|profilbild|author|writer|autor(?:in)?|of|von|de|by|s|redaktion)(?![\p{L}])/gu;

/** A name and what its bearer is, where no space parts them: `김바다기자`. */
const REPORTER =
  /^[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}]{2,5}\s?(?:기자|특파원|記者|记者)(?:\s?사진)?$/u;

/** Tell whether a picture is the portrait of an author, the sign of the paper or a button: those are no lead picture. */
export function isEmblem(
  { alt, caption, address }: DraftPicture,
  strangers: ReadonlySet<string>,
  authors: string[],
): boolean {
  if (caption) return false;
  const key = toKey(alt ?? '');
  const name = toKey(key.replace(PORTRAIT, ' '));
  const signed = authors.map(toKey).find((author) => author.includes(' ') && key.startsWith(`${author} `));
  return (
    strangers.has(key) ||
    authors.some((author) => alt?.startsWith(author) && REPORTER.test(alt)) ||
    (signed !== undefined && key.slice(signed.length + 1).split(' ').length <= 2) ||
    (key !== '' && key !== name && (name === '' || strangers.has(name))) ||
    /(?:^|[/_.-])(?:logos?|avatars?|icons?|gravatar)(?=[/_.-]|$)|\.svg(?:$|\?)/i.test(address ?? '') ||
    PEOPLE.test(address ?? '') ||
    /^logo\b|\blogo$|\bavatar\b|\bheadshot\b/i.test(alt ?? '') ||
    NETWORK.test(alt ?? '')
  );
}

/** Where readers can follow a paper: its pictures lead there. */
const NETWORK =
  /^(?:(?:join|follow|on|our)\s)?(?:whatsapp|telegram|facebook|instagram|twitter|tiktok|youtube|google(?:\snews)?|viber|threads|line)(?:\s(?:channel|group|banner|kanal|канал))?$/i;

/** Tell whether a description says that the picture shows a person, and not whom: boxes with who speaks have such. */
export function isPerson(alt: string): boolean {
  return PERSON.test(alt);
}

const PERSON =
  /^(?:portr[aä]i?tt?|porträttbild|retrato|ritratto|portret|avatar|author|writer|autor(?:in)?|profilbild|profile (?:photo|picture|image)|headshot)$/iu;

/** Tell whether a picture is a portrait beside which stands the byline. */
export function isSigned({ alt, caption, credit }: DraftPicture, authors: string[]): boolean {
  const isBare = !alt && !caption && credit !== undefined;
  return isBare && authors.map(toKey).some((name) => name.length > 5 && toKey(credit).includes(name));
}
