import { CHINESE_NAME, JAPANESE_NAME } from '../lexicon/surnames.ts';

/** Names without spaces between them and what stands around them: `記者王海花／台北報導`, `김바다 기자`. */
const HAN = '[\\p{sc=Han}]';

/** What reporters do and have: no name begins so. */
const NO_NAME =
  '(?![会會节節从從在问問说說]|手[记記]|[调調]查|[观觀]察|直[击擊]|[专專][栏欄]|[连連][线線]|[现現][场場]|走[访訪]|了解|[获獲]悉|[采採][访訪])';

const REPORTERS = new RegExp(
  `^[（(【〔［[]?(?:${HAN}{2,6}(?:社|网|網|报|報|台|刊|訊|讯|新闻|新聞|晚|广播|週刊|周刊|客户端)\\s?[／/]?\\s?)?(?:本报|本報|本刊|本台|特约|特約|实习|實習|见习|文字|首席|駐地|資深|體育中心|地方中心|娛樂中心|生活中心)*` +
    `(?:记者|記者|通讯员|特派員|特派记者)${NO_NAME}(?:\\s?[:：｜丨|／/=＝]\\s?|\\s+)?(?<names>${HAN}{2,4}(?:(?:[、，,\\s]+|\\s(?:实习生|實習生|实习记者|實習記者|见习记者|特约记者|通讯员|記者|记者)\\s?)${HAN}{2,4})*)` +
    `(?<place>\\s?[／/╱]?\\s?${HAN}{0,6}?(?:報導|报道|報道|電|电|讯|訊))?[）)】〕］\\]]?(?=$|[\\s|｜│丨])`,
  'u',
);

/** Without a sign between them, the last characters before the word are the place. */
const RUN_ON = new RegExp(
  `^[（(【〔［[]?(?:${HAN}{2,3}社)?(?:记者|記者)(?<names>${HAN}{4,6}?)(?:\\d{1,2}日)?(?:報導|报道|報道|電|电)[）)】〕］\\]]?$`,
  'u',
);

/** `王海花／綜合報導` */
const REPORTS = new RegExp(
  `^(?<names>${HAN}{2,4}(?:、${HAN}{2,4})*)\\s?[／/╱]\\s?${HAN}{2,6}(?:報導|报道|報道)$`,
  'u',
);

const KOREAN =
  /^(?:[［[(【][^\])］】]{1,24}[\])］】]\s?)?(?:\p{sc=Hang}{2,6}\s?=\s?)?(?:취재|글|입력|기자명|\p{sc=Hang}{1,6}(?:신문|일보|뉴스|방송|경제|통신|미디어|닷컴))?\s?(?<names>\p{sc=Hang}{2,4}(?:\s?[·,・]\s?\p{sc=Hang}{2,4})*)\s?(?:\p{sc=Hang}{1,4}(?:전문|선임|인턴|수습|객원)?|전문|선임|인턴|수습|객원)?\s?(?:기자|특파원|논설위원|편집위원|칼럼니스트|PD)(?!\p{sc=Hang})/u;

/** `[하버뉴스 김바다 기자]` */
const BRACKETED = /^[［[(【][^\])］】]{1,20}[\s=](?<names>\p{sc=Hang}{2,4})\s기자[\])］】]/u;

/** `김바다 bada@tidings.example`, `김바다(bada)` */
const WITH_ADDRESS =
  /^(?<names>\p{sc=Hang}{2,4})\s?(?:[(（]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)）]?|[(（][a-z][\w.-]{2,20}[)）])$/u;

const JAPANESE =
  /^(?<names>\p{sc=Han}{1,4}[\s　]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4}(?:、\p{sc=Han}{1,4}[\s　]?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,4})*)[\s　]?(?:記者|记者|編集委員|論説委員|特派員|支局長)(?!\p{L})/u;

/** `鹽海日報 王海花`, `塩見新聞　海野花子` */
const OF_PAPER =
  /^\p{sc=Han}{2,6}(?:日報|日报|晚報|晚报|時報|时报|週報|新聞網|新闻网|新聞社?|通信社?|通訊社|通讯社|放送)[\s　](?<names>\p{sc=Han}{2,3}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{0,2})$/u;

/** Words before the reporter that are no name: the paper, the desk. */
const NOBODY =
  /(?:新闻|新聞|日报|日報|晚报|晚報|일보|신문|뉴스|방송|통신|본지|현직|담당|소속|입력|취재|[치회제화육업]부|部|局|課)$|^(?:本报|本報|本刊|本台|特约|特約|新华社|新華社|中新|中央社|担当|同行|女性|各社|外国人)/u;

