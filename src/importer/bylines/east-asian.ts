import { readChinese } from './chinese.ts';
import { readJapanese } from './japanese.ts';
import { readKorean } from './korean.ts';

/** A longer line says more than who reports. */
const LONGEST = 120;

/**
 * Read the names in a line that says in Chinese, Japanese or Korean who reports; no spaces part them from what stands around them there:
 * `記者王海花／台北報導`, `김바다 기자`.
 */
export function readEastAsian(line: string): string[] | undefined {
  if (line.length > LONGEST) return undefined;
  if (/\p{sc=Hang}/u.test(line)) return readKorean(line);
  return /\p{sc=Han}/u.test(line) ? (readChinese(line) ?? readJapanese(line)) : undefined;
}
