import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'El faro de Salinas se apagó el martes, y los dos guardas que encendieron su lámpara durante años se marcharon.',
  'La junta del puerto votó dos veces antes de encontrar el dinero para una lámpara que se enciende sola de noche.',
  'Nadie subirá ya los cien escalones de la torre, pero la lámpara del faro seguirá girando durante toda la noche.',
].join('\n\n');

const HEADLINE = 'El faro de Salinas pierde a sus dos últimos guardas';
const DECK = 'La junta del puerto compra una lámpara que se enciende sola y despide a los guardas';

function readPage(...lines: string[]) {
  return pageText.read(['Noticias', 'Puerto', HEADLINE, DECK, ...lines, STORY].join('\n\n'));
}

describe('a caption that nobody describes', () => {
  it.each([
    ['Los guardas, el martes en la torre del faro.Rosa Mareas', 'Rosa Mareas'],
    ['Los guardas, el martes en la torre del faro. ROSA MAREAS', 'ROSA MAREAS'],
    ['Los guardas saludan desde la torre del faro EFE/Rosa Mareas', 'EFE/Rosa Mareas'],
    ['Los guardas saludan desde la torre del faro Rosa Mareas/Muelle', 'Rosa Mareas/Muelle'],
    ['Los guardas saludan desde la torre del faro DR', 'DR'],
  ])('is told by its end: %s', (line, credit) => {
    const { picture, fields, names } = readPage(line, 'Por Ana Roca', '12 de marzo de 2024');
    expect(picture?.credit).toBe(credit);
    expect(picture?.caption).toBe(line.slice(0, -credit.length).trim());
    expect(fields).toMatchObject({ headline: HEADLINE, standfirst: DECK });
    expect(names).toEqual({ authors: ['Ana Roca'] });
  });
  it('has its makers on the line under it', () => {
    const { picture } = readPage(
      'Por Ana Roca',
      '12 de marzo de 2024',
      'Los guardas saludan por última vez desde la torre del faro',
      'Rosa Mareas / Muelle',
    );
    expect(picture?.credit).toBe('Rosa Mareas / Muelle');
  });
  it('may be short where it says what the line above says', () => {
    const { picture, names } = readPage(
      '12 de marzo de 2024',
      'El faro',
      'R. Marea / Muelle nuotr. / El faro',
    );
    expect(picture).toEqual({ alt: 'El faro', caption: 'El faro', credit: 'R. Marea / Muelle nuotr.' });
    expect(names).toBeUndefined();
  });
  it('may open with a name between the day and the text', () => {
    const { picture } = readPage(
      '12 de marzo de 2024',
      'Rosa MareasLos guardas saludan por última vez desde la torre del faro',
    );
    expect(picture).toEqual({
      caption: 'Los guardas saludan por última vez desde la torre del faro',
      credit: 'Rosa Mareas',
    });
  });
  it('is not made by the author over a picture that is described and credited', () => {
    const said = 'Wer den hohen Turm am Hafen besteigt, muss sich dabei die ganze Zeit am Geländer halten.';
    const { picture, names } = pageText.read(
      [
        'Der Hafenspiegel',
        HEADLINE,
        '12.03.2024, 15:59 Uhr',
        HEADLINE,
        'Damit die Wärter gesund bleiben, muss sich der Hafen vor dem Winter noch einiges einfallen lassen.',
        'Rosa Gezeit',
        `${said}\n${said}Foto: Sven Watt/Kai`,
        STORY,
      ].join('\n\n'),
    );
    expect(picture).toEqual({ alt: said, caption: said, credit: 'Foto: Sven Watt/Kai' });
    expect(names).toEqual({ authors: ['Rosa Gezeit'] });
  });
  it('is none where a house stands behind a bar, or a section before the day', () => {
    const lines = ['El faro pierde a sus guardas | Muelle', '12 de marzo de 2024'];
    expect(readPage(...lines).picture?.credit).toBeUndefined();
    expect(
      readPage('Puerto NorteLos guardas dejan la torre del faro', lines[1] ?? '').picture,
    ).toBeUndefined();
  });
});
