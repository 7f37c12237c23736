/** Languages’ notes of who else worked on an article, and where it stood first, from the start of a short paragraph. */
const SHARED: Record<string, string> = {
  en: '(?:this|the) (?:article|story|report|investigation) was (?:produced|reported|published) (?:for|in|with|by)[^.]{2,80}in (?:partnership|collaboration) with|this (?:story|article|report|copy) (?:has been|is|was) published from .{2,40}feed|except for the headline, this (?:story|copy|report)|(?:top|cover|header|lead|featured?|main) (?:images?|photos?|pictures?) (?:via|from|by|courtesy|adapted)\\b|an? version of this (?:article|story|column|review) (?:appears|appeared|ran|was published) in (?:the )?(?:print|paper|[^.]{0,40}edition)|with (?:additional |further |extra )?(?:reporting|files|inputs?|contributions?|material) (?:from|by) .{2,120}$|(?:additional|further) (?:reporting|research|writing|editing) (?:from|by) .{2,120}$|(?:this|the) (?:article|story|report|piece|essay|column|interview|post|review)(?: (?:by|from) [^.]{2,60})? (?:(?:was|is|has been) )?(?:first |originally |previously )(?:appeared|published|ran|posted|produced|printed|aired)\\b|the (?:broadcast|audio|radio|video|digital|web) (?:version|story|interview) (?:of this (?:interview|story|piece) )?was (?:produced|edited|adapted)|except for the headline|this (?:story|article|report) has not been edited',
  de: '(?:dieser|der) (?:artikel|text|beitrag) (?:erschien|erscheint|ist) (?:zuerst |zunächst )?in der (?:gedruckten|print|[^.]{0,30})\\s?-?ausgabe|(?:unter )?mitarbeit\\s*:\\s*\\S.{2,100}$|an (?:diesem|dieser) (?:text|artikel|bericht|beitrag|recherche) (?:hat|haben|arbeitete|wirkte).{2,100}\\bmit(?:gearbeitet|gewirkt)?\\.?$|erst(?:publikation|veröffentlichung)\\s*:',
  nl: '(?:met medewerking van|mede door|m\\.?m\\.?v\\.?) .{2,80}$|dit (?:artikel|verhaal|stuk|interview) (?:verscheen|stond|is|werd) (?:eerder|oorspronkelijk|eerst) ',
  fr: "(?:cet article|une version de cet article) (?:est paru|a paru|paraît) dans (?:l[’']édition|le numéro)|(?:avec|et) (?:l[’']|la )?(?:afp|ap|reuters|belga|ats|keystone-ats|presse canadienne|agences?)\\b.{0,40}$|avec (?:la collaboration|la participation|la contribution|des informations|les informations) (?:de|du|des|d[’']).{2,80}$|(?:ce texte|cette entrevue|cet entretien|ce reportage) (?:a été|est) (?:d’abord |initialement )?(?:publiée?|parue?) (?:initialement|d’abord|à l’origine|dans|sur)",
  es: '(?:una versión de )?(?:este|esta) (?:artículo|texto|nota) (?:aparece|apareció|se publicó) en la edición (?:impresa|de papel)|con (?:información|datos|aportes?|reportes?|la colaboración) de .{2,80}$|(?:colabor(?:ó|aron)|contribuy(?:ó|eron)) .{2,80}$|(?:este|esta|el|la) (?:artículo|nota|texto|reportaje|entrevista) (?:se publicó|fue publicad[oa]|apareció) (?:originalmente|por primera vez|primero)',
  pt: 'com (?:informações|dados|reportagem|a? ?colaboração) (?:d[aeo]s?|publicad[ao]s) .{2,80}$|(?:colaborou|colaboraram|contribuiu|contribuíram)\\s*:?\\s.{2,80}$|(?:estagiári[oa] |texto |reportagem )?sob (?:a )?supervisão d.{2,80}$|(?:este|esta) (?:artigo|texto|reportagem|matéria|entrevista) foi (?:originalmente publicad|publicad[oa] (?:originalmente|primeiro))|(?:(?:[oa]s? )?(?:autor(?:a|es|as)?|colunista|cronista|artigo|texto) (?:não )?(?:escreve|escrevem|escrito|segue|está escrito)|escrito) .{0,30}acordo ortográfico',
  it: "(?:ha|hanno) collaborato\\b.{2,80}$|con (?:la collaborazione|il contributo) d.{2,80}$|(?:questo |l[’'])articolo è (?:stato )?(?:originariamente |già |inizialmente )?(?:apparso|pubblicato|uscito) (?:per la prima volta|originariamente|in origine|su)",
  nordic:
    '(?:artikeln|texten|intervjun|krönikan) (?:publicerades|har tidigare|är tidigare) .{0,12}(?:först|ursprungligen|publicera)|(?:artiklen|interviewet|historien) (?:blev|er) (?:oprindelig|først|tidligere) (?:bragt|udgivet|publiceret)|(?:denne )?(?:saken|artikkelen|intervjuet) (?:ble|er) (?:først|opprinnelig|tidligere) (?:publisert|trykket)|(?:juttu|artikkeli|haastattelu) (?:on )?(?:julkaist\\p{L}+|ilmesty\\p{L}+) (?:alun perin|ensimmäisen kerran|aiemmin|ensin)',
  slavic:
    '(?:współpraca|spolupráce|spolupráca)\\s*:\\s*\\S.{2,80}$|(?:tekst|artykuł|wywiad) (?:ukazał się|został) (?:pierwotnie|po raz pierwszy|wcześniej)|na (?:článku|textu|reportáži|texte) (?:se podílel|spolupracoval|sa podieľal)\\p{L}* .{2,80}$|(?:материал|текст|статья|матеріал|стаття) (?:был[аио]? |було |був )?(?:впервые|изначально|первоначально|вперше|спочатку) (?:опубликован|вышел|вышла|появил|опублікован|вийшл?)|(?:tekst|članak|članek|prispevek) je (?:prvobitno|izvorno|najprije|prvič|najprej) objavljen',
  balkan:
    'με πληροφορίες (?:από|του|της) [^.]{2,60}\\.?$|a cikk (?:eredetileg|először) .{0,60}jelent meg|(?:la (?:realizarea )?(?:acest|acestui) (?:articol|material|reportaj)(?:ului)? au? (?:contribuit|colaborat))|(?:articolul|textul) a (?:apărut|fost publicat) (?:inițial|prima dată)|(?:το|αυτό το) (?:άρθρο|κείμενο) (?:δημοσιεύτηκε|δημοσιεύθηκε) (?:αρχικά|πρώτα|για πρώτη φορά)|(?:bu )?(?:haber|yazı|makale) (?:ilk (?:olarak|kez)|daha önce) .{0,60}yayı[mn]lan',
  semitic:
    '(?:شارك|ساهم)ت? في (?:إعداد|كتابة|تغطية) (?:هذا |هذه )?(?:التقرير|الخبر|المقال|القصة|الموضوع)|(?:نُشر|نشر) هذا (?:المقال|التقرير) (?:لأول مرة|أولا|في الأصل)|(?:הכתבה|המאמר) (?:פורסמה?|התפרסמה?) (?:לראשונה|במקור)|این (?:مطلب|مقاله|گزارش) (?:نخستین|اولین|پیش‌?تر)',
  indic: '(?:इनपुट|भाषा इनपुट)\\s*[:-]',
  southeast:
    '(?:artikel|berita|tulisan) ini (?:telah|pernah|sudah|pertama kali) (?:tayang|terbit|diterbitkan|dimuat)|bài (?:viết )?(?:này )?(?:đã )?(?:được )?đăng lần đầu',
  east: '(?:取材|文|編集)協力\\s*[:：]|(?:この|本)(?:記事|インタビュー)は、?.{2,40}(?:初出|に掲載された)',
};

