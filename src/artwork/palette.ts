/** The colours of one drawing, by role; the values are those of the page they stand on. */
export interface Palette {
  ground: string;
  raised: string;
  ink: string;
  quiet: string;
  accent: string;
  brass: string;
  rule: string;
  edge: string;
}

/** Colours for a light page. */
export const DAY: Palette = {
  ground: '#F2F3EE',
  raised: '#FFFFFF',
  ink: '#16190F',
  quiet: '#474C42',
  accent: '#12523B',
  brass: '#B5830F',
  rule: '#D5D8CF',
  edge: '#767B70',
};

/** Colours for a dark page. */
export const NIGHT: Palette = {
  ground: '#171D19',
  raised: '#0F1411',
  ink: '#ECE8DC',
  quiet: '#BDBDAF',
  accent: '#7FD1A7',
  brass: '#E3B55B',
  rule: '#2E3731',
  edge: '#7E877F',
};
