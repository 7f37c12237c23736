import { AGENCIES, NAME } from './agencies.ts';
import { toUncased } from './labels.ts';
import type { Wording } from './wording.ts';

/** A picture, in small letters and with a capital, as it stands before its archive or its maker without a sign. */
const PICTURE =
  '[Фф]ото|ФОТО|[Сс]німок|[Сс]вітлина|[Сс]нимк?а|[Сс]нимок|[Ff]otos?|FOTO|[Pp]hotos?|[Ff]otoğraf';

/** An archive, as it stands between that word and its owner. */
const ARCHIVE =
  'архів|архіву|архив|архива|архиве|архиву|arhiv|arhiva|archiv|archivu|archivo|archív|archives|archivio|arquivo|archiwum|arkiv|arxivi|arşivi';

/** Where something comes from, as it leads to a second name behind the maker. */
const SOURCE = 'Asali|Chanzo|Source|Sumber|Xigasho|Bron|Orísun';

/** Forms of credits that houses of Eastern Europe, the Near East, Central and South Asia and Africa use. The first group is the credit. */
export const EASTERN_CREDIT_FORMS: Wording[] = [
  {
    sign: /[)）]$/u,
    pattern: new RegExp(
      `\\s[(（]((?:${PICTURE})\\s(?:(?:із|из|з|с|iz|z|ze|van|de|da|del|d’)\\s)?(?:(?:${ARCHIVE})\\s\\p{Lu}[^()（）:]{1,50}|${NAME}))[)）]\\.?$`,
      'u',
    ),
    reason: 'a label without its sign, and an archive or a name, in brackets',
  },
  {
    sign: /[:：]/u,
    pattern: new RegExp(
      `((?:Hoto|Hotuna|Picha|Photo|Sawirka|Sawirro|Foto|Àwòrán)\\s?[:：]\\s?[^:：]{2,60}?)[\\s.,;|/]\\s?(?:${SOURCE})\\s?[:：]\\s?[^:：.!?]{2,50}$`,
      'u',
    ),
    reason:
      'a label and a maker before the site that the picture was taken from, as papers of Africa write it',
  },
  {
    sign: /\p{sc=Arab}/u,
    pattern: /[.!؟…»"”]\s?[(（]?((?:من المصدر|المصدر نفسه|خاص|من الأرشيف|ح\.م|عن الإنترنت))[)）]?\.?$/u,
    reason: 'that it was given, or lay in an archive, after the sentence, as Arabic papers write it',
  },
  { pattern: /^(ح\s?\.\s?م\.?|من المصدر|حقوق محفوظة)$/u, reason: 'rights reserved, in short, alone' },
  {
    sign: /\p{sc=Arab}(?:صورة من|تصویر از)/u,
    pattern: /(?<=.{12}\p{sc=Arab})((?:صورة من|تصویر از)\s?[:：]\s?[^.!؟:：]{2,80})$/u,
    reason: 'a label that stands right at the last word, in Arabic letters',
  },
  {
    sign: /عکس/u,
    pattern: /[.!؟…»)]\s?[–—-]?\s?((?:عکس(?:‌ها|ها)?)\s(?:از|آرشیف|آرشیو|ارسالی)\s?[^.!؟:]{0,40})$/u,
    reason: 'the maker behind a word, after the sentence, as Persian papers write it',
  },
  {
    sign: /[॥।။៕។]/u,
    pattern: new RegExp(
      `[॥।။]\\s?[-–—]\\s?((?:${AGENCIES}|\\p{Lu}[\\p{L}\\p{N}.&’-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.&’-]*){0,3}))$`,
      'u',
    ),
    reason: 'a house in Latin letters behind the sentence and a dash, as Indian papers write it',
  },
  {
    sign: /ဓာတ်ပုံ/u,
    pattern: /[။)]\s?(?:[/|]\s?)?[(（]?(ဓာတ်ပုံ\s?[-–—:]\s?[^။()]{2,60})[)）]?$/u,
    reason: 'a label and a dash, after the sentence, as Burmese papers write it',
  },
  {
    sign: /រូប/u,
    pattern: /[។៕]\s?[(（]?(រូប(?:ថត|ភាព)?\s?(?:ដោយ\s?)?[^\s។៖:()][^។៖:()]{2,40})[)）]?$/u,
    reason: 'a label without its sign, after the sentence, as Khmer papers write it',
  },
  {
    sign: /լուս\./u,
    pattern: /(?:^|[\s(])(լուս\.\s?[՝:՝]?\s?\p{Lu}[^:()]{2,50})\)?$/u,
    reason: 'a label cut short, as Armenian papers write it',
  },
  {
    sign: /Φωτ/u,
    pattern:
      /(?:^|[.!;…»]\s|[(]|\s[–—|-]\s)(Φωτ(?:ό|ο)?\.?\s(?:αρχείου|εξωφύλλου|επάνω|άνω)\s?:\s?[^:()]{2,60})\)?$/u,
    reason: 'a label cut short and an archive, as Greek papers write it',
  },
  {
    sign: /^[–—-]/u,
    pattern: new RegExp(
      `^[–—-]\\s?((?:[\\p{Lo}\\p{M}]{2,16}\\s){0,3}(?:${toUncased()}|فائل فوٹو|تصویر|عکس آرشیوی|صورة أرشيفية))$`,
      'u',
    ),
    reason: 'whose picture it is, alone behind a dash, in scripts without capitals',
  },
  {
    pattern:
      /^((?:फाइल|सांकेतिक|प्रतीकात्मक) (?:तस्वीर|तस्बिर|फोटो|चित्र)|संग्रहित छायाचित्र|ಸಂಗ್ರಹ ಚಿತ್ರ|ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ|فائل فوٹو|ફાઇલ તસવીર|ਫਾਈਲ ਫੋਟੋ|Oxucu fotosu|Arxiv fotosu|надано автор(?:ом|ами|кою)|предоставлено автор(?:ом|ами))$/u,
    reason: 'the word for an archive’s picture, or that the authors gave it, alone',
  },
  {
    sign: /[)）]$/u,
    pattern:
      /\s?[(（]((?:(?:సేకరించిన|సంగ్రహ|ಸಂಗ್ರಹ|ಸಾಂದರ್ಭಿಕ|ಕಡತ|ಪ್ರಾತಿನಿಧಿಕ)\s?(?:ಚಿತ್ರ|చిత్రం)|संग्रहित(?:\sछायाचित्र)?|सांकेतिक तस्वीर|प्रतीकात्मक तस्वीर|फाइल(?:\s(?:तस्वीर|तस्बिर|फोटो))?|ફાઇલ (?:તસવીર|ફોટો)|ਫਾਈਲ ਫੋਟੋ|ഫയൽ ചിത്രം|கோப்புப் ?படம்|ছবি সংগৃহীত|فائل(?:\sفوٹو)?|صورة أرشيفية|архивное фото|архівне фото|архивска фотографија))[)）][.।]?$/u,
    reason: 'the word for an archive’s picture, in brackets',
  },
];
