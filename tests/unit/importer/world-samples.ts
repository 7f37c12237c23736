/** The text of a page as one would paste it, and what it says. */
export interface Sample {
  what: string;
  lines: string[];
  headline: string;
  standfirst?: string;
  authors?: string[];
  published?: string;
  picture?: { alt?: string; caption?: string; credit?: string };
  first: string;
}

/** Pages of invented newspapers, each in another shape. */
export const SAMPLES: Sample[] = [
  {
    what: 'a German page: kicker, name over date, label and name of the picture on two lines',
    lines: [
      'Startseite',
      'Region',
      'Salzmeer',
      'Der Leuchtturm von Salzmeer bleibt an',
      'Anna Flut',
      '25.03.2024, 18:40 Uhr',
      'Teilen',
      'Der Turm steht seit 1846 auf seinem Felsen.',
      'Foto:',
      'Jörg Hafen',
    ],
    headline: 'Der Leuchtturm von Salzmeer bleibt an',
    authors: ['Anna Flut'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Der Turm steht seit 1846 auf seinem Felsen.', credit: 'Foto: Jörg Hafen' },
    first:
      'Der Hafenrat von Salzmeer hat am Dienstag entschieden, den Leuchtturm nicht zu verkaufen, und die beiden Wärter packten ihre Koffer wieder aus.',
  },
  {
    what: 'a Polish page with a label cut short',
    lines: [
      'Strona główna',
      'Kraj',
      'Latarnia w Solnym Porcie będzie świecić dalej',
      'Rada portu ustąpiła, gdy we wtorek wieczorem na salę przyszło dwieście osób.',
      'Anna Morze',
      '25 marca 2024, 18:40',
      'Latarnia morska o zmierzchu',
      'Fot. Piotr Fala / Agencja Portowa',
    ],
    headline: 'Latarnia w Solnym Porcie będzie świecić dalej',
    standfirst: 'Rada portu ustąpiła, gdy we wtorek wieczorem na salę przyszło dwieście osób.',
    authors: ['Anna Morze'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Latarnia morska o zmierzchu', credit: 'Fot. Piotr Fala / Agencja Portowa' },
    first:
      'Rada portu w Solnym Porcie postanowiła we wtorek, że nie sprzeda latarni, a dwaj latarnicy rozpakowali swoje walizki.',
  },
  {
    what: 'a Spanish page: the caption twice, capitals in brackets, the newsroom as author',
    lines: [
      'Inicio',
      'Sociedad',
      'Puerto Sal decide que su faro siga encendido',
      'La junta del puerto cedió cuando doscientas personas llenaron la sala.',
      'Redacción',
      '25 de marzo de 2024, 18:40',
      'El faro de Puerto Sal al anochecer del martes. (FUENTE EXTERNA)',
      'El faro de Puerto Sal al anochecer del martes. (FUENTE EXTERNA)',
    ],
    headline: 'Puerto Sal decide que su faro siga encendido',
    standfirst: 'La junta del puerto cedió cuando doscientas personas llenaron la sala.',
    authors: ['Redacción'],
    published: '2024-03-25T18:40:00',
    picture: {
      alt: 'El faro de Puerto Sal al anochecer del martes. (FUENTE EXTERNA)',
      caption: 'El faro de Puerto Sal al anochecer del martes.',
      credit: 'FUENTE EXTERNA',
    },
    first:
      'La junta del puerto de Puerto Sal votó el martes que no venderá el faro, y los dos fareros deshicieron otra vez sus maletas.',
  },
  {
    what: 'a French page: name and date in one line',
    lines: [
      'Accueil',
      'Société',
      'Port-Salé garde son phare allumé',
      'Par Anne Marée le 25 mars 2024 à 18h40',
      'Partager',
      'Le phare sur son rocher',
      '© Archives du port',
    ],
    headline: 'Port-Salé garde son phare allumé',
    authors: ['Anne Marée'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Le phare sur son rocher', credit: '© Archives du port' },
    first:
      'Le conseil du port de Port-Salé a décidé mardi de ne pas vendre son phare, et les deux gardiens ont défait leurs valises.',
  },
  {
    what: 'a Portuguese page: the headline again as the description',
    lines: [
      'Início',
      'Cidade',
      'Porto Sal decide manter o seu farol aceso',
      'Por Ana Maré | 25/03/2024 18:40',
      'Porto Sal decide manter o seu farol aceso',
      'O farol foi aceso em 1846. (Foto: Rui Cais)',
    ],
    headline: 'Porto Sal decide manter o seu farol aceso',
    authors: ['Ana Maré'],
    published: '2024-03-25T18:40:00',
    picture: {
      alt: 'Porto Sal decide manter o seu farol aceso',
      caption: 'O farol foi aceso em 1846.',
      credit: 'Foto: Rui Cais',
    },
    first:
      'O conselho do porto de Porto Sal decidiu na terça-feira não vender o farol, e os dois faroleiros desfizeram de novo as malas.',
  },
  {
    what: 'a Swedish page: two bylines',
    lines: [
      'Hem',
      'Nyheter',
      'Fyren i Saltvik får lysa vidare',
      'Av Anna Hav',
      'Av Erik Kaj',
      'Publicerad 2024-03-25 18.40',
      'Fyren på sitt skär. Foto: Kari Vik/TT',
    ],
    headline: 'Fyren i Saltvik får lysa vidare',
    authors: ['Anna Hav', 'Erik Kaj'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Fyren på sitt skär.', credit: 'Foto: Kari Vik/TT' },
    first:
      'Hamnstyrelsen i Saltvik beslutade på tisdagen att inte sälja fyren, och de två fyrvaktarna packade upp sina väskor igen.',
  },
  {
    what: 'an American page: a path, the date above the headline, word and name run together',
    lines: [
      'Home',
      'Home Harbour Saltmere keeps its old lighthouse burning',
      'Monday, March 25, 2024',
      'Saltmere keeps its old lighthouse burning',
      'ByAnn Tide',
      'Share',
      'Tweet',
      'Lighthouse vote in the harbour hall of Saltmere',
    ],
    headline: 'Saltmere keeps its old lighthouse burning',
    authors: ['Ann Tide'],
    published: '2024-03-25',
    picture: { caption: 'Lighthouse vote in the harbour hall of Saltmere' },
    first:
      'The harbour board of Saltmere voted on Tuesday to keep its old lighthouse, and the two keepers unpacked their bags again.',
  },
  {
    what: 'an agency’s text: the standfirst under the date, above the place',
    lines: [
      'Home',
      'World',
      'Saltmere keeps its old lighthouse burning',
      'Ann Tide',
      '25 March 2024',
      'The harbour board gave way after two hundred people filled the hall.',
    ],
    headline: 'Saltmere keeps its old lighthouse burning',
    standfirst: 'The harbour board gave way after two hundred people filled the hall.',
    authors: ['Ann Tide'],
    published: '2024-03-25',
    first:
      'SALTMERE (Harbour Press) — The harbour board voted on Tuesday to keep its old lighthouse, and the two keepers unpacked their bags again.',
  },
];
