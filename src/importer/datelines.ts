import { isAgency } from './bylines/byline-words.ts';

/** A place in capitals, or one before an agency or a dash. What follows the dash is the first sentence. */
const DATELINES: RegExp[] = [
  // GAZA, March 25 (Reuters) - · BEIRUT/THE HAGUE (AP) — · القاهرة (رويترز) –
  /^(?<place>[^()\n—–:.]{2,60}?)(?:,\s[^()—–]{1,25})?\s?\((?:[\p{L}.\s/]{2,25})\)\s?(?:[-–—―:]|$|\p{Pd})/u,
  // PARIS — The minister
  /^(?<place>\p{Lu}[\p{Lu}\s.,'’/-]{2,40}?)(?:,\s\p{Lu}[\p{L}.]{1,12}\s\d{1,2})?\s?[—–―]\s?(?=\S)/u,
  // （东京／ロイター）[東京 20日 ロイター] - ·【ワシントン＝佐藤】
  /^[［[【(（](?<place>[\p{scx=Han}\p{scx=Kana}\p{scx=Hang}]{2,10})(?:[\s　=＝／/·・]|\d)[^\]］】)）]{0,30}[\]］】)）]/u,
  // 新华社北京3月25日电 · 中新社巴黎3月25日电
  /^[（(]?(?:新华社|新華社|中新社|中新网|中央社)(?:记者[^\d]{0,12})?(?<place>[\p{sc=Han}]{2,8}?)\d{1,2}(?:月\d{1,2})?日[电電讯訊]/u,
];

/** `Saltmere, 25 March 2024 (Reuters) -`, `Salzbucht, 25. März 2024. /dpa/ –`: the day stands before the agency. */
const DAY =
  /^(?<before>[^()\n/]{4,70}(?<!\p{Nd})\p{Nd}{4}[^()\n/]{0,36})(?:\((?:[\p{L}.\s/]{2,25})\)|\/[\p{L}\s.]{2,25}\/)\s?(?:[-–—―:.]|\p{Pd})/u;

/** Find what stands before the agency in the first paragraph of an article where a year is said there; nothing elsewhere. */
export function findDatelineDay(paragraph: string): string | undefined {
  return DAY.exec(paragraph.slice(0, 120))?.groups?.before?.trim();
}

/** The agency of a dateline: in brackets with its desk, or between the day and the first sentence. */
const AGENCIES: RegExp[] = [
  /^[^()\n]{2,70}\((?<agency>[\p{L}.]{1,12}(?:\s[\p{L}.]{1,12}){0,2})(?:\/[\p{L}.\s]{2,12})?\)\s?(?:[-–—―:]|\p{Pd})/u,
  /^\p{Lu}[^()\n.!?—–]{2,50}\s[—–-]\s(?<agency>\p{Lu}\p{L}+(?:\s\p{L}+)?)[.,]\s(?=[\p{Lu}«„“"])/u,
  // ایسنا/سمندر: so agencies of Iran open what others print
  /^(?<agency>\p{sc=Arab}{3,10})\s?\/\s?\p{sc=Arab}/u,
  /^\p{Lu}[^()\n.!?/]{2,50}[.,]?\s\/(?<agency>\p{L}+(?:\s\p{L}+)?)\/[\s.–—-]/u,
];

/** Find the agency in the dateline that a paragraph opens with, as far as one of the letters there; nothing elsewhere. */
export function findDatelineAgency(paragraph: string): string | undefined {
  const found = AGENCIES.map((pattern) => pattern.exec(paragraph.slice(0, 120))?.groups?.agency);
  return found.find((agency) => agency !== undefined && isAgency(agency));
}

/** Find the place that the first paragraph of an article opens with, as in `GAZA, March 25 (Reuters) - …`; nothing where none does. */
export function findDateline(paragraph: string): string | undefined {
  for (const pattern of DATELINES) {
    const place = pattern.exec(paragraph.slice(0, 120))?.groups?.place?.trim().replace(/,$/, '');
    if (place && isPlace(place)) return place;
  }
  return undefined;
}

/** Names of places have no small words but a few. */
function isPlace(text: string): boolean {
  const words = text.split(/[\s/]+/);
  return (
    words.length <= 5 &&
    words.every((word) => !/^\p{Ll}/u.test(word) || /^(?:de|la|le|and|y|al|of|du|am|an)$/.test(word))
  );
}
