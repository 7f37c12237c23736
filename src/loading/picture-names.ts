import type { ArticleData } from '../schema/article.ts';
import { lineOf } from './front-matter.ts';
import type { Problem } from './problems.ts';

const FIELDS = ['file', 'dark', 'portrait', 'portraitDark'] as const;

/**
 * Check that the pictures which the metadata of an article names stand beside it. A draft may still wait for them.
 *
 * @param files The names of all that stands beside the article, spelt as the disk has them: some disks would find `Map.PNG` for
 *   `map.png`, and the server that it is published from would not.
 */
export function checkPictures(
  { draft, picture }: ArticleData,
  files: string[],
  file: string,
  yaml: string,
): Problem[] {
  if (!picture || picture.missing || draft) return [];
  return FIELDS.flatMap((field) => {
    const name = picture[field];
    if (name === undefined || files.includes(name)) return [];
    const line = lineOf(yaml, ['picture', field]);
    const near = files.find((other) => fold(other) === fold(name));
    const advice = near ? `Write "${near}", as the file is named.` : 'Put it there, or correct its name.';
    return [{ file, line, message: `There is no picture ${name} beside the article. ${advice}` }];
  });
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}
