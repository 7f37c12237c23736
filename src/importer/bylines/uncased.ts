import { cutDateWords } from '../dates/date-words.ts';
import { CHINESE_NAME, JAPANESE_NAME } from '../lexicon/surnames.ts';
import { saysRole } from './byline-words.ts';

/** Two or three short words. */
const WORDS =
  /^(?:\p{sc=Arab}[\p{sc=Arab}\p{M}\u200C]{1,11}(?:\s\p{sc=Arab}[\p{sc=Arab}\p{M}\u200C]{1,11}){1,2}|[\p{sc=Hebr}׳'-]{2,10}(?:\s[\p{sc=Hebr}׳'-]{2,10}){1,2}|(?:[\p{sc=Deva}]{2,12}|[\p{sc=Beng}]{2,12}|[\p{sc=Taml}]{2,14}|[\p{sc=Telu}]{2,14})(?:\s(?:[\p{sc=Deva}]{2,12}|[\p{sc=Beng}]{2,12}|[\p{sc=Taml}]{2,14}|[\p{sc=Telu}]{2,14})){1,2}|\p{sc=Geor}{2,12}\s\p{sc=Geor}{2,12}(?:შვილი|ძე|[იუ]ა|ავა|იანი|ელი|ური|ული))$/u;

/** `சு.கதிர்`: the letters before a family name, as in the south of India. */
const WITH_INITIALS =
  /^(?:[\p{sc=Taml}\p{sc=Telu}\p{sc=Mlym}\p{sc=Knda}\p{sc=Sinh}]{1,3}\.\s?){1,3}[\p{sc=Taml}\p{sc=Telu}\p{sc=Mlym}\p{sc=Knda}\p{sc=Sinh}]{2,14}(?:\s[\p{sc=Taml}\p{sc=Telu}\p{sc=Mlym}\p{sc=Knda}\p{sc=Sinh}]{2,14})?$/u;

/** Sections, places and labels begin so in Arabic, Persian, Hebrew and the scripts of India. */
const NO_NAME =
  /^(?:ال|[أا]خبار|آخر|تاريخ|نشر|تم|منذ|قبل|عاجل|خاص|فيديو|صور|ر[أا]ي|مقال|سياس|اقتصاد|رياض|ثقاف|عربي|دولي|محلي|حوادث|تحديث|وكال|اخبار|تاریخ|کد|گروه|سرویس|منبع|خبرگزاری|شائع|اپ ڈیٹ|پاکستان|خبریں|חדשות|דעות|כלכלה|ספורט|תרבות|עודכן|פורסם|יום|בארץ|בעולם|פוליטי|מדיני|ביטחון|מבזק|סוכנו|צילום|זמן|כתבות|עוד|כל|אתר|नई|नयी|न्यूज|समाचार|ताज़ा|ताजा|देश|राज्य|उत्तर|मध्य|पश्चिम|आंध्र|हिमाचल|अरुणाचल|जम्मू|राष्ट्रीय|अंतर|खेल|मनोरंजन|लाइफ|टेक|धर्म|फोटो|वीडियो|হোম|সারা|বাংলাদেশ|জাতীয়|আন্তর্জাতিক|খেলা|অনলাইন|প্রথম|সর্বশেষ|পশ্চিম|নয়া|তারিখ|প্রকাশ|আপডেট|செய்திகள்|தமிழ்|இந்திய|உலக|விளையாட்டு|சினிமா|மாநில|జాతీయ|తెలుగు|ఆంధ్ర)/u;

/** Words of Japanese offices and of those who work there. */
const OFFICE = /[部局課社班版会](?:$|[\s　])|記者|編集|取材|[都道府県市]$/u;

/** What stands behind a name in its line: the place, the paper. */
const BEHIND = /(?:\s[-–—]\s?|\s?[–—|/]\s?)\S.*$/u;

/** The paper may stand before the name; one word is no name. */
const HOUSE_BEFORE = /^\p{L}{3,12}\s[-–—]\s(?=\S+\s\S)/u;

