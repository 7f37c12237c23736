/** Languages’ words on the button of a poll among readers. */
const VOTES: Record<string, string> = {
  en: 'vote|vote now|cast your vote|submit (?:your )?vote|view results|see results',
  de: 'abstimmen|jetzt abstimmen|stimme abgeben|(?:ergebnis(?:se)?|resultate?) anzeigen',
  fr: 'voter|je vote|votez|voir les résultats',
  es: 'votar|vota|vota ahora|ver resultados',
  pt: 'votar|vote|vote agora|ver resultados?',
  it: 'vota|vota ora|vedi i risultati',
  nl: 'stem|stemmen|stem nu|bekijk (?:de )?(?:uitslag|resultaten)',
  nordic:
    'rösta|visa resultat|stem|stem nå|se resultat(?:et|ene|er)?|äänestä|katso tulokset|kjósa|kjósa núna',
  slavic:
    'głosuj|zagłosuj|oddaj głos|zobacz wyniki|hlasovat|hlasovať|hlasuj(?:te)?|glasaj(?:te)?|glasuj(?:te)?|гласувай(?:те)?|гласај(?:те)?|голосовать|проголосовать|голосувати|проголосувати',
  baltic: 'hääleta|vasta|balsot|balsuoti',
  balkan: 'szavazok|szavazás|szavazz|votează|vezi rezultatele|ψήφισε|ψηφίστε|ψηφοφορία',
  turkic: 'oy ver|oyla|oy kullan|sonuçları gör|səs ver|дауыс беру',
  caucasian: 'ხმის მიცემა|քվեարկել',
  semitic: 'صو[ّ]?ت|صو[ّ]?ت الآن|تصويت|الصويت|הצביעו|הצבע|להצבעה|رأی دهید|رای دهید|ثبت رأی|ووٹ دیں',
  indic: 'वोट करें|मत दें|ভোট দিন|வாக்களிக்க|வாக்களியுங்கள்',
  east: '投票|投票する|提交投票|我要投票|투표하기|투표',
  southeast:
    'โหวต|ลงคะแนน|bình chọn|bỏ phiếu|biểu quyết|pilih|undi|kirim suara|bumoto|iboto|piga kura|stem nou',
};

/** A line that is the button of a poll and nothing else. */
export const VOTE_BUTTON = new RegExp(`^(?:${Object.values(VOTES).join('|')})[.!]?$`, 'iu');
