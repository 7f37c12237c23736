import { AGENCIES, ARCHIVES, GIVEN, NAME } from './agencies.ts';
import { ILLUSTRATIONS } from './illustrations.ts';
import { SOURCE_TITLES, toCapitals } from './labels.ts';
import type { Wording } from './wording.ts';

/** A picture, and what leads to where it comes from or who gave it, in the languages that use no sign there. */
const FROM = [
  'Photos? (?:provided|supplied|submitted|contributed|courtesy|from|via)',
  'Photos? (?:fournies?|transmises?|tirées?|issues?|prêtées?|gracieuseté|courtoisie)',
  'Fotos? (?:aus|vom|von|zur Verfügung gestellt)',
  '(?:Foto|Imagen|Fotografía)s? (?:cedidas?|facilitadas?|suministradas?|enviadas?|tomadas?|aportadas?|extraídas?)',
  '(?:Foto|Imagem|Imagen)s? (?:cedidas?|enviadas?|retiradas?|fornecidas?|extraídas?)',
  'Foto (?:fornit[ae]|tratt[ae]|concess[ae]|dal|dalla|dai)',
  "Foto'?s? (?:aangeleverd|uit|via)",
  'Fotot? (?:från|fra)',
  '(?:Foto|Zdjęcie|Zdjęcia) (?:ze?|udostępnione|nadesłane)',
  '(?:Foto|Snímek|Snímka|Fotografie) (?:ze?|zo|poskytl[aio]?|poskytnut[áéaoý])',
  '(?:Foto|Fotografija|Slika) (?:iz|sa?|ustupljen[ao]|ustupi(?:la|o))',
  'Foto(?:grafie)? (?:din|oferit[ăe]|primit[ăe])',
  "(?:Foto|Photo|Imagen|Imagem)s? (?:del?|de la|des|do|da|dell[’']|dall[’'])\\s?(?:arch?iv[eio]o?s?|arquivo|album|álbum)",
  '(?:Фото|Фотография|Снимок|Кадр|Скриншот) (?:из|со?|от|предоставлен[аоы]?|предоставил[аи]?|пресс-службы|автора|читател[яей]+|очевидц[аев]+)',
  '(?:Фото|Світлина|Знімок|Кадр|Скриншот) (?:із|зі|з|від|надан[аеоі]|пресслужби|автора|читач[аів]+)',
  '(?:Снимка|Фото) (?:от|предоставен[ао])',
  '(?:Фотографија|Фото) (?:из|са?|од|уступљена)',
].join('|');

/** What else than a picture a credit names behind its maker: who designed it, or from where its numbers come. */
const WORK = `[Dd]esign|[Dd]ata|[Dd]aten|[Dd]onnées|[Dd]atos|[Dd]ados|[Dd]ati|[Dd]ane|[Mm]ontage|[Ii]llustration|[Cc]ollage|[Gg]raphics?|[Gg]rafik[ka]?|[Gg]ráfico|[Дд]анные|[Дд]ані|[Дд]анни|${SOURCE_TITLES}|${SOURCE_TITLES.toLowerCase()}`;

/** `mat. pr.`, `materiały prasowe`: what was made for the press. */
const OF_PRESS =
  '[Mm]at(?:\\.|eriały?)\\s(?:pr\\.|pras\\.|prasow\\p{L}+|promocyjn\\p{L}+|partnera|własn\\p{L}+)';

