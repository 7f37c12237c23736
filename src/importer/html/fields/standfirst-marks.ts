/** Words by which the pages of many languages mark a standfirst; some of them stand elsewhere for the words that lead to an article. */
const WORDS = [
  'stand-?first|dek|deck|sub-?(?:title|hed|head(?:line|ing|er)?|titulo|titular|titre|titolo|titol|line|tit)|strap-?line',
  'lead(?:-?(?:text|in))?|lede|intro(?:duction|-?text)?|summary|brief|excerpt|abstract|spot|description|kicker-?text|blurb',
  'chapo|chapeau|accroche|s[iy]nops(?:is|e)',
  'teaser-?text|vorspann|unter(?:zeile|titel)|anleser|einleitung|inleiding|onderkop',
  'entrad(?:illa|eta)|bajadas?|copetes?|sumarios?|resumos?|resumen|linha-?fina|destaque|olho|sapo|sarrera|azpititulua?',
  'sommario|occhiello|catenaccio|sottotitolo|sapou|rezumat',
  'ingres{1,2}|preamble|manchet|underrubrik|undertit(?:el|tel)|alaotsikko|ingressi|lid|ievads',
  'perex|zajawka|wstep|podtytul|podtitul|podnadpis|podnaslov|alcim|bevezeto|nentitull',
  'anons|announce|digest|prologos|[yi]potitlos|ozet|alt-?baslik|mid-?title|tom-?tat|ringkasan',
].join('|');

/** Marks of a standfirst, as words of their own or as parts of one, which do not say of a box that it has none or has one inside. */
export const STANDFIRST_MARK = new RegExp(
  `(?:^|[\\s_-])(?<!(?:^|[\\s_])(?:has|no|with|without)-)(?:${WORDS})(?=$|[\\s_-])`,
  'i',
);
