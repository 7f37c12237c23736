import { isRole } from '../bylines/bylines.ts';
import { isMakersWork } from '../bylines/makers.ts';
import { isPlaceName } from '../place-names.ts';
import type { ReadLine } from './meta.ts';

/** Tell whether a line stands under a name and says more of its bearer: what they are, an account, an address, a place. */
export function isNote({ text }: ReadLine): boolean {
  return (
    isRole(text) ||
    isMakersWork(text) ||
    WROTE.test(text) ||
    isPlaceName(text) ||
    PLACE.test(text) ||
    /^(?:@\w+|\S+@\S+\.\S+)$/u.test(text)
  );
}

/** What whoever stands over it did. */
const WROTE =
  /^(?:words|texte?|texto|testo|tekst(?:as|s)?|teksti|szöveg|besedilo|metin|текст|κείμενο|reportaje|reportagem)$/iu;

/** `Saltmere,` above the day, `Saltmere —`, `Saltmere - MMC Tidings` */
const PLACE =
  /^(?:\p{Lu}[\p{L}\s]{2,24}\s-\s\p{Lu}{2,}(?:[\s,]+[\p{L}\d]+){0,5}|[\p{L}\p{M}’'.-]{2,}(?:\s[\p{L}\p{M}’'.-]+){0,2}\s?[,—–]|(?:à|aus|en|in|i|w|v|na|da|em)\s\p{Lu}[\p{L}’'-]+)$/u;
