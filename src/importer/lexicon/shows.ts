/** Words that lead to what a picture shows, with a colon, in the languages that part words. */
const OPENINGS = [
  'In the (?:picture|photo)|Pictured(?: here)?',
  'Im Bild|Auf dem (?:Foto|Bild)|Unser Bild zeigt|Op de foto|Op die foto|På bilden|På billedet|På bildet|Á myndinni|Kuvassa',
  'Sur la photo|En photo|En la (?:foto|imagen|fotografía)|Na (?:foto|imagem|fotografia)|A la (?:foto|imatge)|Nella foto(?:grafia)?|Nelle foto|În (?:imagine|fotografie|foto)',
  'Na (?:zdjęciu|fotografii)|Na (?:snímku|fotografii|fotce|snímke|fotke)|Na (?:slici|fotografiji|sliki)|A képen|Képünkön|Nuotraukoje|Attēlā|Fotoattēlā|Pildil|Fotol|Në foto',
  'На (?:фото|снимке|фотографии|кадре|світлині|знімку|снимката|фотографијата|сликата|слици|фотографији)|Суретте|Зураг дээр|Στη φωτογραφία|Στην εικόνα',
  'Fotoğrafta|Fotoda|Şəkildə|ფოტოზე|სურათზე|Լուսանկարում',
  'في الصورة|در (?:تصویر|عکس)|تصویر میں|בתמונה|בצילום',
  '(?:तस्वीर|फोटो|चित्र) में|तस्बिरमा|ছবিতে|ફોટામાં|படத்தில்|చిత్రంలో|ಚಿತ್ರದಲ್ಲಿ|ചിത്രത്തിൽ',
  'Dalam (?:foto|gambar)|Trong ảnh|ในภาพ|Pichani|Kwenye picha|Sa larawan',
].join('|');

/** What the papers of China, Japan and Korea put before such words, with no colon. */
const EAST_ASIAN = '[图圖][为為]\\p{Script=Han}|[上下左右]?[图圖][一二三四\\d]?\\s?[:：]|사진은\\s';

/** The day and the place behind the words, as Japanese papers write them. */
const DAY = '[\\d０-９〇一二三四五六七八九十]{1,3}日';

/**
 * How lines open or end that tell what a picture shows: `Nella foto: il molo`, `圖為碼頭`, `渡し船＝3月2日、塩浜町`, `渡し船（2日、塩浜町で）`.
 */
export const SHOWS = new RegExp(
  `^(?:(?:${OPENINGS})(?:\\s\\([^()]{2,20}\\))?\\s?[:：՝]\\s?\\S.{10}|(?:${EAST_ASIAN}))|^[^＝=。]{6,80}[＝=][^。＝=]{0,20}${DAY}[^。＝=、]{0,14}(?:、[^。＝=、]{2,20}){1,2}$|^[^（）()。]{6,80}[（(][^（）()。]{0,14}${DAY}[^（）()。]{0,12}、[^（）()。]{2,20}(?:で|にて|沖|付近|区|市|町|村|県|駅|港)[）)]$`,
  'u',
);
