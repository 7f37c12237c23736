import type { Wording } from './wording.ts';

/** Languages’ words for what a publication asks money for. */
const CAUSES =
  'journalis|independent (?:news|media|reporting)|(?:freie|unabhängige)[nr]? (?:presse|medien)|periodis|period(?:í|i)stic|medio independiente|presse (?:libre|indépendante)|média indépendant|información libre|imprensa livre|giornalis|informazione libera|dziennikar|wolne media|novinář|novinár|novinarst|újságír|sajtó|jurnalis|presa liberă|журналист|журналіст|новинарств|δημοσιογραφ|ενημέρωση|gazetecili|zsurnaliszt|صحاف|עיתונות|روزنامه‌نگاری|पत्रकारिता|新聞自由|獨立媒體|独立媒体|독립언론|ジャーナリズム';

/** Languages’ requests for it, at the start of a sentence. */
const REQUESTS =
  'support (?:us|our|independent)|donate|become a (?:member|supporter)|make a (?:donation|contribution)|unterstütze(?:n sie)? |werden sie (?:mitglied|teil)|spenden sie|soutenez|faites un don|apóyan|apoya (?:a |nuestro|el periodismo|un periodismo|este)|hazte (?:soci|miembr)|suscríbete|colabora con|apoie|contribua|sostieni|sostienici|abbonati|steun (?:ons|onze|onafhankelijke)|word (?:lid|supporter)|støt (?:os|vores)|støtt (?:oss|vår)|bli (?:støttemedlem|medlem)|stöd (?:oss|vår|oberoende)|tue (?:meitä|riippumatonta)|wspieraj|wesprzyj|podpořte|podporte|podržite|podprite|támogas|susține|поддержите|помогите|станьте |підтримайте|долучайтесь|подкрепете|подржите|στηρίξτε|destek ol|ادعم|ساهم|תמכו|הצטרפו|حمایت کنید|सहयोग करें|請支持|请支持|후원';

/** Languages’ words for where letters to readers arrive. */
const INBOXES =
  '(?:ihr|dein)(?:em|en)? (?:e-?mail-?)?postfach|votre (?:boîte|adresse|messagerie)|(?:tu|su) (?:correo|bandeja|buzón|e-?mail)|(?:no )?seu e-?mail|(?:nella )?tua (?:casella|mail|e-?mail|posta)|(?:je|uw|jouw) (?:mailbox|inbox|e-?mail)|din (?:indbakke|innboks|inkorg|mailbox|e-?post|mail)|sähköposti(?:isi|in)|(?:twoj|swoj|twoją|swoją) ?(?:skrzynk|e-?mail)|vaš\\p{Ll}* (?:e-?mail|schránk|mail)|(?:e-?mail )?(?:postaládá|fiók)|(?:вашия|вашу|ваш) (?:имейл|почту|пошту|e-?mail)|στο (?:e-?mail|mail) σας|e-?posta(?:nıza|na)|بريدك|המייל שלך|信箱|邮箱|メールでお届け|이메일로';

/** Languages’ words of how often, and of those who send and receive. */
const SENDING =
  'every |each |daily|weekly|sign up|subscribe|receive|get |jeden|täglich|wöchentlich|erhalten|direkt|chaque|tous les|recevez|cada |todos los|diari|recib|todos os|receba|ogni|ricevi|iedere|elke|dagelijks|ontvang|hver|varje|få |joka|tilaa|każd|codzien|otrzymuj|každ|dostáv|minden|naponta|fiecare|primește|κάθε|λάβετε|her gün|her hafta|каждый|каждую|щодня|всеки|يومي|كل |每日|每天|每週|每周|毎|매일|매주';

/** Languages’ words that say that a live report goes on no more. */
const CLOSED =
  'this live (?:page|blog|coverage|feed) (?:is|has) .{0,20}(?:closed|ended|finished)|(?:this )?live ?blog (?:is )?(?:now )?closed|(?:dieser |der )?(?:live-?blog|live-?ticker|ticker) (?:ist|wird|wurde) .{0,20}(?:beendet|geschlossen)|(?:dit |het )?live-?blog is .{0,20}(?:gesloten|afgesloten|beëindigd)|(?:ce |le )?(?:direct|live) est .{0,20}(?:terminé|fermé)|(?:este |el )?directo (?:ha )?(?:terminado|finalizado)|live ?bloggen (?:er|är|avsluta|lukke).{0,20}|relacja .{0,12}zakończona|(?:onlajn|онлайн|трансляц)\\p{L}* .{0,12}(?:заверш|окончен|закінчен)';

/** Languages’ notes of what else told the story, and who helped. */
const ELSEWHERE =
  '(?:über )?dieses thema (?:im programm|berichte|sendete|lief)|mit (?:informationen|material|agenturmaterial) (?:von|der|des|aus) [^.]{3,90}\\.?$|(?:dieser|der) (?:artikel|beitrag|text) (?:erschien|ist) (?:zuerst|zuvor|ursprünglich|im original) |cet article (?:est|a été) (?:initialement |d’abord )?(?:paru|publié) (?:initialement |d’abord |dans|sur)';

/** Languages’ words for the letters that a publication sends to its readers. */
const LETTERS =
  "newsletter|infolettre|lettre d[’']info(?:rmation)?s?|nieuwsbrief|nyhedsbrev(?:et)?|nyhetsbrev(?:et)?|uutiskirje|fréttabréf|boletín|boletim|biuletyn|hírlevél|bülten|uudiskiri|naujienlaiškis|jaunumu vēstule|рассылка|розсилка|бюлетин|билтен|نشرة|ניוזלטר|メールマガジン|ニュースレター|뉴스레터|電子報|电子报";

/** A line that names such a letter, and says no more: `The letter of the harbour: Newsletter`, `La newsletter « Le port »`. */
export const LETTER_NAME = new RegExp(
  `^(?:(?:the|our|der|unser|la|le|notre|il|el|onze|de|vår|vores) )?(?:${LETTERS})(?!\\p{L}).{0,40}(?<![.…])$|^.{2,40}[\\s:](?:${LETTERS})[»”"]?$`,
  'iu',
);

/** What a publication asks for and tells of itself, with why it is no part of an article. */
export const APPEALS: Wording[] = [
  {
    sign: new RegExp(CAUSES, 'iu'),
    pattern: new RegExp(`^(?:.*[.!?–—:]\\s)?(?:${REQUESTS})`, 'isu'),
    reason: 'asks readers for support',
  },
  {
    sign: new RegExp(SENDING, 'iu'),
    pattern: new RegExp(INBOXES, 'isu'),
    reason: 'asks for a subscription',
  },
  { pattern: new RegExp(`^(?:${CLOSED})[.!]?$`, 'iu'), reason: 'says that a live report is over' },
  { pattern: new RegExp(`^(?:${ELSEWHERE})`, 'iu'), reason: 'tells where else the story stands' },
];
