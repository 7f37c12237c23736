import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmeer baut seine Brücke neu';
const TEXT = [
  'Der Rat von Saltmeer hat am Dienstag beschlossen, die Brücke neu zu bauen, die ein Sturm im Winter fortgerissen hatte.',
  'Sie wird länger als die alte, und die Fähren der beiden Inseln können dort künftig auch bei Ebbe anlegen, sagt die Werft.',
  'Niemand im Ort glaubt, dass die Arbeit vor den ersten Gästen des Sommers fertig wird, doch das Geld ist gefunden.',
  'Die alten Bohlen wurden auf dem Markt verkauft, und die Kapelle bekommt aus ihnen einen neuen Boden mit Treppe.',
];
const SHOWN = 'Arbeiter stehen am Ufer der Bucht | HR Saltmeer';

function read(above: string[], within: string[]) {
  const head = ['Start', 'Hafen', ...above, HEADLINE, '25. März 2024, 18:40 Uhr'];
  const { picture, blocks } = pageText.read(
    [...head, ...TEXT.slice(0, 2), ...within, ...TEXT.slice(2)].join('\n\n'),
  );
  return { picture, more: blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])) };
}

describe('a line that ends with its maker behind a bar', () => {
  it('describes what the sentence under it says more of', () => {
    const said = 'Die Arbeiter suchen am Ufer nach den alten Bohlen.';
    expect(read(['Eine Brücke. Foto: Jan Welle'], [SHOWN, said]).more).toEqual([
      { alt: SHOWN, caption: said, credit: 'HR Saltmeer' },
    ]);
  });
  it.each(['Der Wiederaufbau stockt.', '25.03.2024 Arbeiter am Ufer: Wer zahlt?'])(
    'describes nothing over other words: %s',
    (said) => {
      expect(read(['Eine Brücke. Foto: Jan Welle'], [SHOWN, said]).more).not.toContainEqual(
        expect.objectContaining({ caption: said }),
      );
    },
  );
  it('describes the picture above a headline where the maker is an agency', () => {
    const shown = 'Eine Brücke führt über die Bucht. | dpa';
    expect(read([shown], []).picture).toEqual({ alt: shown, credit: 'dpa' });
  });
});
