/** Languages’ words in the names by which pages mark what stands beside an article, in letters without accents. */
const BOX_NAMES: Record<string, string> = {
  en: 'similar-?(?:links?|articles?|stories|news|posts?)|more-?to-?read|latest-?(?:news|stories|articles|headlines)|(?:writer|reporter|journalist|contributor)-?(?:bio|box|card|profile|info)|profile-?box|teaser-?(?:list|box|stage|group|grid|container)|whats-?app|(?:telegram|google-?news|channel)-?(?:join|box|banner|follow|channel|promo|cta)|app-?(?:banner|promo|install|cta)|article-?authors?|(?:video|audio|podcast|player)-?title|(?:article-?)?feedback|report-?(?:error|mistake|typo)|in-?read|podcast-?(?:embed|box|promo|teaser)|most-?commented|ai-?(?:summary|digest)',
  de: 'mehr-?zum-?thema|weiterlesen|auch-?interessant|meist-?gelesen|empfehlung(?:en)?|autoren-?(?:box|info|profil)|anzeigen?|werbung|teilen|schlagw(?:o|oe)rt(?:e|er)?',
  fr: '(?:a-?)?lire-?aussi|a-?lire|sur-?le-?meme-?sujet|(?:les-?)?plus-?lus|infolettre|partager|publicite|mots-?cles|abonnement|auteur-?(?:box|info|bio)',
  es: 'relacionad[ao]s?|te-?puede-?interesar|lee-?tambien|lea-?(?:tambien|mas)|(?:lo-?)?mas-?(?:leid[ao]s?|vist[ao]s?|noticias)|ultimas-?noticias|boletin(?:es)?|compartir|publicidad|etiquetas|autor-?(?:box|info|bio)',
  pt: 'leia-?(?:mais|tambem)|saiba-?mais|veja-?(?:mais|tambem)|mais-?(?:lid[ao]s|vist[ao]s|noticias)|ultimas|compartilh(?:ar|e|amento)|partilh(?:a|ar)|publicidade',
  it: 'leggi-?(?:anche|di-?piu)|(?:articoli-?)?correlat[ie]|piu-?lett[ie]|condividi|pubblicita',
  nl: 'lees-?(?:ook|meer|verder)|gerelateerde?|meest-?gelezen|nieuwsbrief|delen|advertentie',
  nordic:
    'l(?:ae|a|e)s-?(?:ogs(?:aa|a)|ocksa|mere?)|relater(?:et|ede|te|ade|at)|mest-?l(?:ae|a|e)st|nyhedsbrev|nyhetsbrev|annon(?:ce|se|s)r?|lue-?myos|luetuimmat|uutiskirje|mainos',
  slavic:
    'czytaj-?(?:tez|takze|wiecej|rowniez|dalej)|powiazane|polecane|zobacz-?(?:tez|takze)|najczesciej-?czytane|udostepnij|souvisejici|ctete-?take|nejctenejsi|suvisiace|najcitanejsie|procitajte|povezan[eio]|najcitanij[ei]|reklam[ay]?',
  balkan:
    'citeste-?(?:si|mai)|(?:articole-?)?similare|cele-?mai-?citite|kapcsolodo|olvasta-?mar|legolvasottabb|hirlevel|hirdetes|ilgili(?:-?haber(?:ler)?)?|(?:en-?)?cok-?okunan(?:lar)?|bulten|paylas|diavaste|sxetika',
  southeast:
    'baca-?(?:juga|selengkapnya)|(?:berita-?)?terkait|terpopuler|lihat-?juga|iklan|bagikan|(?:tin-?)?lien-?quan(?:-?v?\\d)?|xem-?them|quang-?cao|doc-?nhieu',
};

/** A choice of all these, as a part of a regular expression. */
export const BOX_NAME = Object.values(BOX_NAMES).join('|');
