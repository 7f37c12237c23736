import { CORE_SCHEMA, dump } from 'js-yaml';
import { explainDispute } from './disputes.ts';
import type { ArticleDraft, DraftPicture } from './draft.ts';
import { explainHold } from './hold.ts';
import { explainMissing, listMissing, type MissingField } from './missing.ts';

/** The lead picture's file. */
export interface PictureFile {
  /** Its name in the folder of the article. */
  name: string;
  /** False while it has not come yet. */
  isThere: boolean;
}

/** The name that a picture is waited for under. */
export const AWAITED_PICTURE = 'picture.jpg';

/** Put the facts of a draft into the fields of the schema, in the order in which editors read them. */
export function toData(draft: ArticleDraft, file: PictureFile): Record<string, unknown> {
  const {
    language,
    direction,
    embargo,
    updated,
    sources,
    canonical,
    redirects,
    summary,
    keyPoints,
    ...others
  } = draft.fields;
  return prune({
    ...{
      ...others,
      updated,
      embargo,
      draft: listMissing(draft).length > 0 || explainHold(draft) !== undefined || undefined,
      language,
      direction,
    },
    picture: draft.picture && toPicture(draft.picture, file),
    sources: sources?.map(prune),
    copyright: draft.rights,
    reuse: typeof draft.reuse === 'string' ? draft.reuse : undefined,
    comments: draft.comments === 'open' ? undefined : draft.comments,
    ...{ keyPoints, redirects, canonical, summary },
    // The text is another paper’s, or is finished: its quotation marks are as they should be.
    punctuation: 'as written',
  });
}

function toPicture(
  { alt, caption, credit, rights }: DraftPicture,
  { name, isThere }: PictureFile,
): Record<string, unknown> {
  return prune({ file: name, missing: isThere ? undefined : true, alt, caption, credit, rights });
}

/** Write the front matter of a draft, between its two lines of hyphens. What is missing is said where it belongs. */
export function toFrontMatter(draft: ArticleDraft, file: PictureFile): string {
  const missing = listMissing(draft);
  const data = toData(draft, file);
  const lines = ORDER.flatMap((field) => {
    const absent = missing.find((one) => one.field === field);
    if (absent) return [markAbsent(absent)];
    if (field === 'draft' && data['draft']) return [writeDraft(missing, explainHold(draft))];
    if (field === 'published' && draft.assumed?.published)
      return [`${writeYaml({ published: data[field] })} # ← check: ${draft.assumed.published}`];
    const dispute = explainDispute(draft.evidence?.[field]);
    const mark = dispute === undefined ? '' : ` # ← check: ${dispute}`;
    return field in data ? [`${writeField(field, data[field], missing, file)}${mark}`] : [];
  });
  return ['---', ...lines, '---', ''].join('\n');
}

const ORDER = [
  'headline',
  'shortHeadline',
  'standfirst',
  'kind',
  'section',
  'topics',
  'authors',
  'dateline',
  'published',
  'updated',
  'embargo',
  'draft',
  'language',
  'direction',
  'picture',
  'sources',
  'copyright',
  'reuse',
  'comments',
  'corrections',
  'keyPoints',
  'redirects',
  'canonical',
  'summary',
  'punctuation',
];

function writeField(field: string, value: unknown, missing: MissingField[], file: PictureFile): string {
  if (field !== 'picture') return writeYaml({ [field]: value });
  const notes = missing
    .filter((one) => one.field.startsWith('picture.'))
    .map((one) => `  ${markAbsent(one)}`);
  const awaited = file.isThere
    ? []
    : [`  # Put the picture beside this file as ${file.name}, then take out the line “missing”.`];
  const [head = '', ...rest] = writeYaml({ picture: value }).split('\n');
  return [head, ...awaited, ...rest, ...notes].join('\n');
}

/** A text from a source may hold what would end the comment. */
function writeDraft(missing: MissingField[], hold: string | undefined): string {
  const reasons = [
    ...(hold ? [`it was held back: ${hold.replace(/\s+/g, ' ')}`] : []),
    ...(missing.length > 0 || !hold ? ['take this line out when nothing is missing any more'] : []),
  ];
  return `draft: true # ${reasons.join('; ')}`;
}

/** An empty field is missing too, and unlike one in a comment, authors may be absent where a source is named. */
function markAbsent(missing: MissingField): string {
  const why = `← ${missing.said === undefined ? 'not in the text: ' : ''}${explainMissing(missing)}`;
  if (missing.field === 'authors') return `authors: # ${why}`;
  return `# ${missing.field.replace(/^picture\./, '')}: …  ${why}`;
}

function writeYaml(data: Record<string, unknown>): string {
  const flowLists = { flowLevel: isNames(Object.values(data)[0]) ? 1 : -1 };
  return dump(data, { schema: CORE_SCHEMA, lineWidth: -1, noRefs: true, ...flowLists }).trimEnd();
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** Leave out what was not said. */
function prune(data: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
