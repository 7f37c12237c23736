/** Languages’ words by which a publication tells that an article can be heard. */
const HEARING: Record<string, string> = {
  en: '(?:this|the) (?:audio(?: version)?|narration|article|story)(?: of this (?:article|story))? (?:is|was|has been) (?:read|narrated|voiced|generated|produced|created) (?:by|using|with)|you can (?:also )?listen to this (?:article|story)|listen to this (?:article|story) (?:in|as|with|on)\\b',
  de: '(?:sie können|du kannst) (?:sich |dir )?(?:diesen|den) (?:artikel|text|beitrag) (?:auch )?(?:hier )?(?:an)?hören|(?:dieser|der) (?:text|artikel) (?:wurde|wird) .{0,30}vorgelesen',
  nl: '(?:je|u) kunt? dit (?:artikel|verhaal) (?:ook )?(?:be)?luisteren|dit (?:artikel|verhaal) (?:is|wordt) .{0,20}(?:voorgelezen|ingesproken)',
  fr: '(?:\\d+ ?min ?)?cette (?:narration|lecture|version audio) est (?:faite|lue|générée)|cet article est lu par|vous pouvez (?:aussi )?écouter cet article',
  es: 'est[ea] (?:artículo|nota|texto) (?:es|ha sido|fue|está) (?:leíd|narrad|locutad)[oa] (?:por|con)|(?:puedes?|podés) (?:también )?escuchar (?:est[ea]|el|la) (?:artículo|nota|noticia)',
  pt: 'est[ea] (?:artigo|matéria|texto|reportagem) (?:é|foi) (?:lid|narrad)[oa] (?:por|com)|(?:pode|você pode) (?:também )?ouvir (?:est[ea]|o|a) (?:artigo|notícia|texto)',
  it: "puoi (?:anche )?ascoltare (?:questo|l[’']) ?articolo",
  nordic:
    '(?:du kan )(?:också |også )?(?:lyssna på|lytte til|høre) (?:den här |denne )?(?:artikeln|artiklen|artikkelen|saken)|voit (?:myös )?kuunnella (?:tämän )?(?:jutun|artikkelin)',
  slavic:
    '(?:tento )?(?:text|článek|článok) (?:načítala?|načetla?|namluvila?|nahovorila?|čte|číta|předčítá) |(?:(?:článek|článok)\\s?)?(?:přečtěte|prečítajte) si (?:text|článek|článok),? (?:nebo|alebo) si |(?:ten )?(?:tekst|artykuł) (?:czyta|przeczytał|odczytuje|odczytał)[ao]? (?:lektor|głos|syntez|sztuczn)|(?:эту )?(?:статью|текст) (?:озвучил|читает|прочитал|зачитал)\\p{L}* (?:нейросет|робот|синтез|искусствен|голос)|(?:tento )?(?:článek|článok|text) si (?:také |taky |tiež |můžete |môžete |aj |i ){1,4}(?:poslechnout|pustit|vypočuť|prehrať)|(?:możesz (?:też |także )?(?:posłuchać|odsłuchać)|posłuchaj) (?:tego )?artykułu|(?:статью|материал|текст) можно (?:также )?послушать|(?:članak|članek|vijest) (?:možete|lahko) .{0,12}(?:poslušati|poslušate)',
  balkan:
    'a cikket (?:meg is|itt) (?:hallgathat|meghallgathat)|(?:puteți|poți) (?:și )?asculta (?:acest|articolul)|(?:ακούστε|μπορείτε να ακούσετε) το άρθρο|(?:bu )?(?:haberi|yazıyı) (?:sesli )?dinle',
};