/** So Arabic papers set the place before the name, with a long stroke or a colon. */
const PLACE_BEFORE =
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?(?:ـ{1,3}|:)\s(?=\p{sc=Arab}+\s\p{sc=Arab})/u;

/** Where a colon ends the line, a dash may part them too. */
const PLACE_AND_DASH =
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?[-–—]\s?(?=\p{sc=Arab}+\s\p{sc=Arab}+(?:\s\p{sc=Arab}+)?\s?:$)/u;

/** Words that say what somebody did, who is no author. */
const NO_PLACE = /^(?:تصوير|صور|عدسة|ترجم|مراجع|[إا]شراف|رسوم|مونتاج|المصدر|مصدر|عکس|ترجمه|منبع)/u;

/** Read the names behind a place, as in `سلطانة: ليلى بحري`. */
export function readPlaced(line: string): string[] | undefined {
  const form = [PLACE_BEFORE, PLACE_AND_DASH].find((pattern) => pattern.test(line));
  const place = form?.exec(line)?.groups?.place;
  if (!form || place === undefined || NO_PLACE.test(place)) return undefined;
  return readUncased(line.replace(form, '').replace(/\s?:$/u, ''), 'ar');
}

/** The same above the text, where Arabic papers set a dash before the name and a colon behind it. */
const PLACE_ABOVE = /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?[-–—]\s?(?<name>[^:-]+?)\s?:$/u;

/** Read the names behind a place in a line that opens a text, as in `بلدة سلطانة - ليلى بحري:`. */
export function readPlacedAbove(line: string): string[] | undefined {
  const { place = '', name = '' } = PLACE_ABOVE.exec(line)?.groups ?? {};
  return place === '' || NO_PLACE.test(place) ? undefined : readUncased(name, 'ar');
}

/** Commas part names, or a name from what stands behind it. */
const COMMA = /\s?[،,]\s?/u;

/** Two names are parted by a letter that is written together with the second. */
const AND = /(?<=\S\s\S+)\s[وו](?=\S{2,}\s\S)/u;

/** A full name without a space in it, as papers set it at the date. */
const JAPANESE_WORD = /^\p{sc=Han}{2}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{1,3}$/u;

/** Words of Japanese pages that stand beside a date too. */
const NO_JAPANESE_NAME =
  /記事|会員|限定|有料|無料|速報|社説|動画|写真|更新|公開|配信|掲載|投稿|朝刊|夕刊|電子|経済|政治|社会|国際|海外|国内|文化|地域|地方|全国|教育|科学|医療|生活|特集|連載|解説|新聞|通信|放送|編集|取材|芸能|事件|事故|天気|災害|企業|市場|日時|時間|時刻|[部局課社班版会系面欄県市区町村都道府]$/u;

/** Japanese papers part the names of several reporters with a space. */
function readJapanese(line: string): string[] | undefined {
  const names = line.split(/[\s　、・]+/u);
  const isName = (name: string) => JAPANESE_WORD.test(name) && !NO_JAPANESE_NAME.test(name);
  return names.length <= 4 && names.every(isName) ? names : undefined;
}

/**
 * Read the names in a line that stands right above a date, in scripts that tell names by no capitals: there, two or three short words are
 * a name, and so is a common family name with what may follow it.
 */
export function readUncased(line: string, language: string | undefined): string[] | undefined {
  const japanese = language === 'ja' ? readJapanese(line) : undefined;
  if (japanese) return japanese;
  const [text = '', ...others] = line.replace(HOUSE_BEFORE, '').replace(BEHIND, '').trim().split(COMMA);
  if (CHINESE_NAME.test(text) || (language === 'ja' && JAPANESE_NAME.test(text) && !OFFICE.test(text)))
    return [text];
  if (saysRole(text) || cutDateWords(text, language) !== text) return undefined;
  const isName = (name: string) => WITH_INITIALS.test(name) || (WORDS.test(name) && !NO_NAME.test(name));
  const names = text.split(AND);
  if (!names.every(isName)) return undefined;
  const end = others.findIndex((other) => !other.split(AND).every(isName));
  return [names, ...others.slice(0, end < 0 ? undefined : end).map((other) => other.split(AND))].flat();
}
