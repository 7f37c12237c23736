import { AGENCIES, ARCHIVES, GIVEN, NAME, OF_HOUSE } from './agencies.ts';
import { ASIAN_CREDIT_FORMS } from './asian-credit-forms.ts';
import { EASTERN_CREDIT_FORMS } from './eastern-credit-forms.ts';
import { FAR_EASTERN_CREDIT_FORMS } from './far-eastern-credit-forms.ts';
import { WESTERN_CREDIT_FORMS } from './western-credit-forms.ts';
import type { Wording } from './wording.ts';

/** After a sentence, or at the start of a line. */
const AFTER = '(?:^|[.!?…。！？۔”’"»)]\\s*)';

/** Labels that some papers set right before a name, without a sign. */
const LABEL =
  'Fotos?|FOTOS?|Photos?|PHOTOS?|Bild(?:er)?|BILD(?:ER)?|Beeld(?:en)?|BEELD|Kuvat?|KUVAT?|Gambar|GAMBAR|Billede|Imagen|IMAGEN|Picture|PICTURE|Fotoğraf|Фото|ФОТО|Снимка|Fotó|Φωτ\\.?|ΦΩΤ\\.?|Tegning(?:er)?|Teckning|Zeichnung|Zdjęcie|Ljósmynd|Mynd';

/** What a picture is called before the one who made it, apart from `photo`, which can open a sentence about places. */
const SHOT =
  'Fotografías?|FOTOGRAFÍAS?|Fotografias?|FOTOGRAFIAS?|Photographies?|PHOTOGRAPHIES?|Fotografie|Fotografia|Ilustración|Ilustração|Illustration|Illustrazione|Infografía|Infográfico|Infographie|Infografica';

/** Words for an archive’s picture, or for one that shows something of the kind, and nothing else. */
export const ARCHIVE_ALONE =
  /^((?:Supplied|Archivfoto|Archivbild|Symbolbild|Symbolfoto|Arkivfoto|Arkivbild|Kuvituskuva|Arkistokuva|File [Pp]hoto|FILE PHOTO|Foto de archivo|Imagen de archivo|Foto de arquivo|Imagem ilustrativa|Photo d['’]archives|Photo d['’]illustration|Foto d['’]archivio|Foto di repertorio|Φωτ(?:ό|ογραφία) αρχείου|Foto ilustrativní|Ilustrační foto|Ilustračné foto|Архивное фото|Архівне фото|Ảnh minh họa|صورة أرشيفية|صورة تعبيرية|עکس آرشیوی|ফাইল ছবি|फाइल फोटो|கோப்புப் ?படம்|ഫയൽ (?:ചിത്രം|ഫോട്ടോ)|ఫైల్ ?ఫొటో|แฟ้มภาพ|ภาพจากแฟ้ม|资料图|資料照|資料圖片|자료사진|Ilustracija|Ilustrativna fotografija|Illustrasjonsfoto|Genrefoto|Genrebillede|Imagen ilustrativa|Foto ilustrativa|Foto referencial|Imagen referencial|Zdjęcie ilustracyjne|Illusztráció|Képünk illusztráció|Imagine ilustrativă|Εικόνα αρχείου|Иллюстративное фото|Ілюстративне фото|Илустрација|Ilustratīvs foto|Asociatyvi nuotr\.|Temsili fotoğraf|Photo d[’']archive))\.?$/u;

