import { offsetAt } from './clocks.ts';
import type { ArticleDraft } from './draft.ts';
import { OptionsError } from './refusal.ts';

/** What the newsroom says, that no source knows. */
export interface NewsroomFacts {
  /** The zone of times that name none, where the person says so. */
  timeZone?: string | undefined;
  /** The language of the site. */
  language?: string | undefined;
}

/** What every note begins with that a zone answers. */
export const NO_ZONE = 'names no time zone';

/**
 * Give times without a zone the one that the person says, and leave out the language where it is the site’s. A day without a time of
 * day stays what it is.
 *
 * @throws {OptionsError} when there is no such zone.
 */
export function settleDraft(draft: ArticleDraft, { timeZone, language }: NewsroomFacts): ArticleDraft {
  const { fields } = draft;
  const isSites = language !== undefined && fields.language?.split('-')[0] === language.split('-')[0];
  const settled = isSites ? { ...draft, fields: { ...fields, language: undefined } } : draft;
  return timeZone === undefined ? settled : withZone(settled, timeZone);
}

function withZone(draft: ArticleDraft, timeZone: string): ArticleDraft {
  const moments = Object.entries<string | undefined>({ ...draft.zoneless }).filter(([, local]) =>
    local?.includes('T'),
  );
  try {
    const known = moments.map(([name, local]) => [
      name,
      `${local ?? ''}:00${offsetAt(timeZone, `${local ?? ''}:00Z`)}`,
    ]);
    return {
      ...draft,
      fields: { ...(Object.fromEntries(known) as ArticleDraft['fields']), ...draft.fields },
      notes: draft.notes.filter(({ message }) => !message.includes(NO_ZONE)),
    };
  } catch {
    throw new OptionsError(`--time-zone “${timeZone}” is no time zone. Write it as UTC or Europe/London.`);
  }
}
