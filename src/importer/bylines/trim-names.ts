import { partGlued } from './glued.ts';

/** Put a line into one piece, since pages set names and dates of one line far apart. */
export function toOneLine(line: string): string {
  return line
    .trim()
    .replace(/\s*\t\s*|(?<=\p{L}\S*\s\p{Lu}\S*)\s{2,}/gu, ' | ')
    .replace(/\s+/gu, ' ');
}

/** Take off what pages set around names: what the picture of an author shows, the sign of a footnote, the sign between two names. */
export function trimNames(text: string): string {
  return dropPortrait(partGlued(text))
    .replace(PORTRAIT_BEHIND, '')
    .replace(/[\s,(]*\S+@\S+\.\S+$|@\w+$/u, '')
    .replace(/(?:,|\s[/|–-])\s[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}$/u, '')
    .replace(/(\p{Ll})\d+(?=,?$)/u, '$1')
    .replace(/^[\s,;:|•·–—-]+|[\s,&|•·–—-]+$/gu, '');
}

/** Take the words before a name off that say that a picture shows its bearer. */
export function dropPortrait(text: string): string {
  return text.replace(PORTRAIT, '');
}

const PORTRAIT =
  /^(?:headshot of|(?:byline )?profile (?:picture|photo|image)(?: of| for user)?|(?:photo|picture|image|portrait|avatar) of|author(?!:)|(?:autoren)?profilbild von|porträt von|(?:photo|portrait|avatar|image) de|(?:foto|retrato|imagen|imagem|avatar) (?:de|do|da)|(?:foto|ritratto|immagine) di|(?:autoren|author)?(?:bild|foto)(?: von)?|(?:profil)?(?:foto|bilde?|billede) (?:van|av|af)|portret van|portræt af|portrett? av|porträtt av)\s+(?=\p{Lu})/iu;
const PORTRAIT_BEHIND =
  /(?:['’]s?)?\s(?:image|photo|avatar|headshot|portrait|profile picture|picture|foto)$/iu;
