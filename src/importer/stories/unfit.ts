import { articleSchema } from '../../schema/article.ts';
import type { ArticleDraft, DraftPicture, Note } from '../draft.ts';

/** The names that are not checked here: a newsroom’s tables say what they are. */
const LATER = ['section', 'topics', 'authors'];

/** Take out of a draft what no article may have, and say so in a note with all of its words, so that nothing is lost. */
export function dropUnfit(draft: ArticleDraft): ArticleDraft {
  const notes: Note[] = [];
  const fields = Object.entries(draft.fields).filter(([name, value]) => isFit(name, value, notes));
  const rights = isFit('copyright', draft.rights, notes) ? draft.rights : undefined;
  return {
    ...draft,
    fields: Object.fromEntries(fields),
    rights,
    picture: draft.picture && fitPicture(draft.picture, notes),
    notes: [...draft.notes, ...notes],
  };
}

function isFit(name: string, value: unknown, notes: Note[]): boolean {
  if (value === undefined || LATER.includes(name)) return true;
  const field = articleSchema.shape[name as keyof typeof articleSchema.shape];
  return explain(name, value, field.safeParse(value).error?.issues[0]?.message, notes);
}

function fitPicture(picture: DraftPicture, notes: Note[]): DraftPicture {
  const { shape } = articleSchema.shape.picture.unwrap();
  const texts = (['alt', 'caption', 'credit', 'rights'] as const).map((name) => {
    const text = picture[name];
    const issue = text === undefined ? undefined : shape[name].safeParse(text).error?.issues[0]?.message;
    return [name, explain(`picture.${name}`, text, issue, notes) ? text : undefined];
  });
  return { ...picture, ...(Object.fromEntries(texts) as DraftPicture) };
}

function explain(name: string, value: unknown, issue: string | undefined, notes: Note[]): boolean {
  if (issue === undefined) return true;
  const shown = typeof value === 'string' ? value : JSON.stringify(value);
  notes.push({ type: 'check', message: `The field ${name} was left out: it ${issue}. It said: “${shown}”` });
  return false;
}
