import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const ENGLISH = [
  'The rope works of Saltmere will make ropes again from Monday, after a sailing school ordered four miles of hemp for its two ships.',
  'The works had stood still since the spring, when the last ropemaker left the town and the long shed by the river was locked.',
  'Two women from the sailing school learned the trade in the winter, and they will walk the long shed backwards with the hemp.',
];
const SPANISH = [
  'La cordelería de Marsal volverá a hacer cuerdas desde el lunes, después de que una escuela de vela encargara cuatro millas de cáñamo.',
  'La nave junto al río estaba cerrada desde la primavera, cuando el último cordelero dejó el pueblo y nadie quiso aprender el oficio.',
  'Dos mujeres de la escuela de vela aprendieron el oficio durante el invierno y caminarán de espaldas por la nave con el cáñamo.',
];
const GERMAN = [
  'Die Reeperbahn von Salzmoor schlägt ab Montag wieder Seile, nachdem eine Segelschule vier Meilen Hanf für ihre zwei Schiffe bestellt hat.',
  'Die lange Halle am Fluss stand seit dem Frühjahr leer, weil der letzte Seiler die Stadt verlassen hatte und niemand das Handwerk lernte.',
  'Zwei Frauen aus der Segelschule haben das Handwerk im Winter gelernt und gehen nun mit dem Hanf rückwärts durch die lange Halle.',
];
const read = (lines: string[], between: string) => pageText.read(lines.join(between));

describe('the headline of a part of a page', () => {
  it.each([
    ['English', 'Two women walk backwards with hemp in a long shed', 'The shed by the river', ENGLISH],
    ['Spanish', 'Dos mujeres caminan de espaldas en una nave larga', 'La nave junto al río', SPANISH],
    ['German', 'Zwei Frauen gehen rückwärts durch eine lange Halle', 'Die Halle am Fluss', GERMAN],
  ])('is not what its picture shows, in %s', (_language, alt, caption, text) => {
    const draft = read([`${alt}\n${caption} © Ann Tide/Quay Pictures`, ...text], '\n\n');
    expect(draft.fields.headline).toBeUndefined();
    expect(draft.picture).toEqual({ alt, caption, credit: '© Ann Tide/Quay Pictures' });
  });

  it('is no kicker over a line that the page says again', () => {
    const headline = 'The rope works of Saltmere make ropes again, after a spring without any';
    const draft = read(['Ropes and sails', headline, '12 March 2024', 'Save', headline, ...ENGLISH], '\n\n');
    expect(draft.fields.headline).toBe(headline);
  });

  it.each([
    ['English', ['News', 'Quayshire'], 'A second spring for the walkers who go backwards', ENGLISH],
    ['Spanish', ['Noticias', 'Marsal'], 'Segunda primavera para quienes caminan de espaldas', SPANISH],
    ['German', ['Nachrichten', 'Salzmoor'], 'Ein zweiter Frühling für die Rückwärtsgänger', GERMAN],
  ])(
    'stands under its section, with words of its own, over its picture, in %s',
    (_language, sections, headline, text) => {
      const picture = 'Ann Tide, 61. Photo: Bob Quay';
      const draft = read([...sections, headline, picture, 'Ann Zee', '25.03.2024, 18:40', ...text], '\n\n');
      expect(draft.fields.headline).toBe(headline);
    },
  );

  it.each([
    ['English', 'Rope works of Saltmere to make ropes again', ENGLISH],
    ['Spanish', 'La cordelería de Marsal volverá a hacer cuerdas', SPANISH],
    ['German', 'Reeperbahn von Salzmoor schlägt wieder Seile', GERMAN],
  ])(
    'is a first line over paragraphs, where nothing else stands above them, in %s',
    (_language, headline, text) => {
      const draft = read([headline, ...text], '\n\n');
      expect(draft.fields.headline).toBe(headline);
      expect(draft.blocks).toHaveLength(3);
    },
  );

  it('stands under the way to it and where it comes from, over the same words once more', () => {
    const headline = 'Rope works of Saltmere to make ropes again';
    const under = [headline, 'The long shed by the river. Photo: Ann Tide', '25 March 2024, 18:40'];
    const draft = read(
      ['You are here: HomeNewsRopes 25 03', 'Source: Reuters', headline, ...under, ...ENGLISH],
      '\n\n',
    );
    expect(draft.fields.headline).toBe(headline);
    expect(draft.picture).toMatchObject({ caption: 'The long shed by the river.' });
  });
});
