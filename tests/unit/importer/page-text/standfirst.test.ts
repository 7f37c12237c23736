import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
  'Nobody in Saltmere could say on Tuesday night what the lighthouse will cost, and few of them seemed to mind at all.',
];
const SIGNED = ['By Ann Tide', '25 March 2024, 18:40 GMT'];

/** Read a page that has these lines under its headline. */
function read(...under: string[]) {
  const { fields, picture, blocks } = pageText.read(['Home', 'News', HEADLINE, ...under].join('\n\n'));
  const [first] = blocks;
  return { standfirst: fields.standfirst, picture, first: first && 'text' in first ? first.text : undefined };
}

describe('the line under a headline', () => {
  const short = 'The keepers stay with their light';
  const open =
    'The harbour board gave way to the hall, and the keepers of the lighthouse stay where they are';

  it.each([
    ['is a standfirst above the byline, however short', [short, ...SIGNED], short],
    [
      'is a standfirst above a caption that has words',
      [open, 'The rock at dusk / AFP', 'AFP', ...SIGNED],
      open,
    ],
    [
      'is a standfirst where the headline stands again under it',
      [short, HEADLINE, 'Foto: Bob Quay', ...SIGNED],
      short,
    ],
    ['is a standfirst above an agency and the date', [open, 'Reuters', '25 March 2024'], open],
    [
      'is no address',
      ['https://saltmere.example/news/saltmere-votes-to-keep-its-lighthouse', ...SIGNED],
      undefined,
    ],
    [
      'is none that speaks of something else',
      ['Enjoying our paper? Then buy its editor a cup of tea', ...SIGNED],
      undefined,
    ],
    [
      'is none that says the headline otherwise',
      ['Lighthouse: Saltmere board votes to keep it burning', ...SIGNED],
      undefined,
    ],
  ])('%s', (_what, under, standfirst) => {
    expect(read(...under, ...TEXT)).toMatchObject({ standfirst, first: TEXT[0] });
  });

  it('is none that asks the headline under a kicker', () => {
    const asked = 'Will the lighthouse of Saltmere burn for another hundred years?';
    const page = ['Home', 'News', asked, `Harbour board: ${asked}`, ...SIGNED, ...TEXT];
    expect(pageText.read(page.join('\n\n')).fields.standfirst).toBeUndefined();
  });

  it.each(['Synopsis', 'Resumen', 'सारांश'])('is a standfirst under the label “%s”', (label) => {
    const told = 'The harbour board gave way after two hundred people had filled the hall on Tuesday night.';
    const page = read('25 March 2024', 'Share', label, told, 'Agencies', ...TEXT);
    expect(page.standfirst).toBe(told);
    expect(page.first).not.toBe(label);
  });

  it('is a standfirst rather than the words of the picture that it stands on', () => {
    const told = 'The harbour board gave way after two hundred people had filled the hall on Tuesday night.';
    const page = read(
      '25 March 2024',
      'Harbour',
      `${told}\nThe rock of Saltmere at dusk. Photo: Bob Quay`,
      ...TEXT,
    );
    expect(page).toMatchObject({ standfirst: told, picture: { caption: 'The rock of Saltmere at dusk.' } });
  });
});

describe('the first paragraph of a text', () => {
  it.each([
    [
      'German',
      'Nordhafen stellt seine Fähre auf Strom um',
      'Zwei Jahre lang hat der Rat von Nordhafen gestritten, nun sind die Batterien für die Fähre bestellt.',
      'Der Rat hat am Dienstag beschlossen, die alte Fähre von Nordhafen umzubauen, und die Werft hat den Auftrag für die Batterien schon in der Tasche, wie der Bürgermeister sagte.',
    ],
    [
      'Polish',
      'Solna Zatoka zachowa swoją latarnię morską',
      'Rada portu przez dwa lata nie wiedziała, co zrobić z latarnią, ale we wtorek wreszcie się zgodziła.',
      'Rada portu w Solnej Zatoce zgodziła się we wtorek, że nie sprzeda swojej starej latarni, a dwaj latarnicy, którzy już się pakowali, mogą zostać, jak powiedział burmistrz.',
    ],
    [
      'Dutch',
      'Zouthaven houdt zijn vuurtoren toch brandend',
      'De raad van Zouthaven wilde de vuurtoren twee jaar lang verkopen, maar dat gaat nu toch niet door.',
      'De raad van Zouthaven heeft dinsdag besloten dat de oude vuurtoren niet wordt verkocht, en de twee wachters die hun koffers al hadden gepakt, mogen dus nog een hele tijd blijven.',
    ],
  ])('is a standfirst in a %s page that has none under its headline', (_what, headline, told, next) => {
    const page = ['Start', headline, '25.03.2024', told, next, `1846: ${next}`, `1902: ${next}`];
    const { fields, blocks } = pageText.read(page.join('\n\n'));
    expect([fields.headline, fields.standfirst]).toEqual([headline, told]);
    expect(blocks[0]).toMatchObject({ text: next });
  });

  it('is a standfirst in an English page where the next one says it again', () => {
    const told = 'The harbour board of Saltmere will keep its lighthouse.';
    const lead = `${told.replace('Saltmere', 'the old town of Saltmere').replace('.', '')} as it is`;
    const page = read('25 March 2024', `${lead}.`, ...TEXT);
    expect([page.standfirst, page.first]).toEqual([`${lead}.`, TEXT[0]]);
  });

  it.each([
    ['that opens with its place', 'HAFENSTADT. Der Rat der Stadt hat die Fähre bestellt.'],
    [
      'that leads to what follows',
      'Der Rat der Stadt Nordhafen hat am Dienstag gesagt, wie die Fähre fährt:',
    ],
    [
      'that is as long as the next',
      `Der Rat der Stadt Nordhafen hat die Fähre bestellt, und ${'sehr '.repeat(20)}gern.`,
    ],
  ])('is text %s', (_what, first) => {
    const headline = 'Nordhafen stellt seine alte Fähre auf Strom um';
    const next =
      'Zwei Jahre lang hat der Rat von Nordhafen gestritten, nun sind die Batterien für die Fähre bei der Werft bestellt.';
    const page = ['Start', headline, '25.03.2024', first, next, `1846: ${next}`, `1902: ${next}`];
    expect(pageText.read(page.join('\n\n')).fields.standfirst).toBeUndefined();
  });
});
