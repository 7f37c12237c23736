/** Languages’ headings over the points of an article, which its text then tells in full. */
const HEADINGS: Record<string, string> = {
  en: 'what (?:you need )?to know|what you (?:need to|should) know|key (?:points|takeaways|facts)|at a glance|article highlights|highlights|the short version|in short|in brief',
  de: "darum geht[’']?s|das wichtigste in kürze|(?:das wichtigste )?auf einen blick|kurz und knapp|in kürze",
  fr: "l[’']essentiel|en bref|les points clés|points clés|ce qu[’']il faut (?:retenir|savoir)",
  es: 'las claves|claves|puntos clave|lo esencial|en resumen|lo que (?:hay que|debes|tienes que|necesitas) saber',
  pt: 'pontos-chave|principais pontos|em resumo|o essencial|resumo',
  it: 'in sintesi|i punti chiave|in breve',
  nl: 'in het kort|samengevat|de belangrijkste punten',
  af: 'kortliks|in kort|opsomming',
  nordic:
    'kort fortalt|det korte af det lange|kortversjonen|(?:kort )?oppsummert|oppsummering|sammanfattning|i korthet|det viktigaste|tiivistelmä|lyhyesti|pääkohdat|í stuttu máli',
  baltic: 'lühidalt|kokkuvõte|īsumā|svarīgākais|trumpai|svarbiausia',
  slavic:
    'w skrócie|najważniejsze informacje|ve zkratce|stručně|v skratke|stručne|ukratko|na kratko|ključne (?:točke|tačke)|укратко|главное|коротко|кратко|головне|стисло|накратко|најважније',
  balkan: 'pe scurt|puncte cheie|röviden|összefoglaló|a lényeg|με λίγα λόγια|συνοπτικά|τα βασικά σημεία',
  turkic: 'özet|öne çıkanlar|kısaca|qısaca|қысқаша',
  caucasian: 'მოკლედ|համառոտ',
  semitic: 'النقاط الرئيسية|أبرز النقاط|الخلاصة|ملخص|עיקרי הדברים|בקצרה|תקציר',
  persian: 'خلاصه|نکات کلیدی|خلاصہ|اہم نکات',
  indic: 'मुख्य बातें|मुख्य बिंदु|संक्षेप में|हाइलाइट्स|মূল বিষয়|সংক্ষেপে|முக்கிய அம்சங்கள்|சுருக்கம்|ముఖ్యాంశాలు',
  southeast:
    'intisari(?: berita)?|ringkasan(?: berita)?|poin penting|fakta utama|tóm tắt|điểm chính|สรุปข่าว|ประเด็นสำคัญ|ไฮไลต์',
  african: 'muktasari',
  east: '기사의 핵심|要点|要點|重點|重点|摘要|核心提示|導讀|导读|この記事のポイント|ポイント|要約|(?:기사 ?(?:내용 )?|핵심 )?요약',
};

/** A line that heads the points of an article. */
export const KEY_POINTS = new RegExp(`^(?:${Object.values(HEADINGS).join('|')})\\s?[:：]?$`, 'iu');
