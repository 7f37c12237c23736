import { readLead } from '../bylines/story-ends.ts';
import { findDatelineAgency } from '../datelines.ts';
import { readUncased } from '../bylines/uncased.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** Find the names in the first paragraph, which may be set as a standfirst. */
export function findLeading(lines: ReadLine[]): string[] | undefined {
  const first = lines.find(({ role }) => role === 'paragraph');
  return first && readLead(first.text);
}

/** In Arabic letters whoever writes may stand over the first paragraph, with a colon behind and the house before: `لیلا دریایی:`; in an interview those who speak stand so again. */
const OVER_TEXT =
  /^(?:[\p{sc=Arab}\u200C\s]{3,25}\s[-–—]\s)?(?<name>[\p{sc=Arab}\p{M}\u200C.]+(?:\s[\p{sc=Arab}\p{M}\u200C.]+){1,3})\s?[:：]$/u;

/** `লবণ সময় ডিজিটাল ডেস্ক:`, `নিজস্ব প্রতিবেদক, সাগরপুর:`: a desk so in scripts of India. */
const OFFICE_OVER =
  /^(?=[\p{sc=Deva}\p{sc=Beng}\p{sc=Gujr}\p{sc=Guru}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}])(?<office>[\p{L}\p{M}\u200C\u200D\s]{4,40}?(?:ডেস্ক|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|डेस्क|संवाददाता|प्रतिनिधि|प्रतिनिधी|वृत्तसेवा|ब्यूरो|ડેસ્ક|ડેસ્ક|ਡੈਸਕ|ਪ੍ਰੇਰਕ|நிருபர்|செய்தியாளர்|డెస్క్|ప్రతినిధి|ಡೆಸ್ಕ್|ಪ್ರತಿನಿಧಿ|ഡെസ്ക്|ഡെസ്‌ക്|ലേഖകൻ|ലേഖകന്‍))(?:,\s[^:,]{2,24})?\s?[:：]$/u;

/** Find the name that stands over the first paragraph with a colon behind it. */
export function findOverText(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const first = lines.findIndex(({ role }) => role === 'paragraph');
  const line = lines[first - 1];
  const name = line?.role === 'short' ? OVER_TEXT.exec(line.text)?.groups?.name : undefined;
  const office = line?.role === 'short' ? OFFICE_OVER.exec(line.text)?.groups?.office : undefined;
  const desk = office === undefined ? undefined : readUncased(office, language);
  if (line && desk) return { authors: desk, lines: [line] };
  if (!line || name === undefined || lines.some(({ text }) => text !== line.text && text.includes(name)))
    return undefined;
  const authors = readUncased(name, language);
  return authors && { authors, lines: [line] };
}

/** `ச.கடல்`: an initial and a name, which a page of India says twice for the portrait and for who wrote it. */
const WITH_INITIAL =
  /^(?=[\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}])(?:[\p{L}\p{M}]{1,4}\.\s?){1,3}[\p{L}\p{M}]{2,15}$/u;

/** Find the name with its initial that stands there twice. */
export function findInitialled(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const taken = lines.filter(
    ({ text, role }, index) => role === 'short' && text === lines[index + 1]?.text && WITH_INITIAL.test(text),
  );
  const authors = taken[0] && readUncased(taken[0].text, language);
  return authors && { authors, lines: taken.slice(0, 1) };
}

/** Find the agency that sent a story, as far as its first words name one. */
export function findSender(lines: ReadLine[]): FoundAuthors {
  const agency = lines
    .filter(({ role }) => role === 'paragraph')
    .map(({ text }) => findDatelineAgency(text))
    .find((found) => found !== undefined);
  return { authors: agency === undefined ? undefined : [agency], lines: [] };
}
