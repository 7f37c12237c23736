import { drawCouncilVotes } from './council-votes.ts';
import { DAY, NIGHT } from './palette.ts';
import { drawRamadan } from './ramadan.ts';
import { writePicture } from './render.ts';
import { drawVetoes } from './vetoes.ts';

const CHARTS = [
  ['how-the-security-council-votes/votes', drawCouncilVotes],
  ['what-a-veto-is/vetoes', drawVetoes],
  ['why-ramadan-moves/ramadan', drawRamadan],
] as const;

// Run as `node src/artwork/charts-draw.ts` to draw the charts again, each beside its article.
for (const [file, draw] of CHARTS) {
  const place = new URL(`../../content/articles/${file}`, import.meta.url).href;
  await writePicture(draw(DAY), new URL(`${place}.png`));
  await writePicture(draw(NIGHT), new URL(`${place}-dark.png`));
}
