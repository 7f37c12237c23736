import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'Kommunfullmäktige i Saltskär beslutade på tisdagen att betala nattfärjan till nästa vår, efter två timmars debatt i salen.',
  'Öborna hade kommit med eftermiddagsbåten för att lyssna, och många sade att de måste flytta om linjen läggs ner.',
  'Kommunalrådet sade att pengarna tas ur vägfonden, som knappt har rörts sedan förra året, och att räkningen blir liten.',
];

const ALT = 'En vit färja lämnar en liten hamn';
const CAPTION = 'Färjan Sjöfågeln lämnar hamnen i Saltskär på tisdagen.';

function read(lines: string[]) {
  const { picture, fields, blocks } = pageText.read([lines.join('\n'), ...STORY].join('\n\n'));
  return { picture, headline: fields.headline, count: blocks.length };
}

describe('a text that begins with its picture', () => {
  it.each([
    [[CAPTION, CAPTION, 'OVE TARELL/TT'], { alt: CAPTION, caption: CAPTION, credit: 'OVE TARELL/TT' }],
    [[ALT, `${CAPTION} Foto: Ove Tarell`], { alt: ALT, caption: CAPTION, credit: 'Foto: Ove Tarell' }],
    [[ALT, CAPTION, 'Foto: Ove Tarell'], { alt: ALT, caption: CAPTION, credit: 'Foto: Ove Tarell' }],
    [[`${CAPTION} Ove Tarell`], { caption: CAPTION, credit: 'Ove Tarell' }],
  ])('has no headline in it: %j', (lines, picture) => {
    expect(read(lines)).toEqual({ picture, headline: undefined, count: 3 });
  });
  it('may tell of it three times, as galleries do', () => {
    const { picture } = read([CAPTION, CAPTION, CAPTION, 'Foto: Ove Tarell']);
    expect(picture).toEqual({ alt: CAPTION, caption: CAPTION, credit: 'Foto: Ove Tarell' });
  });
});
