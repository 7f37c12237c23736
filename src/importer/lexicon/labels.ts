import { LEXICONS } from './lexicon.ts';
import { PICTURE_WORDS } from './picture-words.ts';
import { listPhrases } from './shape.ts';

/** Every language of which words beside pictures are known. */
const LABELLED = [...LEXICONS, ...PICTURE_WORDS];

/** Labels that say no more than that a credit follows, as a regular expression. */
export const CREDIT_LABELS = toChoice('credit');

/** What stands before the words under a picture, as a regular expression. */
export const CAPTION_LABELS = toChoice('caption');

/** All labels in front of who made a picture, as a regular expression. */
export const PHOTO_LABELS = toChoice('photo');

/** All phrases of a part, of every language, the longest first. */
export function toChoice(part: 'rights' | 'photo' | 'credit' | 'caption'): string {
  return toAlternatives(LABELLED.flatMap((lexicon) => listPhrases(lexicon[part])));
}

/** The phrases that stand before the name of a picture’s maker, one by one. */
export function listLabels(): string[] {
  return LABELLED.flatMap(({ photo, credit }) => [photo, credit].flatMap(listPhrases));
}

/** The same phrases as labels within a line, where a capital tells them from words. */
export function toCapitals(part: 'photo' | 'credit' | 'caption'): string {
  return toAlternatives(LABELLED.flatMap((lexicon) => listPhrases(lexicon[part]).map(capitalise)));
}

/** Those of three signs and more in scripts of South and South-East Asia: neither case nor small words run into them there. */
export function toUncased(): string {
  return toAlternatives(listLabels().filter((label) => label.length >= 3 && UNCASED.test(label)));
}

const UNCASED =
  /^[\p{sc=Beng}\p{sc=Deva}\p{sc=Gujr}\p{sc=Guru}\p{sc=Knda}\p{sc=Khmr}\p{sc=Laoo}\p{sc=Mlym}\p{sc=Mymr}\p{sc=Sinh}\p{sc=Taml}\p{sc=Telu}\p{sc=Thai}]/u;

/** The same phrases in nothing but capitals. */
export function toAllCapitals(part: 'photo' | 'credit'): string {
  return toAlternatives(LABELLED.flatMap((lexicon) => listPhrases(lexicon[part]?.toUpperCase())));
}

function capitalise(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function toAlternatives(phrases: string[]): string {
  return [...new Set(phrases)]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => RegExp.escape(phrase))
    .join('|');
}

/** Languages’ words for where something comes from: a picture’s words, or all of an article. */
const SOURCES =
  'sources?|quellen?|fuentes?|fonte|fonti|fontes|fonts?|bron|bronnen|kilde|kilder|källa|källor|lähde|lähteet|heimild|heimildir|allikas|allikad|avots|avoti|šaltinis|šaltiniai|źródło|źródła|zdroj|zdroje|vir|viri|izvor|izvori|извор|извори|източник|източници|источник|источники|джерело|джерела|крыніца|forrás|források|surs[aăe]|πηγή|πηγές|kaynak|kaynaklar|mənbə|дереккөз|chanzo|vyanzo|bronne|المصدر|المصادر|منبع|منابع|מקור|स्रोत|সূত্র|sumber|nguồn|ที่มา|burimi|წყარო|աղբյուր|ஆதாரம்|来源|來源|出典|출처';

/** The same with a capital, as they stand behind a sentence. */
export const SOURCE_TITLES = SOURCES.split('|').map(capitalise).join('|');

/** A line that says where something comes from. */
export const SOURCE_LABEL = new RegExp(`^(?:${SOURCES})\\s?[:：]`, 'iu');

