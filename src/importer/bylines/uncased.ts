import { cutDateWords } from '../dates/date-words.ts';
import { readBareEastAsian } from './bare-east-asian.ts';
import { saysRole } from './byline-words.ts';
import { NEWSROOM_NAMES } from '../lexicon/newsrooms.ts';
import { dropButton } from './trim-names.ts';
import { cutBeside } from './uncased-beside.ts';

/** Scripts whose words are of letters and their signs; a joiner may stand between two letters. */
const SCRIPTS = 'Deva Beng Gujr Guru Orya Taml Telu Knda Mlym Sinh Thai Khmr Laoo Ethi'.split(' ');

/** Initials and titles, as in `சு.கதிர்`, `মো. কামাল নদী`, and up to three words; an initial makes one word a name. */
const OF_SCRIPT = SCRIPTS.map((script) => {
  const letter = `[\\p{sc=${script}}\\u200C\\u200D]`;
  const [initial, word] = [`${letter}{1,4}\\.\\s?`, `${letter}{2,15}(?:-${letter}{2,15})?`];
  return `(?:${initial}){1,3}${word}(?:\\s${word}){0,2}|${word}(?:\\s(?:${initial})?${word}){1,2}`;
}).join('|');

const ARABIC = '\\p{sc=Arab}[\\p{sc=Arab}\\p{M}\\u200C]{1,11}';
const HEBREW = `[\\p{sc=Hebr}׳'"״-]{2,10}`;

/** Two or three short words. */
const WORDS = new RegExp(
  `^(?:(?:د\\.\\s?)?${ARABIC}(?:\\s${ARABIC}){1,2}|(?:(?:ד["״]ר|פרופ['׳])\\s)?${HEBREW}(?:\\s${HEBREW}){1,2}|${OF_SCRIPT}|` +
    '\\p{sc=Geor}{2,12}\\s\\p{sc=Geor}{2,12}(?:შვილი|ძე|[იუ]ა|ავა|იანი|ელი|ური|ული))$',
  'u',
);

/** Sections, places and labels begin so in Arabic, Persian, Hebrew and the scripts of India. */
const NO_NAME =
  /^(?:ඡායාරූප|ዜና|ስፖርት|ፖለቲካ|ቢዝነስ|ንግድ|ኢኮኖሚ|ማህበራዊ|ማኅበራዊ|ማስታወቂያ|አስተያየት|ርዕሰ|ዝርዝር|ዋና|ቪዲዮ|ፎቶ|ምስል|ኪነ|ኪን|ጤና|ቅጽ|ቀን|ኢትዮጵያ|አዲስ\sአበባ|ዓለም\sአቀፍ|የ(?:ውጭ|ሀገር|አገር|ኛ|ዜና|ግል)|ข่าว|กีฬา|การ|ทีม|ไทย|เผยแพร่|อัป|อัพ|วันที่|ประเทศ|ภูมิภาค|บันเทิง|เศรษฐกิจ|สังคม|ต่าง|เรื่อง|ภาพ|แชร์|ព័ត៌មាន|ថ្ងៃ|កីឡា|ຂ່າວ|કેરળ|કેરલ|ગુજરાત|સમાચાર|ન્યૂઝ|દેશ|રમત|ਪੰਜਾਬ|ਖ਼ਬਰ|ਦੇਸ਼|ಕರ್ನಾಟಕ|ಕನ್ನಡ|ಸುದ್ದಿ|ರಾಜ್ಯ|ದೇಶ|ಕ್ರೀಡೆ|കേരള|വാർത്ത|വാര്‍ത്ത|ദേശീയ|കായിക|සිංහල|පුවත්|දේශීය|ක්‍රීඩා|ال|[أا]خبار|آخر|تاريخ|نشر|تم|منذ|قبل|عاجل|خاص|فيديو|صور|ر[أا]ي|مقال|سياس|اقتصاد|رياض|ثقاف|عربي|دولي|محلي|حوادث|تحديث|وكال|اخبار|تاریخ|کد|گروه|سرویس|منبع|خبرگزاری|شائع|در\s|اپ ڈیٹ|پاکستان|خبریں|חדשות|דעות|כלכלה|ספורט|תרבות|עודכן|פורסם|יום|בארץ|בעולם|פוליטי|מדיני|ביטחון|מבזק|סוכנו|צילום|זמן|כתבות|קבלת|הרשמ|שמירת|הדפסת|קריאת|עוד|כל|אתר|नई|नयी|न्यूज|समाचार|ताज़ा|ताजा|देश|राज्य|उत्तर|मध्य|पश्चिम|आंध्र|हिमाचल|अरुणाचल|जम्मू|राष्ट्रीय|अंतर|खेल|मनोरंजन|लाइफ|टेक|धर्म|फोटो|वीडियो|হোম|সারা|বাংলাদেশ|জাতীয়|আন্তর্জাতিক|খেলা|অনলাইন|প্রথম|সর্বশেষ|পশ্চিম|নয়া|তারিখ|প্রকাশ|আপডেট|ফলো|প্রিন্ট|শেয়ার|செய்திகள்|தமிழ்|இந்திய|உலக|விளையாட்டு|சினிமா|மாநில|జాతీయ|తెలుగు|ఆంధ్ర)/u;

