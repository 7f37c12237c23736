/** Languages’ words by which a publication tells that an article can be heard. */
const HEARING: Record<string, string> = {
  en: '(?:this|the) (?:audio(?: version)?|narration|article|story)(?: of this (?:article|story))? (?:is|was|has been) (?:read|narrated|voiced|generated|produced|created) (?:by|using|with)|you can (?:also )?listen to this (?:article|story)|listen to this (?:article|story) (?:in|as|with|on)\\b',
  de: '(?:sie können|du kannst) (?:sich |dir )?(?:diesen|den) (?:artikel|text|beitrag) (?:auch )?(?:hier )?(?:an)?hören|(?:dieser|der) (?:text|artikel) (?:wurde|wird) .{0,30}vorgelesen',
  nl: '(?:je|u) kunt? dit (?:artikel|verhaal) (?:ook )?(?:be)?luisteren|dit (?:artikel|verhaal) (?:is|wordt) .{0,20}(?:voorgelezen|ingesproken)',
  fr: '(?:\\d+ ?min ?)?cette (?:narration|lecture|version audio) est (?:faite|lue|générée)|vous pouvez (?:aussi )?écouter cet article',
  es: '(?:puedes?|podés) (?:también )?escuchar (?:est[ea]|el|la) (?:artículo|nota|noticia)',
  pt: '(?:pode|você pode) (?:também )?ouvir (?:est[ea]|o|a) (?:artigo|notícia|texto)',
  it: "puoi (?:anche )?ascoltare (?:questo|l[’']) ?articolo",
  nordic:
    '(?:du kan )(?:också |også )?(?:lyssna på|lytte til|høre) (?:den här |denne )?(?:artikeln|artiklen|artikkelen|saken)|voit (?:myös )?kuunnella (?:tämän )?(?:jutun|artikkelin)',
  slavic:
    '(?:tento )?(?:článek|článok|text) si (?:také |taky |tiež |můžete |môžete |aj |i ){1,4}(?:poslechnout|pustit|vypočuť|prehrať)|(?:możesz (?:też |także )?(?:posłuchać|odsłuchać)|posłuchaj) (?:tego )?artykułu|(?:статью|материал|текст) можно (?:также )?послушать|(?:članak|članek|vijest) (?:možete|lahko) .{0,12}(?:poslušati|poslušate)',
  balkan:
    'a cikket (?:meg is|itt) (?:hallgathat|meghallgathat)|(?:puteți|poți) (?:și )?asculta (?:acest|articolul)|(?:ακούστε|μπορείτε να ακούσετε) το άρθρο|(?:bu )?(?:haberi|yazıyı) (?:sesli )?dinle',
};

/** Languages’ words that tell what journalism costs, and who pays for it. */
const COSTS: Record<string, string> = {
  en: "(?:good|quality|great|serious|independent|investigative) journalism (?:costs|needs|takes|is expensive|isn[’']t free|is not (?:cheap|free))|support .{2,40}[’']s? (?:independent |quality |fearless )?journalism",
  de: '(?:guter|unabhängiger|freier|kritischer) journalismus (?:kostet|braucht|ist nicht (?:gratis|kostenlos))',
  nl: '(?:goede|onafhankelijke) journalistiek (?:kost|is niet gratis)',
  fr: '(?:un|le|du) (?:bon )?journalisme (?:de qualité |indépendant )?(?:a un (?:coût|prix)|coûte)|(?:nos|vos) (?:abonné|don|lecteur)\\p{L}* (?:nous permettent|rendent possible|financent)',
  es: 'para (?:que podamos )?(?:seguir|continuar) (?:haciendo|ofreciendo|haciéndo) .{0,20}(?:periodismo|información)|(?:nuestr[oa]s|gracias a nuestr[oa]s) (?:soci|suscriptor|lector)\\p{L}+ .{0,20}(?:nos permiten|hacen posible)|(?:el )?(?:buen )?periodismo (?:independiente |de calidad )?(?:cuesta|tiene un (?:costo|coste|precio))',
  pt: '(?:o )?(?:bom )?jornalismo (?:independente |de qualidade )?(?:custa|tem um (?:custo|preço)|precisa de (?:si|você|ti))',
  it: '(?:il )?(?:buon )?giornalismo (?:indipendente |di qualità )?(?:costa|ha un costo)|sostenere il nostro (?:giornale|lavoro)',
  nordic:
    '(?:god|uafhængig|uavhengig|oberoende|bra|kritisk) journalistikk? (?:koster|kostar|er ikke gratis|är inte gratis)|(?:riippumaton|laadukas) journalismi (?:maksaa|ei ole ilmaista)',
  slavic:
    '(?:dobre|niezależne|rzetelne) dziennikarstwo (?:kosztuje|wymaga)|(?:kvalitní|nezávislá) (?:žurnalistika|novinařina) (?:stojí|není zadarmo|nie je zadarmo)|(?:независимая|качественная) журналистика (?:стоит|нуждается)|(?:незалежна|якісна) журналістика (?:потребує|коштує)',
  balkan:
    'a (?:független|minőségi) újságírás (?:pénzbe kerül|nincs ingyen)|jurnalismul (?:independent|de calitate) (?:costă|are nevoie)|η (?:ανεξάρτητη|ποιοτική) δημοσιογραφία (?:κοστίζει|χρειάζεται)',
};