/** Forms of credits that some houses of Europe and America use. The first group is the credit. */
export const WESTERN_CREDIT_FORMS: Wording[] = [
  {
    sign: /\s[/|•·]\s/u,
    pattern: new RegExp(`^(?:${ILLUSTRATIONS})\\s[/|•·]\\s((?:\\p{Lu}|(?:${AGENCIES}))[^!?:：]{1,80})$`, 'u'),
    reason: 'that the picture shows something of the kind, and who made it behind a stroke',
  },
  {
    pattern: new RegExp(
      `[(（[]((?:${toCapitals('photo')})\\s?[:：]\\s?[^()（）©]{2,60}©\\s?[^()（）©]{2,60})[)）\\]]\\.?$`,
      'u',
    ),
    reason: 'a label, a name, the sign and a house in brackets, as Danish papers write it',
  },
  {
    pattern: new RegExp(
      `\\s[-–—]\\s(${NAME}\\s[-–—]\\s\\d{1,2}\\.\\p{L}{3}\\.?\\d{2,4}\\s?/\\s?${NAME})$`,
      'u',
    ),
    reason: 'a name, the day and a house, as Brazilian papers write it',
  },
  {
    pattern: /\s\(((?:Submitted|Supplied|Provided|Contributed|Sent in) by \p{Lu}[^()]{1,60})\)$/u,
    reason: 'who gave it, in brackets',
  },
  {
    pattern:
      /\s\(((?:(?:[Pp]hotos?|[Ii]mages?|[Vv]ideo):?\s)?[Cc]ourtesy(?:\sof|:)?\s(?:the\s)?\p{Lu}[^()]{1,80})\)\.?$/u,
    reason: 'by whose courtesy, in brackets',
  },
  {
    pattern:
      /^((?:PHOTOS?|IMAGES?|ILLUSTRATIONS?)\s(?:FOURNIES?\sPAR|ARCHIVES|TIRÉES?\sD[EU]|COURTOISIE|GRACIEUSETÉ)\s\p{Lu}[\p{Lu}\s.,’'-]{2,60})$/u,
    reason: 'who gave it, in capitals, as papers of Quebec write it',
  },
  {
    pattern: /(?<=^(?:\S{1,40}\s){3}.{0,400}\p{Ll}{3}[.!?…])(\p{Lu}{2,6})$/u,
    reason: 'a house in capitals right at the full stop',
  },
  {
    pattern: new RegExp(
      `[.!?…”"»]\\s\\((${NAME},\\s(?:(?:Special|SPECIAL) to (?:The |the )?|The )${NAME})\\)$`,
      'u',
    ),
    reason: 'a name and a house in brackets, parted by a comma, after the sentence',
  },
  {
    sign: /[:：][^:：]{2,60}[;,/|][^:：]{2,20}[:：]/u,
    pattern: new RegExp(
      `(?:^|[(（[]|[.!?…”"»]\\s|\\s[|/–—-]\\s)((?:${toCapitals('photo')})\\s?[:：]\\s?[^()（）:：!?]{2,60}?\\s?[;,/|]\\s?(?:${WORK})\\s?[:：]\\s?[^()（）:：!?]{2,60})[)）\\]]?$`,
      'u',
    ),
    reason: 'a label and a maker, and who designed it or whence its numbers come',
  },
  {
    sign: /[Mm]at(?:\.|eria)/u,
    pattern: new RegExp(
      `(?:^|[.!?…”"»)]\\s|\\s[/|–—-]\\s|\\s\\(|(?<=\\p{Ll})\\s(?=\\p{Lu}))((?:[Ff]ot\\.?:?\\s)?(?:${NAME}\\s?/\\s?)?${OF_PRESS})\\)?$`,
      'u',
    ),
    reason: 'that the press was given it, as papers of Poland write it',
  },
  {
    sign: /^[^:：©]*CC[ -]BY/u,
    pattern:
      /\s[(|–—-]?\s?(CC[ -]BY(?:[ -](?:SA|NC|ND)){0,2}(?:[ -]\d\.\d)?(?:[\s,/|]+\p{Lu}[^.!?:()]{1,60})?)\)?$/u,
    reason: 'a free licence, and who gave it; behind a credit with its label it is a part of that',
  },
  {
    pattern: new RegExp(`(?<=[\\p{Ll}\\d]{2}[.!?…”"»])\\s?((?:${ARCHIVES}|${GIVEN}))$`, 'u'),
    reason: 'an archive, or that it was given, alone after the sentence',
  },
  {
    sign: /[.!?…”"»)]\s\p{Lu}\S{2,}\s\p{Ll}[^.!?:]{2,80}$/u,
    pattern: new RegExp(`[.!?…”"»)]\\s((?:${FROM})\\s[^.!?:]{2,60})$`, 'u'),
    reason: 'a label without its sign and from where or by whom it was given, after the sentence',
  },
  {
    sign: /;/u,
    pattern:
      /\s\(((?:Image|Photo|Picture|Illustration|Foto|Bild|Фото)s?\s?:\s?[^:()]{2,80}(?:[;,]\s?\p{L}{3,15}\s?:\s?[^:()]{2,60}){1,2})\)\.?$/u,
    reason: 'several makers in brackets, each with a label',
  },
];
