/** Words that say of somebody that they took the pictures, in small letters. */
const WORK =
  'photos?|photograph(?:er|e|y|ie|s)|photo ?journalist|fotos?|foto’s|fotógraf[oa]|fotografía|fotograf(?:in|o|a|ia|ie|i|ka)?|fotojournalist|fotoreporter|bild(?:er)?|bilete|beeld|kuvat?|kuvaaja|valokuvaaja|zdjęci[ae]|fotografi(?:e|i|je)|nuotraukos?|fotogrāfijas|fotod|fotó(?:s|k)?|фото|фотограф|фоторепортер|фотокорреспондент|фотографи[ия]|фотографії|фотографије|снимк[аи]|φωτό|φωτογραφί[αε]ς?|φωτογράφος|fotoğraf|foto muhabiri|ljósmynd(?:ir|ari)?|fotografas|fotogrāfs|fotograaf|video|kamera|kameramann|grafikk?|graphics?|illustrati(?:on|e)|illustrasjon|صورة|الصورة|تصوير|تصویر|عکس|צילום|צלם|写真|撮影|摄影|攝影|사진';

/** A name and a note: `Bob Quay (foto)`; a word or a sign may part it from another before it. */
const NOTED =
  /(?:(?:^|[,;/&|]|(?<=\))|\s\p{Ll}{1,3}(?=\s))\s*)\p{Lu}(?:(?!\s(?:and|und|og|och|ja|et|y|e|en|i|și|és|a|и|і|й|та|ir|un|ve|dan)\s\p{Lu}\S*\s\p{Lu})[^,;/&()|]){2,40}\s?\((?<note>[^()]{2,24})\)/gu;

const WORDS = new RegExp(`^(?:${WORK})$`, 'iu');
const PHOTOGRAPHER = new RegExp(`^(?:[\\p{L}-]{2,12}\\s)?(?:${WORK})(?:[,\\s].{0,40})?$`, 'iu');

/** Drop those of whom a note says that they took the pictures. */
export function dropMakers(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(NOTED, (whole: string, note: string) => (WORDS.test(note) ? '' : whole));
}

/** Those who take pictures, by what they are. */
const PHOTOGRAPHER_WORDS =
  'photographer|photographe|photo ?journalist|fotógraf[oa]|fotograf(?:in|o|a|ka)?|foto(?:journalist|reporter|jornalista|periodista)|valokuvaaja|kuvaaja|fotós|fotoriporter|фотограф|фоторепортер|фотокорреспондент|φωτογράφος|fotoğrafçı|foto muhabiri|ljósmyndari|fotografas|fotogrāfs|fotograaf|kameramann|צלם|مصور';

const TOLD = new RegExp(`^(?:[\\p{L}-]{2,12}\\s)?(?:${PHOTOGRAPHER_WORDS})$`, 'iu');
const GLUED = new RegExp(`^\\p{Lu}[^,;/&|()]{2,40}\\p{Ll}(?=(?<what>\\p{Lu}\\p{Ll}{5,20})$)`, 'u');

/** Tell whether a line is a name and, run together with it, what its bearer is, who takes pictures: `Bob QuayPhotographer`. */
export function isGluedMaker(line: string): boolean {
  return TOLD.test(GLUED.exec(line)?.groups?.what ?? '');
}

/** Drop those of several people of whom the lines around them say that they take pictures: `Ann Tide writer Bob Quay photographer`. */
export function dropPhotographers(names: string[], lines: string[]): string[] {
  const isTold = (name: string) =>
    lines.some((line, index) => {
      // What somebody is may have a line of its own under the name.
      const [, behind = ''] = line === name ? ['', lines[index + 1] ?? ''] : line.split(name, 2);
      const end = Math.min(...names.map((other) => behind.indexOf(other)).filter((at) => at >= 0));
      const note = behind.slice(0, end);
      const [, word = ''] = /^\s(\p{Ll}+)(?:[,;|]|$)/u.exec(note) ?? [];
      return (
        isWordInBrackets(note) ||
        isPictureWord(word) ||
        TOLD.test(note.replace(/^[\s,(|–-]+|[\s,)|–-]+$/gu, ''))
      );
    });
  const writers = names.length > 1 ? names.filter((name) => !isTold(name)) : names;
  return writers.length > 0 ? writers : names;
}

/** `(Bilder)`, and with the letters of the house before it `ST (kuvat)`. */
const IN_BRACKETS = /^\s(?:\p{Lu}{2,5}\s)?\((?<what>[^()]{2,24})\)/u;

function isWordInBrackets(note: string): boolean {
  return WORDS.test(IN_BRACKETS.exec(note)?.groups?.what ?? '');
}

/** Tell whether a text is nothing but a word for pictures or for those who take them. */
export function isPictureWord(text: string): boolean {
  return WORDS.test(text);
}

/** Tell whether a text ends in a word for pictures behind a full stop: `Lighthouse of Saltmere. File photo`. */
export function saysPicture(text: string): boolean {
  const behind = text.slice(text.lastIndexOf('. ') + 2).split(' ');
  return text.includes('. ') && behind.length <= 3 && isPictureWord(behind.at(-1) ?? '');
}

/** Tell whether a line says of the name above it that its bearer takes pictures: `Fotograf`. */
export function isMakersWork(line: string): boolean {
  return line.length <= 50 && PHOTOGRAPHER.test(line.replace(/^\(|\)$/gu, ''));
}
