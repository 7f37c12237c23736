import type { Tables } from '../loading/tables.ts';
import { KINDS } from '../schema/article.ts';
import { explainField } from './check.ts';
import type { ArticleDraft } from './draft.ts';
import { listMissing, type MissingField } from './missing.ts';
import { Refusal } from './refusal.ts';

/** How a person is asked; the terminal’s own way is loaded only when there is one. */
export interface Prompts {
  input(question: { message: string; validate: (answer: string) => true | string }): Promise<string>;
  select(question: { message: string; choices: { name: string; value: string }[] }): Promise<string>;
  checkbox(question: { message: string; choices: { name: string; value: string }[] }): Promise<string[]>;
}

/**
 * Ask for what is missing, field by field; an empty answer leaves it missing.
 *
 * @throws {Refusal} when the person stops.
 */
export async function askMissing(
  draft: ArticleDraft,
  tables: Tables | undefined,
  prompts?: Prompts,
): Promise<ArticleDraft> {
  const terminal = prompts ?? (await import('@inquirer/prompts'));
  let filled = draft;
  try {
    for (const missing of listQuestions(draft)) filled = await askField(filled, missing, tables, terminal);
  } catch (error) {
    if ((error as Error).name !== 'ExitPromptError') throw error;
    throw new Refusal('You stopped. Nothing was written.');
  }
  return filled;
}

/** What stands in for what the source does not say is asked for too. */
function listQuestions(draft: ArticleDraft): MissingField[] {
  const assumed = Object.entries({ ...draft.assumed }).map(([field, hint]) => ({
    field,
    option: `--${field}`,
    hint: `${hint}; with its zone, as in 2024-03-25T18:40:00Z`,
  }));
  return [...listMissing(draft), ...assumed];
}

async function askField(
  draft: ArticleDraft,
  missing: MissingField,
  tables: Tables | undefined,
  prompts: Prompts,
): Promise<ArticleDraft> {
  switch (missing.field) {
    case 'kind':
      return withField(
        draft,
        'kind',
        await prompts.select({ message: 'kind', choices: withLater(KINDS.map((kind) => [kind, kind])) }),
      );
    case 'section':
      return tables
        ? withField(
            draft,
            'section',
            await prompts.select({ message: 'section', choices: withLater(listNames(tables.sections)) }),
          )
        : draft;
    case 'authors': {
      if (!tables) return draft;
      const choices = listNames(tables.authors).map(([value, name]) => ({ value, name }));
      return withField(draft, 'authors', await prompts.checkbox({ message: 'authors', choices }));
    }
    case 'picture.alt':
      return { ...draft, picture: { ...draft.picture, alt: await askText(missing, 'alt', prompts) } };
    case 'picture.credit':
      return { ...draft, picture: { ...draft.picture, credit: await askText(missing, 'credit', prompts) } };
    default: {
      const field = missing.field === 'published' ? 'published' : 'headline';
      const answer = await askText(missing, field, prompts);
      const known = field === 'published' && answer ? { ...draft, assumed: undefined } : draft;
      return withField(known, field, answer);
    }
  }
}

async function askText(
  { field, hint }: MissingField,
  name: Parameters<typeof explainField>[0],
  prompts: Prompts,
): Promise<string | undefined> {
  const validate = (answer: string) => {
    const problem = answer.trim() && explainField(name, answer.trim());
    return problem ? `${field} ${problem}.` : true;
  };
  return (
    (await prompts.input({ message: `${field} (${hint}; empty to leave it for later)`, validate })).trim() ||
    undefined
  );
}

/** An empty choice is no answer. */
function withField(
  draft: ArticleDraft,
  field: 'headline' | 'kind' | 'section' | 'authors' | 'published',
  value: string | string[] | undefined,
): ArticleDraft {
  return value?.length ? { ...draft, fields: { ...draft.fields, [field]: value } } : draft;
}

/** First, so that a careless Enter decides nothing. */
function withLater(names: (readonly [string, string])[]): { name: string; value: string }[] {
  return [{ value: '', name: 'leave it for later' }, ...names.map(([value, name]) => ({ value, name }))];
}

function listNames(table: ReadonlyMap<string, { name: string }>): [string, string][] {
  return [...table].map(([id, { name }]) => [id, name]);
}