/** Languages’ words that tell what journalism costs, and who pays for it. */
const COSTS: Record<string, string> = {
  en: "(?:good|quality|great|serious|independent|investigative) journalism (?:costs|needs|takes|is expensive|isn[’']t free|is not (?:cheap|free))|support .{2,40}[’']s? (?:independent |quality |fearless )?journalism|.{2,40} is an? (?:independent,? )?(?:nonprofit|non-profit|not-for-profit),? (?:\\p{L}+ )?(?:newsroom|news (?:organi[sz]ation|outlet|site|service))\\b(?=.*(?:sign up|subscribe|newsletter|republish|donat))",
  de: '(?:guter|unabhängiger|freier|kritischer) journalismus (?:kostet|braucht|ist nicht (?:gratis|kostenlos))',
  nl: '(?:goede|onafhankelijke) journalistiek (?:kost|is niet gratis)',
  fr: '(?:un|le|du) (?:bon )?journalisme (?:de qualité |indépendant )?(?:a un (?:coût|prix)|coûte)|(?:nos|vos) (?:abonné|don|lecteur)\\p{L}* (?:nous permettent|rendent possible|financent)',
  es: 'para (?:que podamos )?(?:seguir|continuar) (?:haciendo|ofreciendo|haciéndo) .{0,20}(?:periodismo|información)|(?:nuestr[oa]s|gracias a nuestr[oa]s) (?:soci|suscriptor|lector)\\p{L}+ .{0,20}(?:nos permiten|hacen posible)|(?:el )?(?:buen )?periodismo (?:independiente |de calidad )?(?:cuesta|tiene un (?:costo|coste|precio))',
  pt: '(?:o )?(?:bom )?jornalismo (?:independente |de qualidade )?(?:custa|tem um (?:custo|preço)|precisa de (?:si|você|ti))',
  it: 'sostenere \\S+ (?:vuol dire|significa) |(?:il )?(?:buon )?giornalismo (?:indipendente |di qualità )?(?:costa|ha un costo)|sostenere il nostro (?:giornale|lavoro)',
  nordic:
    '(?:god|uafhængig|uavhengig|oberoende|bra|kritisk) journalistikk? (?:koster|kostar|er ikke gratis|är inte gratis)|(?:riippumaton|laadukas) journalismi (?:maksaa|ei ole ilmaista)',
  slavic:
    '(?:dobre|niezależne|rzetelne) dziennikarstwo (?:kosztuje|wymaga)|(?:kvalitní|nezávislá) (?:žurnalistika|novinařina) (?:stojí|není zadarmo|nie je zadarmo)|(?:независимая|качественная) журналистика (?:стоит|нуждается)|(?:незалежна|якісна) журналістика (?:потребує|коштує)',
  balkan:
    'a (?:független|minőségi) újságírás (?:pénzbe kerül|nincs ingyen)|jurnalismul (?:independent|de calitate) (?:costă|are nevoie)|η (?:ανεξάρτητη|ποιοτική) δημοσιογραφία (?:κοστίζει|χρειάζεται)',
};

/** Languages’ words by which a publication offers its news, asks for those of its readers, and thanks them. */
const OFFERS: Record<string, string> = {
  en: "get the (?:day|week)[’']s (?:top|biggest|best|most important) (?:stories|news|headlines)\\b.{0,90}$|(?:track|catch|check out|get|read|find) (?:all )?(?:the )?(?:latest|breaking|top|live) .{0,80}(?:news|updates|headlines)\\b.{0,60}\\b(?:on|at|from|only on|around) .{2,60}$|(?:.{0,90}[?.!] )?have your say\\b.{0,40}$|(?:advertisement\\s*)?advertise with (?:us|\\p{Lu}\\S+)\\.?$|download (?:the |our )\\S.{0,30} app\\b.{0,60}$",
  de: '(?:hast du|haben sie|habt ihr) (?:auch )?(?:schon )?(?:so |mal )?etwas (?:ähnliches |auch )?(?:erlebt|gesehen)|(?:danke|vielen dank),? (?:dass (?:du|sie)|fürs lesen)|\\d+ tage (?:lang )?(?:alle|gratis|kostenlos) .{0,60}(?:lesen|testen)',
  fr: "vous avez été témoin|merci (?:de (?:nous )?(?:avoir lu|lire)|d[’']avoir lu)",
  africa: 'endelea kufuatilia .{2,40} kwa (?:habari|taarifa)|(?:bly|hou) op hoogte (?:met|deur)',
  es: 'conforme a los criterios de\\b|gracias por leer',
  pt: 'd(?:ê|eixe) (?:a )?sua opinião sobre|obrigad[oa] por (?:ler|ter lido)',
  nl: 'bedankt voor het lezen',
  baltic:
    '(?:laadi|lae) alla .{2,30} (?:äpp|rakendus)\\p{L}*|atsisiųskite .{2,30} (?:programėl|aplikacij)\\p{L}*|lejupielādē(?:jiet)? .{2,30} lietotni',
  indic: '(?:\\S+ ){0,2}ऐप डाउनलोड कर|खबरें और भी हैं|(?:\\S+ ){0,2}(?:ॲप|अ‍ॅप) डाउनलोड कर|অ্যাপ ডাউনলোড কর',
  nordic:
    'få \\S+ (?:morgon|kvälls|vecko|nyhets|morgen|aften|kvelds|uge|uke)brev\\b.{0,60}$|missa inte det (?:viktigaste|senaste|bästa) (?:från|i|om)\\b.{0,40}$|(?:tack|takk|tak) för? at[td]? du (?:läser|läste|leser|læser)|kiitos,? että luit',
  slavic:
    'dziękujemy,? że (?:przeczyta|jeste|czyta)|(?:děkujeme|ďakujeme),? (?:že|za)|(?:ak|pokud|jestli) máte (?:pripomienk|připomínk|tip|informác|informac)\\p{L}*|(?:najvažnije|najnovije) vijesti .{0,40}(?:na vašem|u vašem)|komentari (?:ne odražavaju|odražavaju|izražavaju|su stav)|za (?:predvajanje|prikaz|ogled|pregled) .{0,30}(?:omogočite|uključite|omogućite|prihvatite|sprejmite)',
  turkish:
    'web sitesinde, .{0,100}abonelere sunulan|.{2,40} web sitesinde, .{0,100}abonelere sunulan|abonelik için (?:lütfen )?(?:iletişim|bize)',
  southeast:
    '(?:simak|ikuti|dapatkan|baca) (?:terus )?(?:update )?(?:breaking news|berita (?:pilihan|terbaru|terkini|populer)|informasi) .{0,120}(?:whats ?app|telegram|google|ponsel|aplikasi|channel|saluran)|terima kasih (?:telah|sudah) membaca',
  korean: '[▲▶☞]?\\s?.{2,20} (?:유튜브|네이버|카카오)\\S* ?채널에서 (?:더 )?(?:많은|다양한)',
  east: '本(?:網|网)站(?:之|的|所有)?(?:文字|內容|内容|圖片).{0,20}(?:非經|未經|未经|不得)',
};

