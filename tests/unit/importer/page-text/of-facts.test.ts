import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TEXT = [
  'Byrådet i Saltby besluttede tirsdag at genopføre den gamle mole, som en storm tog med sig sidste vinter.',
  'Den bliver længere end den gamle, og færgerne fra begge øer kan lægge til ved lavvande, siger borgmesteren.',
  'Værftet har lovet at begynde i maj, og pengene er fundet uden en ny skat på byens huse og butikker.',
  'Ingen i byen venter, at arbejdet er færdigt, før sommerens første gæster kommer til stranden.',
];
const SHOWN = 'Tre mænd bærer en planke over stranden. (Foto: Ane Bølge)';
const FACTS = ['FAKTA: Molen', 'Den første mole blev bygget i 1846.', 'Stormen tog halvdelen af den.'];

function read(...lines: string[]) {
  const top = ['Forside', 'Saltby bygger sin gamle mole igen', 'Af Ane Bølge', '25. marts 2024'];
  const { picture, blocks } = pageText.read(
    [...top, ...TEXT.slice(0, 2), ...lines, ...TEXT.slice(2)].join('\n'),
  );
  const shown = blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  return picture ? [picture, ...shown] : shown;
}

describe('a line that says where facts come from', () => {
  it('makes no picture of them where pictures have a label of their own', () => {
    const pictures = read(SHOWN, TEXT[2] ?? '', ...FACTS, 'Kilde: Havnekontoret');
    expect(pictures).toEqual([
      { caption: 'Tre mænd bærer en planke over stranden.', credit: 'Foto: Ane Bølge' },
    ]);
  });
  it('tells who made a picture where none has such a label', () => {
    const pictures = read(
      'Tre mænd bærer en planke',
      'Tre mænd bærer en planke over stranden',
      'Kilde: Havnekontoret',
    );
    expect(pictures[0]).toMatchObject({ credit: 'Kilde: Havnekontoret' });
  });
});
