import { INTERVIEWS } from '../lexicon/labels.ts';

/** Kinds of articles that stand before the word that announces a name, by their stems, as a regular expression. */
export const KINDS =
  'kommentar|gastkommentar|test|testbericht|ratgeber|nachruf|feature|analyse|kolumne|glosse|reportage|gastbeitrag|leitartikel|essay|rezension|kritik|interview|porträt|protokoll|bericht|beitrag|artikel|recherche|meinung|editorial|éditorial|chronique|tribune|billet|enquête|récit|entretien|portrait|critique|opinion|article|dossier|análisis|opinión|columna|crónica|reportaje|entrevista|artículo|perfil|investigación|análise|opinião|coluna|crônica|reportagem|artigo|commento|analisi|intervista|articolo|editoriale|opinione|inchiesta|recensione|rubrica|column|opinie|commentaar|recensie|verhaal|articol|reportaj|analiză|interviu|comentario|comentário|kronikk|krönika|leder|analys|recension|anmeldelse|analysis|review|poradna|rozhovor|reportáž|komentář|komentár|analýza|glosa|recenze|recenzia|fejeton|wywiad|reportaż|komentarz|analiza|felieton|opinia|recenzja|intervju|reportaža|komentar|kolumna|recenzija|riport|interjú|elemzés|kritika';

const KIND = new RegExp(`^(?:${KINDS})$`, 'iu');

/** Tell whether a text is what kind of article one is, and nothing else: `Opinion`. */
export function isKind(text: string): boolean {
  return KIND.test(text.trim());
}

const KIND_SIGN = new RegExp(`^(?:${KINDS}|${INTERVIEWS})\\s?[:：]\\s?(?=\\S)`, 'iu');

/** Take the kind of an article off a line that goes on behind a colon, as in `Interview: Ann Tide`; nothing where none stands there. */
export function cutKind(text: string): string | undefined {
  const rest = text.replace(KIND_SIGN, '');
  return rest === text ? undefined : rest;
}

/** Behind its sentences, a standfirst alone says in a word of what kind its article is: `… the light is on. Reportage.` */
const LAST_KIND =
  /[.!?…»”"]\s(?:Reportage|Récit|Enquête|Portrait|Analyse|Décryptage|Explications?|Entretien|Témoignages?|Éclairage|Interview|(?:Eine?|Een)\s(?:[Rr]eportage|Porträt|portret|[Aa]nalyse|[Ii]nterview|Ortsbesuch|Überblick|Gespräch))\.?$/u;

/** Tell whether a text says in its last word what kind of article it opens. */
export function endsWithKind(text: string): boolean {
  return LAST_KIND.test(text);
}
