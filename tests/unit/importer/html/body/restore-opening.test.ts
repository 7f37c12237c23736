import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/importer/draft.ts';
import { restoreOpening } from '../../../../../src/importer/html/body/restore-opening.ts';
import { toKey } from '../../../../../src/importer/text-key.ts';
import { toText } from '../../../../../src/importer/to-text.ts';

const headline = 'Die Fähre fährt wieder nach Sonderholm';
const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const top: Block = { type: 'subheading', text: headline };
const first = paragraph(
  'Nach elf Wochen im Trockendock hat die alte Fähre am Montag zum ersten Mal wieder Kühe an Bord genommen.',
);
const second = paragraph(
  'Der Kapitän nannte die Überfahrt ruhig, der Tierarzt nannte sie lang, und die Kühe sagten dazu gar nichts.',
);
const teaser = paragraph(
  'Im Nachbardorf hat ein Bäcker das größte Brötchen der Küste gebacken, und niemand wollte es danach noch …',
);
const body = [
  'Auf der Insel warteten schon die Bauern mit ihren Anhängern, und der Bürgermeister hatte ein Band gespannt.',
  'Im Herbst soll ein zweites Schiff dazukommen, wenn der Kreistag das Geld dafür findet, was niemand glaubt.',
  'Bis dahin fährt die Fähre dreimal am Tag, bei Sturm nur einmal, und am Sonntag überhaupt nicht nach Plan.',
  'Wer mit einem Traktor übersetzen will, meldet sich am Vorabend im Hafenbüro und bringt etwas Geduld mit.',
].map(paragraph);

function restore(between: Block[], boxed: Block[] = []): Block[] {
  const all = [top, ...between, ...body];
  const paragraphs = new Set(
    all.filter((block) => !boxed.includes(block)).map((block) => toKey(toText(block))),
  );
  return restoreOpening(body, all, { headline, paragraphs });
}

describe('the opening of an article', () => {
  it('is put back where it stands between the headline and what was found', () => {
    expect(restore([first, second])).toEqual([first, second, ...body]);
  });

  it('is put back once, though the page says it twice', () => {
    expect(restore([first, second, first])).toEqual([first, second, ...body]);
  });

  it.each([
    ['one paragraph, which may be the standfirst', [first], []],
    ['paragraphs in a box beside the article', [first, second], [first, second]],
    ['beginnings of other articles', [first, teaser], []],
    ['short lines', [paragraph('Sonderholm.'), paragraph('Lesezeit: 4 Minuten.')], []],
  ])('is not made of %s', (_what, between, boxed) => {
    expect(restore(between, boxed)).toEqual(body);
  });

  it('is not looked for without a headline in the page', () => {
    const all = [first, second, ...body];
    const paragraphs = new Set(all.map((block) => toKey(toText(block))));
    expect(restoreOpening(body, all, { headline, paragraphs })).toEqual(body);
  });
});