/** The account under a post of a network, as a part of a regular expression: `— Ann Tide (@anntide)`. */
export const SIGNED_POST = '[—–-]\\s.{1,60}\\s\\(@\\w{1,30}\\)';

/** Networks’ words under an embedded post, with the account that it comes from. */
const SHARED_POSTS: Record<string, string> = {
  any: `${SIGNED_POST}\\s.{4,30}\\d{4}$`,
  en: 'a post shared by .{2,80}\\(@',
  de: 'ein beitrag geteilt von .{2,80}\\(@',
  nl: 'een bericht gedeeld door .{2,80}\\(@',
  nordic:
    'ett inlägg delat av .{2,80}\\(@|et (?:opslag delt af|innlegg delt av) .{2,80}\\(@|henkilön .{2,80} \\(@\\S+\\) jakama julkaisu',
  fr: 'une publication partagée par .{2,80}\\(@',
  es: 'una publicación compartida (?:por|de) .{2,80}\\(@',
  pt: '(?:um post compartilhado|uma publicação (?:compartilhada|partilhada)) por .{2,80}\\(@',
  it: 'un post condiviso da .{2,80}\\(@',
  slavic:
    'post udostępniony przez .{2,80}\\(@|příspěvek sdílený .{2,80}\\(@|публикация от .{2,80}\\(@|допис, поширений .{2,80}\\(@',
  balkan:
    '.{2,80} \\(@\\S+\\) által megosztott bejegyzés|o postare distribuită de .{2,80}\\(@|η δημοσίευση κοινοποιήθηκε από .{2,80}\\(@',
  turkish: ".{2,80} \\(@\\S+\\)[’']?\\p{L}* paylaştığı bir gönderi",
  southeast: 'sebuah kiriman dibagikan oleh .{2,80}\\(@|bài viết do .{2,80} \\(@\\S+\\) chia sẻ',
  east: '.{2,80}\\(@\\S+\\)(?:がシェアした投稿|님의 공유 게시물|分享的(?:帖子|貼文))|.{2,80}님의 공유 게시물\\(@',
};

/** Languages’ words by which a publication tells how to behave under its articles, and how accounts may be used. */
const RULES: Record<string, string> = {
  en: 'we welcome (?:reader|your) comments|please understand that comments|(?:all )?comments (?:are|will be) (?:pre-?)?moderated|(?:please )?(?:keep|be) .{0,20}(?:civil|respectful) (?:in|when|and)|we acknowledge (?:the )?(?:aboriginal|traditional|first nations|.{2,40}traditional (?:owners|custodians))|this service may include material from|\\S+ acknowledges (?:the )?(?:aboriginal|traditional)',
  de: '(?:bitte )?beachten sie unsere (?:netiquette|community)|kommentare werden (?:vor|von) ',
  fr: 'les commentaires (?:sont|seront) (?:modérés|soumis)|(?:votre|cet) abonnement .{0,30}(?:utilisé|lu) (?:sur|par|depuis)',
  es: '(?:tu|su) (?:suscripción|cuenta) se está usando|¿?(?:quieres|quiere|desea) añadir otro usuario|si (?:quieres|quiere) compartir (?:tu|su) cuenta|(?:los )?comentarios (?:son|serán) moderados',
  pt: '(?:a )?sua assinatura está (?:sendo|a ser) usada|(?:os )?comentários (?:são|serão) moderados',
  it: '(?:i )?commenti (?:sono|saranno) moderati|(?:il tuo|questo) abbonamento è in uso',
};

const LEAD = '^[\\s*•►▪\\p{Extended_Pictographic}\\uFE0F(\\[-]*';

/** A pattern of the languages’ words with which a paragraph opens, behind a sign of a list or a picture sign. */
export const open = (words: Record<string, string>) =>
  new RegExp(`${LEAD}(?:${Object.values(words).join('|')})`, 'iu');

/** Paragraphs in which a publication speaks of itself, with why they are no part of an article. */
export const OWN_MATTERS: { pattern: RegExp; reason: string }[] = [
  { pattern: open(HEARING), reason: 'plays the article aloud' },
  { pattern: open(SHARED_POSTS), reason: 'stands where something from elsewhere would be shown' },
  { pattern: open(RULES), reason: 'speaks of the page itself' },
  { pattern: open(COSTS), reason: 'asks readers for support' },
  { pattern: open(OFFERS), reason: 'speaks of the page itself' },
];
