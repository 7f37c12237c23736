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
  sl: [
    'Solna zapira stari most',
    'Občinski svet je v ponedeljek zvečer odločil, da bo stari most zaprt za promet, ker sta se dva opornika med zimo premaknila in je to nevarno.',
  ],
};

function readAuthors(language: string, lines: string[]): string[] | undefined {
  const [headline, text] = STORIES[language] ?? ['', ''];
  const page = [headline, ...lines, text, `${text} ${text}`, text];
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
    ['en', ['Ann Tide and', 'Bob Quay', 'Published March 12, 2024'], ['Ann Tide', 'Bob Quay']],
    ['pl', ['Anna Morska', 'Anna MorskaJan Portowy 12 marca 2024, 07:12'], ['Anna Morska', 'Jan Portowy']],
    ['id', ['Reporter: Ani Laut', 'Editor: Budi Pantai', '12 Maret 2024, 16.45 WIB'], ['Ani Laut']],
  ])('are found in %s: %s', (language, lines, authors) => {
    expect(readAuthors(language, lines)).toEqual(authors);
  });

  it.each([
    ['es', ['Efe / Salinas', '12 de marzo de 2024, 10:12'], ['Efe']],
    ['sl', ['A. M.', '12. marec 2024 ob 6:12'], ['A. M.']],
  ])('may be one sign above the date in %s: %s', (language, lines, authors) => {
    expect(readAuthors(language, lines)).toEqual(authors);
  });
});