/** Languages’ words that stand right above a standfirst, and say that it is one. */
const SUMMARIES: Record<string, string> = {
  en: 'synopsis|(?:in )?summary|in (?:short|brief)|teaser|abstract|what you need to know(?=\\s?:)',
  pt: 'sumário|resumo',
  es: 'sumario|resumen',
  fr: "résumé|en bref|l[’']essentiel",
  de: 'zusammenfassung|kurzfassung|in kürze',
  it: 'sommario|in breve',
  nl: 'samenvatting',
  af: 'opsomming|kortliks',
  nordic: 'sammanfattning|sammendrag|resumé|tiivistelmä|samantekt|í stuttu máli',
  baltic: 'īsumā|kopsavilkums|santrauka|trumpai|lühidalt|kokkuvõte',
  slavic: 'streszczenie|w skrócie|stručně|shrnutí|v skratke|zhrnutie|ukratko|sažetak|povzetek|na kratko',
  cyrillic: 'кратко|коротко|вкратце|стисло|накратко|укратко|сажетак|қысқаша',
  hu: 'összefoglaló|röviden',
  ro: 'pe scurt|rezumat',
  el: 'περίληψη',
  turkic: 'özet|xülasə|qısaca',
  caucasian: 'მოკლედ|համառոտ|ամփոփում',
  arabic: '(?:ال)?ملخص|خلاصه|چکیده|خلاصہ',
  he: 'תקציר|בקיצור',
  indian: 'सार|सारांश|संक्षेप में|সারসংক্ষেপ|சுருக்கம்',
  south: 'muktasari|tóm tắt|ringkasan|intisari|buod|สรุป|สรุปข่าว',
  east: '(?:기사 ?(?:내용 )?|핵심 )?요약|摘要|要約|概要|要旨|核心提示|内容提要|導讀|导读|提要',
};

/** The same words, as a regular expression. */
export const SUMMARY_WORDS = Object.values(SUMMARIES).join('|');

/** A line that is such a label and nothing else. */
export const STANDFIRST_LABEL = new RegExp(`^(?:${SUMMARY_WORDS})\\s?[:：]?$`, 'iu');

/** Such a label before the standfirst in its line, and the sign behind it. */
export const STANDFIRST_OPENING = new RegExp(
  `^(?<label>(?:${SUMMARY_WORDS})(?:\\s?(?<sign>[:：])\\s?|\\s))(?=\\S)`,
  'iu',
);

/** Words that open the headline of an article that goes on while something happens, and boxes of news elsewhere. */
const LIVE_WORDS =
  "live|en (?:vivo|directo|direct)|última hora|minuto a minuto|ao (?:vivo|minuto)|em (?:direto|atualização)|(?:in )?diretta|ultim[’']ora|direct|newsblog|ticker|direkte|direkt|just nu|na żywo|živě|naživo|uživo|v živo|online|élő|percről percre|în direct|suora|otse|tiešraide|tiesiogiai|онлайн|наживо|на живо|уживо|λεπτό προς λεπτό|canlı|son dakika|عاجل|مباشر|لحظة بلحظة|لحظه به لحظه|זמן אמת|लाइव|লাইভ|நேரலை|langsung|trực tiếp|直播|速報|속보|생중계";

/** A headline that opens with such a word. */
export const LIVE = new RegExp(`^(?:${LIVE_WORDS})`, 'iu');

/** Words that open headlines of articles with a film or many pictures. */
const FILM_WORDS =
  'videos?|v[ií]deos?|fotos?|photos?|fotogaler[ií]as?|galer[ií]as?|fotogalleria|diaporama|en images|en imágenes|im video|bilder|bildstrecke|filmpje|beeld|kuvat|kuvia|myndir|myndband|myndskeið|foto ?galerie|galerie|wideo|zdjęcia|videó|képek|galéria|βίντεο|φωτογραφίες|видео|фото|відео|снимки|video ?galeri|foto ?galeri|فيديو|بالفيديو|صور|بالصور|ویدیو|فیلم|عکس|ویڈیو|תמונות|וידאו|צפו|वीडियो|तस्वीरें|ভিডিও|ছবি|வீடியோ|视频|視頻|影片|图集|動画|写真|영상|포토|คลิป|ภาพ|ảnh|gambar|picha|ვიდეო|ֆոտո|տեսանյութ|бейне';

/** A headline that opens with such a word and a colon. */
export const OPENS_WITH_FILM = new RegExp(`^(?:${FILM_WORDS})\\s?[:：]\\s?\\S`, 'iu');

