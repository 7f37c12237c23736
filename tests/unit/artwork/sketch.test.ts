import { describe, expect, it } from 'vitest';
import {
  area,
  box,
  count,
  disc,
  letters,
  paint,
  sketch,
  SIZE,
  stroke,
  trace,
} from '../../../src/artwork/sketch.ts';

describe('shapes', () => {
  it.each([
    ['attributes', paint({ fill: 'none', 'stroke-width': 4 }), ' fill="none" stroke-width="4"'],
    [
      'a path, to tenths of a pixel',
      trace([
        [0, 1.26],
        [3, 4],
      ]),
      'M0.0 1.3L3.0 4.0',
    ],
    ['a path of no points', trace([]), ''],
    [
      'a line',
      stroke(
        [
          [0, 0],
          [1, 1],
        ],
        { stroke: 'red' },
      ),
      '<path d="M0.0 0.0L1.0 1.0" fill="none" stroke-linejoin="round" stroke="red"/>',
    ],
    [
      'an area, closed',
      area(
        [
          [0, 0],
          [1, 1],
        ],
        'red',
      ),
      '<path d="M0.0 0.0L1.0 1.0Z" fill="red"/>',
    ],
    [
      'a rectangle',
      box([1, 2], [3, 4], { fill: 'red' }),
      '<rect x="1" y="2" width="3" height="4" fill="red"/>',
    ],
    ['a disc', disc([1, 2], 3, {}), '<circle cx="1" cy="2" r="3"/>'],
  ])('write %s', (_what, svg, expected) => {
    expect(svg).toBe(expected);
  });
});

describe('letters', () => {
  it('keeps marks that XML would read as its own', () => {
    expect(letters('for < against & none', [0, 0], 40, {})).toMatch(/>for &lt; against &amp; none<\/text>$/);
  });
});

describe('sketch', () => {
  it('lays shapes on a ground that fills the picture', () => {
    const svg = sketch('#fff', ['<circle/>']);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1600" height="1067"/);
    expect(svg).toContain(
      `<rect x="0" y="0" width="${SIZE.width}" height="${SIZE.height}" fill="#fff"/><circle/></svg>`,
    );
  });
});

describe('count', () => {
  it.each([
    [0, []],
    [3, [0, 1, 2]],
  ])('counts %i', (length, numbers) => {
    expect(count(length)).toEqual(numbers);
  });
});
