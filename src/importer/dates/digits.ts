/** Characters that steer the writing direction or have no width. */
const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\u061C]/g;

/** Write every digit as in `0` to `9`, full-width signs and Armenian points as plain ones, any space as a plain one, and drop what nobody sees. */
export function toPlainDigits(text: string): string {
  return text
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u2024/g, '.')
    .replace(/\s+/g, ' ')
    .replace(/\p{Nd}/gu, (digit) => (digit <= '9' ? digit : String(toValue(digit))));
}

/** Unicode sets digits in rows of ten, zero first. */
function toValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
