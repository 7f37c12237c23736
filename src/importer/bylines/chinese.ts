import { CHINESE_NAME, OPENS_CHINESE_NAME, OPENS_WITH_TWO } from '../lexicon/surnames.ts';
import { readReporters } from './reporters.ts';

const HAN = '[\\p{sc=Han}]';

/** Papers, stations and their desks. */
const HOUSE = `${HAN}{1,8}(?:社|网|網|报|報|台|刊|訊|讯|新闻|新聞|晚|广播|客户端|客戶端|中心|央视|周末|週末|周刊|週刊|杂志|雜誌|财经|財經|视频)`;

/** What reporters do and have: no name begins so. */
const NO_NAME =
  '(?![会會节節從从在问問说說]|手[记記]|[调調]查|[观觀]察|直[击擊]|[专專][栏欄]|[连連][线線]|[现現][场場]|走[访訪]|了解|[获獲]悉|[采採][访訪])';

const REPORTER = '记者|記者|通讯员|通訊員|特派员|特派員|特派记者|特派記者';
const BESIDE =
  '本报|本報|本刊|本台|特约|特約|实习|實習|见习|文字|首席|駐地|驻地|資深|体育中心|體育中心|地方中心|娛樂中心|生活中心';
const REPORT = '報導|报道|報道|電|电|讯|訊';

/** A name behind another; an intern may be the second, with the house before the word. */
const NEXT = `(?:[、，,\\s]+|\\s(?:${HOUSE})?(?:实习生|實習生|实习记者|實習記者|见习记者|見習記者|特约记者|通讯员|記者|记者)\\s?)${HAN}{2,4}`;

const REPORTERS = new RegExp(
  `^[（(【〔［[]?(?:${HOUSE}\\s?[／/·]?\\s?)?(?:${BESIDE})*` +
    `(?:${REPORTER})${NO_NAME}(?:\\s?[:：｜|丨│／/=＝]\\s?|\\s+)?(?<names>${HAN}{2,4}(?:${NEXT})*)` +
    `(?<place>\\s?[／/╱]?\\s?${HAN}{0,6}?(?:${REPORT}))?[）)】〕］\\]]?(?=$|[\\s|｜│丨])`,
  'u',
);

/** `盐港社盐港3月25日电（记者王海、李码头）`, on a line of its own over the text. */
const WIRED = new RegExp(
  `^${HAN}{2,10}(?:\\d{1,2}月)?(?:\\d{1,2}日)?(?:电|電|讯|訊)\\s?[（(](?:${REPORTER})\\s?[:：]?\\s?(?<names>${HAN}{2,4}(?:${NEXT})*)[）)]$`,
  'u',
);

/** `生活中心／綜合報導`: a desk signs as a whole. */
const OF_DESK = new RegExp(
  `^(?<desk>${HAN}{2,4}(?:中心|組|组))\\s?[／/|｜]\\s?${HAN}{0,4}(?:報導|报道|報道)$`,
  'u',
);

/** Who did something else than write it, behind those who did: `记者 王海花 编辑 李码头`. */
const OTHERS = new RegExp(
  `[\\s|｜/]+(?:责任|責任)?(?:编辑|編輯|责编|責編|校对|校對|摄影|攝影|摄像|攝像|剪辑|剪輯|设计|設計|制图|製圖)\\s?[:：|｜/\\s]\\s?${HAN}.*$`,
  'u',
);

/** Without a sign between them, the last characters before the word are the place. */
const RUN_ON = new RegExp(
  `^[（(【〔［[]?(?:${HAN}{2,3}社)?(?:记者|記者)(?<names>${HAN}{4,7}?)(?:\\d{1,2}日)?(?:報導|报道|報道|電|电)[）)】〕］\\]]?$`,
  'u',
);

