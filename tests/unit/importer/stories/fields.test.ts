import { describe, expect, it } from 'vitest';
import { stripTags } from '../../../../src/importer/stories/fields.ts';
import { cpuTime } from '../../cpu-time.ts';

describe('the text of a fragment of HTML', () => {
  it.each([
    ['<p>Salt &amp; <b>tide</b></p><p>Two</p>', 'Salt & tide Two'],
    ['Before<!-- never ends', 'Before'],
    ['Before<script>run()', 'Before'],
    ['Winds of <b>9</b> where x <y holds', 'Winds of 9 where x <y holds'],
  ])('of %s', (html, text) => {
    expect(stripTags(html)).toBe(text);
  });

  it.each(['<!-- ', '<script> ', '<style>', '<a ', '</'])('is found in time where %s never ends', (sign) => {
    const start = cpuTime();
    stripTags(`Tide ${sign.repeat(200_000)}`);
    expect(cpuTime() - start).toBeLessThan(2000);
  });
});
