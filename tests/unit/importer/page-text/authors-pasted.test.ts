import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { findUnder } from '../../../../src/importer/page-text/under.ts';

const HEADLINES: Record<string, string> = {
  el: 'Ο φάρος της Αλμυρής μένει αναμμένος και φέτος',
  bn: 'লবণপুরের বাতিঘর আরও দশ বছর জ্বলবে',
  en: 'Saltmere votes to keep its lighthouse burning',
  nl: 'Zoutmeer houdt vuurtoren brandend na stemming',
  nb: 'Styret i Saltvik vil ikke slukke fyret, og fyrvokterne blir på øya gjennom vinteren',
  de: 'Salzbucht will den alten Leuchtturm an der Mole auch im nächsten Jahr behalten',
  es: 'Salinas vota para mantener su faro encendido',
  ja: '塩見町、灯台の存続を決定　全会一致で',
  zh: '盐海镇投票保留百年灯塔',
  ta: 'உப்பூர் கலங்கரை விளக்கம் தொடர்ந்து எரியும்',
  hr: 'Uprava luke Solin odlučila je da svetionik ostane upaljen i naredne godine',
  sl: 'Solina ohranja svoj stari svetilnik',
  hu: 'Sóspart megtartja a régi világítótornyot',
};
const TEXTS: Record<string, string> = {
  el: 'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κρατήσει τον φάρο αναμμένο, και οι δύο φύλακες άνοιξαν ξανά τις βαλίτσες τους.',
  bn: 'বন্দর বোর্ড মঙ্গলবার বাতিঘরটি জ্বালিয়ে রাখার পক্ষে ভোট দিয়েছে, এবং দুই রক্ষক আবার তাঁদের ব্যাগ খুলে জিনিসপত্র গুছিয়ে রেখেছেন বলে জানা গেছে।',
  en: 'The harbour board of the town voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  nl: 'Het bestuur van de haven heeft dinsdag besloten dat de vuurtoren blijft branden, en de twee wachters pakten hun koffers weer uit.',
  nb: 'Styret i havna bestemte tirsdag at fyret skal brenne videre, og de to fyrvokterne pakket ut koffertene sine igjen samme kveld.',
  de: 'Der Rat des Hafens hat am Dienstag beschlossen, dass der Leuchtturm weiter brennt, und die beiden Wärter packten wieder aus.',
  es: 'La junta del puerto votó el martes a favor de que el faro siga encendido, y los dos guardas volvieron a deshacer las maletas.',
  ja: '町議会は火曜日、灯台を残すことを全会一致で決めた。二人の灯台守は荷物をほどき、港の人々は夜遅くまで祝ったという。費用は来年までに集める予定だ。',
  zh: '镇议会星期二一致决定保留灯塔，两名守塔人又把行李打开，港口的人们一直庆祝到深夜。有关费用将在明年夏天之前筹集完毕，届时渡轮也会恢复航行。',
  ta: 'துறைமுக வாரியம் செவ்வாய்க்கிழமை கலங்கரை விளக்கத்தைத் தொடர்ந்து எரிய விட முடிவு செய்தது, இரண்டு காவலர்களும் தங்கள் பைகளை மீண்டும் திறந்தனர்.',
  hr: 'Uprava luke u utorak je odlučila da će svjetionik ostati upaljen, tko god za to plati, a dva čuvara opet su raspakirala što su imala.',
  sl: 'Uprava pristanišča je v torek sklenila, da bo svetilnik še naprej gorel, čuvaja pa sta spet razpakirala svoje stvari v stolpu.',
  hu: 'A kikötő tanácsa kedden úgy döntött, hogy a világítótorony tovább ég, és a két őr ismét kicsomagolta a holmiját a toronyban.',
};

