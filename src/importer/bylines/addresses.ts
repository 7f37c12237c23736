/** A name, and a word that ends in an address. */
const WITH_ADDRESS = /^(?<before>\p{Lu}\S*\s(?:.*\s)?)(?<word>\p{Lu}[^\s@]{3,60}@\S+\.\S+)/u;

/** The family name, an initial, and the family name once more. */
const AGAIN = /^(?<name>.{2,}?)\p{Ll}{0,2}[._-]?\k<name>(?!\p{L})[^@]*@/u;

/** Part a name from the address that a page runs together with it and that says it once more: `Ann Tideann.tide@tidings.example`. */
export function partAddress(text: string): string {
  const { before = '', word = '' } = (text.includes('@') ? WITH_ADDRESS.exec(text)?.groups : undefined) ?? {};
  if (word === '') return text;
  const plain = foldWord(word);
  const first = plain.slice(0, plain.indexOf('@')).indexOf(foldWord(before.split(' ')[0] ?? ''), 2);
  const length = first > 0 ? first : (AGAIN.exec(plain)?.groups?.name ?? '').length;
  const at = before.length + length;
  return length > 0 ? `${text.slice(0, at)} ${text.slice(at)}` : text;
}

/** Addresses have letters without signs; no letter may be lost. */
function foldWord(word: string): string {
  return Array.from(word.toLowerCase(), (letter) => PLAIN[letter] ?? letter.normalize('NFD').charAt(0)).join(
    '',
  );
}

const PLAIN: Record<string, string> = { ø: 'o', æ: 'a', đ: 'd', ð: 'd', ł: 'l', ı: 'i', þ: 't', ß: 's' };
