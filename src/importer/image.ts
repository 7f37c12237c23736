import { accessSync, constants } from 'node:fs';
import { basename, extname } from 'node:path';
import { pictureFile } from '../schema/fields.ts';
import { explainSystem, Refusal } from './refusal.ts';
import { toSlug } from './slug.ts';

/**
 * Check that a file is a picture that pages can be made with, and give the name that it gets beside the article.
 *
 * @throws {Refusal} when it cannot be read or is no picture.
 */
export async function checkImage(path: string): Promise<string> {
  const extension = extname(path).toLowerCase();
  const name = `${toSlug(basename(path, extname(path))) ?? 'picture'}${extension}`;
  const problem = pictureFile().safeParse(name).error?.issues[0]?.message;
  if (problem) throw new Refusal(`--image ${path} ${problem}.`);
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new Refusal(`--image: ${explainSystem(error, path)}`);
  }
  // Loaded here, because most imports bring no picture and the library takes longer than all the rest.
  const { default: sharp } = await import('sharp');
  // The header alone would let a picture pass that breaks off in the middle.
  await sharp(path)
    .stats()
    .catch((error: Error) => {
      throw new Refusal(
        `--image ${path} cannot be read as a picture (${error.message}). Save it again as JPEG or PNG.`,
      );
    });
  return name;
}
