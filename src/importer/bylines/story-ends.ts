import { JAPANESE_NAME, JAPANESE_SIGNER } from '../lexicon/surnames.ts';
import { partChinese } from './chinese.ts';
import { readEastAsian } from './east-asian.ts';
import { readKoreanClosing } from './korean.ts';
import { NOBODY } from './reporters.ts';
import { readUncased } from './uncased.ts';

/** What a paragraph may open with, as far as it tells who reports. */
const LEADS = [
  /^[（(【〔［[][^）)】〕］\]]{4,40}[）)】〕］\]](?=\s?\S)/u,
  /^(?:[［[(][^\])］]{2,24}[\])］]\s?)?\p{sc=Hang}{2,4}(?:[·\s]\p{sc=Hang}{2,4})*\s기자(?=\s?=)/u,
  /^(?:[\p{sc=Han}]{2,6}[／/])?(?:记者|記者)[^。，：:\s　]{4,16}(?:报道|報導|報道|電|电)(?=[\s　：:])/u,
  /(?<=^.{2,24}[电電讯訊][（(])(?:记者|記者)[^）)]{2,24}(?=[）)])/u,
];

/** The house in brackets before those of the reporter: `【盐港网】`. */
const HOUSE = /^[【［[〔][^】］\]〕]{2,12}[】］\]〕]\s?(?=[（(])/u;

const NAMES = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}々]{3,8}';

/** `【ワシントン＝海野花子】`, `【塩港・海野花子】`, `【ワシントン海野花子】` */
const FROM = [
  new RegExp(
    `^【[^】＝=]{2,12}[＝=](?<names>[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]{2,8}(?:、${NAMES})*)】`,
    'u',
  ),
  new RegExp(`^【[^】・]{2,8}・(?<names>${NAMES}(?:、${NAMES})*)】`, 'u'),
  /^【[\p{sc=Kana}ー]{3,10}(?<names>\p{sc=Han}{3,5})】/u,
];

/** `به گزارش پیام ساحل - لیلا دریایی: `: so Iranian sites name themselves and who writes. */
const PERSIAN = /^به گزارش [^:،.\d]{3,30}\s[-–]\s(?<name>[^:،.\d-]{5,30}):\s/u;

/** `রিমা সাগর, মোহনা: …`: so Bengali papers open a report, with a name, or with what the reporter is. */
const BENGALI =
  /^(?!.*(?:নিজস্ব|স্টাফ|সংবাদ|প্রতিনিধি|প্রতিবেদক|বলেন|বলেছেন))(?<name>\p{sc=Beng}{2,}(?:\s\p{sc=Beng}{2,}){1,2}),\s\p{sc=Beng}{2,}(?:\s\p{sc=Beng}{2,})?\s?:\s/u;

