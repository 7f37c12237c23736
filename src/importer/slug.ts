import { basename, extname } from 'node:path';
import { slug as toGithubSlug } from 'github-slugger';
import { slug as slugField } from '../schema/fields.ts';

/** An address that people can read out; the schema allows more. */
const LONGEST = 80;

const schema = slugField();

/**
 * Name an article: by its headline, or as a draft by its file, or by the day where it came through standard input.
 *
 * @param day The day, as in `2024-03-25`.
 */
export function nameArticle(headline: string | undefined, file: string, day: string): string {
  const named = headline && toSlug(headline);
  if (named) return named;
  const stem = file === '-' ? day : toSlug(basename(file, extname(file)));
  return `draft-${stem ?? day}`;
}

/** Make a slug of text; nothing where it has no letter that can stand in one. */
export function toSlug(text: string): string | undefined {
  const plain = toGithubSlug(text.normalize('NFC'))
    .replace(/_/g, '-')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  const slug = shorten(plain);
  return [slug, slug.replace(/\p{M}/gu, '')].find((candidate) => schema.safeParse(candidate).success);
}

/** Say what is wrong with a slug that was asked for. */
export function explainSlug(slug: string): string | undefined {
  return schema.safeParse(slug).error?.issues[0]?.message;
}

/** Cut between words where that leaves enough. */
function shorten(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const end = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, end > LONGEST / 2 ? end : LONGEST).replace(/[\uD800-\uDBFF]$/, '');
}
