/** Words before the reporter that are no name: the paper, the desk. */
export const NOBODY =
  /(?:新闻|新聞|日报|日報|晚报|晚報|일보|신문|뉴스|방송|통신|본지|현직|담당|소속|입력|취재|[치회제화육업]부|部|局|課)$|^(?:本报|本報|本刊|本台|特约|特約|新华社|新華社|中新|中央社|担当|同行|女性|各社|外国人)/u;

/** Read the names that the first fitting pattern finds in a line, parted at the signs between them. */
export function readReporters(line: string, patterns: RegExp[], between: RegExp): string[] | undefined {
  for (const pattern of patterns) {
    const names = pattern.exec(line)?.groups?.names?.split(between);
    if (names && !names.some((name) => NOBODY.test(name))) return names.map((name) => name.trim());
  }
  return undefined;
}