/** The same where the names of those who worked on it come first. */
const AFTER_NAMES: Record<string, string> = {
  en: '.{2,80} contributed (?:additional |further )?(?:reporting|research|writing)(?: from .{2,60})?\\.?$|.{2,120} (?:also )?contributed (?:additional |further )?(?:reporting |research |files )?(?:to|for) this (?:report|story|article|piece|review|interview|live ?blog|dispatch)\\b.{0,60}$|.{2,120} (?:produced|edited|adapted) (?:it|this (?:interview|story|piece|segment)|the (?:audio|broadcast|radio) (?:version|interview|story)) for (?:broadcast|radio|the web|digital)\\b|.{2,60} (?:is|are) .{0,40}journalism .{0,20}(?:co-?)?funded by',
  fr: '.{2,80} (?:a|ont) (?:participé|contribué|collaboré) à (?:cet article|ce reportage|ce texte|cette enquête)\\.?$',
  es: '.{2,80} (?:colabor(?:ó|aron)|contribuy(?:ó|eron)) (?:en|con|a) (?:este|esta) (?:informe|reportaje|artículo|nota|información|historia)\\.?$',
  indic: '.{2,40} के इनपुट के साथ[।.]?$',
  east: '.{1,40}对本文(?:亦)?有贡献',
};

/** One of them stands in each of these: a line without any need not be tried against a form from every length of names. */
const WORKED =
  'contributed|produced|edited|adapted|journalism|participé|contribué|collaboré|colabor|contribuy|इनपुट|贡献';

const LEAD = '^[\\s*•►▪—–(\\[-]*';

/** A paragraph that tells who else worked on an article or where it stood first, and is no part of it. */
export const SHARED_WORK = new RegExp(
  `${LEAD}(?:${Object.values(SHARED).join('|')}|(?=.*(?:${WORKED}))(?:${Object.values(AFTER_NAMES).join('|')}))`,
  'iu',
);
