import type { Wording } from './wording.ts';

/** Languages’ words for a picture, with those by which they say where it comes from, and for an archive or a page of somebody’s. */
const FROM: Record<string, string> = {
  eastern:
    '(?:Фото|Снимок|Скриншот|Світлина|Скріншот) (?:из|с|со|з|зі|від|предоставлен[оаы]?|предоставил[аи]?|надан[оаі]?|надал[аи]?)',
  south: '(?:Foto|Fotografija|Slika|Фото|Фотографија|Снимка) (?:iz|sa|из|са|от)',
  western: '(?:Foto|Fotos|Fotografie|Zdjęcie|Zdjęcia|Fotografia) (?:z|ze|aus|vom|uit|från|fra|din)',
  romance: "(?:Foto|Fotos|Photo|Photos|Imagen) (?:del|de la|de l[’']|des|dall[’']|do|da|de)",
};

/** Whose archive, or which page it is. */
const KEPT =
  'арх[иі]в|соцсет|соцмереж|телеграм-канал|страниц|сторінк|archiw|archiv|archief|archivo|archivio|archives?(?!\\p{L})|arquivo|arxiu|arhiv|arkiv|albumu|album(?!\\p{L})';

/** Whose archive a picture comes from, after the sentence that says what it shows. */
export const ARCHIVE_CREDIT_FORMS: Wording[] = [
  {
    sign: new RegExp(`${KEPT}|предостав|нада[нл]`, 'iu'),
    pattern: new RegExp(
      `[.!?…”"»)]\\s+((?:${Object.values(FROM).join('|')})\\s?(?:\\p{L}+\\s){0,2}(?:${KEPT})[^.!?:()]{0,60})$`,
      'u',
    ),
    reason: 'whose archive, behind a label without its sign',
  },
  {
    sign: /Фото/u,
    pattern:
      /[.!?…”"»)]\s+(Фото (?:предоставлен[оаы]?|предоставил[аи]?|надан[оаі]?|надал[аи]?)\s[^.!?:()]{3,60})$/u,
    reason: 'by whom it was given, behind a label without its sign',
  },
  {
    sign: /;/u,
    pattern:
      /\s\(((?:Image|Photo|Picture|Illustration|Foto|Bild|Фото)s?\s?:\s?[^:()]{2,80}(?:[;,]\s?\p{L}{3,15}\s?:\s?[^:()]{2,60}){1,2})\)\.?$/u,
    reason: 'several makers in brackets, each with a label',
  },
];
