import type { Wording } from './wording.ts';
import { AGENCIES, NAME } from './agencies.ts';
import { CREDIT_FORMS } from './credit-forms.ts';
import { CREDIT_LABELS, PHOTO_LABELS, toAllCapitals, toCapitals, toChoice } from './labels.ts';
import { ARTICLE } from './under-pictures.ts';

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

/** Names before an agency, and signs between them. */
const MAKER = `(?:(?:${NAME}\\s{0,3}[/|]{1,2}\\s{0,3}){1,2}|${NAME}\\s?,\\s?)?`;

/** Where a line names who made a picture. The first group is the credit as a page shows it. */
export const CREDITS: Wording[] = [
  ...CREDIT_FORMS,
  { pattern: /\(?(©\s*(?:[^©()]|\([^()]{1,40}\)){2,120})\)?$/u, reason: 'the sign and a name' },
  {
    pattern: new RegExp(
      `(?:^|[.!?…。”"»)]\\s*)(?:${CREDIT_LABELS})\\s?[:：]\\s*((?:${PHOTO_LABELS})\\s?[:：]\\s*[^()]{2,160})$`,
      'iu',
    ),
    reason: 'a label, and behind it one that says what it is',
  },
  {
    pattern: new RegExp(
      `^(?:${toCapitals('photo')})\\s?[:：](?=.*\\p{Ll}\\s\\p{Ll}{4,}\\s\\p{Ll}{4,}).{20,}[(（]([^()（）]{3,60})[)）]\\.?$`,
      'u',
    ),
    reason: 'in brackets, behind all that the picture shows',
  },
  {
    pattern: new RegExp(
      `^(?:${toCapitals('photo')})\\s?[:：](?=(?:[^(]*\\s){5})(?=[^(]*\\s\\p{Ll}{2,}\\s).{20,}[(（]([^()（）/]{3,40}/[^()（）/]{3,40})[)）]\\.?$`,
      'u',
    ),
    reason: 'a name and a house in brackets, behind what the picture shows',
  },
  {
    pattern: /(?:^|[\s(|])(?:(?:Image|Picture|Photo|Photograph)\s)?[Cc]redits?:\s*([^:()]{2,120})\)?$/u,
    reason: 'a label that says no more than credit',
  },
  {
    pattern:
      /(?:^|[\s(|])((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart|Drawing|Composite|Montage)s?:\s*[^:()]{2,120})\)?$/u,
    reason: 'a label that says what it is too',
  },
  {
    pattern:
      /(?:^|[.!?”’]\s*|\()((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart)s? by \p{Lu}[^()]{1,100})\)?$/u,
    reason: 'a credit in words, after the sentence',
  },
  {
    pattern: /(?:^|[.!?…”"»]\s*)[Cc]redits?(?:\.{3}|…)\s?(\p{Lu}[^:]{1,100})$/u,
    reason: 'a label, and dots',
  },
  {
    pattern: new RegExp(`^(?:${toCapitals('credit')})\\s?[,،，]\\s?([^.!?。]{2,80})$`, 'u'),
    reason: 'a label of any language, and a comma',
  },
  {
    pattern: new RegExp(`^(?:${toCapitals('credit')})\\s[–—-]\\s(${NAME}(?:\\s?[/,]\\s?${NAME})?)\\.?$`, 'u'),
    reason: 'a label of any language, a dash and a name',
  },
  {
    pattern: new RegExp(
      `^(?:${toCapitals('photo')})\\s?[,،，]\\s?([^.!?。]{0,60}(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])[^.!?。]{0,40})$`,
      'u',
    ),
    reason: 'a label of any language, a comma and an agency',
  },
  {
    pattern: new RegExp(
      `[(（]((?:${toCapitals('photo')})\\s[^:：()（）]{2,40}[:：][^:：()（）]{2,80})[)）]\\.?$`,
      'u',
    ),
    reason: 'a label and a house in brackets',
  },
  {
    sign: /[:：=＝/／|՝៖፡፦ःঃઃಃ]/u,
    pattern: new RegExp(
      `(?:^|[.!?…。។！？”’"»)|,;—–-]\\s*|[(（［\\[【／/]\\s*)((?:${PHOTO_LABELS})\\s?[:：=＝/／|՝៖፡፦ःঃઃಃ]\\s*(?:[^:：()]|\\([^()]{1,40}\\)|https?:){2,140}?)\\s*[)）\\]］】]?[.。]?$`,
      'iu',
    ),
    reason: 'a label of any language, after a sentence or a sign',
  },
  {
    sign: /[:：=＝՝៖፡፦]/u,
    pattern: new RegExp(
      `(?:\\s|(?<=\\p{Ll}[.!?…]?))((?:${toCapitals('photo')}|${toAllCapitals('photo')})\\s?[:：=＝՝៖፡፦]\\s*(?:[^:：()]|\\([^()]{1,40}\\)|https?:){2,140}?)\\s*[)）]?\\.?$`,
      'u',
    ),
    reason: 'a label of any language in the line',
  },
  {
    pattern: new RegExp(
      `(?:^|\\s)[(（［[]([^()（）[\\]]{0,90}(?<![\\p{L}])(?:${AGENCIES}|PA|Photo|Foto|FOTO|Picture|共同|時事|新华社|中央社|聯合報|رويترز|뉴스1|Handout|via)(?![\\p{L}])[^()（）[\\]]{0,90})[)）］\\]]\\.?$`,
      'u',
    ),
    reason: 'an agency in brackets',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?…”"»]\\s*|\\s[-–—|/]\\s*|\\s{2,})((?!${ARTICLE})${MAKER}(?<![\\p{L}])(?:${AGENCIES})(?:\\s?[/,]\\s?\\p{Lu}[^.!?。]{1,60}|\\s?[/|,]\\s?(?:${NAME}|${AGENCIES}))?)$`,
      'u',
    ),
    reason: 'an agency at the end, with or without a name',
  },
  {
    pattern:
      /(?:^|[.!?…”"»)|,;]\s*|\s[–—-]\s)((?:(?:[Ff]ot|FOT|Ph(?!\.\s?[Dd](?!\p{L}{2})))\.\s?:?\s?\p{L}|(?:[Nn]uotr|[Ff]oto|[Ff]otogr|Φωτ)\.\s?:?\s?\p{Lu})(?:[^.!?:()]|(?<=\s\p{Lu})\.|\([^()]{1,40}\)){1,100})$/u,
    reason: 'a label cut short',
  },
  {
    pattern: /^[^/]{3,}?\s\/\s(\p{Lu}\.\s?\p{Lu}\p{Ll}+\s\/\s\p{Lu}[^/.]{1,40}\snuotr\.)$/u,
    reason: 'a name with its first letter and a house, and the label behind both, after a stroke',
  },
  {
    pattern: /^(?=[^/]*\s\p{Ll}{3})[^/|]{6,}?\s?\/\s?(\p{Lu}(?:[^.!?:|>]|(?<=\s?\p{Lu})\.){2,60}\snuotr\.)$/u,
    reason: 'the label behind the name, after a stroke',
  },
  {
    pattern: /(?:^|[.!?…”"»|>]\s*)(\p{Lu}(?:[^.!?:|>]|(?<=\s?\p{Lu})\.){2,60}\snuotr\.)$/u,
    reason: 'the label behind the name, as Lithuanian papers write it',
  },
  {
    pattern:
      /^((?:(?:Courtesy|Care|Handout)(?:\s(?:of|by|from))?|(?:Gentileza|GENTILEZA|Cortes[ií]a|CORTES[IÍ]A|Cedida|Cedidas)(?:\s(?:de|del|da|do|por|pel[oa]))?|(?:Divulgação|DIVULGAÇÃO|Reprodução|REPRODUÇÃO)\s?[/|–-]|Per gentile concessione d\p{L}+|Avec l’aimable autorisation d\p{L}+|Ihsan|Kwa hisani ya):?\s?\p{Lu}(?:[^.!?]|(?<=\p{Lu})\.){1,80})$/u,
    reason: 'those who gave the picture',
  },
  {
    pattern:
      /[.!?…”"»)]\s+((?:(?:Photos?|Images?|Pictures?)\s)?(?:[Cc]ourtesy|COURTESY)(?:\s(?:of|OF)|:|\s?\/)\s?(?:the\s)?\p{Lu}(?:[^.!?]|(?<=\p{Lu})\.){1,80})$/u,
    reason: 'those who gave the picture, after the sentence',
  },
  {
    pattern: /[.!?…”»]\s*(?:\((?=[^()]*\s)|\[(?=[^[\]]*\/))(\p{Lu}[\p{Lu}\p{N}\s./,&-]{5,60})[)\]]$/u,
    reason: 'capitals in brackets, after the sentence',
  },
  {
    pattern:
      /(?:^|[。\s（(＝=])((?:[\p{sc=Han}·]{2,12}|\p{sc=Han}{1,2}\s\p{sc=Han}{1,2})\s?(?:[摄攝]|撮影|提供))(?:[）)]|[（(][^（）()]{2,8}[）)])?$/u,
    reason: 'the maker before the word, as Chinese papers write it',
  },
  {
    pattern:
      /(?:(?<!(?<!\p{L})\p{Lu})\.|[!?…”"»])\s+(\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’&-]+){0,4}(?:\s?\/\s?|\svia\s)\p{Lu}[^.!?:]{1,60})$/u,
    reason: 'names parted by a stroke, as of a maker and an agency, after the sentence',
  },
];