/** Words that open the line of news that runs over a page, whatever it tells. */
const BREAKING_WORDS =
  "breaking(?: news)?|latest news|eilmeldung|juuri nyt|just nu|lige nu|akkurat nå|siste nytt|última hora|ultim[’']ora|dernière minute|laatste nieuws|z ostatniej chwili|właśnie teraz|právě teď|práve teraz|upravo|najnovije|tocmai acum|ultima oră|friss hírek|извънредно|срочно|терміново|έκτακτο|son dakika|عاجل|فوری|מבזק|ब्रेकिंग(?: न्यूज़)?|ব্রেকিং(?: নিউজ)?|terkini|tin nóng|ข่าวด่วน|快讯|快訊|速報|속보|viimane uudis|svarbiausia|habari mpya";

/** A line of news that runs over a page. */
export const BREAKING = new RegExp(`^(?:${BREAKING_WORDS})\\s?[:：/|]`, 'iu');

/** Languages’ words for an interview or what was told to somebody, which stand with a colon before who asked. */
export const INTERVIEWS =
  "interviews?|intervju|interjú|interviu|gespräch|protokoll|aufgezeichnet|entretien|propos recueillis|entrevistas?|conversa|intervista|colloquio|onderhoud|gesprek|samtal|samtale|viðtal|haastattelu|intervjuu|intervija|interviju|wywiad|rozmowa|rozhovor|rozhovory|razgovor|pogovor|разговор|интервью|беседа|интервю|інтервʼю|інтерв[’']ю|розмова|гутарка|сұхбат|συνέντευξη|röportaj|söyleşi|müsahibə|ინტერვიუ|հարցազրույց|مقابلة|حوار|گفت‌وگو|مصاحبه|انٹرویو|ראיון|साक्षात्कार|इंटरव्यू|সাক্ষাৎকার|பேட்டி|நேர்காணல்|インタビュー|聞き手|采访|採訪|专访|專訪|인터뷰|phỏng vấn|สัมภาษณ์|wawancara|temu bual|panayam|mahojiano";

/** Languages’ words for a picture, as tools write them before its description. */
export const IMAGE_WORDS =
  'image|img|picture|photo|graphic|bild|foto|beeld|afbeelding|imagen|imagem|immagine|billede|bilde|kuva|kép|obrázek|obrázok|obraz|slika|imagine|resim|görsel|изображение|зображення|картинка|снимка|слика|εικόνα|صورة|تصویر|תמונה|चित्र|ছবি|படம்|图片|圖片|画像|이미지|รูปภาพ|hình ảnh|gambar|larawan|picha|სურათი|նկար|şəkil|сурет';

/** Languages’ words that tell readers where in the site they are. */
const HERE =
  'you are here|(?:sie sind|du bist) hier|vous êtes ici|(?:estás|está|usted está|se encuentra) (?:aquí|en)|(?:você )?está (?:aqui|em)|(?:ti trovi|sei) (?:qui|in)|(?:je bent|u bent) hier|du er her|du är här|olet (?:täällä|tässä)|jesteś (?:tutaj|tu)|nacházíte se|jste zde|nachádzate sa|(?:ön )?itt van|ești aici|вы (?:здесь|находитесь)|ви (?:тут|знаходитесь)|вие сте тук|nalazite se|(?:vi )?ste (?:ovdje|ovde|tukaj)|(?:βρίσκεστε|είστε) εδώ|buradasınız|olete siin|jūs (?:atrodaties|esate)|أنت (?:هنا|في)|אתה כאן|आप यह[ाां]+ हैं|আপনি এখানে|anda (?:di sini|berada di)|bạn đang ở|คุณอยู่ที่นี่|uko hapa|(?:您|你)?(?:现在|現在|目前|当前|當前)?(?:的)?(?:所在)?位置|現在地|현재 위치';

/** A line that tells the way to an article: `You are here: Home > Harbour`. */
export const WAY = new RegExp(`^(?:${HERE})\\s?(?:[:：>›»]|$)`, 'iu');
