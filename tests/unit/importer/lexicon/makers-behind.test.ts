import { describe, expect, it } from 'vitest';
import { partCaption } from '../../../../src/importer/page-text/picture.ts';
import { CAPTION_CREDITS } from '../../../../src/importer/lexicon/caption-credits.ts';

describe('MAKERS_BEHIND', () => {
  it.each([
    ['Imagem de satélite mostra a enseada de Salina', ' • ', 'Inar'],
    ['The ferry leaves Saltmere at dawn', ' • ', 'Ann Tide/The Quay Post'],
    ['Fähre im Hafen von Salzmünde', ' ● ', 'Privat'],
    ['Na zdjęciu prom w porcie', ' • ', 'port.example'],
  ])('reads whoever stands behind a bullet: %s%s%s', (caption, sign, credit) => {
    expect(partCaption(`${caption}${sign}${credit}`, CAPTION_CREDITS)).toEqual({ caption, credit });
  });

  it.each([
    ['Loď opouští přístav. (Správce Jan Mol v kajutě)', ' • ', 'Autor: Petr Vlna'],
    ['Ladja zapušča pristanišče v Solinah', ' | ', 'Avtor: Ana Val'],
    ['Il traghetto lascia il porto di Salina', ' · ', 'Autore: Anna Riva'],
  ])('reads the author behind a sign: %s%s%s', (caption, sign, credit) => {
    expect(partCaption(`${caption}${sign}${credit}`, CAPTION_CREDITS)).toEqual({ caption, credit });
  });

  it.each([
    ['Tugboats stand by off Saltmere.', ' — ', 'X/@official_quay'],
    ['Tugboats stand by off Saltmere', ' (', 'Facebook/@quay.harbour)'],
    ['Le ferry quitte le port de Salines.', ' ', '@quay_port / Twitter'],
    ['El transbordador sale del puerto de Salina', ' | ', 'Instagram @puerto.salina'],
    ['Utasok szállnak a kompra Sósréten', ' – ', 'Facebook/Réti Ernő'],
    ['A ferry as seen from the quay.', ' ', 'Ann Tide | Instagram'],
  ])('reads an account of a network: %s%s%s', (caption, sign, credit) => {
    expect(partCaption(`${caption}${sign}${credit}`, CAPTION_CREDITS)).toEqual({
      caption,
      credit: credit.replace(')', ''),
    });
  });

  it.each([
    ['Rescue workers at the quay of Saltmere district.', '(', 'PTI', ')'],
    ['Pipas llevan agua al puerto de Salina.', ' (', 'Especial', ')'],
    ['Rescue workers at the quay in Saltmere.', ' [', 'Quaywire', ']'],
  ])('reads a house in brackets, after the sentence: %s%s%s', (caption, sign, credit, end) => {
    expect(partCaption(`${caption}${sign}${credit}${end}`, CAPTION_CREDITS)).toEqual({ caption, credit });
  });

  it.each([
    ['Residents wade through water in the harbour.', ' ', 'eQUA/Monde Reed'],
    ['A swimmer nears the raft on Sunday, Aug. 13, 2023.', ' ', 'Petty Officer 2nd Class Luis Reed / AP'],
    ['A swimmer nears the raft in the sea.', ' ', 'Sgt. 1st Class Ann Tide/U.S. Navy via AP'],
    ['Pasażerowie na przystani', '/', 'Sven Hoppe/dpa/AFP'],
    ['Miejsce wypadku na przystani', ' /', 'Michał Wodny /Radio Port'],
    ['Árbore caída sobre a estrada en Salina', ' / ', 'Emerxencias'],
    ['Skats no jaunās piestātnes', ' / ', 'Matīss Jūra'],
    ['Detalle del retablo, durante su restauración', ' ', 'JUAN F. MAREA'],
    ['Nowa przystań ma dwanaście stanowisk.', ' ', 'arc. UM Solna'],
    ['Moteris savo dirbtuvėje Uostyje.', ' ', 'Eugenijos Jūraitės nuotrauka'],
    ['Az utasok a kompra várnak.', ' ', 'Réti Ernő felvétele'],
  ])('reads names and houses: %s%s%s', (caption, sign, credit) => {
    expect(partCaption(`${caption}${sign}${credit}`, CAPTION_CREDITS)).toEqual({ caption, credit });
  });

  it.each([
    ['Upał na przystani w Solnej', ' Fot. ', 'PAP/Leszek Rzeka'],
    ['So soll der Hafen im Herbst aussehen.', ' ', 'Visualisierung: hafenplus'],
  ])('takes the label off the caption: %s%s%s', (caption, sign, credit) => {
    expect(partCaption(`${caption}${sign}${credit}`, CAPTION_CREDITS)).toEqual({ caption, credit });
  });

  it('takes off the count before a caption', () => {
    expect(partCaption('[1/2]The ferry leaves Saltmere. REUTERS/Ann Tide', CAPTION_CREDITS)).toEqual({
      caption: 'The ferry leaves Saltmere.',
      credit: 'REUTERS/Ann Tide',
    });
  });

  it.each([
    'The mayor, Ann Tide (Harbour)',
    'The ferry at the quay. (Left)',
    'Two ships in the port of Saltmere (2019)',
    'Salt • Pepper • Sea',
    'He told the harbour master: “It is over.” The ferry sails again',
    'Fähre Anna/Berta im Hafen',
    'Der Hafen / Kiel',
    'Benches are installed facing a CAR PARK',
    'The band plays Pale Blue Quay / Lift Off.',
    'Write to us at quay@saltmere.example',
  ])('leaves words that name nobody: %s', (text) => {
    expect(partCaption(text, CAPTION_CREDITS)).toBeUndefined();
  });
});
