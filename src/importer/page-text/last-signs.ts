import { readAgencyEnd } from '../bylines/agency-ends.ts';
import { isHost } from '../bylines/signs.ts';
import { readUncased } from '../bylines/uncased.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';
import { endsText } from './signatures.ts';

/** Find the agency behind the last words of a story. */
export function findSent(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const text = lines.findLast(({ role }) => role === 'paragraph')?.text ?? '';
  const authors = readAgencyEnd(text, language);
  return authors && { authors, lines: [] };
}

/** Find the address with which the house of a page signs right under its text: `salzbote.example`. */
export function findHostUnder(lines: ReadLine[], isOwner: (name: string) => boolean): string[] | undefined {
  const at = lines.findIndex(
    ({ text, role }, index) =>
      role === 'short' && index > 0 && isHost(text) && endsText(lines[index - 1] as ReadLine),
  );
  const host = lines[at]?.text;
  return host !== undefined && isOwner(host) ? [host] : undefined;
}

/** The commonest family names of Vietnam, in capitals. */
const VIETNAMESE =
  /^(?!(?:HÀ (?:NỘI|NAM|GIANG|TĨNH)|THÁI (?:BÌNH|NGUYÊN|LAN)|LÂM ĐỒNG|CAO (?:BẰNG|TỐC)|HỒ CHÍ MINH|CHÂU (?:ÂU|Á|PHI|MỸ)|ĐÀO TẠO|LÝ SƠN|DƯƠNG LỊCH|MAI CHÂU)$)(?:NGUYỄN|TRẦN|LÊ|PHẠM|HUỲNH|HOÀNG|PHAN|VŨ|VÕ|ĐẶNG|BÙI|ĐỖ|HỒ|NGÔ|DƯƠNG|LÝ|ĐINH|ĐOÀN|TRỊNH|MAI|ĐÀO|LƯƠNG|LÂM|TÔ|TẠ|CAO|CHÂU|HÀ|THÁI|TRƯƠNG|TỐNG|TĂNG|QUÁCH|MẠC|KIỀU|VƯƠNG|PHÙNG|CHU|LƯU|TRIỆU|KHỔNG|DOÃN|NÔNG)(?:\s\p{Lu}{1,7}){1,3}$/u;

/** Buttons may stand between a text and who signs it, in capitals, as Vietnamese papers set it. */
const MOST_BUTTONS = 8;

/** Find the name in capitals under a Vietnamese text: `NGUYỄN HẢI ĐĂNG`. */
export function findVietnamese(
  lines: ReadLine[],
  reach: number,
  language: string | undefined,
): FoundAuthors | undefined {
  if (language !== 'vi') return undefined;
  const line = lines
    .slice(reach, reach + MOST_BUTTONS)
    .find(({ text, role }) => role === 'short' && VIETNAMESE.test(text));
  return line && { authors: [line.text], lines: [line] };
}

/** The Amharic word before who writes is a letter, and is written together with the name. */
const AMHARIC_BY = /^በ(?=\p{sc=Ethi}{2,12}\s\p{sc=Ethi}{2,12}$)/u;

/** Find who signs right under an Amharic text: `በማርታ ባሕሩ`. */
export function findAmharic(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  if (language !== 'am') return undefined;
  const signed = lines.findLast(
    ({ text, role }, index) =>
      role === 'short' && AMHARIC_BY.test(text) && lines[index - 1]?.role === 'paragraph',
  );
  const authors = signed && readUncased(signed.text, language);
  return authors && { authors, lines: [signed] };
}
