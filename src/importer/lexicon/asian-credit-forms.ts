import { AGENCIES, AGENCIES_UNSPACED } from './agencies.ts';
import { toUncased } from './labels.ts';

/** Forms of credits that the houses of Asia and Ethiopia use. The first group is the credit. */
export const ASIAN_CREDIT_FORMS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: /(?:^|[\s(]|(?<=\p{sc=Ethi}{2}))((?:ፎቶ|ምስል|የፎቶው ባለመብት)\s?[፡፦:]\s?[^()፡።]{2,60})\)?$/u,
    reason: 'a label and the Ethiopic colon',
  },
  { pattern: /((?:រូបថត|រូបភាព)\s?[៖:]\s?[^។៖]{2,60})$/u, reason: 'a label and the Khmer colon' },
  {
    pattern: /((?:Гэрэл зургийг|Гэрэл зураг|Фото зургийг|Фото зураг|Зургийг)\s?:?\s?\p{Lu}[^!?:]{1,40})$/u,
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
      /[。！？」』”]\s?([^。！？，,（）()\s]{0,14}记?記?者[^。，,（）()\s]{2,6}[摄攝]\s\d{2,4}年\d{1,2}月\d{1,2}日)$/u,
    reason: 'who took it and on which day, as papers of Taiwan write it',
  },
  {
    pattern: /(\p{sc=Han}{2,8}社(?:发|發)?[（(][^（）()。]{2,14}[摄攝][）)])$/u,
    reason: 'the agency, and who took it in brackets',
  },
  {
    pattern:
      /(?<![摄攝])[（(【]([^（()）【】。，]{0,20}(?:檔案照片?|檔案圖片|档案照片|[資资]料[照圖图]片?|(?:提供|供图|供圖|攝|摄|攝影|摄影)))[）)】]$/u,
    reason: 'the word for an archive’s picture, or for taking one, in brackets',
  },
  {
    pattern:
      /(?:^|[。！？」”\s（(])(?:本文图片(?:除\p{sc=Han}{2,4}外)?均?[为由]|图[/／为]?)?\s?([^。，,（）()\s]{0,10}记者\s[^。，,（）()]{2,14}\s图)[）)]?$/u,
    reason: 'a reporter before the word for a picture, as Chinese papers write it',
  },
  {
    pattern: /(?:^|[。！？」”\s])([^。，,（）()\s/／]{2,14}(?:供图|供圖|\s图|\s?[/／]\s?[摄攝]))$/u,
    reason: 'who gave it or took it, after the sentence',
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
      /(?<=[\p{sc=Han}\p{scx=Hira}\p{scx=Kana}\p{N}」』）。])\s?([(（][CＣ][)）]\s?(?!.*\p{N}{4})[^。()（）]{2,40})$/u,
    reason: 'the letter in brackets and a house, as Japanese papers write it',
  },
  {
    pattern: /[（(]((?:撮影|写真|提供|画像)[・･][^（）()。]{2,30})[）)]$/u,
    reason: 'a label and a dot in brackets, as Japanese papers write it',
  },
  {
    pattern: /(【(?:写真|撮影|画像|提供)】\s?[^【】。]{2,30})$/u,
    reason: 'a label in brackets and a name, as Japanese papers write it',
  },
  {
    pattern:
      /[=＝](?=[^。=＝]{0,40}[\d０-９]日)[^。=＝]{2,40}[、，]\s?([^、。=＝]{2,16}(?:撮影|提供|写す))$/u,
    reason: 'the maker behind the day and the place, as Japanese papers write it',
  },
  {
    pattern: new RegExp(
      `(?<!写真|画像|撮影|提供|図)[＝=]\\s?([^。＝=]{2,40}(?:撮影|提供|写す)|[^。＝=]{0,12}(?:${AGENCIES_UNSPACED}|${AGENCIES}))$`,
      'u',
    ),
    reason: 'the maker behind a sign, as Japanese papers write it',
  },
  {
    pattern:
      /(?<=[\p{sc=Han}\p{scx=Hira}\p{scx=Kana}\p{N}」』”）])\s?((?:写真提供|写真|撮影|画像提供|画像|图片来源|圖片來源|图源|圖源|供图|摄影|攝影)\s?[：:]\s?[^。：:]{2,30})$/u,
    reason: 'a label right behind the words, as Chinese and Japanese papers write it',
  },
  {
    pattern: new RegExp(
      `(?:^|[.!?。！？।۔]\\s*|\\s[–—-]\\s)((?:[\\p{Lo}\\p{M}’'"״-]{1,16}\\s?){1,4}[/／]\\s?(?:${AGENCIES}|${AGENCIES_UNSPACED}))$`,
      'u',
    ),
    reason: 'a name and an agency, in scripts without capitals',
  },
  {
    pattern: /[.!?]\s+(사진(?:제공)?\s(?:\p{sc=Hang}{2,4}(?:\s(?:기자|제공))?))$/u,
    reason: 'a label without its sign, as Korean papers write it',
  },
  {
    pattern: /\[(사진\s[^[\]]{2,30})\]$/u,
    reason: 'a label without its sign in brackets, as Korean papers write it',
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
  {
    pattern: new RegExp(`(?<=.{12}[\\p{Lo}\\p{M}])((?:${toUncased()})\\s?[:：]\\s?[^।.!?:：]{2,40})$`, 'u'),
    reason:
      'a label that stands right at the last word, in the scripts of South Asia, Thailand and their neighbours',
  },
  {
    pattern: new RegExp(
      `(?:^|[।॥။.!?]\\s?|\\s[(\\[])((?:${toUncased()})\\s?[-–—]\\s?(?=[\\p{L}])[^।॥.!?:\\p{N}()[\\]]{2,40})[)\\]]?$`,
      'u',
    ),
    reason: 'a label and a dash, alone, after the sentence or in brackets, in the same scripts',
  },
  {
    pattern: /[.!?…”"»]\s?\(((?:Dok(?:umentasi)?\.?|DOK\.?|dok\.)\s[^():]{2,50})\)\.?$/u,
    reason: 'a word for an archive and whose it is, in brackets, as Indonesian papers write it',
  },
];
