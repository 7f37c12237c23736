import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TEXT = [
  'El faro de Puerto Salado se apagó el martes por la noche, y por primera vez en diez años ningún farero lo encendió antes del alba.',
  'Los pescadores de Puerto Salado cuentan que la lámpara era vieja y que el ayuntamiento fue avisado dos veces del estado del faro.',
  'El ayuntamiento promete una lámpara nueva en primavera, y los barcos de Puerto Salado se quedarán de noche en el puerto.',
];

describe('a standfirst of several points', () => {
  it('is read as one', () => {
    const headline = 'El faro de Puerto Salado se apaga y ningún farero lo enciende';
    const points = [
      'Los pescadores avisaron dos veces del estado de la lámpara.',
      'El ayuntamiento promete otra lámpara en primavera.',
    ];
    const lines = ['Inicio', 'Sucesos', headline, ...points, '3 de octubre de 2024', ...TEXT];
    expect(pageText.read(lines.join('\n\n')).fields).toMatchObject({
      headline,
      standfirst: points.join(' '),
    });
  });

  it('is read right over the text, a button between', () => {
    const headline = 'El faro de Puerto Salado se apaga y ningún farero lo enciende';
    const points = [
      'Los pescadores de Puerto Salado avisaron dos veces del estado del faro',
      'El ayuntamiento promete otra lámpara al farero en primavera',
    ];
    const signs = ['Por Ana Marea', '3 de octubre de 2024'];
    const picture = ['La lámpara vieja', 'La lámpara del faro en marzo. Foto: Eva Sal/EFE'];
    const [first = '', ...more] = TEXT;
    const lines = [headline, ...signs, ...points, 'Canal de WhatsApp', first, ...picture, ...more];
    expect(pageText.read(lines.join('\n\n')).fields.standfirst).toBe(points.join(' '));
  });

  it('is none of headlines that stand apart', () => {
    const others = ['Los barcos de Puerto Salado, sin gasóleo', 'La lámpara del puerto de Salado, en venta'];
    const headline = 'El faro de Puerto Salado se apaga y ningún farero lo enciende';
    const [first = '', ...more] = TEXT;
    const lines = [
      headline,
      others[0],
      '1',
      'Economía',
      others[1],
      '2',
      first,
      'Ana Marea',
      '3 de octubre de 2024',
    ];
    expect(pageText.read([...lines, ...more].join('\n\n')).fields.standfirst).not.toBe(others[0]);
  });

  it.each(['•', '-', '*'])(
    'is read without the mark %s before each, and without what is asked of readers',
    (mark) => {
      const headline = 'El faro de Puerto Salado se apaga';
      const points = ['Nadie encendió la lámpara', 'El farero se fue en marzo'];
      const marked = [...points, '¿Vio la luz? Escriba a faro@salado.example'].map(
        (point) => `${mark} ${point}`,
      );
      const lines = [headline, marked.join('\n'), 'Por Ana Marea', '3 de octubre de 2024', ...TEXT];
      const draft = pageText.read(lines.join('\n\n'));
      expect(draft.fields).toMatchObject({ headline, standfirst: points.join(' ') });
      expect(draft.picture).toBeUndefined();
    },
  );
});
