import { ABOUT_AUTHOR } from './lexicon/about-authors.ts';
import { APPEAL_OPENINGS } from './lexicon/appeal-openings.ts';
import { CORRECTION } from './lexicon/corrections.ts';
import { OWN_NOTICES } from './lexicon/notice-openings.ts';
import { OWN_MATTERS } from './lexicon/own-matters.ts';
import { NOTICES, PREFERRED_SOURCE } from './lexicon/promotions.ts';
import { PATRONS } from './lexicon/patrons.ts';
import { SHARED_WORK } from './lexicon/shared-work.ts';
import { isWorded, type Wording } from './lexicon/wording.ts';

/** Lines that ask for something, and what in them gives them away: both of two patterns must match. */
const ASKING: { about: RegExp; asks: RegExp }[] = [
  { about: /\bgoogle/iu, asks: PREFERRED_SOURCE },
  {
    about:
      /newsletter|\binbox\b|posteingang|boîte (?:e-?)?mail|boîte de réception|bandeja de entrada|correo electrónico cada|casella di posta|caixa de entrada|skrzynk[ai] (?:mailow|e-mail)|postafiók|boletín|boletim|nieuwsbrief|nyhedsbrev|nyhetsbrev|uutiskirje|bülten|рассылк|розсилк|النشرة|ניוזלטר|メールマガジン|뉴스레터|电子报|電子報/iu,
    asks: /sign up|subscribe|delivered|straight to|get the|get our|receive|register|want |join|abonn|anmeld|bestell|inscri|recevez|recibe|suscr|assine|receba|ricevi|iscri|schrijf|ontvang|prenumer|tilmeld|meld deg|tilaa|подпи|підпи|اشترك|הירשמ|הרשמ|登録|구독|订阅|訂閱|kostenlos|direct(?:ement|amente|o|ly)? (?:dans|en|in|na|no|nella) |starten sie|start(?:e|en)? (?:mit|in) |e-mail geschickt|every (?:week|morning|day)/iu,
  },
  {
    about:
      /\bapp\b|push|alertas\b|notificaciones|notificações|benachrichtigung|whats ?app|telegram|google news|facebook|twitter|instagram|youtube|tiktok|wechat|discover|line公式|\bap(?:l[iy]k|pli)|viber|вайбер|телеграм|фейсбук|в[ао]тсап|פייסבוק|ו?וואטסאפ|טלגרם|אינסטגרם|واتس ?[اآ]ب|فيس ?بوك|تلي?غرام|تيليجرام|تلجرام|إنستغرام/iu,
    asks: /download|join |recibe gratis|recibe las|apúntate|receba (?:as|gr[áa]tis|notícias)|ladda (?:ner|ned|hem) |hent (?:vores|appen)|last ned appen|jesteśmy w aplik|dołącz do (?:nas|nasz|kanał)|obserwuj nas|pobierz (?:naszą|bezpłatną|aplik)|stáhněte si|stiahnite si|sledujte nás|pratite nas|seko(?:jiet)? (?:mums|\S+ arī)|sekite (?:mus|mūsų)|jälgi meid|ακολουθήστε (?:μας|το)|ative as|activa las|aktivier|segu(?:ir|i) (?:o|el|nuestro|il) (?:nostro )?canal|follow (?:the|our) |unite|únete|participe|informiert|jiunge|sertai|sluit aan|gabung|join to|follow us|join (?:our|us)|folge|genau richtig|herunter|laden sie|télécharg|suivez|descarga|síguenos|sigue |baixe|siga |scarica|seguici|segui |volg ons|följ oss|følg|seuraa|takip|abone|подпи|підпи|читайте нас|تابع|حمل|עקבו|הצטרפו|フォロー|다운로드|关注|追蹤|下载|as a preferred source|abonniere|subscribe to|ikuti|theo dõi|अनुसरण|फॉलो|जुड़/iu,
  },
  {
    about: /\bcookies?\b|datenschutz|privacy policy|politique de confidentialité/iu,
    asks: /we use|accept|consent|by signing|by clicking|agree|wir verwenden|akzeptier|zustimm|einwillig|nous utilisons|acceptez|utilizamos|aceptar|usiamo|accett|gebruiken|accepteer|kenntnis/iu,
  },
  {
    about: /subscri|abonn|premium|member|\babo\b|digital access|paywall|有料会員|読み放題/iu,
    asks: /already (?:a|have)|log ?in|sign in|start your|free trial|to (?:continue|bookmark|read)|from only|for just|monatlich|weiterlesen|pour lire|réservé aux abonnés|exclusivo para|solo para|per continuare|become a|初回|\d\s?[かヶカ]月無料/iu,
  },
  {
    about:
      /[€£$₹₽₺]\s?\d|\d[\d.,]*\s?(?:€|£|\$|₽|₺|eur\b|euros?\b|kr\b|zł|kč|ft\b|lei\b|лв|грн|руб|tl\b|元|円|원)/iu,
    asks: /(?<!\p{L})(?:subscribe (?:now|today|from|for)|(?:jetzt|hier) (?:abonnieren|testen|bestellen)|abonnez-vous|je m[’']abonne|suscríb(?:ete|ase)|assine (?:já|por|a partir)|abbonati|abonneer|neem een abonnement|bliv abonnent|bli abonnent|prenumerera (?:nu|från|för)|tilaa (?:nyt|alk)|wykup|kup dostęp|p(?:ř|r)edplaťte|fizess(?:en)? elő|abonea[zț]ă-te|abonați-vă|абонирай|γίνετε συνδρομητ|abone ol|оформ(?:ите|ить|іть) підписку|оформите подписку|подпишитесь|передплат(?:іть|и )|اشترك|订阅|訂閱)/iu,
  },
  {
    about: /\b(?:comment|story|tip|correction|error|typo|article)s?\b|@\w+\.\w+/iu,
    asks: /^(?:have (?:a|you) |got a |do you (?:have|know more) |if you (?:have|spot)|spotted |contact (?:us|the)|email us|send us|report an|let us know|share your)/iu,
  },
  {
    about:
      /^(?:log ?in|sign in|register|ingres[ae]|inicia sesión|connectez-vous|accedi|faça login|melden sie sich|zaloguj|log ind|logg inn|logga in|войдите|увійдіть|giriş yap|bejelentkez)\p{Ll}*(?!\p{L})/iu,
    asks: /\b(?:articles?|artículos?|comment|coment|favo|save|guardar|artigos?|articoli|artikel|later|stor(?:y|ies)|account|cuenta)/iu,
  },
  {
    about:
      /javascript|brows|brauser|navigateur|navegador|przeglądar|prohlížeč|prehliadač|webbläsar|nettleser|selain|böngésző|tarayıcı|браузер|متصفح|مرورگر|דפדפן|浏览器|瀏覽器|ブラウザ|브라우저|video|player|embed|content|inhalt|contenu|innehåll/iu,
    asks: /nie (?:wspiera|obsługuje) odtwarz|przeglądark\p{Ll}* nie (?:wspiera|obsługuje)|navigateur ne (?:prend|supporte)|navegador no (?:soporta|admite|es compatible)|navegador não suporta|browser non supporta|browser unterstützt|(?:prohlížeč|prehliadač) nepodporuje|браузер не (?:поддерживает|підтримує|поддържа)|nettleser\p{Ll}* (?:din )?støtter ikke|webbläsare\p{Ll}* stöd(?:er|jer) inte|selaimesi ei tue|böngésző\p{Ll}* nem támogatja|tarayıcınız .{0,30}desteklemiyor|متصفحك لا يدعم|vanemat|veraltet|obsol[eè]te|obsoleto|desactualizad|przestarzał|zastaral|föråldrad|utdatert|forældet|vanhentu|elavult|desuet|eski bir|устарел|застаріл|قديم|قدیمی|מיושן|版本过低|版本過舊|サポートされていません|지원하지 않|aanzetten|du tillåta|devez accepter|failed to load|try refreshing|platzhalterinhalt|externen anbieter|need your consent|enable|not support|cannot be played|can't be played|please upgrade|outdated|externe(?:r|n)? inhalt|to view this|unavailable|deactivat|deaktivier|activer|habilit/iu,
  },
  { about: /\bapps?\b/iu, asks: /[點点][我擊击]下[載载]|(?:立即|免[費费]|[馬马]上)下[載载]/u },
];

/** A longer line is a paragraph that speaks of such things. */
const LONGEST = 360;

/** Tell whether a line asks readers to subscribe, follow, download, accept or write to the newsroom. */
export function isPromotion(line: string): boolean {
  return line.length <= LONGEST && ASKING.some(({ about, asks }) => about.test(line) && asks.test(line));
}

const ALL_NOTICES: Wording[] = [
  ...OWN_NOTICES,
  ...APPEAL_OPENINGS,
  ...NOTICES,
  ...OWN_MATTERS,
  ...PATRONS,
  { pattern: ABOUT_AUTHOR, reason: 'says who the author is' },
  { pattern: SHARED_WORK, reason: 'tells who else worked on the article' },
];

/** A longer paragraph says more than a notice. */
const LONGEST_NOTICE = 450;

/** Why a paragraph is the publication’s own notice and no text of its article; nothing where it is none. */
export function explainNotice(text: string): string | undefined {
  return text.length <= LONGEST_NOTICE
    ? ALL_NOTICES.find((notice) => isWorded(notice, text))?.reason
    : undefined;
}

/** Tell whether a paragraph says what was changed in the article after it came out. */
export function isChange(text: string): boolean {
  return text.length <= LONGEST_NOTICE && CORRECTION.test(text);
}
