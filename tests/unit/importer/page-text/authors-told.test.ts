import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORIES: Record<string, [headline: string, text: string]> = {
  nb: [
    'Styret i Saltvik vil ikke slukke fyret på øya',
    'Styret i havna bestemte tirsdag at fyret skal brenne videre, og de to fyrvokterne pakket ut koffertene sine igjen samme kveld.',
  ],
  hu: [
    'Sóspart megtartja a régi világítótornyot',
    'A kikötő tanácsa kedden úgy döntött, hogy a világítótorony tovább ég, és a két őr ismét kicsomagolta a holmiját a toronyban.',
  ],
  id: [
    'Warga Salina menjaga mercusuar tua di pelabuhan',
    'Dewan pelabuhan memutuskan pada hari Selasa bahwa mercusuar akan tetap menyala, dan dua penjaga membuka kembali koper mereka.',
  ],
  sk: [
    'Slaná necháva svoj starý maják svietiť',
    'Správa prístavu v utorok rozhodla, že maják bude svietiť ďalej, a obaja strážcovia si v ten istý večer znova vybalili kufre.',
  ],
  es: [
    'Salinas vota para mantener su faro encendido',
    'La junta del puerto votó el martes a favor de que el faro siga encendido, y los dos guardas volvieron a deshacer las maletas.',
  ],
  sl: [
    'Solina ohranja svoj stari svetilnik',
    'Uprava pristanišča je v torek sklenila, da bo svetilnik še naprej gorel, čuvaja pa sta spet razpakirala svoje stvari v stolpu.',
  ],
  bn: [
    'লবণপুরের বাতিঘর আরও দশ বছর জ্বলবে',
    'বন্দর বোর্ড মঙ্গলবার বাতিঘরটি জ্বালিয়ে রাখার পক্ষে ভোট দিয়েছে, এবং দুই রক্ষক আবার তাঁদের ব্যাগ খুলে জিনিসপত্র গুছিয়ে রেখেছেন বলে জানা গেছে।',
  ],
  hi: [
    'नमकपुर ने पुराना पुल बंद किया',
    'नमकपुर की नगर परिषद ने सोमवार शाम को पुराने पुल को यातायात के लिए बंद करने का फैसला किया, क्योंकि सर्दियों में दो खंभे अपनी जगह से हिल गए थे।',
  ],
  ar: [
    'مدينة الملح تغلق الجسر القديم',
    'قرر مجلس مدينة الملح مساء الاثنين إغلاق الجسر القديم أمام حركة المرور بعد أن قال المهندسون إن اثنين من أعمدته تحركا خلال الشتاء وإن ذلك خطر.',
  ],
  en: [
    'Saltmere closes its old bridge',
    'The council of Saltmere decided on Monday to close the old bridge to traffic, after two of its piers had moved during the winter.',
  ],
  ru: [
    'Сольморск закрывает старый мост',
    'Городской совет Сольморска в понедельник вечером решил закрыть старый мост для движения, после того как две опоры сдвинулись за зиму.',
  ],
  et: [
    'Soolaranna sulgeb vana silla',
    'Soolaranna volikogu otsustas esmaspäeva õhtul vana silla liiklusele sulgeda, sest kaks selle sammast olid talve jooksul nihkunud.',
  ],
};

function findAuthors(language: string, below: string[], under: string[] = []): string[] | undefined {
  const [headline = '', text = ''] = STORIES[language] ?? [];
  return pageText.read(
    [headline, ...below, text, `${text} ${text}`, text.replace(/,.*$/u, '.'), ...under].join('\n\n'),
  ).names?.authors;
}

const DATE = '25.3.2024 18:40';

describe('the authors of a page', () => {
  it.each([
    ['nb', ['Anna HavJournalist', 'Per BryggeFotograf', DATE], ['Anna Hav']],
    ['hu', [DATE, 'Parti Anna', 'Móló Péter', 'Parti Anna szerző Móló Péter fotós'], ['Parti Anna']],
    [
      'id',
      [
        DATE,
        'Tim Redaksi',
        'Kontributor Salina, Nur Pantai,',
        'Penulis',
        'Ani Laut',
        'Penulis',
        'Budi Dermaga',
        'Editor',
      ],
      ['Nur Pantai', 'Ani Laut'],
    ],
    ['sk', [DATE, 'TASR', '18 reakcií'], ['TASR']],
    ['es', ['El faro de noche. / Guardia Civil', 'EFE', 'EFE', 'Salinas', DATE], ['EFE']],
    [
      'sl',
      [
        'Čuvaja sta v torek zvečer spet razpakirala svoje stvari v stolpu, posel pa naj bi tokrat trajal tri leta, so povedali.',
        'M. K.',
        'Solina - MMC Plima, Radio Obala',
        DATE,
      ],
      ['M. K.'],
    ],
    ['bn', ['নাসরিন ঢেউ', 'ও', 'কামাল নদী', 'সাগরপুর', DATE], ['নাসরিন ঢেউ', 'কামাল নদী']],
    ['hi', [`न्यूज डेस्क, नमक समाचार, सागरपुर ${DATE}`], ['न्यूज डेस्क, नमक समाचार']],
    ['ar', [DATE, 'سلطانة - ليلى بحري - تصوير: سمير مرفأي'], ['ليلى بحري']],
    [
      'en',
      ['Ann Tide | Bob Quay Published March 25, 2024 Updated March 25, 2024 07:58am'],
      ['Ann Tide', 'Bob Quay'],
    ],
    ['ar', ['سلطانة / ليلى بحري / الأناضول', DATE], ['ليلى بحري']],
    ['en', ['Ann Tide | Reuters', DATE], ['Ann Tide']],
    ['en', ['Ann Tide (with AFP)', DATE], ['Ann Tide']],
    ['en', ['Ann Tide and Bob Quay', 'BBC Verify', DATE], ['Ann Tide', 'Bob Quay']],
    ['hi', ['सरिता लहर, नमक न्यूज़', DATE], ['सरिता लहर']],
    ['en', ['Ann Tide | Saltmere Times Published March 25, 2024'], ['Ann Tide']],
  ])('are read in %s from %j', (language, below, authors) => {
    expect(findAuthors(language, below)).toEqual(authors);
  });

  it.each([
    ['ru', ['Анна Прилив', 'Анна Прилив', 'Корреспондент', 'МаякМореМост'], ['Анна Прилив']],
    ['et', ['Toimetaja: Tiiu Rand'], undefined],
  ])('are read in %s under the text from %j', (language, under, authors) => {
    expect(findAuthors(language, [DATE], under)).toEqual(authors);
  });

  it('are no agency whose picture stands under the date', () => {
    const below = [DATE, 'AFP', 'The bridge at night. Photo: Ann Tide'];
    expect(findAuthors('en', below)).toBeUndefined();
  });
});