/** Languages’ words by which a publication offers its news, asks for those of its readers, and thanks them. */
const OFFERS: Record<string, string> = {
  en: '(?:track|catch|check out|get|read|find) (?:all )?(?:the )?(?:latest|breaking|top|live) .{0,80}(?:news|updates|headlines)\\b.{0,60}\\b(?:on|at|from|only on|around) .{2,60}$|(?:.{0,90}[?.!] )?have your say\\b.{0,40}$',
  de: '(?:hast du|haben sie|habt ihr) (?:auch )?(?:schon )?(?:so |mal )?etwas (?:ähnliches |auch )?(?:erlebt|gesehen)|(?:danke|vielen dank),? (?:dass (?:du|sie)|fürs lesen)|\\d+ tage (?:lang )?(?:alle|gratis|kostenlos) .{0,60}(?:lesen|testen)',
  fr: "vous avez été témoin|merci (?:de (?:nous )?(?:avoir lu|lire)|d[’']avoir lu)",
  africa: 'endelea kufuatilia .{2,40} kwa (?:habari|taarifa)|(?:bly|hou) op hoogte (?:met|deur)',
  es: 'conforme a los criterios de\\b|gracias por leer',
  pt: 'd(?:ê|eixe) (?:a )?sua opinião sobre|obrigad[oa] por (?:ler|ter lido)',
  nl: 'bedankt voor het lezen',
  nordic: '(?:tack|takk|tak) för? at[td]? du (?:läser|läste|leser|læser)|kiitos,? että luit',
  slavic:
    'dziękujemy,? że (?:przeczyta|jeste|czyta)|(?:děkujeme|ďakujeme),? (?:že|za)|(?:ak|pokud|jestli) máte (?:pripomienk|připomínk|tip|informác|informac)\\p{L}*|(?:najvažnije|najnovije) vijesti .{0,40}(?:na vašem|u vašem)|komentari (?:ne odražavaju|odražavaju|izražavaju|su stav)|za (?:predvajanje|prikaz|ogled|pregled) .{0,30}(?:omogočite|uključite|omogućite|prihvatite|sprejmite)',
  turkish:
    'web sitesinde, .{0,100}abonelere sunulan|.{2,40} web sitesinde, .{0,100}abonelere sunulan|abonelik için (?:lütfen )?(?:iletişim|bize)',
  southeast:
    '(?:simak|ikuti|dapatkan|baca) (?:terus )?(?:update )?(?:breaking news|berita (?:pilihan|terbaru|terkini|populer)|informasi) .{0,120}(?:whats ?app|telegram|google|ponsel|aplikasi|channel|saluran)|terima kasih (?:telah|sudah) membaca',
  east: '本(?:網|网)站(?:之|的|所有)?(?:文字|內容|内容|圖片).{0,20}(?:非經|未經|未经|不得)',
};

const LEAD = '^[\\s*•►▪\\p{Extended_Pictographic}\\uFE0F(\\[-]*';

const open = (words: Record<string, string>) =>
  new RegExp(`${LEAD}(?:${Object.values(words).join('|')})`, 'iu');

/** Paragraphs in which a publication speaks of itself, with why they are no part of an article. */
export const OWN_MATTERS: { pattern: RegExp; reason: string }[] = [
  { pattern: open(HEARING), reason: 'plays the article aloud' },
  { pattern: open(COSTS), reason: 'asks readers for support' },
  { pattern: open(OFFERS), reason: 'speaks of the page itself' },
];
