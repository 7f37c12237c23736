import { LEXICONS } from './lexicon.ts';
import { listPhrases } from './lexicon-shape.ts';

/** Copyright lines. Sentences of an article that begin with the word do not match: a holder's name has capital letters. */
export const COPYRIGHT: { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^(?:copyright|©|\(c\)).{0,200}?\ball rights reserved\.?/iu,
    reason: 'a claim that ends in the usual words',
  },
  {
    pattern: /^(?:copyright\s*)?(?:©|\(c\))(?=.*\b(?:19|20)\d\d\b).{4,150}$/iu,
    reason: 'the sign, and a year somewhere',
  },
  {
    pattern:
      /^Copyright,?(?=.*\b(?:19|20)\d\d\b)(?:\s+(?:\p{Lu}[\p{L}\p{N}.,’'&/-]*|of|and|the|for|de|la|&|\(?\d{4}[\d–-]*\)?,?)){1,14}\.?$/u,
    reason: 'a holder in capitals, and a year',
  },
  { pattern: /^all rights reserved\.?$/iu, reason: 'the usual words alone' },
  {
    pattern: new RegExp(
      `^[<(]?\\s*(?:copyright|©|ⓒ|\\(c\\)|저작권자?)(?=.*(?:${toChoice('rights')})).{0,200}$`,
      'iu',
    ),
    reason: 'a claim that has the usual words of any language',
  },
  {
    pattern: new RegExp(`^(?:.{0,60}[\\s©|,.-])?(?:${toChoice('rights')})\\s*[.。>]?$`, 'iu'),
    reason: 'the usual words of any language, after a name or alone',
  },
];

/** Where a line names who made a picture. The first group is the credit as a page shows it. */
export const CREDITS: { pattern: RegExp; reason: string }[] = [
  { pattern: /\(?(©\s*[^©()]{2,120})\)?$/u, reason: 'the sign and a name' },
  {
    pattern: /(?:^|[\s(|])(?:(?:Image|Picture|Photo|Photograph)\s)?[Cc]redits?:\s*([^:()]{2,120})\)?$/u,
    reason: 'a label that says no more than credit',
  },
  {
    pattern:
      /(?:^|[\s(|])((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart|Composite|Montage)s?:\s*[^:()]{2,120})\)?$/u,
    reason: 'a label that says what it is too',
  },
  {
    pattern:
      /(?:^|[.!?”’]\s*|\()((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart)s? by \p{Lu}[^()]{1,100})\)?$/u,
    reason: 'a credit in words, after the sentence',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?…。！？”’"»)|—–-]\\s*|[(（［\\[【／/]\\s*)((?:${toChoice('photo')})\\s?[:：=＝/／|]\\s*[^:：()]{2,110}?)\\s*[)）\\]］】.]?$`,
      'iu',
    ),
    reason: 'a label of any language, after a sentence or a sign',
  },
  {
    pattern: new RegExp(`\\s((?:${toCapitals('photo')})\\s?[:：=＝]\\s*[^:：()]{2,110}?)\\s*[)）.]?$`, 'u'),
    reason: 'a label of any language in the line',
  },
  {
    pattern:
      /(?:^|\s)[(（［[]([^()（）[\]]{0,90}(?<![\p{L}])(?:AP|AFP|EPA|Reuters|dpa|APA|ANSA|EFE|TASS|Getty(?: Images)?|Shutterstock|Xinhua|Anadolu|IMAGO|Imago|PA|Photo|Foto|Picture|Alamy|共同|時事|新华社|中央社|聯合報|연합뉴스|뉴시스|رويترز|뉴스1|Handout|via)(?![\p{L}])[^()（）[\]]{0,90})[)）］\]]\.?$/u,
    reason: 'an agency in brackets',
  },
  {
    pattern:
      /(?:^|[.!?…”"»]\s+|\s[-–—|]\s*|\s{2,})((?:\p{Lu}[^.!?。]{1,60}\s?[/|,]\s?)?(?<![\p{L}])(?:AP(?: Photo)?|AFP|EPA(?:-EFE)?|Reuters|REUTERS|dpa|APA|ANSA|EFE|Getty Images|Shutterstock|Xinhua|Anadolu(?: Agency)?|IMAGO|Alamy|Keystone|TT|NTB|Ritzau|Belga|ANP|연합뉴스|뉴시스)(?:\s?[/|,]\s?\p{Lu}[^.!?。]{1,60})?)$/u,
    reason: 'an agency at the end, with or without a name',
  },
  {
    pattern:
      /(?:^|\s[-–—|]?\s*)((?:Copyright|Tous droits réservés|Todos os direitos reservados|Derechos de autor)\s+\p{Lu}[^.!?]{1,80})$/u,
    reason: 'a claim without a year',
  },
  {
    pattern: /(?:^|[。\s（(＝=])((?:[\p{sc=Han}·]{2,12})\s?(?:[摄攝]|撮影|提供))[）)]?$/u,
    reason: 'the maker before the word, as Chinese papers write it',
  },
];

/** All phrases of a part, of every language, the longest first. */
function toChoice(part: 'rights' | 'photo'): string {
  const phrases = LEXICONS.flatMap((lexicon) => listPhrases(lexicon[part]));
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|');
}

/** The same phrases as labels within a line, where a capital tells them from words. */
function toCapitals(part: 'photo'): string {
  return toChoice(part)
    .split('|')
    .map((phrase) => phrase.replace(/^(?:\\x[0-9a-f]{2}|.)/u, (first) => capitalise(first)))
    .join('|');
}

/** The escaped form of a letter is its code. */
function capitalise(first: string): string {
  const letter = first.startsWith('\\x') ? String.fromCharCode(Number.parseInt(first.slice(2), 16)) : first;
  return RegExp.escape(letter.toUpperCase());
}