/** Those who head an office abroad, without a space before it: `海野花子支局長`; so stands the place of the office. */
const HEAD_OF_OFFICE = /^(?<said>[^\s　]+)(?:特派員|支局長)/u;

/** Two names of Korean reporters, which pages run together: `김바다 기자이하늘 기자`. */
const NEXT_KOREAN = /(?<=\p{sc=Hang}\s?기자)[\s,·]*(?=\p{sc=Hang}{2,4}\s?기자)/u;

/** The link to the page of a reporter: `김바다 기자기자 페이지`. */
const PAGE_OF_KOREAN = /(?<=기자)\s?(?:기자)?\s?(?:페이지|홈|구독|이메일|다른\s?기사|기사\s?더)\S*.*$/u;

/** Read the names in a line that says in Chinese, Japanese or Korean who reports. */
export function readEastAsian(line: string): string[] | undefined {
  if (line.length > 120 || !/[\p{sc=Han}\p{sc=Hang}]/u.test(line)) return undefined;
  const names = line
    .replace(PAGE_OF_KOREAN, '')
    .split(NEXT_KOREAN)
    .flatMap((piece) => readReporters(piece) ?? []);
  return names.length > 0 ? names : undefined;
}

/** Part Chinese names that stand with nothing but a space between them. */
export function partChinese(text: string): string[] {
  const names = text.split(/[\s　]+/u);
  return names.every((name) => CHINESE_NAME.test(name)) ? names : [text];
}

/** What parts names of reporters; an intern may be the second. */
const SEPARATORS = /[、，,·・\s]+(?:(?:(?:实习|實習)生|(?:实习|實習|见习|特约)?(?:记者|記者)|通讯员)\s?)?/u;

function readReporters(line: string): string[] | undefined {
  const office = HEAD_OF_OFFICE.exec(line)?.groups?.said;
  if (office !== undefined && !JAPANESE_NAME.test(office)) return undefined;
  const ran = RUN_ON.exec(line)?.groups?.names;
  if (ran) return [ran.slice(0, ran.length > 4 ? 3 : 2)];
  for (const pattern of [REPORTERS, REPORTS, BRACKETED, KOREAN, WITH_ADDRESS, JAPANESE, OF_PAPER]) {
    const names = pattern.exec(line)?.groups?.names?.split(pattern === JAPANESE ? '、' : SEPARATORS);
    if (names && !names.some((name) => NOBODY.test(name)))
      return names.map((name) => name.trim()).filter((name) => !/^(?:報導|报道|報道)$/u.test(name));
  }
  return undefined;
}

/** What a paragraph may open with, as far as it tells who reports. */
const LEADS = [
  /^[（(【〔［[][^）)】〕］\]]{4,40}[）)】〕］\]](?=\s?\S)/u,
  /^(?:[［[(][^\])］]{2,24}[\])］]\s?)?\p{sc=Hang}{2,4}(?:·\p{sc=Hang}{2,4})*\s기자(?=\s?=)/u,
  /(?<=^.{4,24}[电電讯訊][（(])(?:记者|記者)[^）)]{2,24}(?=[）)])/u,
];

/** `【ワシントン＝海野花子】` */
const FROM = /^【[^】＝=]{2,12}[＝=](?<name>[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{2,8})】/u;

/** Read the names in the first words of a story: in these languages the place and the reporter stand there. */
export function readLead(paragraph: string): string[] | undefined {
  const opening = paragraph.slice(0, 60);
  const name = FROM.exec(opening)?.groups?.name;
  if (name) return [name];
  return LEADS.map((lead) => lead.exec(opening)?.[0])
    .map((found) => (found ? readEastAsian(found) : undefined))
    .find((names) => names !== undefined);
}

/** `【海野花子】`, `（記者 王海花）` at the end of a text. */
const CLOSING = /[【（(](?<said>[^【】（）()]{3,24})[】）)]$/u;

/** Several names may be such as no list of family names has. */
const SIGNS = /^\p{sc=Han}{2,4}[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]{1,2}$/u;
const NO_SIGN = /[略順照載]$|写真|提供|撮影/u;

/** Read the names in the brackets with which a text ends. */
export function readClosing(paragraph: string): string[] | undefined {
  const said = CLOSING.exec(paragraph.slice(-26).trim())?.groups?.said;
  if (said === undefined) return undefined;
  const names = said.split(/[、，,]\s?/u);
  const isNames = paragraph.trim().endsWith('】')
    ? names.every((name) => /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{3,6}$/u.test(name) && !NOBODY.test(name))
    : names.every((name) => JAPANESE_NAME.test(name)) ||
      (names.length > 1 && names.every((name) => SIGNS.test(name) && !NO_SIGN.test(name)));
  return isNames ? names : readEastAsian(said);
}
