import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** One font file to cut: which file of which package, which letters, which part of its range of weights. */
interface Cut {
  package: string;
  file: string;
  axes: Record<string, number | { min: number; max: number }>;
  letters: string;
}

const FOLDER = new URL('../styles/fonts/', import.meta.url);
const LICENCES = new URL('../../public/fonts/', import.meta.url);
const WEIGHTS = { min: 400, max: 700 };

/** Only what our pages use: small capitals, old figures and the like would add a tenth to each file. */
const FEATURES = 'calt ccmp clig curs fina init isol kern liga lnum locl mark medi mkmk rclt rlig tnum'.split(
  ' ',
);

const LATIN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ıŒœŠšŸŽžˆ˜‐‑‒–—‘’‚“”„•…′″‹›⁄€™−×←↑→↓`;
const EXTENDED = `${range(0x100, 0x17f)}${range(0x1e80, 0x1e85)}ƒȘșȚțẞ`;
const VIETNAMESE = `ƠơƯư${range(0x1ea0, 0x1ef9)}₫`;
const DIRECTION_MARKS = '\u200c\u200d\u200e\u200f\u00a0';
const HEBREW = `${range(0x590, 0x5ff)}${range(0xfb1d, 0xfb4f)}₪${DIRECTION_MARKS}`;
/** Arabic with the letters of Persian and Urdu; the other languages of the script take the reader's own font. */
const ARABIC = `${range(0x600, 0x66f)}ٱٹپچڈڑژکڤگںھہۀۂۃیېےۓ۔ەۆۇۈ${range(0x6f0, 0x6f9)}${DIRECTION_MARKS}`;

const TEXT = { opsz: 14, wght: WEIGHTS };
const DISPLAY = { opsz: 72, wght: 500 };
const ITALIC = { opsz: 14, wght: 400 };
const SANS = { wght: WEIGHTS };

/** Every font of `src/styles/fonts`, by the name of its file. */
const CUTS: Record<string, Cut> = {
  'newsreader-text': newsreader('latin-opsz-normal', TEXT, LATIN),
  'newsreader-text-extended': newsreader('latin-ext-opsz-normal', TEXT, EXTENDED),
  'newsreader-text-vietnamese': newsreader('vietnamese-opsz-normal', TEXT, VIETNAMESE),
  'newsreader-italic': newsreader('latin-opsz-italic', ITALIC, LATIN),
  'newsreader-italic-extended': newsreader('latin-ext-opsz-italic', ITALIC, EXTENDED),
  'newsreader-display': newsreader('latin-opsz-normal', DISPLAY, LATIN),
  'newsreader-display-extended': newsreader('latin-ext-opsz-normal', DISPLAY, EXTENDED),
  'newsreader-display-vietnamese': newsreader('vietnamese-opsz-normal', DISPLAY, VIETNAMESE),
  'libre-franklin': franklin('latin-wght-normal', LATIN),
  'libre-franklin-extended': franklin('latin-ext-wght-normal', EXTENDED),
  'libre-franklin-vietnamese': franklin('vietnamese-wght-normal', VIETNAMESE),
  'frank-ruhl-libre': {
    package: 'frank-ruhl-libre',
    file: 'frank-ruhl-libre-hebrew-wght-normal',
    axes: SANS,
    letters: HEBREW,
  },
  'noto-naskh-arabic': {
    package: 'noto-naskh-arabic',
    file: 'noto-naskh-arabic-arabic-wght-normal',
    axes: SANS,
    letters: ARABIC,
  },
};

function newsreader(part: string, axes: Cut['axes'], letters: string): Cut {
  return { package: 'newsreader', file: `newsreader-${part}`, axes, letters };
}

function franklin(part: string, letters: string): Cut {
  return { package: 'libre-franklin', file: `libre-franklin-${part}`, axes: SANS, letters };
}

/** The characters from one code point to another, both included. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, step) => String.fromCodePoint(first + step)).join('');
}

function inPackage(name: string, path: string): string {
  return fileURLToPath(import.meta.resolve(`@fontsource-variable/${name}/${path}`));
}

async function cutFont(name: string, cut: Cut): Promise<void> {
  const whole = await readFile(inPackage(cut.package, `files/${cut.file}.woff2`));
  const options = { targetFormat: 'woff2' as const, variationAxes: cut.axes, keepFeatures: FEATURES };
  const font = await subsetFont(whole, cut.letters, options);
  await writeFile(new URL(`${name}.woff2`, FOLDER), font);
  console.log(`${name}.woff2 ${font.length} bytes`);
}

/** The licence asks to travel with the fonts. */
async function copyLicence(name: string): Promise<void> {
  await copyFile(inPackage(name, 'LICENSE'), new URL(`${name}-licence.txt`, LICENCES));
}

for (const folder of [FOLDER, LICENCES]) await mkdir(folder, { recursive: true });
for (const [name, cut] of Object.entries(CUTS)) await cutFont(name, cut);
for (const name of new Set(Object.values(CUTS).map((cut) => cut.package))) await copyLicence(name);
