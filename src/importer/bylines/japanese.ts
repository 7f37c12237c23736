import { JAPANESE_NAME } from '../lexicon/surnames.ts';
import { readReporters } from './reporters.ts';

const NAME = '\\p{sc=Han}{1,4}[\\s　]?[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]{1,4}';

/** The office of whom it names: `経済部 海野花子記者`. */
const OFFICE = '(?:[\\p{sc=Han}\\p{sc=Kana}ー]{1,8}[部局課班社][\\s　・])?';

const REPORTERS = new RegExp(
  `^${OFFICE}(?<names>${NAME}(?:、${NAME})*)[\\s　]?(?:記者|记者|編集委員|論説委員|特派員|支局長)(?!\\p{L})`,
  'u',
);

/** `塩見新聞　海野花子` */
const OF_PAPER =
  /^\p{sc=Han}{2,6}(?:新聞社?|通信社?|放送)[\s　](?<names>\p{sc=Han}{2,3}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{0,2})$/u;

/** `海野 花子 : 経済記者` */
const WHAT_BEHIND = new RegExp(
  `^(?<names>${NAME})\\s?[:：／/|｜]\\s?[\\p{L}・ー\\s]{0,20}(?:記者|編集委員|論説委員|特派員|ライター|ジャーナリスト|コラムニスト|評論家|教授|エコノミスト|アナリスト)$`,
  'u',
);

/** `［海野花子，TideTimes］`: the site behind the name, in their brackets. */
const WITH_SITE = new RegExp(
  `^[［\\[【](?<names>${NAME}(?:、${NAME})*)[，,]\\s?[\\p{sc=Latn}\\p{sc=Kana}ー\\d.&\\s]{2,24}[］\\]】]$`,
  'u',
);

const KANA_NAME = '[\\p{sc=Kana}ー]{2,12}(?:[・＝=][\\p{sc=Kana}ー]{1,14}){1,3}';

/** `アン・タイド科学担当編集委員`: what somebody from abroad is, run together with the name. */
const OF_ABROAD = new RegExp(
  `^(?<names>${KANA_NAME}(?:、${KANA_NAME})*)(?:[、，,\\s　(（]\\s?)?(?=[\\p{sc=Han}\\p{sc=Latn}])[\\p{L}ー・\\s]{0,20}(?:記者|編集委員|特派員|編集長|支局長|解説委員|編集者)[)）]?$`,
  'u',
);

/** Those who head an office abroad, without a space before it: `海野花子支局長`; so stands the place of the office. */
const HEAD_OF_OFFICE = /^(?<said>[^\s　]+)(?:特派員|支局長)/u;

/** Read the names in a line that says in Japanese who reports: `海野花子記者`. */
export function readJapanese(line: string): string[] | undefined {
  const abroad = readReporters(line, [OF_ABROAD], /、/u);
  if (abroad) return abroad;
  const office = HEAD_OF_OFFICE.exec(line)?.groups?.said;
  if (office !== undefined && !JAPANESE_NAME.test(office)) return undefined;
  return readReporters(line, [REPORTERS, WHAT_BEHIND, OF_PAPER, WITH_SITE], /、/u);
}
