import { AGENCIES, ARCHIVES, GIVEN } from '../../lexicon/agencies.ts';
import { CREDIT_LABELS, PHOTO_LABELS, toChoice } from '../../lexicon/labels.ts';

const LONGEST = 100;
const MOST_WORDS = 10;

const AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, 'u');
const EVERY_AGENCY = new RegExp(AGENCY, 'gu');
/** Small words in names of people and houses. */
const SMALL =
  /^(?:of|the|and|for|via|de|del|della|di|da|do|dos|du|des|von|van|der|den|zu|bin|al|y|e|et|und|&|\/|\||,)$/u;

/**
 * Tell whether words are who made a picture and nothing else: names, of people, houses or both.
 *
 * @param how `sure` where nothing but the words shows it, `likely` where they stand by themselves after a caption.
 */
export function isMaker(words: string, how: 'sure' | 'likely'): boolean {
  const parts = words.split(/\s+/);
  const isShort = words.length <= LONGEST && parts.length <= MOST_WORDS;
  if (!isShort || /[!?…。]$|[^\p{Lu}.]{4}\.$|[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(words)) return false;
  const names = words
    .replaceAll(EVERY_AGENCY, (agency) => agency.toUpperCase())
    .split(/[\s/|,]+/)
    .filter((part) => part && !SMALL.test(part))
    .map((part) => part.replace(/^[«„“"](?=\p{L})/u, ''));
  if (!names.every((name) => /^[\p{Lu}\p{Lo}@©(\d]|^[\w-]+\.\p{Ll}{2,10}$/u.test(name))) return false;
  const isParted = /\p{L}\s?[/|]{1,2}\s?\p{L}/u.test(words) || /\p{L} (?:for|via) \p{Lu}/u.test(words);
  if (isParted || AGENCY.test(words) || /^©/.test(words)) return true;
  return how === 'likely' && parts.length >= 2 && parts.length <= 6 && /^\p{Lu}/u.test(words);
}

/** Behind the name, some languages say that the picture is somebody’s. */
const THEIRS = /\s(?:nuotr\.|nuotrauka|foto|photo|fotó|fotója)$/u;

/** Tell whether words by themselves after a caption are who made the picture, as a name or as `A. Tide nuotr.`. */
export function isMadeBy(words: string): boolean {
  return isMaker(words.replace(THEIRS, ''), 'likely');
}

/** Labels that say no more than that a credit follows, and are no part of it. */
const LABEL = new RegExp(`^(?:${CREDIT_LABELS})\\s*(?:[:：]|\\.{3}|…)\\s*`, 'iu');
/** What stands before a credit, where the credit itself stands elsewhere. */
const LEFT = new RegExp(
  `(?:^|[\\s([])(?:${CREDIT_LABELS}|${PHOTO_LABELS})\\s*[:：]\\s*$|(?:^|[\\s([])(?:${CREDIT_LABELS})\\s*$`,
  'iu',
);

/** Tell whether words are the label of a credit, without the credit. */
export function isLabel(words: string): boolean {
  return dropLastLabel(`${words.replace(/[\s:：.…]+$/u, '')}:`) === '';
}

/** Tell whether words that could be a label name all that is told of who made a picture: that it was given, or lay in an archive. */
export function isGiven(words: string): boolean {
  return GIVEN_ALONE.test(words);
}

const GIVEN_ALONE = new RegExp(`^(?:${ARCHIVES}|${GIVEN})$`, 'u');

/** Tell whether words claim all rights, and name nobody. */
export function isClaim(words: string): boolean {
  return CLAIM.test(words);
}

const CLAIM = new RegExp(`^[©\\s]*(?:${toChoice('rights')})[.\\s]*$`, 'iu');

/** Take the label off a credit that says no more than that it is one. */
export function dropLabel(credit: string): string {
  return credit.replace(LABEL, '');
}

/** Take off a caption the label of the credit that stood after it. */
export function dropLastLabel(caption: string): string {
  return trimCaption(caption.replace(LEFT, ''));
}

/** What a button says that shows the picture larger, run together with the caption. */
const ENLARGE =
  /^(?:lihat foto|perbesar(?: gambar)?|(?:view|open|enlarge|expand) (?:image|photo|picture)(?: in fullscreen)?|(?:bild|foto) (?:vergrößern|öffnen)|agrandir l[’']image|(?:ampliar|ver) (?:foto|imagen|imagem)|(?:ingrandisci|apri) (?:la )?(?:foto|immagine)|(?:afbeelding|foto) vergroten|vis (?:større )?bilde?|visa bild|suurenna kuva|powiększ zdjęcie|zvětšit (?:fotografii|obrázek|foto)|увеличить (?:фото|изображение))\s+(?=\p{Lu})/iu;

/** What leads to the words under a picture: an arrow up to it, and of which place and agency it is, as Korean papers write it. */
const LEADS =
  /^(?:[▲△▼▽◀◁]\s?(?=[^\s▲△▼▽◀◁])|\[\p{sc=Hang}{2,6}=\p{sc=Hang}[\p{sc=Hang}\p{N}\s]{1,16}\]\s?(?=\p{L}))/u;

/** Take off a caption what a button before it says, and the signs that lead to it. */
export function cutButton(caption: string): string {
  return caption.replace(ENLARGE, '').replace(LEADS, '');
}

/** Take off a caption the signs that parted it from its credit or from a count, and what a button before it says. */
export function trimCaption(caption: string): string {
  return cutButton(caption.replace(/^[|•·\s]+/u, '').replace(/^\[\d{1,3}\s?\/\s?\d{1,3}\]\s*(?=\p{L})/u, ''))
    .replace(/[\s([|/•·–—-]+$/u, '')
    .trim();
}
