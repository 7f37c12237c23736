import { describe, expect, it } from 'vitest';
import { readByline, readNames } from '../../../../src/importer/bylines/bylines.ts';

describe('a byline of western Europe and the Americas', () => {
  it.each([
    ['en', 'By Ann Tide / Bob Quay', ['Ann Tide', 'Bob Quay']],
    ['en', 'ByANN TIDE-QUAY', ['ANN TIDE-QUAY']],
    ['en', 'By Ann Al Tide, Senior Reporter and Bob Quay', ['Ann Al Tide', 'Bob Quay']],
    [
      'fr',
      'Recueilli par Anne-Marie Marée-Port, envoyée spéciale à Salins-les-Bains (Haute-Brenaude)',
      ['Anne-Marie Marée-Port'],
    ],
    ['en', 'By Ann Tide Political Editor', ['Ann Tide']],
    ['en', 'By Ann Tide@anntide', ['Ann Tide']],
    ['en', 'By ANN TIDE FOR THE SALTMERE POST', ['ANN TIDE']],
    ['en', 'By Ann Tide For The Harbour Post', ['Ann Tide']],
    ['en', 'By Ann Tide And Bob Quay For The Harbour Post', ['Ann Tide', 'Bob Quay']],
    ['en', 'By Web Desk', ['Web Desk']],
    ['en', 'By Our Correspondent', ['Our Correspondent']],
    ['en', 'By Our Reporter', ['Our Reporter']],
    ['en', 'By Staff Reporter', ['Staff Reporter']],
    ['en', 'By Saltmere Post Staff', ['Saltmere Post Staff']],
    ['en', 'By Saltmere Post Reporter', ['Saltmere Post Reporter']],
    ['en', 'By Sports Desk', ['Sports Desk']],
    ['en', 'By Maps and charts desk', ['Maps and charts desk']],
    ['en', 'By Saltmere staff', ['Saltmere staff']],
    ['en', 'By Ann O’Tide and Bob McQuay Jr.', ['Ann O’Tide', 'Bob McQuay Jr.']],
    ['en', 'Words: Ann Tide', ['Ann Tide']],
    ['en', 'Words by Ann Tide Photographs by Bob Quay', ['Ann Tide']],
    ['en', 'Text Ann Tide, photos Bob Quay', ['Ann Tide']],
    [
      'en',
      'Reporting by Ann Tide in Saltmere and Bob Quay in Harbourside; Editing by Cal Reef',
      ['Ann Tide', 'Bob Quay'],
    ],
    ['en', 'Reporter: Ann Tide', ['Ann Tide']],
    ['en', 'Author: Ann Tide', ['Ann Tide']],
    ['en', 'Writer: Ann Tide', ['Ann Tide']],
    ['en', 'Opinion | By Ann Tide', ['Ann Tide']],
    ['de', 'Von Anna Flut, Brüssel, und Jörg Hafen, Berlin', ['Anna Flut', 'Jörg Hafen']],
    ['de', 'Von unserer Korrespondentin Anna Flut', ['Anna Flut']],
    ['de', 'Von unserem Redakteur Jörg Hafen', ['Jörg Hafen']],
    ['de', 'Von dpa', ['dpa']],
    ['de', 'Aus Berlin berichtet Anna Flut', ['Anna Flut']],
    ['de', 'Aus Salzmeer berichten Anna Flut und Jörg Hafen', ['Anna Flut', 'Jörg Hafen']],
    ['de', 'Text: Anna Flut Foto: Jörg Hafen', ['Anna Flut']],
    ['de', 'Von Anna Flut, ARD-Studio Salzmeer', ['Anna Flut']],
    ['de', 'Von Redaktion', ['Redaktion']],
    ['fr', 'Par la rédaction', ['la rédaction']],
    ['fr', 'Par Rédaction', ['Rédaction']],
    ['fr', 'De notre correspondant à Salmer, Jean Quai', ['Jean Quai']],
    ['es', 'Texto: Ana Marea. Fotos: Luis Muelle', ['Ana Marea']],
    ['es', 'Texto y fotos: Ana Marea', ['Ana Marea']],
    ['es', 'Periodista: Ana Marea', ['Ana Marea']],
    ['es', 'Enviada especial a Puerto Sal: Ana Marea', ['Ana Marea']],
    ['es', 'Por Ana Marea para La Marea', ['Ana Marea']],
    ['pt', 'Reportagem: Ana Maré', ['Ana Maré']],
    ['it', 'Di Redazione', ['Redazione']],
    ['it', 'di Redazione Cronaca', ['Redazione Cronaca']],
    ['it', 'A cura di Redazione', ['Redazione']],
    ['it', 'dalla nostra corrispondente Anna Marea', ['Anna Marea']],
    ['nl', 'Door onze redacteur Anna van der Zee', ['Anna van der Zee']],
    ['nl', 'Door onze correspondent Anna van der Zee', ['Anna van der Zee']],
    ['nl', 'Door onze redactie', ['onze redactie']],
    ['nl', 'Door Anna Zee en Piet Kade', ['Anna Zee', 'Piet Kade']],
    ['nl', 'Een column van Anna Zee', ['Anna Zee']],
    ['sv', 'Text: Anna Hav Foto: Bo Kaj', ['Anna Hav']],
    ['sv', 'Text & foto: Anna Hav', ['Anna Hav']],
    ['sv', 'Skribent: Anna Hav', ['Anna Hav']],
    ['is', 'Anna Hafdal skrifar', ['Anna Hafdal']],
    ['is', 'Blaðamaður: Anna Hafdal', ['Anna Hafdal']],
    ['ro', 'Un articol de Ana Marea', ['Ana Marea']],
    ['ro', 'Articol de Ana Marea', ['Ana Marea']],
    ['ro', 'Redactor: Ana Marea', ['Ana Marea']],
    ['ro', 'Publicat de: Ana Marea', ['Ana Marea']],
    ['sl', 'Avtor A.M. / B.P. / STA', ['A.M.', 'B.P.']],
    ['es', 'Por Ana MareaReportera', ['Ana Marea']],
    ['pt', 'Por Ana MaréLuís Cais', ['Ana Maré', 'Luís Cais']],
  ])('names in %s whom it says: %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['en', 'By Sea and By Land'],
    ['en', 'By Numbers'],
    ['de', 'Christoph von Hafen'],
    ['de', 'Luftbild von Salzmeer'],
    ['de', 'Angebot von Hafenmarkt'],
    ['de', 'Das Meer von Ebbe und Flut'],
    ['nb', 'Ansvarlig redaktør: Anna Hav. Nettsjef: Bo Kai'],
    ['pl', 'Redaktor naczelna: Anna Morska'],
    ['et', 'Uus sadam. Autor/allikas: Anna Meri/Sadamaleht'],
  ])('names nobody in %s: %s', (language, line) => {
    expect(readByline(line, language)).toBeUndefined();
  });
});

it.each(['Photo Anne Marée', 'Foto Anna Flut', 'Kuva Aino Meri'])(
  'the maker of a picture is no author: %s',
  (line) => {
    expect(readNames(line, 'fr')).toBeUndefined();
  },
);
