import type { Wording } from './wording.ts';
import { AGENCIES, ARCHIVES, NAME, OF_HOUSE, SIGNING_AGENCIES } from './agencies.ts';
import { PHOTO_LABELS, toCapitals } from './labels.ts';
import { MAKERS_BEHIND, WHOLE_MAKERS } from './makers-behind.ts';
import { CREDITS } from './rights.ts';
import { ARTICLE, BENGALI_DAYS } from './under-pictures.ts';

/** In Latin letters, what stands in brackets and signs texts may be a party as well. */
const OTHER_SCRIPTS = SIGNING_AGENCIES.split('|')
  .filter((name) => !/\p{sc=Latn}/u.test(name))
  .join('|');

/** The same for words that are known to stand under a picture; elsewhere they may be anything. */
export const CAPTION_CREDITS: Wording[] = [
  {
    pattern: /\s(\p{Lu}[^.!?]{5,50}?)(?=\s\1$)/u,
    reason: 'what is said twice at the end, once of it for those who hear the page',
  },
  ...WHOLE_MAKERS,
  ...CREDITS,
  ...MAKERS_BEHIND,
  {
    pattern: /[.!?…][”»"]?\s(\p{Lu}{2,}(?:\s?[-–/,]\s?|\s)\p{Lu}{2,}(?:[\s-]\p{Lu}{2,}){0,3})$/u,
    reason: 'a house and a name in capitals, after the sentence',
  },
  {
    pattern: new RegExp(`\\s[(（]((?:${toCapitals('photo')}|foto|photo|ph\\.?)\\s${NAME})[)）]$`, 'u'),
    reason: 'a label without its sign and a name, in brackets',
  },
  {
    sign: /\s(?:FOTO|PHOTO|IMAGE|IMAGEN|BILD)\s\p{Lu}/u,
    pattern:
      /(?<=[\p{Ll}\p{N})”"»])\s((?:FOTO|PHOTO|IMAGE|IMAGEN|BILD)\s\p{Lu}[\p{L}.’'-]*(?:[\s/,]+\p{Lu}[\p{L}.’'-]*){0,5})\.?$/u,
    reason: 'a label in capitals without its sign and who made it, as papers of Romania write it',
  },
  {
    sign: /[(（][^()（）]{2,20}[-–—]\s?[^()（）]{2,50}[)）]$/u,
    pattern: new RegExp(`[(（]((?:${PHOTO_LABELS})\\s?[-–—]\\s?[^()（）]{2,50})[)）]$`, 'iu'),
    reason: 'a label, a dash and a name, in brackets, as papers of India write it',
  },
  {
    pattern: /(?:다\.?|[.!?])\s(\p{sc=Hang}{2,4}\s(?:선임|사진)?기자)(?:\s[\w.+-]{2,40}@[\w.-]{0,40})?$/u,
    reason:
      'the reporter behind the sentence, as Korean papers write it, and the address for letters to them',
  },
  {
    pattern: new RegExp(
      `\\s[–—-]\\s((?:foto|photo|fot\\.?|ph\\.?)\\s(?:(?:di|de|by|von|van|av)\\s)?${NAME}(?:\\s?[/,|]\\s?${NAME})?)\\.?$`,
      'u',
    ),
    reason: 'a label in small letters without its sign and a name, after a dash',
  },
  {
    pattern: new RegExp(`\\s\\[(${NAME}\\s?/\\s?${OF_HOUSE})\\]\\.?$`, 'u'),
    reason: 'a name and a house in square brackets',
  },
  {
    pattern: /[.!?…”»]\s*\[(?=[^[\]]*\s)(\p{Lu}[\p{Lu}\p{N}\s./,&-]{5,60})\]$/u,
    reason:
      'capitals in square brackets, after the sentence; behind a headline they say what kind of article it is',
  },
  {
    pattern: new RegExp(`\\s[(（[]((?:${AGENCIES}|${OTHER_SCRIPTS}))[)）\\]]\\.?$`, 'iu'),
    reason: 'an agency in brackets, in small letters too',
  },
  {
    pattern: new RegExp(
      `\\s[–—-]\\s(${NAME}\\s[–—-]\\s\\p{N}{1,2}[./ ](?:\\p{L}{3,9}|\\p{N}{1,2})[./ ]\\p{N}{2,4}\\s?/\\s?${NAME})$`,
      'u',
    ),
    reason: 'a name, the day and the house, as papers of Brazil write it',
  },
  {
    pattern:
      /[.!?…”"»]\s?[–—-]\s?(\p{Lu}{2}[\p{Lu}\p{N}&]*\s?\/\s?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'@-]*){0,5})$/u,
    reason: 'a house in capitals and a name, after the sentence and a dash, as papers of Malaysia write it',
  },
  {
    sign: /[—–]/u,
    pattern:
      /(?<=[\p{L}.!?…”"»’)])\s?[—–]\s?(\p{Lu}{2}[\p{Lu}.’'-]*(?:\s\p{Lu}[\p{Lu}.’'-]*){1,4}(?:\s?[/,]\s?\p{Lu}[^.!?:]{1,40})?)$/u,
    reason: 'a name in capitals, after a dash',
  },
  {
    pattern: new RegExp(
      `(?<=[\\p{Ll}\\p{N})]\\.)\\s?—\\s?(?!${ARTICLE})(\\p{Lu}[\\p{L}.]+(?:\\s\\p{Lu}[\\p{L}.]+){0,2}(?:\\s?[/,]\\s?\\p{L}+){0,2})$`,
      'u',
    ),
    reason:
      'a house behind the sentence and a long dash, as papers of Pakistan write it; behind a quotation stands who said it',
  },
  {
    pattern:
      /[.!?…”"»]\s?[—–-]\s?([Pp](?:hotos?|ictures?) by (?:the )?(?:writer|author|\p{Lu}[^.!?]{2,40}))$/u,
    reason: 'a label with the word before the name, after a dash',
  },
  {
    pattern: new RegExp(`[.!?…”»]\\s*\\((?=[^()]*\\s)(${NAME}(?:\\s?[/,|]\\s?${NAME}){0,2})\\)\\.?$`, 'u'),
    reason: 'names in brackets, after the sentence',
  },
  {
    pattern:
      /\s\((\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]+){1,2}(?:\s?\/\s?|\s(?:for|pour|für|para|per|voor|för)\s(?:the\s)?)\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,4})\)\.?$/u,
    reason: 'a whole name, and for whom it took the picture, in brackets',
  },
  {
    pattern:
      /\s\(((?:Archivio|Archivo|Arquivo|Arhiva|Archives|Archiv|Archief|Arkiv|Архив|Архів|Αρχείο)\s[^().:!?]{3,60})\)\.?$/u,
    reason: 'whose archive, in brackets',
  },
  {
    pattern: new RegExp(
      `(?:[.!?…”"»]\\s+|\\s[–—-]\\s)((?:${toCapitals('photo')}|FOTOS?|PHOTOS?|IMAGEN|BILD)\\s${NAME}(?:\\s?[/,|]\\s?${NAME})?)\\.?$`,
      'u',
    ),
    reason: 'a label without its sign and a name, after the sentence',
  },
  {
    pattern: new RegExp(
      `(?:[.!?…”"»।۔]\\s+|\\s[–—-]\\s|[।॥]\\s[–—-]|\\s?[(（\\[])((?:${NAME}\\s[–—-]\\s)?(?:${ARCHIVES})(?:[\\s/,-]+${NAME})?)[)）\\]]?[.।]?$`,
      'u',
    ),
    reason: 'the archive, after the sentence or in brackets',
  },
  {
    sign: /\s\/\s/u,
    pattern: new RegExp(
      `^(?!(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Ii]mag|[Bb]ild|[Cc]r[eé]dit)).{3,}?\\s/\\s((?:${AGENCIES}))$`,
      'u',
    ),
    reason: 'an agency behind a stroke, after what the picture shows',
  },
  {
    pattern: /(?<!nuotr)[.!?。…”"]\s+\/\s?(\p{L}[^/.!?。]{1,30})$/u,
    reason: 'whoever stands behind a stroke, after the sentence',
  },
  {
    pattern: new RegExp(
      `[।॥]\\s*(?!.*${BENGALI_DAYS})(?=\\p{L})((?:[\\p{L}\\p{M}\\p{N}.'’&/-]+\\s?){1,4})$`,
      'u',
    ),
    reason: 'a few words behind the sentence, as papers of India and Bangladesh write it',
  },
  {
    sign: /[)）]$/u,
    pattern:
      /[\p{L}\p{M}»”"]\s\((?!(?:في|من|على|إلى|الى|عن|وسط|يمين|يسار|أثناء|خلال|يمينا|يسارا|چپ|راست|دائیں|بائیں|در|از)(?!\p{L}))((?:\p{sc=Arabic}{2,}\s){1,2}\p{sc=Arabic}{2,})\)$/u,
    reason: 'two or three words in brackets, as Arabic papers write it',
  },
  {
    sign: /\|/u,
    pattern: new RegExp(`^[^|]{12,}?\\s*\\|\\s*((?:\\p{Lu}|(?:${AGENCIES})(?![\\p{L}]))[^|.!?]{1,60})$`, 'u'),
    reason: 'whoever stands behind a bar',
  },
];