/** `سلطانة ـ «الملح» ووكالات: …`: so Arabic papers name themselves behind the place. */
const ARABIC =
  /^\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2}\s?[ـ–—:-]{1,3}\s?[«"“]\s?(?<house>[^«»"“”]{3,30}?)\s?[»"”](?:\s?[ـ–—،-]?\s?و?(?:ال)?وكالات)?\s?[:：]\s/u;

/** Read the names in the first words of a story: in these languages the place and the reporter stand there. */
export function readLead(paragraph: string): string[] | undefined {
  const opening = paragraph.slice(0, 60).replace(HOUSE, '');
  const from = FROM.map((form) => form.exec(opening)?.groups?.names).find((names) => names !== undefined);
  if (from) return from.split('、');
  const persian = PERSIAN.exec(opening)?.groups?.name;
  if (persian !== undefined) return readUncased(persian, 'fa');
  const arabic = ARABIC.exec(opening)?.groups?.house;
  if (arabic !== undefined) return [arabic];
  const bengali = BENGALI.exec(opening)?.groups?.name;
  if (bengali !== undefined) return readUncased(bengali, 'bn');
  return (
    LEADS.map((lead) => lead.exec(opening)?.[0])
      .map((found) => (found ? readEastAsian(found) : undefined))
      .find((names) => names !== undefined) ?? (ENDS.test(paragraph) ? readClosing(paragraph) : undefined)
  );
}

/** Some papers name who reports at the end of the first paragraph. */
const ENDS = /[。」]\s?（[^（）]{3,30}）$/u;

/** `【海野花子】`, `（記者 王海花）` at the end of a text. */
const CLOSING = /[【（(〈＜](?<said>[^【】（）()]{3,40})[】）)〉＞]$/u;

/** Where they work or what they did stands before the names: `経済部　海野花子`, `聞き手・海野花子`. */
const BEFORE =
  /^(?:[\p{sc=Han}\p{sc=Kana}ー]{0,8}(?:支局|総局|本社|支社|通信局|編集局|部|班)[\s　・]|(?:取材・文|文・写真|取材・構成|聞き手・構成|記者|編集委員|論説委員|聞き手|構成|取材|文|担当)[・＝=／/：:\s　]+)/u;

/** `海野花子が担当しました` */
const BEHIND = /が(?:担当|取材|執筆)しました$/u;

/** Several names may be such as no list of family names has. */
const SIGNS = /^\p{sc=Han}{2,4}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,2}$/u;
const NO_SIGN = /[略順照載]$|写真|提供|撮影/u;

/** In its own brackets any name signs. */
const IN_BRACKETS = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{3,6}$/u;

/** Read the names with which a text ends, in brackets mostly. */
export function readClosing(paragraph: string): string[] | undefined {
  const text = paragraph.trim();
  const said = CLOSING.exec(text.slice(-42))?.groups?.said;
  if (said === undefined) return readKoreanClosing(text) ?? readDashed(text);
  const reporters = readEastAsian(said);
  if (reporters) return reporters;
  const plain = said.replace(BEFORE, '').replace(BEHIND, '');
  const names = plain.split(/[、，,]\s?/u).flatMap(partChinese);
  const isName = (name: string) => isSigner(name, plain !== said || text.endsWith('】'), names.length);
  return names.every(isName) ? names : undefined;
}

/** A line of nothing but a name in brackets; a paragraph may end in other words in brackets. */
const ALONE = /^[（(](?<name>\p{sc=Han}{2,4}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{1,3})[）)]$/u;

/** What stands so under a Japanese text and is no name: that it ends or goes on, how it may be used, when it was. */
const NO_NAME =
  /[回話部編社局課会年月日号時頃約分発版完終了続中用止定限載転可順略照合名]$|会員|限定|記事|有料|全文|共同|時事|通信|新聞|写真|資料|当時|肩書|年齢|撮影|提供|禁/u;

/** Read the name that signs a Japanese text on a line of its own: `（海野花子）`. */
export function readAlone(line: string): string[] | undefined {
  const name = ALONE.exec(line)?.groups?.name;
  return name === undefined || NO_NAME.test(name) || NOBODY.test(name) ? undefined : [name];
}

/** `- கா.கயல்விழி, சென்னை`, under a text or at the end of its last line, as papers of India set it. */
const DASHED =
  /(?:^(?:\.\s)?|[.।!?]\s?)[-–—]\s?(?<said>[\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}][^-–—।!?,]{3,40})(?:,\s[^,]{2,20})?$/u;

function readDashed(text: string): string[] | undefined {
  const said = DASHED.exec(text.slice(-70))?.groups?.said;
  return said === undefined ? undefined : readUncased(said, undefined);
}

function isSigner(name: string, isTold: boolean, count: number): boolean {
  if (NO_SIGN.test(name) || NOBODY.test(name)) return false;
  if (isTold && IN_BRACKETS.test(name)) return true;
  return JAPANESE_NAME.test(name) || (count > 1 ? SIGNS : JAPANESE_SIGNER).test(name);
}
