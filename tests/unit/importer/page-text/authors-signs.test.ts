import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const PAGES = {
  en: [
    'Saltmere votes to keep its lighthouse burning',
    'The harbour board of the town voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
    'Nobody knows who pays for it, said the chair of the board, who has not been seen on the rock since the summer.',
  ],
  es: [
    'Salinas vota para mantener su faro encendido',
    'La junta del puerto votó el martes a favor de que el faro siga encendido, y los dos guardas volvieron a deshacer las maletas.',
    'La junta buscará el dinero en verano, cuando salgan los barcos y el puerto gane lo que necesita para todo el año.',
  ],
  sk: [
    'Soľná zátoka nechá svietiť starý maják',
    'Vedenie prístavu v utorok rozhodlo, že maják bude svietiť ďalej, a dvaja strážcovia si opäť vybalili svoje veci vo veži.',
    'Peniaze chce vedenie hľadať v lete, keď premávajú trajekty a prístav zarobí to, čo potrebuje na celý nasledujúci rok.',
  ],
};

interface Page {
  language?: keyof typeof PAGES;
  over?: string[];
  under?: string[];
  within?: string[];
  below?: string[];
}

function findAuthors({ language = 'en', over = [], under = [], within = [], below = [] }: Page) {
  const [headline = '', first = '', second = ''] = PAGES[language];
  const lines = [...over, headline, ...under, first, second, ...within, first, second, ...below];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('who signs a pasted article', () => {
  it.each<[string, Page, string[] | undefined]>([
    [
      'each with the work under the name',
      { under: ['Ann Tide', 'Words', 'Bob Quay', 'Photography', '25 March 2024, 18:40'] },
      ['Ann Tide'],
    ],
    [
      'each with a bio and a button',
      {
        language: 'es',
        under: [
          'Ana Marea',
          'Periodista',
          'Especialista en el puerto y sus faros.',
          'Ver más',
          'Luis Muelle',
          'Redactor',
          'Salinas 25 MAR 2024 6:59',
        ],
      },
      ['Ana Marea', 'Luis Muelle'],
    ],
    [
      'and not whose picture stands under the house',
      { under: ['4 hours ago', 'Share', 'Ann Tide', 'STN News, North Cove', 'Bob Quay/STN'] },
      ['Ann Tide'],
    ],
    [
      'under a headline over which the date stands',
      { over: ['Harbour', '25 March 2024, 18:40'], under: ['Ann Tide', 'The keepers stay on their rock'] },
      ['Ann Tide'],
    ],
    [
      'over the address with the family name',
      { below: ['What else is new', 'Ann Tidewater', 'atidewater@saltmere.example'] },
      ['Ann Tidewater'],
    ],
    [
      'with the date, over a picture whose maker is told as its author',
      {
        language: 'sk',
        under: [
          'Anna Prílivová, Maják, 25.03.2024 16:14',
          'Strážcovia si vybalili veci.',
          'Autor: Bohuš Kotva',
        ],
      },
      ['Anna Prílivová'],
    ],
    [
      'by letters under the word for it',
      { under: ['25 March 2024, 18:40', 'Author', 'A.T. / B.Q.'] },
      ['A.T.', 'B.Q.'],
    ],
    [
      'under a word behind the date',
      { language: 'es', under: ['25.03.2024 | 13:41 horas Por', 'faro.example / EFE'] },
      ['faro.example / EFE'],
    ],
    ['with the place and the day', { under: ['Saltmere, 25 March 2024 (AFP)'] }, ['AFP']],
    [
      'as the address of the site',
      { over: ['salt.example', 'Harbour'], under: ['salt.example', 'Harbour', '25 March 2024, 18:40'] },
      ['salt.example'],
    ],
    ['as the site before the word', { under: ['Salt.example Published March 25, 2024'] }, ['Salt.example']],
    [
      'by a name that is no word',
      { over: ['SALTNews', 'Harbour'], under: ['25 March 2024, 18:40', 'SALTNews'] },
      ['SALTNews'],
    ],
    [
      'as a column above the headline, once in capitals',
      { over: ['Opinion', 'Ann Tidewater', 'ANN TIDEWATER'], under: ['25 March 2024, 18:40'] },
      ['Ann Tidewater'],
    ],
  ])('is told: %s', (_what, page, authors) => {
    expect(findAuthors(page)).toEqual(authors);
  });

  it.each<[string, Page]>([
    ['a section again', { over: ['Harbour', 'Cove'], under: ['25 March 2024, 18:40', 'Harbour'] }],
    ['an address without a name', { below: ['Write to us', 'news@saltmere.example'] }],
    ['another’s address', { below: ['What else is new', 'Lantern Cove', 'news@saltmere.example'] }],
  ])('is not %s', (_what, page) => {
    expect(findAuthors(page)).toBeUndefined();
  });
});
