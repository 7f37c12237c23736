import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The faces for lettering in pictures, by the family names that their files carry inside. */
export const FAMILIES = {
  sans: 'Libre Franklin Thin',
  serif: 'Newsreader 16pt',
  arabic: 'Noto Naskh Arabic',
  hebrew: 'Frank Ruhl Libre',
} as const;

interface Face {
  family: string;
  /** Where the file lies among the installed packages. */
  file: string;
  /** The places on the axes of the variable font at which it is cut. */
  cuts: Record<string, number>[];
}

const WEIGHTS = [400, 500, 600, 700].map((wght) => ({ wght }));
const SERIF_WEIGHTS = WEIGHTS.map((weight) => ({ ...weight, opsz: 16 }));

const FACES: Face[] = [
  { family: FAMILIES.sans, file: 'libre-franklin/files/libre-franklin-latin-wght-normal', cuts: WEIGHTS },
  { family: FAMILIES.serif, file: 'newsreader/files/newsreader-latin-opsz-normal', cuts: SERIF_WEIGHTS },
  { family: FAMILIES.serif, file: 'newsreader/files/newsreader-latin-opsz-italic', cuts: SERIF_WEIGHTS },
  {
    family: FAMILIES.arabic,
    file: 'noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal',
    cuts: WEIGHTS,
  },
  {
    family: FAMILIES.hebrew,
    file: 'frank-ruhl-libre/files/frank-ruhl-libre-hebrew-wght-normal',
    cuts: WEIGHTS,
  },
];

/**
 * Cut plain fonts, one per weight, from the variable web fonts that a drawing names.
 * The renderer reads neither WOFF2 nor variable fonts. Only the letters in the drawing are kept.
 */
export async function cutFonts(svg: string): Promise<Uint8Array[]> {
  const named = FACES.filter(({ family }) => svg.includes(family));
  const cuts = await Promise.all(named.map((face) => cutFace(face, svg)));
  return cuts.flat();
}

async function cutFace(face: Face, letters: string): Promise<Uint8Array[]> {
  const font = await readFile(fileURLToPath(import.meta.resolve(`@fontsource-variable/${face.file}.woff2`)));
  return Promise.all(
    face.cuts.map((variationAxes) => subsetFont(font, letters, { targetFormat: 'sfnt', variationAxes })),
  );
}
