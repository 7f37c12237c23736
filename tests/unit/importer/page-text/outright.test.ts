import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORIES: Record<string, [headline: string, text: string]> = {
  en: [
    'Saltmere closes its old bridge',
    'The council of Saltmere decided on Monday to close the old bridge to traffic, after two of its piers had moved during the winter.',
  ],
  sw: [
    'Bandari ya Chumvi yafunga daraja la zamani',
    'Halmashauri ya jiji iliamua Jumatatu kufunga daraja la zamani kwa magari baada ya nguzo mbili kusogea wakati wa mvua, na hii ni kwa usalama wa watu wote.',
  ],
  id: [
    'Kota Garam menutup jembatan lama',
    'Pemerintah kota pada hari Senin memutuskan untuk menutup jembatan lama bagi kendaraan setelah dua tiang bergeser selama musim hujan dan itu berbahaya.',
  ],
  pl: [
    'Solna zamyka stary most',
    'Rada miasta Solna postanowiła w poniedziałek wieczorem, że stary most będzie zamknięty dla ruchu, ponieważ dwa filary przesunęły się w czasie zimy.',
  ],
  es: [
    'Marsal cierra el puente viejo',
    'El ayuntamiento de Marsal decidió el lunes por la noche cerrar el puente viejo al tráfico, después de que dos pilares se movieran en el invierno.',
  ],
  pt: [
    'Marsal fecha a ponte velha',
    'A câmara municipal de Marsal decidiu na segunda-feira fechar a ponte velha ao trânsito, depois de os engenheiros dizerem que dois pilares se moveram.',
  ],
  it: [
    'Salinari chiude il ponte vecchio',
    'Il consiglio comunale di Salinari ha deciso lunedì sera di chiudere il ponte vecchio al traffico, dopo che due pilastri si sono spostati durante l’inverno.',
  ],
  sv: [
    'Saltviken stänger den gamla bron',
    'Kommunfullmäktige i Saltviken beslutade på måndagskvällen att stänga den gamla bron för trafik, efter att två av pelarna hade flyttat sig under vintern.',
  ],
  sk: [
    'Slaná zatvára starý most',
    'Zastupiteľstvo mesta Slaná v pondelok večer rozhodlo, že starý most bude pre dopravu zatvorený, pretože sa dva piliere počas zimy posunuli a je to nebezpečné.',
  ],
  sr: [
    'Слана затвара стари мост',
    'Скупштина града је у понедељак увече одлучила да се стари мост затвори за саобраћај, јер су се два стуба померила током зиме и то је опасно за људе.',
  ],
  sl: [
    'Solna zapira stari most',
    'Občinski svet je v ponedeljek zvečer odločil, da bo stari most zaprt za promet, ker sta se dva opornika med zimo premaknila in je to nevarno.',
  ],
};

function readAuthors(language: string, lines: string[], under: string[] = []): string[] | undefined {
  const [headline, text] = STORIES[language] ?? ['', ''];
  const page = [headline, ...lines, text, `${text} ${text}`, ...under];
  return pageText.read(`${page.join('\n\n')}\n`).names?.authors;
}

