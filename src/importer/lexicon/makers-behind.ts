import { AGENCIES, ARCHIVES, NAME } from './agencies.ts';
import { toCapitals } from './labels.ts';
import { FULL_NAME } from './under-pictures.ts';
import type { Wording } from './wording.ts';

/** Networks on which people show their pictures. */
const NETWORKS =
  'X|Twitter|Facebook|FB|Instagram|IG|TikTok|YouTube|Youtube|Telegram|Threads|LinkedIn|Bluesky|Weibo|VK|Truth Social|Reddit|Snapchat|WhatsApp|Viber|Flickr|Vimeo|ВКонтакте|Телеграм|Фейсбук';

/** An account: the network and who has it there, or the other way round. */
export const ACCOUNT = [
  `(?:${NETWORKS})\\s?[/:,|]\\s?(?:@[\\w.]{2,40}|${NAME}|\\p{Ll}[\\p{Ll}\\p{N}_.]{2,40})`,
  `(?:${NETWORKS})\\s@[\\w.]{2,40}`,
  `@[\\w.]{2,40}(?:\\s?[/,|–-]\\s?|\\s(?:on|via|en|auf|su|sur|no|na|på)\\s)(?:${NETWORKS})`,
  `${NAME}\\s?[/|]\\s?(?:${NETWORKS})`,
  '@[\\w.]{3,40}',
].join('|');

/** What leads from the words under a picture to an account, which nothing else looks like. */
const BEFORE_ACCOUNT = '(?:[.!?…”"»)]\\s*[–—-]?\\s?|\\s[–—|/•·-]\\s|\\s?[(（[])';

/** A word for the author before the maker’s name. */
const AUTHOR = 'Autor(?:ka)?|Autore|Autrice|Avtor(?:ica)?|Auteur|Author|Автор';

/** A name, and further names or houses behind signs; in front of them a label. */
const MAKER = `(?:(?:${toCapitals('photo')})\\s?[:：]?\\s)?${NAME}(?:\\s?[/,|]\\s?(?:${NAME}|${AGENCIES})){0,2}`;

/** What else than who made a picture is said in a word between brackets. */
const NO_MAKER =
  'Left|Right|Cent(?:er|re)|Above|Below|Top|Bottom|Links|Rechts|Oben|Unten|Mitte|Gauche|Droite|Izquierda|Derecha|Esquerda|Direita|Sinistra|Destra|Video|Vídeo|Vidéo|Foto|Photo|Image|Galerie|Gallery|Galería|Update|Live';

/** A name with a rank, which may be of a class: `Petty Officer 2nd Class Ann Tide`. */
const RANKED =
  "(?:\\p{Lu}[\\p{L}.'’-]*|\\d(?:st|nd|rd|th))(?:\\s(?:\\p{Lu}[\\p{L}.'’-]*|\\d(?:st|nd|rd|th))){1,7}";

/** A maker and a house of which another form knows the last part alone. */
export const WHOLE_MAKERS: Wording[] = [
  {
    sign: /\s\d(?:st|nd|rd|th)\s/u,
    pattern: new RegExp(
      `[.!?…”"»)]\\s(${RANKED}\\s?[/,|]\\s?(?:${NAME}\\s(?:via|for)\\s)?(?:${AGENCIES}|${NAME}))$`,
      'u',
    ),
    reason: 'a rank of a class, a name and a house, after the sentence',
  },
  {
    sign: /\/[^/]*\/|\s\//u,
    pattern: new RegExp(
      `(?<=^[^/]{12,}\\p{Ll}{2})\\s?/(${FULL_NAME}\\s?/\\s?(?:${NAME}|${AGENCIES})(?:\\s?/\\s?(?:${NAME}|${AGENCIES}))?)$`,
      'u',
    ),
    reason: 'a whole name and its houses behind a stroke that no space follows',
  },
  {
    sign: /[•●▪·|]/u,
    pattern: new RegExp(
      `^[^•●▪·|]{12,}\\s[•●▪·|]\\s((?:${AUTHOR})\\s?:\\s${NAME}(?:\\s?[/,]\\s?${NAME})?)$`,
      'u',
    ),
    reason: 'a sign, and a word for the author',
  },
];

/** How the words under a picture end in who made it: what parts them, and what can be a maker there. The first group is the credit. */
export const MAKERS_BEHIND: Wording[] = [
  {
    sign: /[@/:,|]/u,
    pattern: new RegExp(`(?<=\\S{3,}\\s.{6,})${BEFORE_ACCOUNT}(${ACCOUNT})[)）\\]]?\\.?$`, 'u'),
    reason: 'an account, after the sentence, a sign or in brackets',
  },
  {
    sign: /[•●▪]/u,
    pattern: new RegExp(`^[^•●▪]{12,}\\s?[•●▪]\\s?(${MAKER}|${ARCHIVES}|[\\w-]{2,20}\\.\\p{Ll}{2,8})$`, 'u'),
    reason: 'whoever stands behind a bullet',
  },
  {
    sign: /[)）\]]$/u,
    pattern: new RegExp(
      `(?<=\\p{L}{2}|\\d)[.!?…”"»]\\s?[(（[]((?!(?:${NO_MAKER})[)\\]])(?:${AGENCIES}|\\p{Lu}[\\p{L}\\p{N}.&’'-]{1,30}))[)）\\]]$`,
      'u',
    ),
    reason: 'a house in brackets, after the sentence',
  },
  {
    sign: /\//u,
    pattern: new RegExp(`[.!?…”"»)]\\s(\\p{Ll}{1,3}\\p{Lu}[\\p{L}\\p{N}]{1,20}\\s?/\\s?${NAME})$`, 'u'),
    reason: 'a house that opens in small letters and a name, after the sentence',
  },
  {
    sign: /\s\/\s/u,
    pattern: new RegExp(
      `(?:(?<=^[^/]{20,}\\s\\p{Ll}[^/]*)|(?<=^[^/]{12,}\\s\\p{Ll}[^/]*)(?=\\s/\\s\\S+\\s))(?<!\\p{Lu}[\\p{L}.’'-]*\\s\\p{Lu}[\\p{L}.’'-]*)\\s/\\s(${NAME}(?<!\\p{Ll}{2}\\.))$`,
      'u',
    ),
    reason: 'whoever stands behind a stroke with spaces, after words with small letters',
  },
  {
    sign: /\p{Lu}{3}$/u,
    pattern:
      /(?<=^(?:\S+\s){3,}\S*\p{Ll}[.,]?)\s(\p{Lu}{3,}(?:\s\p{Lu}{2,})?\s\p{Lu}\.\s(?:\p{Lu}{2,}\s)?\p{Lu}{4,}(?:-\p{Lu}{3,})?)$/u,
    reason: 'a name in capitals with a letter alone in it: words in capitals have none',
  },
  {
    pattern: /[.!?…”"»]\s((?:arc|arch|mat)\.\s\p{L}[^.!?:]{1,40})$/u,
    reason: 'a word for an archive cut short, as Polish papers write it',
  },
  {
    sign: /(?:nuotrauk(?:a|os)|felvétele|fotója|fotói|foto|photo)\)?$/u,
    pattern: new RegExp(
      `[.!?…”"»]\\s[(]?(${NAME}\\s(?:nuotrauk(?:a|os)|felvétele|fotója|fotói|foto|photo))\\)?$`,
      'u',
    ),
    reason: 'the label behind the name, after the sentence',
  },
];