/** The authors of a page with these lines under its headline. */
function findAuthors(language: string, head: string[]): string[] | undefined {
  const text = TEXTS[language] ?? '';
  const lines = [HEADLINES[language] ?? '', ...head, text, text, text];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

/** The authors that these lines under a text name. */
function findSigned(language: string, foot: string[]): string[] | undefined {
  const text = TEXTS[language] ?? '';
  const lines = [text, text, text, ...foot].map((line, index) => ({
    text: line,
    number: index + 1,
    opens: true,
    kinds: [],
  }));
  return findUnder(readLines(lines, language), 3, () => false, language)?.authors;
}

describe('the authors of a text that was pasted', () => {
  it.each([
    ['en', ['Ann Tide', 'Harbour reporter', 'Cove', 'Published March 25, 2024'], ['Ann Tide']],
    ['el', ['ΑΝΝΑ ΘΑΛΑΣΣΗ', 'Άννα Θαλάσση', '25.3.2024'], ['Άννα Θαλάσση']],
    ['bn', ['ক্রীড়া প্রতিবেদক', '২৫ মার্চ ২০২৪, ২০:০৫'], ['ক্রীড়া প্রতিবেদক']],
    ['en', ['Ann Tide', 'Ann Tide Follow', 'Listen to this story now'], ['Ann Tide']],
    [
      'nb',
      ['Anna Hav', 'Journalist', 'Bjørn Brygge', 'Journalist', 'Vi skriver fra Saltvik', '25.03.2024'],
      ['Anna Hav', 'Bjørn Brygge'],
    ],
    ['nl', ['De Vuurtoren in Zoutmeer', 'Anna Zee', 'redacteur Binnenland', '25 maart 2024'], ['Anna Zee']],
    ['en', ['Ann Tide and agencies', 'Mon 25 Mar 2024 18.40 CET'], ['Ann Tide']],
    ['en', ['Ann Tide (text) and Bob Quay (photos)', 'Mon 25 Mar 2024 18.40 CET'], ['Ann Tide']],
    ['de', ['Autorin: Anna Flut', 'Redaktion: Bert Kai', '25.03.2024'], ['Anna Flut']],
    ['de', ['Interview: Anna Flut', '25. März 2024'], ['Anna Flut']],
    ['es', ['Ana Marea', 'Salinas del Monte / 25.03.2024 18:40'], ['Ana Marea']],
    ['hr', ['autor:', 'N7 Solin,', 'Beta', '25. ožu. 2024. 08:05'], ['N7 Solin', 'Beta']],
  ])('are in %s those in the lines %j', (language, head, authors) => {
    expect(findAuthors(language, head)).toEqual(authors);
  });

  it.each([
    ['ja', ['海野花子 堀内太郎2024年3月25日 19時30分'], ['海野花子', '堀内太郎']],
    ['zh', ['岑海花', '发布 / 2024年3月25日 17:30'], ['岑海花']],
    ['zh', ['2024年3月25日 17:30', '方海花'], ['方海花']],
    ['zh', ['文', '王海花', '李碼頭', '攝影', '方海花'], ['王海花', '李碼頭']],
    ['ta', ['சு.கதிரவன்', '25 மார்ச் 2024'], ['சு.கதிரவன்']],
  ])('are in %s those beside the date in %j', (language, head, authors) => {
    expect(findAuthors(language, head)).toEqual(authors);
  });

  it.each([
    ['sl', ['T. M.'], ['T. M.']],
    ['hu', ['(MTI)'], ['MTI']],
    ['de', ['af/bk'], ['af/bk']],
    ['en', ['AFP/bq'], ['AFP']],
    ['en', ['(c)AFP/Ann TIDE'], ['Ann TIDE']],
    ['de', ['Porträt von Anna Flut', 'Anna Flut'], ['Anna Flut']],
    ['en', ['Ann Tide', 'Harbour reporter of the Tidings'], ['Ann Tide']],
    ['ta', ['- நமது நிருபர் -'], ['நமது நிருபர்']],
  ])('sign in %s under the text with %j', (language, foot, authors) => {
    expect(findSigned(language, foot)).toEqual(authors);
  });

  it('stand in the first sentence of a Korean text, which stays', () => {
    const lead =
      '(소금=연합통신) 류한결 기자 = 소금군 의회는 12일 내년 봄까지 밤배 운항비를 지원하기로 결정했다.';
    const rest =
      '섬 주민들은 오후 배를 타고 나와 회의를 지켜봤고 많은 이들이 이사할 수밖에 없다고 말했다고 전했다.';
    const draft = pageText.read(
      ['소금군, 밤배 한 해 더 운영', '2024-03-14 09:21', lead, rest, `이어 ${rest}`].join('\n\n'),
    );
    expect(draft.names?.authors).toEqual(['류한결']);
    expect(draft.blocks.map((block) => ('text' in block ? block.text : ''))[0]).toBe(lead);
  });

  it('sign under a text without a headline too', () => {
    const paragraphs = [
      TEXTS.en,
      'The lamp burns rape oil, as it did when the first keeper climbed the tower with his dog and his wife in 1846.',
      'Nobody knows who pays for it, said the chair of the board, who has not been seen on the rock since the summer.',
    ];
    expect(pageText.read([...paragraphs, '(Reuters)'].join('\n\n')).names?.authors).toEqual(['Reuters']);
  });

  it.each([
    ['ja', ['有料記事 会員限定2024年3月25日 19時30分']],
    ['en', ['Tide Press, 412 pages']],
    ['nl', ['Het Zoutmeer']],
  ])('are in %s not in %j', (language, head) => {
    expect(findAuthors(language, head)).toBeUndefined();
  });
});