/** `王海花／綜合報導`, `鹽江新聞中心／王海花報導` */
const REPORTS = new RegExp(
  `^(?:(?:${HOUSE}|${HAN}{2,4}編輯|${HAN}{2,4}编辑)\\s?[／/|｜]?\\s?)?(?<names>${HAN}{2,4}(?:[、\\s]${HAN}{2,4})*?)\\s?(?:[／/╱]\\s?${HAN}{2,6}?)?(?:報導|报道|報道)$`,
  'u',
);

/** `王海花／文` */
const WRITER_BEHIND = new RegExp(
  `^(?<names>${HAN}{2,4}(?:、${HAN}{2,4})*)\\s?[／/|｜：:]\\s?(?:文字|撰文|文|采写|採訪|采访)$`,
  'u',
);

/** `鹽海日報 王海花`, `[鹽海週刊] 王海花` */
const OF_PAPER = new RegExp(
  `^(?:${HAN}{2,6}(?:日報|日报|晚報|晚报|時報|时报|週報|周刊|週刊|新聞網|新闻网|通訊社|通讯社|電視台|电视台)[\\s　]|[[【［][^\\]】］]{2,20}[\\]】］]\\s?)` +
    `(?<names>${HAN}{2,4}(?:[、，,\\s]${HAN}{2,4})*)$`,
  'u',
);

/** `王海花 鹽海日報記者` */
const IS_REPORTER = new RegExp(`^(?<names>${HAN}{2,4})\\s(?:${HOUSE})?(?:${BESIDE})*(?:${REPORTER})$`, 'u');

/** What parts names of reporters: signs, and for whom the next one works and as what. */
const BETWEEN = new RegExp(
  `[、，,\\s]+(?:(?:${HOUSE})?(?:(?:实习|實習)生|(?:实习|實習|见习|見習|特约)?(?:记者|記者)|通讯员)\\s?)?`,
  'u',
);

/** Read the names in a line that says in Chinese who reports: `記者王海花／台北報導`. */
export function readChinese(text: string): string[] | undefined {
  const line = text.replace(OTHERS, '');
  const ran = RUN_ON.exec(line)?.groups?.names;
  if (ran) return [cutRunOn(ran)];
  const names = readReporters(line, [REPORTERS, IS_REPORTER, WIRED], BETWEEN);
  if (names) return names.filter((name) => !/^(?:報導|报道|報道)$/u.test(name));
  const known = readReporters(line, [REPORTS, OF_PAPER, WRITER_BEHIND], BETWEEN);
  if (known?.every((name) => CHINESE_NAME.test(name))) return known;
  const desk = OF_DESK.exec(line)?.groups?.desk;
  return desk === undefined ? undefined : [desk];
}

/** A name is of two signs or three, and of one more behind a family name of two; two at least are the place. */
function cutRunOn(text: string): string {
  const most = OPENS_WITH_TWO.test(text) ? 4 : 3;
  return text.slice(0, text.length > most + 1 ? most : most - 1);
}

/** Cut the paper off that stands before a name with nothing but a space between them: `盐港 王海花`. */
export function cutChineseHouse(text: string): string {
  const [house = '', ...names] = text.split(/[\s　]+/u);
  const isHouse =
    names.length > 0 &&
    !OPENS_CHINESE_NAME.test(house) &&
    /^\p{sc=Han}{2,6}$/u.test(house) &&
    !isLikeName(house);
  return isHouse && names.every((name) => CHINESE_NAME.test(name)) ? names.join(' ') : text;
}

/** Part Chinese names that stand with nothing but a space between them; beside a common family name a rare one may stand. */
export function partChinese(text: string): string[] {
  const names = text.split(/[\s　]+/u);
  const isKnown = (name: string) => CHINESE_NAME.test(name);
  return names.some(isKnown) && names.every((name) => isKnown(name) || isLikeName(name)) ? names : [text];
}

/** Three signs, the last of which says nothing of a house or a place. */
function isLikeName(text: string): boolean {
  return /^\p{sc=Han}{2}(?![网網社報报台刊視视局部組组處处隊队市省縣县區区])\p{sc=Han}$/u.test(text);
}
