import type { ArticleDraft } from '../../../src/importer/draft.ts';

/** A page of an invented newspaper as a person would copy it, and what it says. */
export interface WorldPage {
  language: string;
  text: string;
  headline: string;
  standfirst?: string;
  authors: string[];
  published: string;
  picture: { alt?: string; caption?: string; credit?: string };
  paragraphs: string[];
}

/** What every reader must find in such a page; pages show no seconds. */
export function listTruth({ language, headline, standfirst, authors, published }: WorldPage) {
  const whole = published.replace(/(T\d{2}:\d{2})$/, '$1:00');
  return { language, headline, standfirst, authors, published: whole };
}

/** The same fields of what was found. */
export function listFound({ fields, names, zoneless }: ArticleDraft) {
  return {
    language: fields.language,
    headline: fields.headline,
    standfirst: fields.standfirst,
    authors: names?.authors,
    published: fields.published ?? zoneless?.published,
  };
}

/** Put the parts of a page in the order in which pages show them, with furniture of the language in between. */
function toPage(
  page: Omit<WorldPage, 'text'>,
  lines: {
    menu: string;
    byline: string;
    date: string;
    above: string;
    promotion: string;
    more: string;
    end: string[];
  },
): WorldPage {
  const { headline, standfirst, picture, paragraphs } = page;
  const [first = '', second = '', ...others] = paragraphs;
  const caption = [picture.caption, picture.credit].filter(Boolean).join(' ');
  const parts = [
    lines.menu,
    headline,
    standfirst,
    lines.byline,
    lines.date,
    lines.above,
    [picture.alt, caption].filter(Boolean).join('\n'),
  ];
  const text = [...parts, first, lines.promotion, second, lines.more, ...others, ...lines.end]
    .filter(Boolean)
    .join('\n\n');
  return { ...page, text };
}