/** What stands behind a name in its line: the place, the paper. */
const BEHIND = /(?:\s[-–—]\s?|\s?[–—|/•·]\s?|\s[:(]\s?)\S.*$/u;

/** The paper may stand before the name; one word is no name. */
const HOUSE_BEFORE = /^\p{L}{3,12}\s[-–—]\s(?=\S+\s\S)/u;

/** `সাগরপুর প্রতিনিধি`: whoever writes from a place or for a desk. */
const OFFICE =
  /^\S+(?:\s\S+){0,2}\s(?:संवाददाता|नेटवर्क|प्रतिनिधि|प्रतिनिधी|वार्ताहर|ब्यूरो|डेस्क|टीम|वृत्तसेवा|প্রতিনিধি|প্রতিবেদক|সংবাদদাতা|ডেস্ক|நிருபர்|செய்தியாளர்|డెస్క్|ప్రతినిధి|ഡെസ്ക്|ഡെസ്‌ക്|ലേഖകൻ|ലേഖകന്‍|ಡೆಸ್ಕ್|ಪ್ರತಿನಿಧಿ|ડેસ્ક|ڈیسک|نمائندہ)$/u;

/** Tell whether a name is that of whoever writes from a place, for a desk or for a paper. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** How the names of papers and stations end in the languages of India. */
const HOUSE_OF_INDIA =
  /\s(?:न्यूज़?|न्यूज|टीवी|समाचार|टाइम्स|टाइम्स|নিউজ|টিভি|টাইমস|செய்திகள்|நியூஸ்|న్యూస్|టీవీ|ന്യൂസ്|ನ್ಯೂಸ್|ન્યૂઝ)$/u;

/** Thai papers sign as a whole by the name of their site. */
const THAI_SITE = /^\p{sc=Thai}{3,20}(?:ออนไลน์|นิวส์)$/u;

/** Commas part names, or a name from what stands behind it. */
const COMMA = /\s?[،,]\s?/u;

/** Two names are parted by a word, or by a letter that is written together with the second. */
const AND =
  /(?<=\S\s\S+)(?:\s[وו](?=\S{2,}\s\S)|\s(?:ও|এবং|और|एवं|व|आणि|र|اور|و|மற்றும்|และ|અને|ਅਤੇ|እና|ಮತ್ತು|మరియు)\s(?=\S+\s\S))/u;

/** Papers of the north of India name themselves between who writes and the place: `name, paper, place`. */
const PAPER_BETWEEN: ReadonlySet<string | undefined> = new Set(['hi', 'mr']);

/**
 * Read the names in a line that stands right above a date, in scripts that tell names by no capitals: there, two or three short words are
 * a name, and so is a common family name with what may follow it.
 */
export function readUncased(line: string, language: string | undefined): string[] | undefined {
  if (!/\p{Lo}|\p{sc=Geor}/u.test(line)) return undefined;
  const alone = cutBeside(dropButton(line));
  const whole = readBareEastAsian(alone, language);
  if (whole) return whole;
  const parted = alone.split(/\s?[/／]\s?/u);
  if (
    parted.length > 1 &&
    parted.length < MOST_PARTED &&
    parted.every((part) => isName(part) && !ARABIC_WORDS.test(part))
  )
    return parted;
  const [text = '', ...others] = dropAmharicBy(alone)
    .replace(HOUSE_BEFORE, '')
    .replace(BEHIND, '')
    .trim()
    .split(COMMA);
  const eastAsian = readBareEastAsian(text, language);
  if (eastAsian) return eastAsian;
  if (THAI_SITE.test(text)) return [text];
  const newsroom = cutNewsroom(text);
  if (newsroom !== undefined) return [newsroom];
  if (OFFICE.test(text)) return [isOfPaper(others, language) ? `${text}, ${others[0]}` : text];
  if (saysRole(text) || cutDateWords(text, language) !== text) return undefined;
  const names = text.split(AND);
  return names.every(isName) ? [...names, ...listOthers(others, language)] : undefined;
}

/** More are topics. */
const MOST_PARTED = 5;

/** In Arabic letters places stand so beside names. */
const ARABIC_WORDS = /\p{sc=Arab}/u;

/** A newsroom and, run together with it, the place from which it tells: `নিজস্ব প্রতিবেদকসাগরপুর`. */
function cutNewsroom(text: string): string | undefined {
  if (text.length > LONGEST_OFFICE) return undefined;
  const isBefore = (phrase: string) =>
    phrase.length >= LEAST_NEWSROOM && text.startsWith(phrase) && GLUED_PLACE.test(text.slice(phrase.length));
  return [...NEWSROOM_NAMES].find(isBefore);
}

const LONGEST_OFFICE = 40;

/** Shorter words begin others. */
const LEAST_NEWSROOM = 10;

/** An ending of the word is shorter. */
const GLUED_PLACE = /^\p{Lo}[\p{Lo}\p{M}]{3,}$/u;

/** The Amharic word before who writes is a letter, written together with the name; it opens some names as well. */
const AMHARIC_BY =
  /^በ(?!(?:ቀለ|ላይ|ረከት|የነ|ለጠ|ለጥ|ዛብህ|ዕውቀቱ|እውቀቱ|ፍቃዱ|ፈቃዱ|ኃይሉ|ሀይሉ|ኃይለ|ድሉ|ሪሁን|ርሄ|ርሀ|ርሃ|ሱፈቃድ|ላቸው|ላይነህ|ቃሉ|ኩረ|ሻዳ|ሻህ|እምነት|ጋሻው|ትሩ|ዳሳ)(?!\p{L}))(?=\p{sc=Ethi}{2})/u;

function dropAmharicBy(text: string): string {
  return text.replace(AMHARIC_BY, '');
}

/** The names behind the first comma, up to what is no name. */
function listOthers(others: string[], language: string | undefined): string[] {
  const end = others.findIndex((other) => !other.split(AND).every(isName));
  if (end === 1 && PAPER_BETWEEN.has(language)) return [];
  return others.slice(0, end < 0 ? undefined : end).flatMap((other) => other.split(AND));
}

/** A desk alone says nothing of whose it is: `desk, paper, place`. */
function isOfPaper(others: string[], language: string | undefined): boolean {
  return others.length === 2 && PAPER_BETWEEN.has(language);
}

function isName(text: string): boolean {
  return WORDS.test(text) && !NO_NAME.test(text) && !HOUSE_OF_INDIA.test(text) && !saysRole(text);
}
