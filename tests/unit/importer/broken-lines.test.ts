import { describe, expect, it } from 'vitest';
import { joinBroken } from '../../../src/importer/broken-lines.ts';
import { splitLines } from '../../../src/importer/lines.ts';
import { cpuTime } from '../cpu-time.ts';

const joined = (text: string) => joinBroken(splitLines(text)).map((line) => line.text);

const BROKEN = `Saltmere sells its lighthouse
By
Ann Tide
and
Bo Reef
The harbour board voted on Tuesday night. It was the first sale since the fire on the
Isle of Gulls
in 1846, said
Carla Storm
, who chairs the board.
“It will burn,” she added.`;

describe('joinBroken', () => {
  it('joins what was broken at links, and leaves headlines, labels and paragraphs apart', () => {
    expect(joined(BROKEN)).toEqual([
      'Saltmere sells its lighthouse',
      'By',
      'Ann Tide and Bo Reef',
      'The harbour board voted on Tuesday night. It was the first sale since the fire on the Isle of Gulls in 1846, said Carla Storm, who chairs the board.',
      '“It will burn,” she added.',
    ]);
  });
  it('leaves the author under a headline of two sentences on a line of their own', () => {
    const text = `Maják, který nikdo nechce. Obec o něj žádá devět let
Anna Přílivová
reportérka
Maják v Solném Brodě zhasl v úterý večer. Nikdo ho do rána nerozsvítil
, řekl starosta Bořek Vlna, který v obci žije.
Il faro di Porto Salato si spegne. Scontro in consiglio
di
Carla Riva
Al porto di Porto Salato il faro si è spento martedì sera. Nessuno lo ha riacceso prima dell’alba.`;
    expect(joined(text)).toEqual([
      'Maják, který nikdo nechce. Obec o něj žádá devět let',
      'Anna Přílivová',
      'reportérka',
      'Maják v Solném Brodě zhasl v úterý večer. Nikdo ho do rána nerozsvítil, řekl starosta Bořek Vlna, který v obci žije.',
      'Il faro di Porto Salato si spegne. Scontro in consiglio',
      'di',
      'Carla Riva',
      'Al porto di Porto Salato il faro si è spento martedì sera. Nessuno lo ha riacceso prima dell’alba.',
    ]);
  });
  it.each([
    ['the end of a clause', 'Ann Tide\n, Saltmere', ['Ann Tide, Saltmere']],
    ['the end of a quotation', 'Man nannte es „\nDas Licht\n”.', ['Man nannte es „Das Licht”.']],
    ['a clause in Arabic', 'آن تايد\n، سالتمير', ['آن تايد، سالتمير']],
    ['a clause in Chinese', '记者海安\n，盐港', ['记者海安，盐港']],
  ])('joins %s wherever it stands', (_what, text, lines) => {
    expect(joined(text)).toEqual(lines);
  });
  it('joins links within paragraphs that blank lines part, and no heads', () => {
    const text = `Fyret i Saltvik er solgt
Av
Anna Brenning
og
Bo Skjær

Havnestyret i
Saltvik
stemte tirsdag kveld. Da hadde
Carla Storm
talt i en time.

–
Helt utrolig
, sier hun.

Les også
Styret møtes igjen

Hun fortalte at ingen ville tro det
“når de så lyset”
.`;
    expect(joined(text)).toEqual([
      'Fyret i Saltvik er solgt',
      'Av',
      'Anna Brenning',
      'og',
      'Bo Skjær',
      'Havnestyret i Saltvik stemte tirsdag kveld. Da hadde Carla Storm talt i en time.',
      '– Helt utrolig, sier hun.',
      'Les også',
      'Styret møtes igjen',
      'Hun fortalte at ingen ville tro det “når de så lyset”.',
    ]);
  });
  it('joins links within paragraphs of scripts without capitals', () => {
    const text = `قال مجلس الميناء إن المنارة بيعت. وهذا هو الحريق الأول في جزيرة
النوارس
، كما قالت كارلا.

أضافت رئيسة المجلس
كارلا
، التي تملك عبارة، إنها نادمة.`;
    expect(joined(text)).toHaveLength(2);
  });
  it('joins links in scripts without capitals', () => {
    const text = `قال مجلس الميناء يوم الثلاثاء. وهذا هو البيع الأول منذ الحريق الذي شب في جزيرة\nالنوارس\n، كما قالت رئيسة المجلس\nكارلا\n، التي تملك عبارة.`;
    expect(joined(text)).toHaveLength(1);
  });
  it('joins links between lines of a paragraph in scripts without capitals, where blank lines part several', () => {
    const blocks = [
      [
        'बंदरगाह बोर्ड ने मंगलवार को फैसला किया कि',
        'नमकपुर',
        'का पुराना प्रकाशस्तंभ अगले दस साल तक जलता रहेगा और दोनों रखवाले वहीं रहेंगे।',
      ],
      [
        'बोर्ड की अध्यक्ष',
        'कमला सागर',
        'ने कहा कि तेल का खर्च नगर की सड़कों के लिए रखी गई रकम से आएगा, जो अब तक खर्च नहीं हुई है।',
      ],
    ];
    const text = blocks.map((block) => block.join('\n')).join('\n\n');
    expect(joined(text)).toEqual(blocks.map((block) => block.join(' ')));
    expect(joined(blocks[0]?.join('\n') ?? '')).toHaveLength(3);
  });
  it.each([
    ['a quotation that opens as others close', 'Der Leuchtturm\n»Er brennt«, sagt sie'],
    ['a number with a point', 'Saltmere\n.5 metres'],
    ['a smiley', 'It burns again\n:)'],
    ['an arrow', 'The board voted\n» Tides'],
    [
      'small letters where nothing tells of a broken text',
      'Saltmere votes on its light\niPhone users hear of it first',
    ],
    ['blocks with blank lines', 'The board voted to close the light that burned\n\nin the night'],
  ])('leaves %s apart', (_what, text) => {
    expect(joined(text)).toHaveLength(2);
  });
  it('takes no longer for a text that is one broken sentence', () => {
    const start = cpuTime();
    expect(joined('The tide comes in\n, and goes out\n'.repeat(60_000))).toHaveLength(60_000);
    expect(joined(`The tide\n${', and the tide\n'.repeat(120_000)}`)).toHaveLength(1);
    expect(cpuTime() - start).toBeLessThan(4000);
  });

  it('leaves a date and a topic in small letters alone, where no blank line parts the blocks', () => {
    const lines = [
      'Farol de Saltmere volta a acender',
      'São doze degraus, com visitas aos sábados',
      'O farol - (crédito: Ana Maré)',
      'postado em 27/08/2025 12:03',
      'O farol acende de novo na sexta-feira, depois de um ano sem luz, disse quem o guarda.',
      'Tags',
      'farol',
      'Dê a sua opinião!',
    ];
    expect(joined(lines.join('\n'))).toEqual(lines);
  });
});
