import { AGENCIES, AGENCIES_UNSPACED, NAME } from './agencies.ts';

/** After a sentence, or at the start of a line. */
const AFTER = '(?:^|[.!?…。！？۔”’"»)]\\s*)';

/** Labels that some papers set right before a name, without a sign. */
const LABEL =
  'Fotos?|FOTOS?|Photos?|PHOTOS?|Bild|BILD|Beeld|BEELD|Kuvat?|KUVAT?|Gambar|GAMBAR|Billede|Imagen|IMAGEN|Picture|PICTURE|Fotoğraf|Фото|ФОТО|Снимка|Fotó|Φωτ\\.?|ΦΩΤ\\.?|Tegning(?:er)?|Teckning|Zeichnung|Zdjęcie|Ljósmynd|Mynd';

/** What a picture is called before the one who made it, apart from `photo`, which can open a sentence about places. */
const SHOT =
  'Fotografías?|FOTOGRAFÍAS?|Fotografias?|FOTOGRAFIAS?|Photographies?|PHOTOGRAPHIES?|Fotografie|Fotografia|Ilustración|Ilustração|Illustration|Illustrazione|Infografía|Infográfico|Infographie|Infografica';

/** Forms of credits that houses of one country or language use, before those that any uses. The first group is the credit. */
export const CREDIT_FORMS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: new RegExp(
      `${AFTER}((?:REUTERS|Reuters)/${NAME}(?:/${NAME})*)(?:\\s(?:Purchase|Acquire) Licensing Rights.{0,40})?$`,
      'u',
    ),
    reason: 'an agency before the name, and its terms',
  },
  {
    pattern: new RegExp(
      `[.!?…”"»]\\s*\\((?![^:]*[Cc]redits?:)(${NAME}:\\s${NAME}(?:[/,]\\s?${NAME})?)\\)\\.?$`,
      'u',
    ),
    reason: 'a house, a colon and a name in brackets, after the sentence',
  },
  {
    pattern: new RegExp(`[.!?…”"»]\\s*\\((${NAME}\\s?/\\s?(?:For |for )?${NAME})\\)\\.?$`, 'u'),
    reason: 'a name and a house in brackets, after the sentence',
  },
  {
    pattern: new RegExp(`${AFTER}((?:${AGENCIES})(?:\\s?/\\s?(?:${AGENCIES}))?\\s?\\|\\s?${NAME})$`, 'u'),
    reason: 'an agency, a bar and a name',
  },
  {
    pattern:
      /(?:^|[.!?…”"»)|,;(/]\s*|\s[–—-]\s)((?:[Ff]ot|FOT|Φωτ|ΦΩΤ)\.:?\s\p{L}(?:[^.!?:()]|\.(?=\p{L})){1,80})\)?$/u,
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
      `[.!?…”"»]\\s*((?:\\p{Lu}{2,6}\\s)(?:PHOTOS?|GRAPHIC|ILLUSTRATION):\\s[^.!?]{2,60})$`,
      'u',
    ),
    reason: 'a house before the label, in capitals',
  },
  {
    pattern: new RegExp(
      `(?:[.!?…”"»]\\s*|\\s[–—-]\\s)((?:${LABEL}|${SHOT})\\s${NAME}(?:\\s?[/,|]\\s?${NAME})?)\\.?$`,
      'u',
    ),
    reason: 'a label without its sign and a name, after the sentence or a dash',
  },
  {
    pattern: new RegExp(`^((?:${LABEL}|${SHOT})\\s${NAME}\\s?/\\s?${NAME})$`, 'u'),
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
      `(?<=\\p{L}{3}[.!?…”»])\\s+(\\p{Lu}[\\p{L}.'’-]+(?:\\s\\p{Lu}[\\p{L}.'’-]*){1,3} for (?:The |the )?\\p{Lu}${'[^.!?:]{2,40}'})$`,
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
    pattern:
      /^((?:Supplied|Archivfoto|Archivbild|Symbolbild|Symbolfoto|Arkivfoto|Arkivbild|Kuvituskuva|Arkistokuva|File [Pp]hoto|FILE PHOTO|Foto de archivo|Imagen de archivo|Foto de arquivo|Imagem ilustrativa|Photo d['’]archives|Photo d['’]illustration|Foto d['’]archivio|Foto di repertorio|Foto ilustrativní|Ilustrační foto|Ilustračné foto|Архивное фото|Архівне фото|Ảnh minh họa|صورة أرشيفية|صورة تعبيرية|עکس آرشیوی|ফাইল ছবি|फाइल फोटो|资料图|資料照|資料圖片|자료사진))\.?$/u,
    reason: 'the word for an archive’s picture, alone',
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
  { pattern: /((?:រូបថត|រូបភាព)\s?[៖:]\s?[^។៖]{2,60})$/u, reason: 'a label and the Khmer colon' },
  {
    pattern: /((?:Гэрэл зургийг|Гэрэл зураг|Зургийг)\s?:?\s?\p{Lu}[^!?:]{1,40})$/u,
    reason: 'the maker behind a word, as Mongolian papers write it',
  },
  {
    pattern: /^((?:عکس(?:‌ها|ها)?)\s(?:از)\s[^.!؟]{2,40})$/u,
    reason: 'the maker behind a word, as Persian papers write it',
  },
  {
    pattern: /^((?:ขอบคุณ)?ภาพ(?:ประกอบ)?(?:จาก|โดย)\s?.{2,60})$/u,
    reason: 'the maker behind a word, as Thai papers write it',
  },
  {
    pattern:
      /(?:^|[。！？」』”\s（(])([^。！？，,（）()\s]{0,14}(?:记者|記者|发|發)\s?[^。，,（）()]{0,14}?\s?(?:[摄攝]|[／/](?:攝影|摄影)))[）)]?$/u,
    reason: 'who took it for whom, as Chinese papers write it',
  },
  {
    pattern:
      /(?<![摄攝])[（(【]([^（()）【】。，]{0,20}(?:檔案照片?|檔案圖片|档案照片|[資资]料[照圖图]片?|(?:提供|攝|摄|攝影|摄影)))[）)】]$/u,
    reason: 'the word for an archive’s picture, or for taking one, in brackets',
  },
  {
    pattern:
      /(?:^|[。！？」”\s（(])(?:本文图片均?[为由]|图[/／为]?)?\s?([^。，,（）()\s]{0,10}记者\s[^。，,（）()]{2,14})\s图[）)]?$/u,
    reason: 'a reporter before the word for a picture, as Chinese papers write it',
  },
  {
    pattern: /[（(]((?:圖?取自|翻[攝拍]自?|擷取自|截[圖图]自|摘自)[^（）()]{2,30})[）)]$/u,
    reason: 'where it was taken from, as Chinese papers write it',
  },
  {
    pattern: new RegExp(
      `[（(【\\[]([^（()）【】\\[\\]]{0,20}(?:${AGENCIES_UNSPACED})[^（()）【】\\[\\]]{0,20})[）)】\\]]$`,
      'u',
    ),
    reason: 'an agency in brackets, among letters',
  },
  {
    pattern:
      /[＝=](?=[^。＝=]{0,40}[\d０-９]日)[^。＝=]{2,40}[、，]\s?([^、。＝=]{2,16}(?:撮影|提供|写す))$/u,
    reason: 'the maker behind the day and the place, as Japanese papers write it',
  },
  {
    pattern: new RegExp(
      `(?<!写真|画像|撮影|提供|図)[＝=]\\s?([^。＝=]{2,40}(?:撮影|提供|写す)|[^。＝=]{0,12}(?:${AGENCIES_UNSPACED}|${AGENCIES}))$`,
      'u',
    ),
    reason: 'the maker behind a sign, as Japanese papers write it',
  },
  { pattern: /(ⓒ\s?[^.!?ⓒ]{2,60})$/u, reason: 'the sign in a circle and a name' },
  {
    pattern: /[[(]([^[\]()]{2,40}\s?제공(?:\.\s?재판매[^[\]]{0,30})?)[\])]$/u,
    reason: 'who gave it in brackets, as Korean papers write it',
  },
  {
    pattern: /[.!?]\s+([\p{sc=Hang}\p{N}\s]{2,20}\s제공)\.?$/u,
    reason: 'who gave it, as Korean papers write it',
  },
];
