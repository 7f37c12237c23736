import { CHINESE_NAME, JAPANESE_NAME, KOREAN_NAME } from '../lexicon/surnames.ts';
import { partChinese } from './chinese.ts';

/** Words of Japanese offices and of those who work there. */
const OFFICE = /[部局課社班版会](?:$|[\s　])|記者|編集|取材|[都道府県市]$/u;

/** A full name without a space in it, as papers set it at the date. */
const JAPANESE_WORD = /^\p{sc=Han}{2}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{1,3}$/u;

/** Words of Japanese pages that stand beside a date too. */
const NO_JAPANESE_NAME =
  /記事|会員|限定|有料|無料|速報|社説|動画|写真|更新|公開|配信|掲載|投稿|朝刊|夕刊|電子|経済|政治|社会|国際|海外|国内|文化|地域|地方|全国|教育|科学|医療|生活|特集|連載|解説|新聞|通信|放送|編集|取材|芸能|事件|事故|天気|災害|企業|市場|日時|時間|時刻|読み|[部局課社班版会系面欄県市区町村都道府]$/u;

/** Where they write or work, before the names: `ソウル＝海野花子`, `経済部　海野花子`. */
const WRITTEN_FROM =
  /^(?:[\p{sc=Kana}\p{sc=Han}ー]{2,8}[=＝]|\p{sc=Han}{1,6}(?:部|支局|支社|本社|総局)[\s　])(?=\p{sc=Han})/u;

/** Japanese papers part the names of several reporters with a space. */
function readJapaneseNames(line: string): string[] | undefined {
  const names = line.replace(WRITTEN_FROM, '').split(/[\s　、・]+/u);
  const isName = (name: string) => JAPANESE_WORD.test(name) && !NO_JAPANESE_NAME.test(name);
  return names.length <= 4 && names.every(isName) ? names : undefined;
}

/** `王海花 發自鹽港`, `王海花 、鹽港`: the place behind names. */
const PLACE_BEHIND = /(?:\s?(?:发自|發自)\p{sc=Han}{2,6}(?:报道|報導|報道)?|\s?[、，,／/]\s?\p{sc=Han}{2})$/u;

/** Read Chinese names that stand alone, with the place behind them. */
function readChineseNames(line: string): string[] | undefined {
  const whole = partAll(line);
  return whole ?? partAll(line.replace(PLACE_BEHIND, ''));
}

function partAll(line: string): string[] | undefined {
  const names = line.split(/\s?[、，,]\s?/u).flatMap(partChinese);
  return names.every((name) => CHINESE_NAME.test(name)) ? names : undefined;
}

function readKoreanNames(line: string): string[] | undefined {
  const names = line.split(/[·,・]\s?/u);
  return names.every((name) => name.length > 2 && KOREAN_NAME.test(name)) ? names : undefined;
}

/** Read names of China, Japan and Korea in a line that is nothing else, where one is expected. */
export function readBareEastAsian(line: string, language: string | undefined): string[] | undefined {
  if (language === 'ko') return readKoreanNames(line);
  const names = language === 'ja' ? readJapaneseNames(line) : undefined;
  if (names) return names;
  const chinese = readChineseNames(line);
  if (chinese) return chinese;
  return language === 'ja' && JAPANESE_NAME.test(line) && !OFFICE.test(line) ? [line] : undefined;
}