describe('those who wrote together', () => {
  it.each([
    [
      'en',
      ['By Ann Tide', 'Sports Journalist', 'Saltmere Media Group', '& Bob Quay', 'March 12, 2024'],
      ['Ann Tide', 'Bob Quay'],
    ],
    [
      'sw',
      ['Na Neema Bahari', 'Mwandishi', 'na Juma Pwani', 'Machi 12, 2024'],
      ['Neema Bahari', 'Juma Pwani'],
    ],
    ['en', ['By Ann TideCrime Reporter', 'Bob Quay', '16:42, 12 March 2024'], ['Ann Tide', 'Bob Quay']],
    ['en', ['By Ann Tide', 'and', 'Bob Quay'], ['Ann Tide', 'Bob Quay']],
    ['it', ['di Anna Marea', 'e', 'Bruno Molo', '12 marzo 2024, 10:12'], ['Anna Marea', 'Bruno Molo']],
    ['es', ['PERIODISTA DE CULTURA', 'Ana Marea', 'PERIODISTA DE CULTURA', '12/03/2024'], ['Ana Marea']],
    ['en', ['By Ann Tide,', 'Bob Quay', 'Published March 12, 2024'], ['Ann Tide', 'Bob Quay']],
    ['en', ['Ann Tide and', 'Bob Quay', 'Published March 12, 2024'], ['Ann Tide', 'Bob Quay']],
    ['pl', ['Anna Morska', 'Anna MorskaJan Portowy 12 marca 2024, 07:12'], ['Anna Morska', 'Jan Portowy']],
    ['id', ['12 Maret 2024 | 16.45 WIB', 'Ani LautReporter', 'Budi PantaiEditor'], ['Ani Laut']],
    ['id', ['Reporter: Ani Laut', 'Editor: Budi Pantai', '12 Maret 2024, 16.45 WIB'], ['Ani Laut']],
    ['id', ['Penulis Ani Laut', '| Editor Budi Pantai', '12 Maret 2024, 16.45 WIB'], ['Ani Laut']],
    ['sr', ['Ана Морић', 'Дописник slana.example', '12. 3. 2024'], ['Ана Морић']],
  ])('are found in %s: %s', (language, lines, authors) => {
    expect(readAuthors(language, lines)).toEqual(authors);
  });

  it.each([
    ['es', ['Efe / Salinas', '12 de marzo de 2024, 10:12'], ['Efe']],
    ['pt', ['Texto', 'Rui Cais', 'Fotografia', 'Marta Foz', '12 mar. 2024, 10:12'], ['Rui Cais']],
    ['pt', ['De Ana Maré com AP', 'Publicado a 12/03/2024 - 15:00'], ['Ana Maré']],
    ['it', ['12 marzo 2024 | 10.30Redazione FaroNotizieLETTURA: 3 minuti'], ['Redazione FaroNotizie']],
    ['es', ['Redacción', 'Salinas', '12/03/2024'], ['Redacción']],
    ['sk', ['TASR, Maják', '12. 3. 2024 10:12'], ['TASR', 'Maják']],
    [
      'sk',
      ['TASR 12. 3. 2024', 'Starý most bol pre autá otvorený iba v lete. Autor: Ján Prístav, Maják'],
      ['TASR'],
    ],
    [
      'sk',
      ['Lampa v prístave', 'Lampa v prístave', 'Zdroj: TASR | Autor: Ján Prístav', '12. 3. 2024|Zdroj: TASR'],
      ['TASR'],
    ],
    ['es', ['Efe y Afp', '12/03/2024'], ['Efe', 'Afp']],
    ['en', ['AFP and Reuters', '12 March 2024'], ['AFP', 'Reuters']],
    [
      'es',
      ['12 de marzo de 2024', "'", 'Ana Marea', 'Diario EL FARO', 'Vecinos en el puente viejo'],
      ['Ana Marea'],
    ],
    ['sl', ['A. M.', '12. marec 2024 ob 6:12'], ['A. M.']],
  ])('may be one sign above the date in %s: %s', (language, lines, authors) => {
    expect(readAuthors(language, lines)).toEqual(authors);
  });

  it.each([
    [
      'sv',
      ['Ylva Havylva.hav@fyren.exampleFölj', 'Nils Bronils.bro@fyren.exampleFölj'],
      ['Ylva Hav', 'Nils Bro'],
    ],
    ['sv', ['Anna Hav,', 'Fyrens reporter'], ['Anna Hav']],
    ['sr', ['Извор: РТС, Танјуг', 'Аутор: Ана Морић'], ['Ана Морић']],
  ])('are found in %s under the text: %s', (language, under, authors) => {
    expect(readAuthors(language, ['12. 3. 2024'], under)).toEqual(authors);
  });

  it('are not a share beside buttons where the text is signed', () => {
    expect(readAuthors('en', ['Storm B', 'Print'], ['By Ann Tide'])).toEqual(['Ann Tide']);
    expect(
      readAuthors('en', ['Star Rated', 'Print', 'Old bridge at Saltmere. PHOTO: BOB QUAY'], ['By Ann Tide']),
    ).toEqual(['Ann Tide']);
  });
});

describe('who put an article online', () => {
  it('gives way to who reports in its first words, in Bengali', () => {
    const text =
      'রিমা সাগর, মোহনা: পুরনো সেতু দিয়ে আর গাড়ি চলবে না, সোমবার রাতে সিদ্ধান্ত নিয়েছে পুরসভা। শীতে সরে গিয়েছে দুটি স্তম্ভ, জানালেন বাস্তুকারেরা।';
    const { names } = pageText.read(
      `পুরনো সেতু বন্ধ মোহনায়\n\nPublished by: Sreya Hav\n\nPosted: August 29, 2022 6:32 pm\n\n${text}\n\n${text.slice(18)}\n`,
    );
    expect(names?.authors).toEqual(['রিমা সাগর']);
  });
});
