import { saysRole } from './byline-words.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { KINDS } from './kinds.ts';

/** What follows a label that says by whom an article is. */
export interface Labelled {
  rest: string;
  /** True where a sign or more than a small word announces a name. */
  isSure: boolean;
}

const BY = new Map(LEXICONS.map(({ language, by }) => [language, sortByLength(listPhrases(by))]));

/** The same phrases by their first letters, so that few are tried on each line. */
const BY_LETTER = new Map(
  [...BY].map(([language, phrases]) => [language, Map.groupBy(phrases, (phrase) => phrase.charAt(0))]),
);

/** Text and pictures may be by the same: `Text & foto:`. */
const AND_PHOTO = new Map(
  LEXICONS.map(({ language, photo }) => [language, makeAndPhoto(listPhrases(photo))]),
);

/** `Ein Kommentar von Ann Tide`; the small word is part of many names, so the kind must stand before it. */
const KIND_BEFORE = new RegExp(
  `^(?:[\\p{L}-]+\\s){0,2}[\\p{L}-]*(?:${KINDS})(?:\\s?[:|]\\s?|\\s)(?:von|vom|di|de|del|do|da|van|af|av|par|por|door|by|d['’])\\s?(?=\\p{Lu})`,
  'iu',
);

/** Words that are part of no name: whatever kind may stand before them. */
const WORD_BEFORE =
  /^(?:[\p{L}’'-]+\s){1,4}?(?:[Bb]y|[Pp]ar|[Pp]or|[Dd]oor|[Oo]leh|[Aa]v|[Aa]f|BY|POR|PAR)\s?(?=\p{Lu})/u;

/** Somebody is asked or shown there: `Entretien de Anne Marée`. */
const ABOUT =
  /(?:^|\s)(?:interview|entretien|portrait|entrevista|perfil|porträt|portret|retrato|critique)\s(?:de|d['’]|von|van|do|da|del)\s?$/iu;

/** A whole sentence says who made something else: `Omslaget är gjort av Anna Hav.` */
const MADE = /^\p{L}+\s(?:\p{Ll}+\s){2,4}\p{Lu}[^.]*\p{Ll}\.$/u;

/** `Aus Saltmere berichtet Ann Tide` */
const PLACE_BEFORE =
  /^(?:aus|desde|da|dal|depuis|vanuit|från|fra|from)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s(?:berichtet|berichten|kommentiert|informan?|escribe|reports?|rapporterar|rapporterer)\s(?=\p{Lu})/iu;

/** What somebody is, with a sign behind it: `Periodista: Ana Marea`. Others than writers are so announced too. */
const ROLE_BEFORE =
  /^(?<role>[\p{L}\p{M}][\p{L}\p{M}’'.*/()-]*(?:\s[\p{L}\p{M}’'.*/()-]+){0,4})\s?[:：]\s?(?=\S)/u;
const NO_WRITER =
  /edit|toimetaja|éditeur|edici|edição|redig|redaktion|redakcj|foto|photo|φωτο|фото|video|kamer|camera|produ|grafik|illustr|transl|tradu|übersetz|korrekt|correct|desk|verantwort|chief|chef|šéf|direc|direk|direttor|leit|ansvar|respons|odpowied|naczeln|zodpoved|odgovor|glavn|ответств|главн|відповід|головн|отговор|vastaav|felelős|mesul|sorumlu|บรรณาธิการ|संपाद|সম্পাদ|محرر|ایڈیٹر|سردبیر|עורכ?ת?(?!\p{L})|编辑|編輯|編集|편집|source|fuente|fonte|sursă|quelle|källa|kilde|allik|zdroj|źródł|izvor|источник|джерело|forrás/iu;

/** `De notre correspondante à Salins, Anne Marée` */
const OUR_OWN =
  /^(?:de notre|de nuestr[oa]|d[ao] noss[oa]|dal(?:la)? nostr[oa]|van onze|von unsere[mr]|frå?[ån] vår)\s(?:correspondante?|envoyée?(?: spéciale?)?|corresponsal|enviad[oa](?: especial)?|correspondente|inviat[oa]|corrispondente|verslaggever|verslaggeefster|correspondent|korrespondent(?:in)?|reporter(?:in)?|mitarbeiter(?:in)?)(?:\s(?:à|au|aux|en|a|in|em|di|da|uit|aus|i)\s\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)?,)?,?:?\s(?=\p{Lu})/iu;

/** A sentence that ends before the label is no label. */
const STOP_BEFORE = /\p{Ll}{3}\.\s/u;

/** `SALTMERE: By ANN TIDE` */
const PLACE_OVER_BY = /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){0,3}\s?[:,]\s(?=[Bb][Yy]\s\p{Lu})/u;

/** `ByANN TIDE` */
const GLUED_CAPITALS = /^(?:By|Von|Por|Par|Door)(?=\p{Lu}{2,}[\s-]\p{Lu})/u;

/** A longer line says more than by whom it is. */
const LONGEST_KIND = 70;

/** Further labels of Albanian, Maltese, Somali, Welsh, Irish and Oromo, and the short one that Albanian papers set before names. */
const OTHER_BY =
  'nga / përgatiti / awtur / awtriċi / qoraaga / waxa qoray / awdur / ysgrifennwyd gan / údar / barreessaa';

/** Labels of all languages that are words of their own: the language of a short text may have been misheard. */
const ANY_BY = new Set([
  ...[...BY.values()].flat().filter((phrase) => phrase.length > 4 && !NO_WRITER.test(phrase)),
  ...listPhrases(OTHER_BY),
]);

/** A longer text before a sign is no label. */
const LONGEST_LABEL = 24;

function cutAnyLabel(text: string): Labelled | undefined {
  const [sign] = /\s?[:：,]\s?(?=\p{L})/u.exec(text.slice(0, LONGEST_LABEL)) ?? [];
  const at = sign === undefined ? -1 : text.indexOf(sign);
  const label = text.slice(0, Math.max(0, at));
  const isLabel = ANY_BY.has(label.toLowerCase()) && (!sign?.includes(',') || AUTHOR.test(label));
  return isLabel ? { rest: text.slice(at + (sign ?? '').length), isSure: true } : undefined;
}

/** List what follows the labels that a line begins with, the surest first. */
export function* cutLabels(text: string, language: string): Generator<Labelled> {
  const plain = text
    .replace(/^(?:[|•·*–—-]\s?)+/u, '')
    .replace(PLACE_OVER_BY, '')
    .replace(GLUED_CAPITALS, '$& ');
  yield* listRests(language, plain);
  const any = cutAnyLabel(plain);
  if (any) yield any;
  const role = /[:：]/u.test(plain) ? ROLE_BEFORE.exec(plain) : undefined;
  if (role && saysRole(role.groups?.role ?? '') && !NO_WRITER.test(role[0]) && !STOP_BEFORE.test(role[0]))
    yield { rest: plain.slice(role[0].length), isSure: true };
  if (plain.length > LONGEST_KIND) return;
  for (const pattern of [KIND_BEFORE, WORD_BEFORE, PLACE_BEFORE, OUR_OWN]) {
    const kind = pattern.exec(plain);
    if (kind && !ABOUT.test(kind[0]) && !MADE.test(plain))
      yield { rest: plain.slice(kind[0].length), isSure: false };
  }
}

/** Take the words before names off a text, where it begins with such words of one of the languages. */
export function dropLabel(text: string, languages: string[]): string {
  const rests = languages.flatMap((language) => listRests(language, text).map(({ rest }) => rest));
  return rests.sort((a, b) => a.length - b.length)[0] ?? text;
}

/** Tell whether a line is nothing but the words before a name. */
export function isLabel(line: string, language: string): boolean {
  const text = line
    .toLowerCase()
    .replace(/[\s:：՝៖]+$/u, '')
    .trim();
  if (text.length > 40) return false;
  const words = [...(BY.get(language) ?? []), ...(BY.get('en') ?? [])];
  return words.some(
    (word) => text === word || (/^(?:by|von|par|por|di|door|av|af)$/.test(word) && text.endsWith(` ${word}`)),
  );
}

/** Tell whether a line is nothing but the words before a name, in any language. */
export function isAnyLabel(line: string): boolean {
  return ALL_BY.has(
    line
      .toLowerCase()
      .replace(/[\s:：]+$/u, '')
      .trim(),
  );
}

const ALL_BY = new Set([...BY.values()].flat());

function listRests(language: string, text: string): Labelled[] {
  const phrases = BY_LETTER.get(language)?.get(text.charAt(0).toLowerCase()) ?? [];
  return phrases.flatMap((phrase) => cutPhrase(text, phrase, language) ?? []);
}

function cutPhrase(text: string, phrase: string, language: string): Labelled | undefined {
  const head = text.slice(0, phrase.length);
  if (head.toLowerCase() !== phrase) return undefined;
  const rest = text.slice(phrase.length).replace(AND_PHOTO.get(language) ?? '', ': ');
  const signs = AUTHOR.test(head) ? SIGN_OR_COMMA : SIGN;
  const [sign = ''] = signs.exec(rest) ?? [];
  // Pages run the word and the name together, as in `ByAnn Tide`.
  const isGlued =
    (/\p{Ll}$/u.test(head) && /^\p{Lu}[\p{Ll}.]/u.test(rest)) ||
    (GLUED.test(head) && /^\p{L}{2}/u.test(rest)) ||
    (/\p{sc=Latn}$/u.test(head) && /^\p{Lo}{2}/u.test(rest));
  if (!sign && !isGlued) return undefined;
  return { rest: rest.slice(sign.length), isSure: sign.trim() !== '' || phrase.includes(' ') };
}

/** What parts a label from the names. */
const SIGN = /^(?:\s*[:：՝៖／/|｜丨=＝・]\s*|\.\s|\s+[-–]\s+|[-–]\s+(?=\p{Lo})|\s*)/u;
const SIGN_OR_COMMA = new RegExp(`^\\s?[,،]\\s?|${SIGN.source}`, 'u');

/** The word for screen readers before a name, with a comma behind it: `Author, Ann Tide`. */
const AUTHOR =
  /^(?:author|autor(?:a|in|ka)?|auteure?|autrice|autore|автор(?:ка)?|аўтар|autors|autorius|szerző|συγγραφέας|müəllif|ավտոր|հեղինակ|ავტორი|yazan|yazar|الكاتب|نویسنده|مصنف|لیکوال|लेखक|লেখক|लेखिका|લેેખક|લેખક|લેખિકા|ਲੇਖਕ|ਲੇਖਿਕਾ|எழுதியவர்|రచయిత|రచయిత్రి|ലേഖകൻ|ലേഖിക|ಲೇಖಕ|ಲೇಖಕರು|tác giả|penulis|pengarang|mwandishi|marubuci(?:ya)?|qoraaga|muallif|awdur|barreessaa|autori|autorja|ผู้เขียน|작성자|작가|作者|執筆|著者)$/iu;

/** Words with which no name begins, in scripts without capitals. */
const GLUED = /^(?:بقلم|מאת)$/u;

function sortByLength(phrases: string[]): string[] {
  return phrases.sort((a, b) => b.length - a.length);
}

function makeAndPhoto(photo: string[]): RegExp | undefined {
  const words = sortByLength(photo).map((word) => RegExp.escape(word));
  if (words.length === 0) return undefined;
  return new RegExp(
    `^\\s?(?:[&+,/·・]|\\p{L}{1,4}\\s)\\s?(?:${words.join('|')})(?:\\s?[:：/／]|\\s)\\s?(?=\\S)`,
    'iu',
  );
}
