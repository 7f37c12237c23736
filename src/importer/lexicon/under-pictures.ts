import { AGENCIES, NAME } from './agencies.ts';
import { SOURCE_TITLES, toAllCapitals, toCapitals } from './labels.ts';

/** Behind a dash, words that begin with an article are no house. */
export const ARTICLE = '(?:An?|Eine?|Een|Une?|Uma?|Una|Un|En|Ett?|Et)\\s';

/** Two words or more of a name, which may be in capitals. */
export const FULL_NAME =
  "\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s(?:d[aeiou]s?|del|la|van|von|der|den|bin|y|e|al|\\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,4}(?<!\\p{Ll}{2}\\.)";

/** Behind the label and the house stands who took it: `Zdroj: ČTK/Anna Zee`. */
export const HOUSE_AND_NAME = new RegExp(`[:：]\\s?[^/:]{2,30}\\s?/\\s?${FULL_NAME}$`, 'u');

/** When it was, behind the words under a picture: today, yesterday, a day of the week, as papers of Bangladesh write it. */
export const BENGALI_DAYS = '(?:আজ|গতকাল|গত|(?:শনি|রবি|রোব|সোম|মঙ্গল|বুধ|বৃহস্পতি|শুক্র)বার)';

/** What stands between a maker and the house that had it made. */
export const FOR = 'for|via|pour|para|per|für|voor|för|til|dla|pro|pentru|için';

/** A word of a name, in small letters but the first. */
const WORD = "\\p{Lu}\\p{Ll}+(?:['’-]\\p{Lu}\\p{Ll}+)?";

/** A house, or where its pages stand. */
export const HOUSE = `(?:[\\p{Ll}\\d-]{2,20}\\.\\p{Ll}{2,4}|\\d{1,3}\\s?[\\p{L}-]{2,20}(?:\\s\\p{Lu}[\\p{L}-]+)?|${NAME})`;

/** What may stand between a caption and who made the picture: a dash, the sign of rights in letters. */
const SIGN = '\\s?(?:[-–—]\\s?)?(?:\\([cC]\\)\\s?)?';

/**
 * How the words under a picture end with who made it, though no label says so. Anywhere else these ends may be anything. The first
 * group is the caption, the second the credit.
 */
