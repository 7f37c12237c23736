import type { ArticleDraft, DraftPicture, Note } from './draft.ts';
import { toSlug } from './slug.ts';

/** The pictures of a draft with the names that they get beside the article. */
export interface PlacedPictures {
  files: { name: string; bytes: Uint8Array }[];
  nameOf(picture: DraftPicture): string | undefined;
  notes: Note[];
}

/** How files of each form begin. SVG is not among them: it may hold a script. */
const FORMS: { ending: string; begins: RegExp }[] = [
  { ending: 'jpg', begins: /^\xff\xd8\xff/ },
  { ending: 'png', begins: /^\x89PNG\r\n/ },
  { ending: 'gif', begins: /^GIF8[79]a/ },
  { ending: 'webp', begins: /^RIFF.{4}WEBP/s },
  { ending: 'avif', begins: /^.{4}ftypavi[fs]/s },
  { ending: 'tiff', begins: /^(?:II\*\0|MM\0\*)/ },
];

/** Find the form of a picture by how it begins, as the ending of its name; nothing where it is no photograph or drawing of pixels. */
export function findForm(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return FORMS.find(({ begins }) => begins.test(start))?.ending;
}

/**
 * Name the pictures that came along with a draft, and say of those in its text that did not, or are none, that they are missing.
 *
 * @param reserved Names that the article’s folder needs for something else.
 */
export async function placePictures(draft: ArticleDraft, reserved: string[]): Promise<PlacedPictures> {
  const inText = draft.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
  const pictures = draft.picture ? [draft.picture, ...inText] : inText;
  const names = new Map<DraftPicture, string>();
  const files: PlacedPictures['files'] = [];
  const notes: Note[] = [];
  for (const picture of pictures) {
    const problem = await findProblem(picture);
    if (problem === undefined && picture.file) {
      const name = findName(picture.file, [...reserved, ...names.values()]);
      names.set(picture, name);
      files.push({ name, bytes: picture.file.bytes });
      if (picture !== draft.picture) notes.push(...noteUntold(picture, name));
    } else if (picture.file || picture !== draft.picture) notes.push(noteLeft(picture, problem ?? ''));
  }
  return { files, nameOf: (picture) => names.get(picture), notes };
}

/** Say what is wrong with a picture’s file. */
async function findProblem({ file }: DraftPicture): Promise<string | undefined> {
  if (!file) return 'did not come along';
  if (!findForm(file.bytes)) return `(${file.name}) is no JPEG, PNG, WebP, AVIF, GIF or TIFF`;
  const { default: sharp } = await import('sharp');
  return sharp(file.bytes)
    .stats()
    .then(
      () => undefined,
      (error: Error) => `(${file.name}) cannot be read (${error.message})`,
    );
}

function findName({ name, bytes }: NonNullable<DraftPicture['file']>, taken: string[]): string {
  const stem = toSlug(name.replace(/^.*[/\\]/s, '').replace(/\.\w{1,5}$/, '')) ?? 'picture';
  const ending = findForm(bytes) ?? 'jpg';
  const names = [`${stem}.${ending}`, ...taken.map((_, index) => `${stem}-${index + 2}.${ending}`)];
  return names.find((candidate) => !taken.includes(candidate)) ?? names.at(-1) ?? `picture.${ending}`;
}

function noteLeft({ alt, caption, credit, address }: DraftPicture, problem: string): Note {
  const facts = Object.entries({ alt, caption, credit, address }).flatMap(([name, value]) =>
    value ? `${name}: ${value}` : [],
  );
  return {
    type: 'check',
    message: `A picture ${problem}, so it is not in the text. ${facts.join(' · ')}`.trim(),
  };
}

/** A page refuses a picture in the text that does not say what is seen and who made it. */
function noteUntold({ alt, credit }: DraftPicture, name: string): Note[] {
  const absent = [...(alt ? [] : ['what is seen (alt)']), ...(credit ? [] : ['who made it (credit)'])];
  if (absent.length === 0) return [];
  return [
    {
      type: 'check',
      message: `The picture ${name} in the text does not say ${absent.join(' or ')}. Add it.`,
    },
  ];
}