/** The same news in many languages, each in the shape of the pages of its country. */
export const WORLD_PAGES: WorldPage[] = [
  toPage(
    {
      language: 'en',
      headline: 'Saltmere votes to keep its lighthouse burning',
      standfirst: 'The harbour board gave way after two hundred people filled the hall on Tuesday night.',
      authors: ['Ann Tide', 'Bob Quay'],
      published: '2024-03-25T18:40:00Z',
      picture: {
        alt: 'A white tower on a rock at dusk',
        caption: 'The tower was lit in 1846.',
        credit: 'Photograph: Ann Tide/Harbour Archive',
      },
      paragraphs: [
        'The harbour board of Saltmere voted on Tuesday to keep its lighthouse, and the two keepers unpacked their bags again.',
        '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
        'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
      ],
    },
    {
      menu: 'Home\n\nNews\n\nSport',
      byline: 'By Ann Tide and Bob Quay',
      date: 'Published 25 March 2024, 18:40 GMT',
      above: 'Share\nSave',
      promotion: 'Sign up to our newsletter and get the harbour news in your inbox every morning.',
      more: 'Read more: Ferries to run until October',
      end: ['© 2024 The Saltmere Courier. All rights reserved.', 'Comments are closed.'],
    },
  ),
  toPage(
    {
      language: 'de',
      headline: 'Salzmeer stimmt für seinen Leuchtturm',
      standfirst: 'Der Hafenrat gab nach, als am Dienstagabend zweihundert Menschen in den Saal kamen.',
      authors: ['Anna Flut'],
      published: '2024-03-25T18:40',
      picture: {
        alt: 'Ein weißer Turm auf einem Felsen',
        caption: 'Der Turm brennt seit 1846.',
        credit: 'Foto: Anna Flut/dpa',
      },
      paragraphs: [
        'Der Hafenrat von Salzmeer hat am Dienstag beschlossen, den Leuchtturm zu behalten, und die beiden Wärter packten ihre Koffer wieder aus.',
        '„Das Licht ist älter als jeder Anspruch darauf“, sagte die Vorsitzende nach der Abstimmung, mit der im Saal niemand gerechnet hatte.',
        'Das Geld dafür will der Rat im Sommer suchen, wenn die Fähren fahren und der Hafen das verdient, was er für das Jahr braucht.',
      ],
    },
    {
      menu: 'Startseite\n\nPolitik',
      byline: 'Von Anna Flut, Salzmeer',
      date: '25.03.2024, 18:40 Uhr',
      above: 'Lesezeit: 3 Min.\nTeilen\nMerken',
      promotion: 'Anzeige',
      more: 'Lesen Sie auch: Fähren fahren bis Oktober',
      end: ['Kommentare', 'Kommentar schreiben'],
    },
  ),
  toPage(
    {
      language: 'fr',
      headline: 'Saumer vote pour garder son phare allumé',
      standfirst: 'Le conseil du port a cédé après que deux cents personnes ont rempli la salle mardi soir.',
      authors: ['Anne Marée'],
      published: '2024-03-25T18:40',
      picture: {
        alt: 'Une tour blanche sur un rocher',
        caption: 'Le phare brûle depuis 1846.',
        credit: 'Crédit photo : Anne Marée',
      },
      paragraphs: [
        'Le conseil du port de Saumer a décidé mardi de garder son phare, et les deux gardiens ont défait leurs valises dans la tour.',
        '« La lumière est plus vieille que tous ceux qui la réclament », a dit la présidente après le vote que personne n’attendait.',
        'Le conseil cherchera l’argent cet été, quand les bacs navigueront et que le port gagnera ce qu’il lui faut pour l’année.',
      ],
    },
    {
      menu: 'Accueil',
      byline: 'Par Anne Marée',
      date: 'Publié le 25 mars 2024 à 18h40',
      above: 'Temps de lecture : 3 min.\nPartager',
      promotion: 'Publicité',
      more: 'Lire aussi : Les bacs jusqu’en octobre',
      end: ['Tous droits réservés', 'Les commentaires sont fermés.'],
    },
  ),
  toPage(
    {
      language: 'es',
      headline: 'Salmar vota a favor de conservar su faro',
      standfirst: 'La junta del puerto cedió después de que doscientas personas llenaran la sala el martes.',
      authors: ['Ana Marea'],
      published: '2024-03-25T18:40',
      picture: { caption: 'El faro arde desde 1846.', credit: 'Foto: Ana Marea' },
      paragraphs: [
        'La junta del puerto de Salmar decidió el martes conservar su faro, y los dos fareros volvieron a deshacer sus maletas.',
        '«La luz es más vieja que cualquiera que la reclame», dijo la presidenta después de una votación que nadie en la sala esperaba.',
        'La junta buscará el dinero en verano, cuando los barcos navegan y el puerto gana lo que necesita para el resto del año.',
      ],
    },
    {
      menu: 'Inicio',
      byline: 'Por Ana Marea',
      date: '25 de marzo de 2024, 18:40h',
      above: 'Compartir\nGuardar',
      promotion: 'Publicidad',
      more: 'Lee también: Los barcos hasta octubre',
      end: ['Todos los derechos reservados', 'Comentarios cerrados'],
    },
  ),
  toPage(
    {
      language: 'ru',
      headline: 'Солёное море сохранит свой старый маяк',
      standfirst: 'Совет порта уступил, когда во вторник вечером зал заполнили двести человек.',
      authors: ['Анна Прилив'],
      published: '2024-03-25T18:40:00+03:00',
      picture: { caption: 'Маяк горит с 1846 года.', credit: 'Фото: Анна Прилив / ТАСС' },
      paragraphs: [
        'Совет порта во вторник решил сохранить маяк, и оба смотрителя снова распаковали свои чемоданы в старой башне.',
        '«Этот свет старше всех, кто его требует», — сказала председатель после голосования, которого в зале никто не ожидал.',
        'Деньги совет будет искать летом, когда ходят паромы и порт зарабатывает всё, что ему нужно на целый год.',
      ],
    },
    {
      menu: 'Главная',
      byline: 'Автор: Анна Прилив',
      date: '25 марта 2024, 18:40 МСК',
      above: 'Поделиться',
      promotion: 'Реклама',
      more: 'Читайте также: Паромы пойдут до октября',
      end: ['Все права защищены', 'Комментарии закрыты'],
    },
  ),
];
