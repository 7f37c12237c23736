import { FAMILIES } from './fonts.ts';
import type { Palette } from './palette.ts';
import { box, count, letters, sketch } from './sketch.ts';

/** Draw a page of news on which each part says its own name, in the size and place that it has. */
export function drawNewsPage(palette: Palette): string {
  return sketch(palette.ground, [
    box([90, 60], [1420, 1007], { fill: palette.raised }),
    ...drawHead(palette),
    ...drawPicture(palette),
    ...drawText(palette),
  ]);
}

function drawHead({ ink, quiet, accent, brass }: Palette): string[] {
  return [
    box([150, 114], [1300, 12], { fill: accent }),
    box([150, 132], [1300, 3], { fill: accent }),
    box([150, 198], [64, 9], { fill: brass }),
    letters('Kicker', [236, 218], 50, { fill: accent, 'font-weight': 600 }),
    letters('Headline', [142, 366], 176, {
      fill: ink,
      'font-family': FAMILIES.serif,
      'font-weight': 500,
      'letter-spacing': -4,
    }),
    letters('Standfirst: why to read on', [150, 452], 62, { fill: quiet, 'font-family': FAMILIES.serif }),
    letters('Byline', [150, 540], 48, { fill: ink, 'font-weight': 600 }),
    letters('Dateline', [360, 540], 48, { fill: ink, 'font-weight': 500 }),
    letters('Date and time', [620, 540], 48, { fill: quiet, 'font-weight': 400 }),
  ];
}

function drawPicture({ ink, quiet, accent, ground }: Palette): string[] {
  return [
    box([150, 590], [760, 330], { fill: accent }),
    letters('Picture', [530, 782], 76, { fill: ground, 'font-weight': 600, 'text-anchor': 'middle' }),
    letters('Caption.', [150, 990], 48, { fill: ink, 'font-weight': 500 }),
    letters('Credit', [370, 990], 48, { fill: quiet, 'font-weight': 400 }),
  ];
}

function drawText({ rule, accent, brass }: Palette): string[] {
  const lines = count(11).filter((line) => line < 3 || line > 6);
  const shorter = [2, 10];
  return [
    ...lines.map((line) =>
      box([970, 600 + line * 40], [shorter.includes(line) ? 280 : 480, 14], { fill: rule }),
    ),
    box([970, 734], [9, 130], { fill: brass }),
    letters('Pull quote', [1006, 822], 74, {
      fill: accent,
      'font-family': FAMILIES.serif,
      'font-style': 'italic',
    }),
  ];
}
