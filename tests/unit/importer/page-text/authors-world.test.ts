import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORIES: Record<string, [headline: string, text: string]> = {
  en: [
    'Saltmere closes its old bridge',
    'The council of Saltmere decided on Monday to close the old bridge to traffic, after two of its piers had moved during the winter.',
  ],
  de: [
    'Salzmeer sperrt die alte Brücke',
    'Der Stadtrat von Salzmeer hat am Montag beschlossen, die alte Brücke für den Verkehr zu sperren, nachdem sich zwei Pfeiler bewegt haben.',
  ],
  es: [
    'Marsal cierra el puente viejo',
    'El ayuntamiento de Marsal decidió el lunes por la noche cerrar el puente viejo al tráfico, después de que dos pilares se movieran en el invierno.',
  ],
  nl: [
    'Zoutmeer sluit de oude brug',
    'De gemeenteraad van Zoutmeer heeft maandag besloten om de oude brug voor het verkeer te sluiten, nadat twee pijlers in de winter waren verschoven.',
  ],
  pt: [
    'Marsal fecha a ponte velha',
    'A câmara municipal de Marsal decidiu na segunda-feira fechar a ponte velha ao trânsito, depois de os engenheiros dizerem que dois pilares se moveram.',
  ],
  cs: [
    'Solná zavírá starý most',
    'Zastupitelstvo města Solná v pondělí večer rozhodlo, že se starý most uzavře pro dopravu, poté co se dva pilíře během zimy posunuly a že je to nebezpečné.',
  ],
  hu: [
    'Sóstó lezárja a régi hidat',
    'Sóstó képviselő-testülete hétfő este úgy döntött, hogy lezárja a régi hidat a forgalom elől, mert két pillér elmozdult a tél folyamán, és ez nem várhat.',
  ],
  tr: [
    'Tuzlu Koy eski köprüyü kapatıyor',
    'Tuzlu Koy meclisi pazartesi akşamı eski köprünün trafiğe kapatılmasına karar verdi; kış boyunca iki ayak yerinden oynadı ve bu çok tehlikeli bir durum için yeterli.',
  ],
  ar: [
    'مدينة الملح تغلق الجسر القديم',
    'قرر مجلس مدينة الملح مساء الاثنين إغلاق الجسر القديم أمام حركة المرور بعد أن قال المهندسون إن اثنين من أعمدته تحركا خلال فصل الشتاء.',
  ],
  he: [
    'עיריית ימלח סוגרת את הגשר הישן',
    'מועצת העיר ימלח החליטה ביום שני בערב לסגור את הגשר הישן לתנועה, לאחר שהמהנדסים אמרו כי שניים מעמודיו זזו במהלך החורף.',
  ],
  hi: [
    'नमकपुर ने पुराना पुल बंद किया',
    'नमकपुर की नगर परिषद ने सोमवार शाम को पुराने पुल को यातायात के लिए बंद करने का फैसला किया, क्योंकि उसके दो खंभे सर्दियों में खिसक गए हैं।',
  ],
  ka: [
    'მარილეთი ძველ ხიდს კეტავს',
    'მარილეთის საკრებულომ ორშაბათს საღამოს გადაწყვიტა ძველი ხიდის დაკეტვა მას შემდეგ, რაც ორი საყრდენი ზამთარში გადაადგილდა და ეს საშიშია.',
  ],
  vi: [
    'Thành phố Muối đóng cây cầu cũ',
    'Hội đồng thành phố Muối tối thứ Hai đã quyết định đóng cửa cây cầu cũ đối với xe cộ, sau khi hai trụ cầu đã bị dịch chuyển trong mùa đông.',
  ],
  zh: [
    '鹽海市關閉老橋直至秋天',
    '鹽海市議會星期一晚上決定關閉老橋，禁止車輛通行，因為工程師說，兩個橋墩在冬天移動了位置，對市民的安全構成威脅，維修工程將在本週內開始。',
  ],
  ja: [
    '塩見市、古い橋を秋まで閉鎖へ',
    '塩見市議会は月曜日の夜、古い橋を車両通行止めにすることを決めた。冬の間に橋脚二本が動いたためで、市長は市民の安全を守る必要があると説明した。',
  ],
  ko: [
    '소금시, 가을까지 옛 다리 폐쇄하기로',
    '소금시 의회는 월요일 저녁 옛 다리의 차량 통행을 금지하기로 결정했다. 겨울 동안 교각 두 개가 움직였다고 기술자들이 밝혔기 때문이며, 시장은 공사를 서두르겠다고 말했다.',
  ],
};
const DATE = '2024-03-22 18:40';

