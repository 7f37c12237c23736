/** Languages’ words for who wrote an article, and behind them that they are something, at the start of a note on them. */
const NOTES: Record<string, string> = {
  en: 'the (?:author|writer|columnist) (?:is (?:an?|the|currently)|works|teaches|lectures)',
  de: '(?:der|die) (?:gast)?(?:autor|verfasser|kolumnist)(?:in)? (?:ist|arbeitet|lehrt|forscht)',
  nl: 'de (?:auteur|schrijver|columnist) (?:is (?:een|hoogleraar|onderzoeker|docent|journalist|oud)|werkt|doceert)',
  nordic:
    '(?:artikkel)?(?:forfatteren|författaren|skribenten|kronikøren) (?:er|är|arbeider|arbetar|arbejder)|kirjoittaja on|höfundur er',
  fr: "l[’']aut(?:eure?|rice) est|l[’']aut(?:eure?|rice) (?:enseigne|travaille)",
  es: '(?:el|la) (?:autor|autora|columnista) (?:es|trabaja|enseña)',
  pt: '[oa] (?:autor|autora|colunista) é',
  it: "l[’']aut(?:ore|rice) (?:è|insegna|lavora)",
  polish: 'autor(?:ka)? (?:jest|pracuje|wykłada)',
  czech: 'autor(?:ka)? (?:je|pracuje|působí|pôsobí|přednáší|prednáša)',
  south: 'autor(?:ica|ka)? je|avtor(?:ica)? je|аутор(?:ка)? је|авторът е|авторката е|авторот е|авторката е',
  eastern: 'автор(?:ка)?\\s?[—–-]',
  hungarian: 'a szerző (?:a |az |egyetem|közgazdász|jogász|történész|újságíró|kutató|tanár|író)',
  romanian: 'aut(?:orul|oarea) este',
  baltic: 'autor(?:ius|ė) yra|autor(?:s|e) ir|autor on',
  greek: '(?:ο|η) (?:συγγραφέας|αρθρογράφος) είναι',
};

/** A longer one is told of in the text. */
const LONGEST = 140;

/** One sentence that says who the author of a text is, without the name. */
export const ABOUT_AUTHOR = new RegExp(
  `^[\\s*•–—-]*(?:${Object.values(NOTES).join('|')})(?!\\p{L})[^.!?:;“”«»"]{3,${LONGEST}}[.]?$`,
  'iu',
);
