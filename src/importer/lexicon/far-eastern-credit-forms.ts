import { AGENCIES } from './agencies.ts';
import type { Wording } from './wording.ts';

/** Further forms of credits that houses of China, Japan, Korea and the Malay countries use. The first group is the credit. */
export const FAR_EASTERN_CREDIT_FORMS: Wording[] = [
  {
    sign: /[/／]\s?[图圖摄攝]|[图圖][片]?\s?[)）】]?$/u,
    pattern:
      /(?<![摄攝])[（(【]([^（()）【】。，]{1,24}(?:\s?[／/]\s?(?:图|圖|摄|攝|摄影|攝影|供图|供圖)|圖片|图片|照片|資料圖|截圖|截图))[）)】]$/u,
    reason: 'who made it, a stroke and the word for a picture, or whose picture it is, in brackets',
  },
  {
    sign: /[,，、][^,，、]{2,10}[摄攝](?:影)?[)）】]/u,
    pattern:
      /[（(【]((?:檔案照片?|檔案圖片|档案照片|[資资]料[照圖图]片?)[,，、][^（()）【】。，]{2,12}[摄攝](?:影)?)[）)】]$/u,
    reason: 'an archive’s picture and who took it, in brackets',
  },
  {
    sign: /[/／]\s?[图圖摄攝]/u,
    pattern:
      /(?:^|[。！？」”\s])([^。，,（）()\s/／]{2,14}(?:记者|記者)\s?[^。，,（）()\s/／]{2,10}\s?[/／]\s?(?:图|圖|摄|攝|文图|图文))$/u,
    reason: 'a reporter, a stroke and the word for a picture',
  },
  {
    sign: /[(（][cCＣ][)）]/u,
    pattern: new RegExp(
      `[。！？）」』](?:\\s|　)?([(（][cCＣ][)）]\\s?[^。()（）]{2,40}(?:[/／]\\s?(?:${AGENCIES}))?)$`,
      'u',
    ),
    reason: 'the letter in brackets and a name, after the sentence',
  },
  {
    sign: /@/u,
    pattern:
      /[(（[]((?:사진|자료|제공|영상)\s?[=:：]\s?[^()（）[\]]{2,50})[)）\]]\s?[\w.+-]{2,40}@[\w.-]{2,40}$/u,
    reason: 'a label in brackets and an address, as Korean agencies write it',
  },
  {
    sign: /[.!?…]\s(?:FOTO|GAMBAR|FAIL)\s/u,
    pattern: /[.!?…][”"]?\s((?:FOTO|GAMBAR|FAIL)\s\p{Lu}[^.!?:()]{2,50})$/u,
    reason: 'a label in capitals and who gave it, after the sentence, as Malay papers write it',
  },
];
