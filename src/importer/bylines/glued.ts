import { isAgency } from './byline-words.ts';

/** A word goes on behind a small letter with a capital one, as in `Ann TideStaff Writer`, `Ann TideBob Quay`. */
const JOINT = /(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}{2})/u;

/** So open names that have a capital inside; a single word may have one as well. */
const INSIDE_NAME = /(?:^|\s|-)(?:Mac|Van|Vander|Von|Fitz|Del|Della|Des|San|Anne?|Mary)$/u;

/** The letters of an agency, run together with the name behind them: `DHADeniz Kıyı`. */
const LETTERS = /^(?<letters>\p{Lu}{2,4})(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;

/** Take an agency off that a page runs together with the name behind it. */
export function dropGluedAgency(text: string): string {
  const letters = LETTERS.exec(text)?.groups?.letters ?? '';
  return isAgency(letters) ? text.slice(letters.length) : text;
}

/** The letters of the house behind a name, run together with the next: `Anna Meri HSBertta Laituri HS`. */
const HOUSE_AND_NEXT =
  /(?<=\p{Lu}\S*\s\p{Lu}[\p{Ll}-]\S*\s)(\p{Lu}{2,4})(?=\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll})/gu;

/** The letters of the house right at the end of a name: `Anna MeriHS`. */
const HOUSE_AT_NAME =
  /(?<=\p{Lu}\S*\s\p{Lu}[\p{Ll}-]+\p{Ll}{2})(?<!Fitz)\p{Lu}{2,4}(?=$|,\s|\s\p{Lu}\p{Ll}|\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll})/gu;

/** Part several names behind each of which the letters of their house stand, where a page runs them together. */
export function partHouses(text: string): string {
  return text.replace(HOUSE_AND_NEXT, '$1, ').replace(HOUSE_AT_NAME, ', ');
}

/** What an agency is, behind its name: `LusaAgência de notícias`, `Reuters, news agency`. */
const AGENCY_NOTE =
  /^(?<agency>\p{L}[\p{L}-]{1,14}?)[\s,|–—-]*(?:[Nn]ews [Aa]gency|[Pp]ress [Aa]gency|[Aa]gência (?:de [Nn]otícias|[Nn]oticiosa)|[Aa]gencia (?:de [Nn]oticias|[Ii]nformativa)|[Aa]gència de [Nn]otícies|[Aa]gence (?:de [Pp]resse|d’[Ii]nformation)|[Nn]achrichtenagentur|[Pp]resseagentur|[Aa]genzia (?:di [Ss]tampa|[Gg]iornalistica)|[Pp]ersbureau|[Nn]yhetsbyrå|[Nn]yhedsbureau|[Uu]utistoimisto|[Aa]gencja [Pp]rasowa|[Tt]isková agentura|[Tt]lačová agentúra|[Hh]írügynökség|[Aa]genția de [Pp]resă|[Hh]aber [Aa]jansı|[Kk]antor [Bb]erita)$/u;

/** Take off what an agency is behind its name. */
export function dropAgencyNote(text: string): string {
  const agency = AGENCY_NOTE.exec(text)?.groups?.agency ?? '';
  return isAgency(agency) ? agency : text;
}

/** Part a name from what a page runs together with it: what its bearer is, where they are, the next name. */
export function partGlued(text: string): string {
  if (!text.includes(' ')) return text;
  return text
    .replace(EXPERT, '')
    .replace(ROLE, ', $&')
    .replace(CAPITAL_ROLE, ', ')
    .replace(PLACE, ' | ')
    .split(JOINT)
    .reduce((whole, piece) => `${whole}${INSIDE_NAME.test(whole) ? '' : ', '}${piece}`);
}

/** What its bearer is, run together with a name; no family name ends so. */
const ROLE =
  /(?<=(?<!\p{L})\p{Lu}\p{Ll}*\p{Ll}{2})(?:reporter(?:ka|in)?|reportér(?:ka)?|reporterė?|redaktor(?:ka)?|redaktör|redaktør|redakteur(?:in)?|redacteur|novinář(?:ka)?|novinár(?:ka)?|novinark?a|novinar|journalist(?:e|in|ka)?|korrespondent(?:in)?|correspondente?|corresponsal|corrispondente|periodista|redactora?|giornalista|jornalista|dziennikar(?:z|ka)|publicyst(?:a|ka)|žurnalist(?:as|ė)|žurnālist(?:s|e)|jurnalist[ăa]?|novinark[ao]|toimittaja|ajakirjanik|újságíró|blaðamaður|fréttamaður|ljósmyndari|журналист(?:ка)?|журналіст(?:ка)?|корреспондент|кореспондент(?:ка)?|редактор(?:ка)?|обозреватель|оглядач(?:ка)?|аналітик(?:иня)?|аналитик|економіст(?:ка)?|экономист|політолог(?:иня)?|политолог|дослідни(?:к|ця)|експерт(?:ка)?|эксперт|старш(?:ий|а|ая)|головн(?:ий|а)|главн(?:ый|ая)|muhabiri?|verslaggever|kommentator|columnista?|colunista)(?!\p{L})/u;

/** Those who write as experts, and for whom, up to the next name: `Анна Берегекономістка «Маяка»`. */
const EXPERT =
  /(?<=(?<!\p{L})\p{Lu}\p{Ll}*\p{Ll}{2})(?:оглядач(?:ка)?|аналітик(?:иня)?|аналитик|експерт(?:ка)?|эксперт|економіст(?:ка)?|экономист|політолог(?:иня)?|политолог|соціолог|социолог|психолог(?:иня)?|правозахисн(?:ик|иця)|письменни(?:к|ця)|писатель(?:ница)?|публіцист(?:ка)?|публицист|колумніст(?:ка)?|(?:старш(?:ий|а)\s)?дослідни(?:к|ця))(?!\p{L})[^,;|]*/u;

/** The same with a capital, behind a family name of two letters too: `Anna MoJournalist`. */
const CAPITAL_ROLE =
  /(?<=\s\p{Lu}\p{Ll})(?=(?:Foto)?(?:Journalist|Reporter|Redaktør|Redaktör|Redakteur|Kommentator|Korrespondent)(?:in)?(?!\p{L}))/gu;

/** The word before a place, run together with a name: `Anne Maréeà Salins`. */
const PLACE = /(?<=\p{Ll}{2})(?=à\s\p{Lu})/u;