export const UNDER_PICTURES: { pattern: RegExp; reason: string }[] = [
  {
    pattern: new RegExp(
      `^(.{12,}?)\\s[-–—|/]?\\s?((?:${toCapitals('photo')}|${toAllCapitals('photo')}|Ph\\.|[Ff]ot\\.)\\s${FULL_NAME}(?:\\s?/\\s?${NAME})?)$`,
      'u',
    ),
    reason: 'a label without its sign and a name',
  },
  {
    pattern: new RegExp(`^(.{12,}?[.!?…”»)])${SIGN}(${HOUSE}\\s?/\\s?${HOUSE}(?:\\s?/\\s?${NAME})?)$`, 'u'),
    reason: 'a house and a name, after the sentence',
  },
  {
    pattern: new RegExp(
      `^(.{12,}[^.\\p{Lu}][.!?…”»)](?<!\\([cC]\\)))${SIGN}(${FULL_NAME}(?:\\s?[/,|]\\s?${NAME})?)$`,
      'u',
    ),
    reason: 'a name, after the sentence',
  },
  {
    pattern: new RegExp(
      `^(.{12,}[^.\\p{Lu}][.!?…])(?:[–—](?=\\S)|\\s[–—-]\\s(?=\\S+\\s\\S))(?!(?:${toCapitals('photo')})$|${ARTICLE})(${NAME}(?<!\\p{Ll}{3}\\.))\\.?$`,
      'u',
    ),
    reason: 'a house right behind a dash, or a name of two words, after the sentence',
  },
  {
    // In names of leagues and houses as `SuperLiga HNL` a word begins within another too.
    pattern: new RegExp(
      `^(.{12,}?\\p{Ll}{2}(?<!\\s\\p{Lu}\\p{Ll}+(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}{2})))(${FULL_NAME}(?:(?:\\s?[/,|]\\s?|\\s[-–—]\\s)${NAME})?)$`,
      'u',
    ),
    reason: 'a name that stands right at the last word',
  },
  {
    pattern:
      /^(.{12,}?\p{Ll})\s(\p{Lu}{2}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]+){1,4}\s?\/\s?\p{Lu}[^./’”"»]{1,40})$/u,
    reason: 'a name in capitals and a house',
  },
  {
    pattern: /^(.{12,}?)\s(\p{Lu}[\p{L}.'’-]+\s\p{Lu}[\p{L}'’-]+\s?\/\s?\p{Lu}[^./’”"»]{1,40})$/u,
    reason: 'a name of two words and a house',
  },
  {
    pattern:
      /^(?!.*\s\/\s.*\s\/\s)(.{12,}?[\p{Lo}\p{M}\p{P}])(?:\s?\/\s?|\s\|\s)((?:[\p{Lo}\p{M}'’״"-]{2,16}\s?){2,4}(?:\s?\/\s?\p{Lo}[\p{Lo}\p{M}\s'’״".-]{1,24})?)$/u,
    reason: 'a sign and a name, in scripts without capitals',
  },
  {
    pattern: new RegExp(
      `^(.{12,}?)\\s((?:Reprodução|REPRODUÇÃO|Divulgação|DIVULGAÇÃO)\\s?[/|–-]\\s?${NAME})$`,
      'u',
    ),
    reason: 'from where it was copied, as Brazilian papers write it',
  },
  {
    pattern: new RegExp(`^(.{12,}?)\\s?(?:\\s\\/\\s|\\s\\()(${FULL_NAME})\\)?$`, 'u'),
    reason: 'a name behind a stroke, or in brackets',
  },
  {
    pattern: new RegExp(`^(.{12,}?)\\s((?:${AGENCIES})\\s?/\\s?${NAME})$`, 'u'),
    reason: 'an agency and a name',
  },
  {
    pattern: new RegExp(`^(.{12,}?[।۔])\\s?(?!.*${BENGALI_DAYS})((?:[\\p{Lo}\\p{M}.]+\\s?){1,3})$`, 'u'),
    reason: 'a name or a house, after the sentence, in scripts that end it with a sign of their own',
  },
  {
    pattern:
      /^(.{12,}?)\s\((?!(?:صور|فيديو|شاهد|بالصور|فیلم|ویدئو|عکس|تصاویر|ویڈیو|वीडियो|फोटो|तस्वीरें|ভিডিও|ছবি)\)$)((?:[\p{sc=Arab}\p{sc=Hebr}\p{sc=Deva}\p{sc=Beng}\p{sc=Taml}\p{M}’'"״.-]{2,16}\s?){1,4})\)\.?$/u,
    reason: 'a name or a house in brackets, in scripts without capitals',
  },
  {
    pattern: /^(.{12,}?[^\s/])\/((?:[\p{sc=Hebr}’'"״׳-]{2,16}\s?){2,4})$/u,
    reason: 'a name or a house right behind a stroke, as Hebrew sites write it',
  },
  {
    pattern:
      /^(.{12,}?[다요음임함][.”"])\s+(\p{sc=Hang}{2,4}\s?(?:선임|전문|인턴|객원|사진)?\s?(?:기자|작가|통신원|특파원))(?:\s\S+@\S+)?$/u,
    reason: 'a reporter, after the sentence, as Korean papers write it',
  },
  {
    pattern: new RegExp(`^(.{12,}?[.!?…”"»)])\\s(${FULL_NAME})\\s\\S+@\\S+$`, 'u'),
    reason: 'a name and an address, after the sentence',
  },
  { pattern: /^(.{12,}?[.!?…”"»)])\s(\S+@\S+\.\p{L}{2,})$/u, reason: 'an address alone, after the sentence' },
  {
    pattern: new RegExp(`^(.{12,}?[.!?…”"»)])\\s(\\p{Lu}{2,6}\\s[–—-]\\s${FULL_NAME})$`, 'u'),
    reason: 'a house in capitals, a dash and a name, after the sentence',
  },
  {
    pattern: /^(.{12,}?)[،,۔]?\s((?:تصویر|فوٹو)\s?بشکریہ\s[^۔]{2,40})$/u,
    reason: 'who gave it, as Urdu papers write it',
  },
  {
    pattern: /^(.{12,}?)\s((?:ภาพ(?:ประกอบ|ถ่าย)?|ถ่ายภาพ)(?:จาก|โดย)\s?\S.{1,40})$/u,
    reason: 'the maker behind a word, as Thai papers write it',
  },
  {
    pattern: new RegExp(`^(.{12,}?[.!?…”»)])\\s((?:${SOURCE_TITLES})\\s?[:：]\\s?\\S[^:：]{1,60})$`, 'u'),
    reason: 'where it comes from, after the sentence',
  },
  { pattern: /^(.{12,}?)(?:\s(?:Ph|Photo|Crédit)\.?)?\s(DR|D\.R\.)$/u, reason: 'rights reserved, in short' },
];

/** A label with its sign and a name of two words, or more with an archive, before the sentence of a caption: some pages run them together. */
export const LABEL_FIRST = new RegExp(
  `^((?:${toCapitals('photo')})\\s?[:：]\\s?(?:\\p{Lu}[\\p{L}.'’-]*\\s\\p{Lu}[\\p{L}.'’-]*|[^.:!?]{5,40}\\s(?:archives|Archives|collection|Collection)\\s\\p{Lu}[^.:!?]{2,30}?))\\s(\\p{Lu}\\p{L}*(?:,|\\s\\p{Ll}).{24,300}[.!?…])$`,
  'u',
);

/** How the words under a picture open with who made it. The first group is the credit, the second the caption. */
export const OVER_CAPTIONS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: new RegExp(`^((?:${toCapitals('photo')})\\s[^.:!?]{2,40})\\.\\s(\\p{Lu}.{11,})$`, 'u'),
    reason: 'a label without its sign, a name and a full stop',
  },
  {
    pattern: new RegExp(`^((?:${AGENCIES})(?:\\s?/\\s?${NAME})?)\\s?\\|\\s?(.{12,})$`, 'u'),
    reason: 'an agency and a bar',
  },
  {
    pattern: new RegExp(
      `^((?:${AGENCIES})\\s?/\\s?${WORD}\\s${WORD})\\s(\\p{Lu}\\p{L}*\\s(?:\\p{Ll}|.{0,60}\\s\\p{Ll}+\\s\\p{Ll}).{12,})$`,
      'u',
    ),
    reason: 'an agency, a stroke and a name of two words',
  },
  {
    pattern: new RegExp(
      `^(${WORD}(?:\\s${WORD}){1,4})(\\p{Lu}\\p{Ll}+,?\\s(?:\\p{Ll}|.{0,60}\\s\\p{Ll}+\\s\\p{Ll}).{12,})$`,
      'u',
    ),
    reason: 'a name right at the first word',
  },
  {
    pattern: /^(\p{Lu}(?:[^.!?:]|(?<=\p{Lu})\.){2,60}\snuotr\.)\s?[/|]?\s?(\p{Lu}.{5,})$/u,
    reason: 'the label behind the name, as Lithuanian papers write it',
  },
];
