/** Words with which no name of a person begins, language by language, in small letters. Words that are first names too are left out. */
const OPENERS: Record<string, string> = {
  en: 'heard a an the this that these those how why what when where who which is are was were do does did can could should would my your our their its his her we you they it if and or but for from to in on at with about by not no yes all more most top best new latest live breaking exclusive trending popular related next previous also get read watch see view sign log follow share save rate download listen buy shop find click show hide open close load skip back go join subscribe support donate contact send add play start stop try learn explore discover browse compare search visit meet keep make take give tell leave write print copy report member editorial opinion news world foreign political economics business home health science sports legal crime court defence diplomatic royal arts culture entertainment technology tech environment climate education transport consumer personal deputy assistant associate special digital multimedia regional local general national international european middle north south east west northern southern eastern western american asian african us uk eu global social senior former guest weather letters name names',
  de: 'jederzeit ende der die das dem den des ein eine einer einem einen kein keine mein dein sein ihr unser euer alle alles mehr meist neu neue neues aktuelle aktuell beliebte beliebt weitere weiter jetzt hier so wie was wann wo wer warum welche und oder aber mit ohne auf aus bei für nach über unter zum zur im am um mitglied lesen hören sehen anzeigen zeigen teilen folgen gemeinsam top-angebot neueste meinung politik wirtschaft sport kultur nächster nächste nächstes vorheriger vorherige voriger vorige',
  fr: 'un une des du ce cette ces mon ton son notre votre nos vos leur plus tous toutes tout et ou mais avec sans pour par sur dans en au aux chez lire voir écouter partager suivre comment pourquoi quand où qui que quoi quel quelle nouveau nouvelle nouvelles dernières derniers membre politique économie société monde international faits',
  es: 'los las un una unos unas este esta estos estas mi tu su nuestro nuestra más todos todas todo con sin para por sobre entre desde hasta en ver leer seguir compartir escuchar suscribirse cómo qué quién cuándo dónde cuál últimas últimos última lo nuevo nueva otras otros también miembro política economía deportes sociedad opinión internacional nacional sucesos',
  pt: 'da do das dos os as um uma este esta estes estas meu seu nosso nossa mais todos todas tudo com sem para por sobre entre até em no na nos nas ver ler leia veja assista ouvir seguir compartilhar como quem quando onde qual últimas últimos novo nova outras outros também política economia desporto esporte sociedade opinião mundo país internacional nacional',
  it: 'il i gli un uno una questo questa questi queste mio tuo suo nostro nostra più tutti tutte tutto con senza per su tra fra nel nella leggi guarda ascolta segui condividi come chi quando dove quale ultime ultimi nuovo nuova altre altri anche cronaca cronache politica economia esteri interni cultura spettacoli calcio salute lavoro',
  nl: 'het een deze dit mijn jouw onze ons meer alle alles met zonder voor over onder naar lees bekijk luister volg deel hoe wie wat wanneer waar waarom welke nieuw nieuwe laatste ook binnenland buitenland politiek economie cultuur',
  sv: 'en ett den det denna mer alla allt med utan för om över läs se lyssna följ dela hur varför vem vad när nya nyeste senaste också inrikes utrikes ekonomi kultur nyheter',
  da: 'en et den det denne mere alle alt med uden for om over læs se lyt følg del hvordan hvorfor hvem hvad hvor når nye seneste også indland udland økonomi kultur nyheder',
  nb: 'en et den det denne mer alle alt med uten for om over les se lytt følg del hvordan hvorfor hvem hva hvor når nye siste også innenriks utenriks økonomi kultur nyheter',
  fi: 'lue katso kuuntele seuraa jaa uusimmat luetuimmat miten miksi kuka mitä myös tämä nyt',
  is: 'lesa sjá nýjast mest hvernig hver hvað þetta allt',
  pl: 'reportaż wywiad komentarz i oraz ale z bez dla na w po przez więcej wszystkie nowe najnowsze czytaj zobacz jak kto co kiedy gdzie dlaczego ten ta to polityka gospodarka kultura kraj świat wiadomości',
  cs: 'reportáž rozhovor komentář analýza zprávy a nebo ale s bez pro na v po více všechny nové nejnovější čtěte jak kdo co kdy kde proč ten ta to',
  sk: 'reportáž rozhovor komentár analýza správy a alebo ale s bez pre na v po viac všetky nové najnovšie čítajte ako kto čo kedy kde prečo ten tá to',
  hr: 'i ili ali s bez za na u po više sve novo najnovije pročitajte kako tko što kada gdje zašto',
  sr: 'i ili ali s bez za na u po više sve novo najnovije pročitajte kako ko šta kada gde zašto и или али са без за на у по више све ново',
  ro: 'reportaj interviu opinie știri un o și sau dar cu fără pentru pe în mai toate noi citește vezi cum cine ce când unde',
  hu: 'riport interjú vélemény a az egy ez több új legfrissebb és de hogyan miért ki mi olvassa',
  ru: 'репортаж интервью мнение новости и или но с без для на в по более больше все новые последние читать читайте смотреть как кто что когда где почему это',
  uk: 'репортаж інтерв’ю думка новини та і але з без для на в по більше всі нові останні читати читайте як хто що коли де чому це',
  bg: 'и или но с без за на в по още всички нови последни прочетете как кой какво кога къде защо',
  he: 'לענייני בענייני לשעבר ראשי ראשית',
  el: 'το η ο οι τα ένα μια αυτό περισσότερα όλα νέα και με για πώς γιατί ποιος δείτε διαβάστε',
  tr: 'bir bu daha tüm yeni son ve ile için oku izle nasıl neden kim ne',
  id: 'dan yang ini itu lebih semua baru dengan untuk baca lihat bagaimana mengapa siapa apa berita',
  ms: 'dan yang ini itu lebih semua baru dengan untuk baca lihat bagaimana mengapa siapa apa berita',
};

const NOBODY = new Map(
  Object.entries(OPENERS).map(([language, words]) => [language, new Set(words.split(' '))]),
);

/** Words that are in no name of a person: services, buttons, parts of a page. */
const THING =
  /(?<![\p{L}])(?:facebook|twitter|whatsapp|instagram|youtube|telegram|google|linkedin|pinterest|tiktok|reddit|flipboard|logo|channel|newsletters?|podcasts?|e-?mail|cookies?|website|app|image|comments?|kommentare|twittern|tweet|subscribe|login|menu|share|teilen|deal|deals|angebote?|blog|studios?|getty|productions?|print edition|edição impressa|edición impresa|édition papier|audiobeitrags?|videobeitrags?)(?![\p{L}])/iu;

/** Tell whether a text begins with a word with which no name does. */
export function opensNobody(text: string, language: string): boolean {
  const [word = ''] = text.toLowerCase().split(/[\s:-]/u);
  return [language, 'en'].some((tongue) => NOBODY.get(tongue)?.has(word) === true);
}

/** The name of a file stands where a picture has no description. */
const FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|svg|tiff?|mp[34]|pdf)$/iu;

/** Tell whether a text has a word in it that no name has, or is the name of a file. */
export function isThing(text: string): boolean {
  return THING.test(text) || FILE.test(text);
}
