import { describe, expect, it } from 'vitest';
import { drawLines, drawText } from '../../../src/artwork/map-lettering.ts';
import { listShapes, numberOf } from './drawing.ts';

const SET = { family: 'Newsreader 16pt', size: 40, colour: '#16190f' };
const read = (svg: string) => listShapes(svg.replace(/\s+/g, ' ').replaceAll(' >', '>'));

describe('drawText', () => {
  it('sets the middle height of the letters at the point', () => {
    const [text] = read(drawText('Rafah', 100, 200, SET));
    expect(text).toMatchObject({
      text: 'Rafah',
      attributes: { x: '100.0', y: '213.6', 'text-anchor': 'middle', 'font-weight': '500' },
    });
  });

  it.each([
    ['italics', { italic: true }, { 'font-style': 'italic' }],
    ['space between letters', { spacing: 0.1 }, { 'letter-spacing': '4.0' }],
    ['a turn around its point', { turn: -60 }, { transform: 'rotate(-60 100.0 200.0)' }],
    ['another anchor', { anchor: 'end' as const }, { 'text-anchor': 'end' }],
  ])('sets %s', (_what, more, attributes) => {
    expect(read(drawText('Sea', 100, 200, { ...SET, ...more }))[0]?.attributes).toMatchObject(attributes);
  });

  it('paints the halo first, so that the letters stand on it', () => {
    const [halo, text] = read(drawText('Rafah', 100, 200, { ...SET, halo: '#f4f3ec' }));
    expect(halo?.attributes['stroke']).toBe('#f4f3ec');
    expect(text?.attributes['stroke']).toBeUndefined();
    expect(text?.text).toBe('Rafah');
  });
});

describe('drawLines', () => {
  it.each([
    [['Sea'], [213.6]],
    [
      ['Mediterranean', 'Sea'],
      [189.6, 237.6],
    ],
  ])('centres %j on the point', (lines, heights) => {
    expect(read(drawLines(lines, 100, 200, SET)).map((line) => numberOf(line, 'y'))).toEqual(heights);
  });

  it('stands lines beside each other when they run upwards', () => {
    const lines = read(drawLines(['Gaza', 'Strip'], 100, 200, { ...SET, turn: 90 }));
    expect(lines.map((line) => numberOf(line, 'x'))).toEqual([124, 76]);
  });
});
