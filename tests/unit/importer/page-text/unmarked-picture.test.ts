import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Havnen i Saltvik slukker fyret sitt';
const SHOWN = 'Fyret i Saltvik sto ferdig for hundre og sytti år siden.';
const STORY = [
  'Fyret i Saltvik ble slukket tirsdag kveld, og de to vokterne som hadde tent lampen i alle år, reiste hjem med ferja.',
  'Havnestyret stemte to ganger før det fant penger til en lampe som tenner seg selv når det blir mørkt på kysten.',
  'Ingen skal lenger gå de hundre trinnene opp i tårnet, men lampen i fyret skal fortsatt lyse gjennom hele natten.',
];

function readPicture(above: string[], below: string[]) {
  return pageText.read(['Nyheter', ...above, HEADLINE, ...below, ...STORY].join('\n\n')).picture;
}

describe('a line above a text that tells of no picture', () => {
  it('is the agency under the byline', () => {
    const above = [`${SHOWN} Foto: Siv Brott\n${SHOWN} Foto: Siv Brott (Kysten)`];
    expect(readPicture(above, ['Av Kai Nes', 'NTB', '12. mars 2024 09:12'])).toMatchObject({
      caption: SHOWN,
      credit: 'Foto: Siv Brott (Kysten)',
    });
  });

  it.each([
    ['the post of an author', 'Senior Coast Reporter Saltvik'],
    ['who put it into another language', 'Translated by: Roland Tide'],
    ['the way to the headline', `Forside Kysten ${HEADLINE}`],
  ])('is %s', (_what, line) => {
    expect(readPicture([], ['Av Kai Nes', '12. mars 2024 09:12', line])).toBeUndefined();
  });
});

describe('where it comes from, right under words that nothing else marks', () => {
  it.each(['Kilde: Kysten', 'Quelle: Kysten/Siv Brott', 'Źródło: Kysten'])(
    'is who made the picture: %s',
    (source) => {
      const said = 'Fyret i Saltvik med den gamle lampen';
      expect(readPicture([], ['Av Kai Nes', '12. mars 2024 09:12', said, source])).toMatchObject({
        caption: said,
        credit: expect.stringContaining('Kysten') as string,
      });
    },
  );
  it('is the article’s under the date', () => {
    expect(readPicture([], ['Av Kai Nes', '12. mars 2024 09:12', 'Kilde: Kysten'])).toBeUndefined();
  });
});

describe('words in small letters right above a text', () => {
  it('are what the picture shows where the headline has them', () => {
    expect(readPicture([], ['12. mars 2024 09:12', 'fyret saltvik'])).toEqual({ alt: 'fyret saltvik' });
  });
  it('are none where it has not', () => {
    expect(readPicture([], ['12. mars 2024 09:12', 'fra vår redaksjon'])).toBeUndefined();
  });
});

describe('a place and an agency right above a text', () => {
  it('are no caption', () => {
    expect(
      readPicture([], ['Av Kai Nes', '12. mars 2024 09:12', 'Saltvik (Nordkysten) Reuters']),
    ).toBeUndefined();
  });
});

describe('a caption with its author', () => {
  it('is no byline', () => {
    const { picture, names } = pageText.read(
      [
        'Domov',
        'Prístav zhasol svoj maják',
        'Jana Vlnová 12.03.2024 09:12',
        'Maják v prístave stojí stosedemdesiat rokov. Autor: Miro Príliv, Vlna',
        'Maják v prístave zhasol v utorok večer a dvaja strážcovia, ktorí v ňom celé roky zažínali lampu, odišli domov.',
        'Rada prístavu hlasovala dvakrát, kým našla peniaze na lampu, ktorá sa v noci zažne sama a nikoho nepotrebuje.',
      ].join('\n\n'),
    );
    expect(picture).toEqual({
      caption: 'Maják v prístave stojí stosedemdesiat rokov.',
      credit: 'Autor: Miro Príliv, Vlna',
    });
    expect(names).not.toEqual({ authors: ['Miro Príliv'] });
  });
});
