import { describe, expect, it } from 'vitest';
import { drawCouncilVotes } from '../../../src/artwork/council-votes.ts';
import { DAY, NIGHT } from '../../../src/artwork/palette.ts';
import { listShapes, numberOf } from './drawing.ts';

/** The seats of the Council (Charter of the United Nations, article 23). */
const SEATS = 15;

const shapes = listShapes(drawCouncilVotes(DAY));
const texts = shapes.filter(({ name }) => name === 'text').map(({ text }) => text);

/** The marks of one row: discs for, open circles, ringed crosses and plain ones. */
function countMarks(row: number) {
  const [top, bottom] = [70 + row * 340, 70 + (row + 1) * 340];
  const circles = shapes.filter(
    (shape) => shape.name === 'circle' && numberOf(shape, 'cy') > top && numberOf(shape, 'cy') < bottom,
  );
  const strokes = shapes.filter(({ name, attributes }) => {
    const y = Number(/^M[\d.]+ ([\d.]+)/.exec(attributes['d'] ?? '')?.[1]);
    return name === 'path' && y > top && y < bottom;
  });
  return {
    favour: circles.filter(({ attributes }) => attributes['fill'] === DAY.accent).length,
    abstained: circles.filter(({ attributes }) => attributes['stroke'] === DAY.edge).length,
    against: strokes.length / 2,
    permanent: circles.filter(({ attributes }) => attributes['stroke'] === DAY.brass).length,
  };
}

describe('drawCouncilVotes', () => {
  it.each([
    [0, '22 March: US draft', 'vetoed', { favour: 11, abstained: 1, against: 3, permanent: 2 }],
    [
      1,
      '25 March: Russian amendment',
      'too few votes',
      { favour: 3, abstained: 11, against: 1, permanent: 1 },
    ],
    [2, '25 March: resolution 2728', 'adopted', { favour: 14, abstained: 1, against: 0, permanent: 0 }],
  ])('draws row %i, %s (%s), as the press releases count it', (row, what, outcome, marks) => {
    expect(countMarks(row)).toEqual(marks);
    expect(texts.slice(row * 3, row * 3 + 2)).toEqual([what, outcome]);
  });

  it.each([0, 1, 2])('seats the whole Council in row %i', (row) => {
    const { favour, abstained, against } = countMarks(row);
    expect(favour + abstained + against).toBe(SEATS);
  });

  it.each([
    [0, 'vetoed'],
    [1, 'too few votes'],
    [2, 'adopted'],
  ])('names the outcome of row %i by the rule of the Charter: %s', (row, outcome) => {
    const { favour, permanent } = countMarks(row);
    const expected = favour < 9 ? 'too few votes' : permanent > 0 ? 'vetoed' : 'adopted';
    expect(expected).toBe(outcome);
    expect(texts[row * 3 + 1]).toBe(expected);
  });

  it('says in words what it shows', () => {
    expect([2, 5, 8].map((at) => texts[at])).toEqual([
      '11 for, 1 abstention, 3 against',
      '3 for, 11 abstentions, 1 against',
      '14 for, 1 abstention, none against',
    ]);
  });

  it('keeps every seat inside the picture, by day and by night', () => {
    const seats = listShapes(drawCouncilVotes(NIGHT)).filter(({ name }) => name === 'circle');
    expect(seats.filter((seat) => numberOf(seat, 'cx') + numberOf(seat, 'r') > 1600)).toEqual([]);
  });
});
