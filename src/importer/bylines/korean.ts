import { KOREAN_NAME } from '../lexicon/surnames.ts';
import { readReporters } from './reporters.ts';

const NAME = '\\p{sc=Hang}{2,4}';
const RANK = '전문|선임|인턴|수습|객원|온라인|시민|명예';
const REPORTER = '기자|특파원|논설위원|논설실장|편집위원|칼럼니스트|PD';

/** What a reporter is: `선임기자`, `경제부 기자`. */
const ROLE = `(?:\\p{sc=Hang}{1,4}(?:${RANK})?|${RANK})?\\s?(?:${REPORTER})(?!\\p{sc=Hang})`;

const HOUSE = '[A-Z]{0,5}\\p{sc=Hang}{1,6}(?:신문|일보|뉴스|방송|경제|통신|미디어|닷컴|타임스|저널)';

const REPORTERS = new RegExp(
  `^[/=■▶◆●]?\\s?(?:[［[(【][^\\])］】]{1,24}[\\])］】]\\s?)?(?:\\p{sc=Hang}{2,6}\\s?[=/]\\s?)?(?:취재|글|입력|기자명|${HOUSE})?\\s?` +
    `(?<names>${NAME}(?:\\s?[·,・]\\s?${NAME})*)\\s?${ROLE}`,
  'u',
);

/** Names of three signs with a space between them: `김바다 이부두 기자`. */
const SPACED = new RegExp(
  `^(?:[［[(【][^\\])］】]{1,24}[\\])］】]\\s?)?(?<names>\\p{sc=Hang}{3}(?:\\s\\p{sc=Hang}{3})+)\\s?(?:${RANK})?기자(?!\\p{sc=Hang})`,
  'u',
);

/** `소금컷 김바다 기자`: any house before a name, where what its bearer is stands behind it. */
const OF_HOUSE = new RegExp(
  `^(?<house>[A-Z\\p{sc=Hang}]{2,10})\\s(?<name>\\p{sc=Hang}{3})\\s(?:${RANK})?(?:기자|특파원)(?!\\p{sc=Hang})`,
  'u',
);

/** `[하버뉴스 김바다 기자]`, `[김바다 기자 / bada@tidings.example]` */
const BRACKETED =
  /^[［[(【](?:[^\])］】]{1,20}[\s=])?(?<names>\p{sc=Hang}{2,4})\s기자(?:\s?[/,]?\s?\S+@\S+)?[\])］】]/u;

/** `김바다 bada@tidings.example`, `김바다(bada)` */
const WITH_ADDRESS =
  /^(?<names>\p{sc=Hang}{2,4})\s?(?:[(（]?[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)）]?|[(（][a-z][\w.-]{2,20}[)）])$/u;

/** `하버뉴스 김바다입니다.`: so reporters of stations end what they say. */
const SAYS = new RegExp(
  `(?:^|\\s)(?:${HOUSE}|[A-Z]{2,5}(?:뉴스)?)\\s(?<names>\\p{sc=Hang}{3})입니다\\.?$`,
  'u',
);

/** `… 김바다 기자 bada@tidings.example`, at the end of a text. */
const CLOSING = new RegExp(
  `(?<=[.”"’'\\])>])\\s{0,2}[/=]?\\s?(?<names>${NAME}(?:[·,]\\s?${NAME})*)\\s?(?:${RANK})?(?:기자|특파원)(?:\\s?[(=]?\\s?\\S+@\\S+)?$`,
  'u',
);

/** What parts names of reporters. */
const BETWEEN = /[,·・\s]+/u;

/** Two names, which pages run together: `김바다 기자이하늘 기자`. */
const NEXT_REPORTER = new RegExp(
  `(?<=\\p{sc=Hang}\\s?기자)[\\s,·]*(?=\\p{sc=Hang}{2,4}\\s?(?:${RANK})?기자)`,
  'u',
);

/** The address of a reporter before another: `김바다 기자 bada@tidings.example, 이하늘 기자`. */
const ADDRESS_BETWEEN = /\s?[\w.+-]+@[\w.-]+\w(?=[,·\s]+\p{sc=Hang}{2,4}\s\p{sc=Hang}{0,4}기자)/gu;

/** The link to the page of a reporter: `김바다 기자기자 페이지`. */
const PAGE_OF_REPORTER = /(?<=기자)\s?(?:기자)?\s?(?:페이지|홈|구독|이메일|다른\s?기사|기사\s?더)\S*.*$/u;

/** Read the names in a line that says in Korean who reports: `김바다 기자`. */
export function readKorean(line: string): string[] | undefined {
  const names = line
    .replace(PAGE_OF_REPORTER, '')
    .replace(ADDRESS_BETWEEN, '')
    .split(NEXT_REPORTER)
    .flatMap((piece) => readOne(piece) ?? []);
  return names.length > 0 ? names : undefined;
}

function readOne(line: string): string[] | undefined {
  const spaced = SPACED.exec(line)?.groups?.names?.split(' ');
  if (spaced?.every((name) => KOREAN_NAME.test(name))) return spaced;
  const { house = '', name = '' } = OF_HOUSE.exec(line)?.groups ?? {};
  if (KOREAN_NAME.test(name) && !KOREAN_NAME.test(house)) return [name];
  return readReporters(line, [BRACKETED, REPORTERS, WITH_ADDRESS], BETWEEN);
}

/** Read who signs with the last words of a Korean text. */
export function readKoreanClosing(paragraph: string): string[] | undefined {
  const end = paragraph.slice(-70).trim();
  const names = [CLOSING, SAYS].map((pattern) => pattern.exec(end)?.groups?.names?.split(BETWEEN));
  return names.find((found) => found?.every((name) => KOREAN_NAME.test(name)));
}
