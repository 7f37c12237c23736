import type { Palette } from './palette.ts';
import { count, disc, letters, sketch, stroke } from './sketch.ts';
import type { Point } from './sketch.ts';

interface Vote {
  what: string;
  outcome: string;
  favour: number;
  abstained: number;
  against: number;
  /** How many of those against were permanent members. */
  permanent: number;
}

/** Three votes on Gaza in March 2024: UN press releases SC/15637 and SC/15641. */
const VOTES: readonly Vote[] = [
  { what: '22 March: US draft', outcome: 'vetoed', favour: 11, abstained: 1, against: 3, permanent: 2 },
  {
    what: '25 March: Russian amendment',
    outcome: 'too few votes',
    favour: 3,
    abstained: 11,
    against: 1,
    permanent: 1,
  },
  {
    what: '25 March: resolution 2728',
    outcome: 'adopted',
    favour: 14,
    abstained: 1,
    against: 0,
    permanent: 0,
  },
];

const [LEFT, STEP, RADIUS] = [90, 101.4, 40];

/** Draw three votes of the Security Council as rows of fifteen seats (SVG). */
export function drawCouncilVotes(palette: Palette): string {
  return sketch(
    palette.ground,
    VOTES.flatMap((vote, row) => drawVote(vote, 70 + row * 340, palette)),
  );
}

function drawVote(vote: Vote, top: number, palette: Palette): string[] {
  const seats = [
    ...count(vote.favour).map(() => 'favour' as const),
    ...count(vote.abstained).map(() => 'abstained' as const),
    ...count(vote.against).map((place) =>
      place < vote.permanent ? ('veto' as const) : ('against' as const),
    ),
  ];
  return [
    letters(vote.what, [50, top + 60], 62, { fill: palette.ink, 'font-weight': 700 }),
    letters(vote.outcome, [1550, top + 60], 62, {
      fill: palette.ink,
      'font-weight': 500,
      'text-anchor': 'end',
    }),
    ...seats.map((seat, place) => drawSeat(seat, [LEFT + place * STEP, top + 150], palette)),
    letters(describe(vote), [50, top + 262], 50, { fill: palette.quiet, 'font-weight': 500 }),
  ];
}

/** Form says what colour says, for readers who see no difference between the colours. */
function drawSeat(seat: 'favour' | 'abstained' | 'against' | 'veto', at: Point, palette: Palette): string {
  if (seat === 'favour') return disc(at, RADIUS, { fill: palette.accent });
  if (seat === 'abstained')
    return disc(at, RADIUS - 4, { fill: 'none', stroke: palette.edge, 'stroke-width': 8 });
  const ring =
    seat === 'veto' ? disc(at, RADIUS - 2, { fill: 'none', stroke: palette.brass, 'stroke-width': 8 }) : '';
  return `${ring}${drawCross(at, palette.ink)}`;
}

function drawCross([x, y]: Point, ink: string): string {
  const reach = 19;
  const line = { stroke: ink, 'stroke-width': 11, 'stroke-linecap': 'round' };
  return [
    stroke(
      [
        [x - reach, y - reach],
        [x + reach, y + reach],
      ],
      line,
    ),
    stroke(
      [
        [x - reach, y + reach],
        [x + reach, y - reach],
      ],
      line,
    ),
  ].join('');
}

function describe({ favour, abstained, against }: Vote): string {
  return `${favour} for, ${abstained} ${abstained === 1 ? 'abstention' : 'abstentions'}, ${against || 'none'} against`;
}