/** The authors of a page in a language with these lines between headline and text, and under the text. */
function findAuthors(language: string, below: string[], under: string[] = []) {
  const [headline, text] = STORIES[language] ?? ['', ''];
  const lines = [headline, ...below, text, `1846: ${text} ${text}`, `1902: ${text}`, ...under];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('the authors of a page of the world', () => {
  it.each([
    ['ar', ['بقلمآن مدي', DATE], ['آن مدي']],
    ['ar', ['سارة البحري وآدم المرسى', DATE], ['سارة البحري', 'آدم المرسى']],
    ['ar', ['سارة البحري - مدينة الملح', DATE], ['سارة البحري']],
    ['he', ['מאתדנה ים', DATE], ['דנה ים']],
    ['he', ['דנה ים ואורי חוף', DATE], ['דנה ים', 'אורי חוף']],
    ['he', ['דנה ים', 'כתבת לענייני ערים', DATE], ['דנה ים']],
    ['hi', ['आशा सागर, नमकपुर', DATE], ['आशा सागर']],
    ['ka', ['ანა ზღვიაშვილი', DATE], ['ანა ზღვიაშვილი']],
    ['zh', ['王海花', DATE], ['王海花']],
    ['zh', ['鹽海日報 王海花', DATE], ['王海花']],
    ['ja', ['田中花子', DATE], ['田中花子']],
    ['ja', [DATE, '塩見新聞　海野花子'], ['海野花子']],
    ['ko', ['소금신문 김바다·이파도 기자', DATE], ['김바다', '이파도']],
    ['cs', ['ČTK, Anna Přílivová', DATE], ['ČTK', 'Anna Přílivová']],
    ['hu', ['Árvai Anna – Kikötő Béla', DATE], ['Árvai Anna', 'Kikötő Béla']],
    ['tr', ['Ayşe Gelgit / Tuzlu, (DHA)', DATE], ['Ayşe Gelgit']],
    ['pt', ['Ana Maré', 'Da Folha Nova, em Marsal', DATE], ['Ana Maré']],
    ['nl', ['Anna Getij', 'redacteur Binnenland', 'vrijdag 22 maart, 18:40'], ['Anna Getij']],
    ['de', ['Autorin:', 'ag', DATE], ['ag']],
    ['en', ['Ann Tide / courier.example', DATE], ['Ann Tide']],
    ['en', ['By Staff and news service reports', DATE], ['Staff and news service reports']],
    ['ar', [DATE, 'سلطانة الجديدة - ليلى بحري:'], ['ليلى بحري']],
    ['en', ['SALTMERE COURIER STAFF', DATE], ['SALTMERE COURIER STAFF']],
    ['en', ['Ann Tide and Bob Quay  |  Guest Columnists', DATE], ['Ann Tide', 'Bob Quay']],
    [
      'es',
      ['Ana Marea  ana.marea.corresponsal@correodemarsal.example | Viernes 22 marzo, 2024'],
      ['Ana Marea'],
    ],
  ])('are read in %s: %j', (language, below, authors) => {
    expect(findAuthors(language, below)).toEqual(authors);
  });

  it.each([
    [
      'en',
      '(Reporting by Ann Tide in Saltmere and Bob Quay in Eastport; Editing by Carl Weir)',
      ['Ann Tide', 'Bob Quay'],
    ],
    ['de', 'Anna Gezeit ist Redakteurin im Ressort Lokales.', ['Anna Gezeit']],
    ['vi', 'MINH HẢI - LAN ANH', ['MINH HẢI', 'LAN ANH']],
    ['es', 'Ana Marea, desde Salinas', ['Ana Marea']],
    ['ja', '（田中花子）', ['田中花子']],
    ['ja', '【海野花子】', ['海野花子']],
  ])('are read under the text in %s: %s', (language, under, authors) => {
    expect(findAuthors(language, [DATE], [under])).toEqual(authors);
  });

  it.each([
    ['hi', 'उत्तर प्रदेश'],
    ['ar', 'أخبار محلية'],
    ['ja', '経済総合'],
    ['zh', '國際新聞'],
  ])('are no section of the paper at the date in %s: %s', (language, section) => {
    expect(findAuthors(language, [section, DATE])).toBeUndefined();
  });
});
