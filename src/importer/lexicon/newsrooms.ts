/** How newsrooms sign as a whole, language by language: phrases in small letters, parted by ` / `. */
const NEWSROOMS: Record<string, string> = {
  english:
    'newsroom / editorial staff / editorial team / editorial board / editorial desk / staff / staff reporter / staff writer / staff correspondent / our correspondent / our reporter / special correspondent / web desk / news desk / newsdesk / online desk / digital desk / sports desk / city desk / world desk / international desk / business desk / entertainment desk / the editors / agencies / news agencies / wire service / our correspondents / our staff reporter / staff and agencies / staff and wire reports / wire reports / the newsroom / online editors',
  german: 'redaktion / onlineredaktion / online-redaktion / agenturen / nachrichtenagenturen',
  french: 'rédaction / la rédaction / agences / avec agences / service web',
  spanish: 'redacción / la redacción / de la redacción / redacción digital / redacción web / agencias',
  catalan: 'redacció / agències',
  portuguese: 'redação / da redação / redacção / agências / agência',
  italian: 'redazione / la redazione / redazione online / redazione web / agenzie',
  romanian: 'redacția / redacţia / redactia',
  dutch: 'redactie / de redactie / onze redactie / webredactie',
  nordic:
    'redaktionen / redaksjonen / nyhetsredaktionen / ritstjórn / toimitus / uutistoimitus / stt-lehtikuva',
  baltic: 'toimetus / redakcija / ziņu redakcija',
  slavic:
    'redakce / redakcia / redakcja / redakcija / uredništvo / redacja / редакция / редакція / редакцията / редакција / уредништво / агенције / agencije / agencje / agentury / агентства',
  hungarian: 'szerkesztőség / a szerkesztőség',
  greek: 'newsroom / σύνταξη / η σύνταξη / συντακτική ομάδα / γραφείο σύνταξης',
  turkish: 'haber merkezi / yazı işleri / dış haberler / spor servisi / haber servisi / ajanslar',
  caucasian: 'redaksiya / редакция / რედაქცია / խմբագրություն',
  arabic:
    'التحرير / هيئة التحرير / أسرة التحرير / غرفة الأخبار / قسم الأخبار / فريق التحرير / وكالات / الوكالات / متابعات',
  hebrew: 'מערכת / המערכת / סוכנויות הידיעות / מערכת האתר',
  persian: 'تحریریه / گروه خبر / سرویس خبر / گروه سیاسی / گروه اقتصادی / گروه ورزشی / خبرگزاری‌ها',
  urdu: 'ویب ڈیسک / نیوز ڈیسک / اسٹاف رپورٹر / نمائندہ خصوصی / مانیٹرنگ ڈیسک',
  hindi:
    'न्यूज डेस्क / न्यूज़ डेस्क / वेब डेस्क / डिजिटल डेस्क / स्टाफ रिपोर्टर / हमारे संवाददाता / विशेष संवाददाता / नगर संवाददाता / संपादकीय टीम / संवाददाता / एजेंसी',
  bengali:
    'নিজস্ব প্রতিবেদক / ক্রীড়া প্রতিবেদক / বিনোদন প্রতিবেদক / বাণিজ্য প্রতিবেদক / জ্যেষ্ঠ প্রতিবেদক / বিশেষ প্রতিবেদক / ক্রীড়া ডেস্ক / বিনোদন ডেস্ক / নিজস্ব প্রতিনিধি / অনলাইন ডেস্ক / ডেস্ক রিপোর্ট / নিউজ ডেস্ক / আন্তর্জাতিক ডেস্ক / স্টাফ রিপোর্টার / নিজস্ব সংবাদদাতা / বিশেষ প্রতিনিধি / বিশেষ সংবাদদাতা / জ্যেষ্ঠ প্রতিবেদক / বার্তা বিভাগ',
  tamil:
    'நமது நிருபர் / எமது நிருபர் / நமது செய்தியாளர் / நமது சிறப்பு நிருபர் / செய்திப்பிரிவு / செய்தி பிரிவு / வலைத்தள பிரிவு / வெப் டெஸ்க் / இணையதள செய்திப்பிரிவு / டிஜிட்டல் டெஸ்க் / எமது செய்தியாளர்',
  telugu: 'స్టాఫ్ రిపోర్టర్ / వెబ్ డెస్క్ / న్యూస్ డెస్క్ / ఆన్‌లైన్ డెస్క్ / డిజిటల్ డెస్క్ / ప్రత్యేక ప్రతినిధి',
  kannada: 'ಡಿಜಿಟಲ್ ಡೆಸ್ಕ್ / ವೆಬ್ ಡೆಸ್ಕ್ / ನ್ಯೂಸ್ ಡೆಸ್ಕ್ / ನಮ್ಮ ಪ್ರತಿನಿಧಿ / ವಿಶೇಷ ವರದಿಗಾರ / ಏಜೆನ್ಸೀಸ್ / ಏಜೆನ್ಸಿ',
  malayalam:
    'സ്വന്തം ലേഖകൻ / സ്വന്തം ലേഖകന്‍ / സ്വന്തം ലേഖിക / സ്വന്തം പ്രതിനിധി / വെബ് ഡെസ്ക് / വെബ് ഡെസ്‌ക് / ന്യൂസ് ഡെസ്ക് / ന്യൂസ് ഡെസ്‌ക് / ഓൺലൈൻ ഡെസ്ക് / ഓണ്‍ലൈന്‍ ഡെസ്‌ക്',
  gujarati: 'ન્યૂઝ ડેસ્ક / વેબ ડેસ્ક / ડિજિટલ ડેસ્ક / એજન્સી / પ્રતિનિધિ',
  punjabi: 'ਵੈੱਬ ਡੈਸਕ / ਨਿਊਜ਼ ਡੈਸਕ / ਏਜੰਸੀ / ਏਜੰਸੀਆਂ / ਪੱਤਰ ਪ੍ਰੇਰਕ / ਨਿੱਜੀ ਪੱਤਰ ਪ੍ਰੇਰਕ / ਨਿਊਜ਼ ਸਰਵਿਸ',
  marathi: 'ऑनलाइन डेस्क / वृत्तसंस्था / विशेष प्रतिनिधी / प्रतिनिधी / वृत्तसेवा',
  chinese: '编辑部 / 編輯部 / 本报讯 / 本報訊 / 综合报道 / 綜合報導 / 即時中心 / 新聞中心',
  japanese: '編集部 / 取材班 / 社説',
  korean: '편집부 / 온라인뉴스팀 / 디지털뉴스팀 / 뉴스팀 / 디지털뉴스부 / 온라인뉴스부',
  thai: 'กองบรรณาธิการ / ทีมข่าว / ผู้สื่อข่าวออนไลน์',
  vietnamese: 'ban biên tập / tòa soạn / nhóm phóng viên / ban thời sự / ban bạn đọc / nhóm pv / phóng viên',
  malay: 'redaksi / tim redaksi / meja berita / tim liputan',
  african: 'mwandishi wetu / redaksie',
};