/** Forms of credits that houses of one country or language use, before those that any uses. The first group is the credit. */
export const CREDIT_FORMS: Wording[] = [
  ...EASTERN_CREDIT_FORMS,
  ...FAR_EASTERN_CREDIT_FORMS,
  ...WESTERN_CREDIT_FORMS,
  {
    pattern: new RegExp(
      `${AFTER}((?:REUTERS|Reuters)/${NAME}(?:/${NAME})*)(?:\\s(?:Purchase|Acquire) Licensing Rights.{0,40})?$`,
      'u',
    ),
    reason: 'an agency before the name, and its terms',
  },
  {
    pattern: new RegExp(
      `${AFTER}(${NAME}/${NAME}(?:/${NAME})*)\\s(?:(?:Purchase|Acquire) Licensing Rights|Comprar derechos de licencia|Comprar direitos de licenciamento).{0,40}$`,
      'u',
    ),
    reason: 'any house before the name, and its terms',
  },
  {
    pattern: new RegExp(`[.!?…”"»)]\\s*((?:${AGENCIES})\\s[-–—]\\s${NAME})$`, 'u'),
    reason: 'an agency, a dash and a name, after the sentence',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?…”"»)]\\s*|\\s[–—|/-]\\s|[([]\\s?)((?:${NAME}\\s?[,/|–-]?\\s?)?(?:CC[- ](?:BY|Zero|0)|Creative Commons|Public [Dd]omain|Domaine public|Dominio público|Gemeinfrei)(?!\\p{L})[^!?:()]{0,60})[)\\]]?$`,
      'u',
    ),
    reason: 'a licence that lets anybody use it, and a name',
  },
  {
    pattern: new RegExp(`[.!?…”"»]\\s*[(（[]((?:${ARCHIVES}|${GIVEN}))[)）\\]]\\.?$`, 'u'),
    reason: 'an archive, or that it was given, in brackets after the sentence',
  },
  {
    pattern: new RegExp(
      `[.!?…”"»]\\s*\\((?![^:]*[Cc]redits?:)(${NAME}:\\s${NAME}(?:[/,]\\s?${NAME})?)\\)\\.?$`,
      'u',
    ),
    reason: 'a house, a colon and a name in brackets, after the sentence',
  },
  {
    pattern: new RegExp(
      `[.!?…”"»]\\s*\\((${NAME}\\s?/\\s?(?:For |for )?(?:${NAME}|\\p{Ll}[\\p{L}\\p{N}.-]{3,24}))\\)\\.?$`,
      'u',
    ),
    reason: 'a name and a house in brackets, after the sentence',
  },
  {
    pattern: new RegExp(`[.!?…。”"»]\\s*\\[([^\\[\\]/:.!?]{2,40}\\s?/\\s?[^\\[\\]/:!?]{2,40})\\]\\.?$`, 'u'),
    reason: 'names parted by a stroke in square brackets, after the sentence',
  },
  {
    pattern: new RegExp(`${AFTER}((?:${AGENCIES})(?:\\s?/\\s?(?:${AGENCIES}))?\\s?\\|\\s?${NAME})$`, 'u'),
    reason: 'an agency, a bar and a name',
  },
  {
    pattern:
      /(?:^|[.!?…”"»)|,;([/]\s*|\s[–—-]\s)((?:[Ff]ot|FOT|Φωτ|ΦΩΤ)\.:?\s\p{L}(?:[^.!?:()[\]]|\.(?=\p{L})){1,80})[)\]]?$/u,
    reason: 'a label cut short, whatever follows it',
  },
  {
    pattern: new RegExp(
      `(?:${AFTER}|\\s[-–—|/(]\\s?)((?:${LABEL})\\s(?:by |oleh )?(?:${NAME}\\s?/\\s?)?(?:${AGENCIES})(?:\\s?/\\s?${NAME})?)\\)?$`,
      'u',
    ),
    reason: 'a label without its sign and an agency',
  },
  {
    pattern:
      /(?:^|[.!?…”"»]\s+)((?:PHOTOS?|FOTOS?|IMAGEN)\s\p{Lu}[\p{Lu}\s.'’-]{2,50},\s\p{Lu}[\p{Lu}\s.'’-]{1,40})$/u,
    reason: 'a label, a name and a house in capitals',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?…”"»]\\s*)((?:\\p{Lu}{2,6}\\s)(?:PHOTOS?|FOTOS?|GRAPHICS?|ILLUSTRATION|PICTURES?):\\s[^.!?]{2,60})$`,
      'u',
    ),
    reason: 'a house before the label, in capitals',
  },
  {
    pattern: new RegExp(
      `(?:[.!?…”"»]\\s*|\\s[–—-]\\s)((?:${LABEL}|${SHOT})\\s${NAME}(?:\\s?[/,|]\\s?${OF_HOUSE})?)\\.?$`,
      'u',
    ),
    reason: 'a label without its sign and a name, after the sentence or a dash',
  },
  {
    pattern: new RegExp(`^((?:${LABEL}|${SHOT})\\s${NAME}\\s?/\\s?${OF_HOUSE})$`, 'u'),
    reason: 'a label without its sign, a name and a house, alone',
  },
  {
    pattern: new RegExp(`${AFTER}((?:${LABEL})\\s\\p{Lu}[\\p{L}\\p{N}.]*\\s[–—-]\\s${NAME})$`, 'u'),
    reason: 'a label, a house in one word, a dash and a name',
  },
  {
    pattern: /(?:^|[\s(«])((?:تصوير|عدسة|كاميرا|ت)\s?(?:ـ+|[–—:-])\s?[^.!؟«»()]{3,40}?)\s?[)»]?$/u,
    reason: 'a label and a line for its sign, as Arabic papers write it',
  },
  {
    pattern: new RegExp(
      `\\s?[–—-]\\s((?:Picture|Photo) by ${NAME}|${NAME}\\s(?:pic|pix|photo|file pic)|${NAME} [Pp]hoto)\\.?$`,
      'u',
    ),
    reason: 'a house and a word for its picture, after a dash',
  },
  {
    pattern:
      /[.!?…”»]\s+(\p{Lu}{2}[\p{Lu}.'’\s-]{1,40}\s(?:POUR|PARA|PER|FÜR|FOR|VOOR)\s(?:[«“"]\s?)?\p{Lu}[\p{Lu}\s'’-]{1,40}[»”"]?)$/u,
    reason: 'a name and for whom, in capitals',
  },
  {
    pattern: new RegExp(
      `(?<=(?:\\p{L}{3}|\\p{L}\\s\\S{0,6}\\d)[.!?…”»])\\s+\\(?(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3} for (?:The |the )?\\p{Lu}${'[^.!?:()]{2,40}'})\\)?$`,
      'u',
    ),
    reason: 'a name and for whom',
  },
  {
    pattern: new RegExp(
      `(?:${AFTER}|\\s\\|\\s)((?:Autor|AUTOR|Автор|Autor fotografie):\\s[^.!?:]{0,40}(?:${AGENCIES})(?!\\p{L})[^.!?:]{0,40})$`,
      'u',
    ),
    reason: 'a word for the maker, and an agency',
  },
  {
    pattern: new RegExp(
      `\\p{Ll}{3}[.!?…”"»)]\\s(?:[|/]\\s)?((?:Autor|Autorka|Avtor|Автор):\\s${NAME}(?:\\s\\p{Ll}{3,}){0,3}(?:\\s${NAME})?(?:\\s?[/,|]\\s?${NAME})?)$`,
      'u',
    ),
    reason: 'a word for the maker and a name, after the sentence',
  },
  {
    pattern:
      /(?:^|\s[-–—|]?\s*)((?:Copyright|Tous droits réservés|Droits d[’']auteur|Todos os direitos reservados|Direitos de autor|Derechos de autor|Diritti d[’']autore|Telif hakkı|Πνευματικά δικαιώματα|Авторские права|Авторські права)\s+\p{Lu}[^.!?]{1,80})$/u,
    reason: 'a claim without a year',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?…”"»]\\s+|[(（]\\s?)((?:${SHOT})\\s(?:de|di|do|da|por|von|par|van|av|af|by|oleh|od)\\s${NAME}(?:\\s?[/,]\\s?${NAME})?)[)）]?\\.?$`,
      'u',
    ),
    reason: 'whose picture it is, in words',
  },
  {
    pattern: new RegExp(
      `\\s[(（]((?:${NAME}\\s)?(?:[Ff]ile )?(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?|[Ii]llustrations?)\\s(?:by|via|courtesy(?: of)?|from)\\s[^()（）]{2,60})[)）]\\.?$`,
      'u',
    ),
    reason: 'whose picture it is, in brackets',
  },
  {
    pattern: ARCHIVE_ALONE,
    reason: 'the word for an archive’s picture, alone',
  },
  {
    pattern: new RegExp(
      `^((?:Supplied|SUPPLIED|Handout|HANDOUT|Contributed|Submitted|Provided|Gentileza|GENTILEZA|Cortesía|CORTESÍA|Cedida|CEDIDA|Divulgação|DIVULGAÇÃO|Reprodução|REPRODUÇÃO|Aangeleverd|Verskaf|zVg|ZVG|Istimewa|ISTIMEWA)(?:\\s?/\\s?${NAME})?)$`,
      'u',
    ),
    reason: 'that it was given, alone or with who gave it',
  },
  {
    pattern: /(?:^|[.!?”]\s+)((?:Kuha|Larawan|Litrato)\s(?:ni|nina|mula sa|galing sa)\s\p{Lu}[^.!?]{1,50})$/u,
    reason: 'the maker behind a word, as Filipino papers write it',
  },
  {
    pattern:
      /(?:^|[.!?”]\s*|[(]|\s[–—-]\s)((?:Picha|Foto|Gambar|Ilustrasi)\s(?:na|ya|kwa hisani ya|oleh|ihsan|dari)\s\p{Lu}[^.!?()]{1,60})\)?$/u,
    reason: 'the maker behind a word, as Swahili and Malay papers write it',
  },
  ...ASIAN_CREDIT_FORMS,
];
