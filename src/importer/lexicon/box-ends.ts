/** Languages’ words that end a box and stand before its name, for those who have pages read aloud. */
const BEFORE: Record<string, string> = {
  en: 'end of',
  es: 'fin de|fin del|final de|final del',
  pt: 'fim de|fim do|fim da|fim dos|fim das',
  fr: 'fin de|fin du|fin des|fin de la',
  it: 'fine di|fine del|fine della',
  de: 'ende von|ende der|ende des',
  nl: 'einde van|einde',
  nordic: 'slut på|slutt på|slut',
  ru: 'конец истории|конец',
  uk: 'кінець|кінець історії',
  slavic: 'koniec|konec|kraj',
  ar: 'نهاية',
  fa: 'پایان',
  ur: 'اختتام',
  id: 'akhir dari|akhir',
  vi: 'kết thúc|hết',
  sw: 'mwisho wa',
  el: 'τέλος',
  ro: 'sfârșitul|sfârșit',
};

/** The same behind its name. */
const BEHIND = 'نهاية|پایان|समाप्त|সমাপ্ত|समाप्ति|முடிவு|ختم|اختتام|sonu|bitti|終わり|结束|結束|끝|จบ';

/** A line that may end a box: the group that matched holds its name. */
export const BOX_END = new RegExp(
  `^(?:(?:${Object.values(BEFORE).join('|')})\\s(?<named>.{2,60})|(?<name>.{2,60}?)\\s?(?:${BEHIND}))$`,
  'iu',
);