/** The phrases of all languages; every line is looked up in one set. */
export const NEWSROOM_NAMES: ReadonlySet<string> = new Set(
  Object.values(NEWSROOMS).flatMap((phrases) => phrases.split(' / ')),
);

/** A short line that names who edited a text: languages’ labels, and a sign after them. */
export const EDITORS =
  /^[(（[【*\s]*(?:editors?|edited by|editing by|redakt[öø]r|redaktor(?:ka|e|ė|ius|s)?|urednica|urednik|уредник|уредница|toimetaja|redacteur|redactor|eindredactie|edição|edición|a cura di|редактор(?:ка)?|рэдактар(?:ка)?|редагування|uredi(?:o|la|l)|уредио|επιμέλεια|szerkesztő|szerkesztette|editör|المحرر|تحرير|עריכה|ویراستار|संपादन|সম্পাদনা|责编|責編|责任编辑|責任編輯|编辑|編輯|核稿編輯|編集|편집|biên tập|penyunting)\s?[:：|].{1,45}$/iu;

/** The same before those alone who wrote nothing of it: in some languages other words of theirs stand before writers too. */
export const EDITED =
  /(?:^|[\s|,;•·(])(?:editors?|edited by|editing by|editör|penyunting|redaktur|editad[oa] por|edição|edición|szerkesztette|редактор(?:ка)?|рэдактар(?:ка)?|uredi(?:o|la|l)|уредио|уредила|редактирала?|עריכה|ویراستار|संपादन|সম্পাদনা|责编|責編|责任编辑|責任編輯|编辑|編輯|核稿編輯|편집|biên tập)\s?[:：|]\s?(?<who>[^\s|:：,;][^|:：,;]{1,44})$/iu;
