import type { ArticleDraft, Block, DraftFields, DraftPicture, Note } from '../draft.ts';
import { toBlocks } from '../html/body/to-blocks.ts';
import { toSlug } from '../slug.ts';
import { toText } from '../to-text.ts';
import { findPictureFile, type ReadBeside } from './find-pictures.ts';
import type { Story, StoryPicture } from './story.ts';
import { dropUnfit } from './unfit.ts';
import { toVisible } from './visible.ts';

/**
 * Turn a story into the draft of an article: its HTML into blocks, its pictures into those that came along.
 *
 * @param folders What reads the folders in which its pictures may lie.
 */
export function toDraft(story: Story, folders: ReadBeside[]): ArticleDraft {
  const all = story.enclosed ? [(path: string) => story.enclosed?.get(path), ...folders] : folders;
  const { blocks, notes } = readBody(story);
  const picture = story.picture && toPicture(story.picture, all);
  const body = dropRepeated(blocks, story).map((block) => findBlockPicture(block, all));
  const draft: ArticleDraft = {
    fields: toFields(story),
    zoneless: story.zoneless,
    blocks: body,
    picture,
    names: {
      authors: story.authors.flatMap(toName),
      topics: story.topics.flatMap(toName),
      sections: story.sections.flatMap(toName),
    },
    rights: toVisible(story.rights),
    comments: story.comments,
    origin: story.key.trim().includes(' ') ? story.key : undefined,
    slug: toSlug(story.slug ?? ''),
    others: story.others,
    hold: story.hold,
    notes: [
      ...notes,
      ...[...story.notes, ...listTerms(story)].map((message): Note => ({ type: 'check', message })),
    ],
  };
  return dropUnfit(draft);
}

function readBody({ html, blocks, fields }: Story): { blocks: Block[]; notes: Note[] } {
  if (blocks) return { blocks, notes: [] };
  return toBlocks(html, { base: fields.canonical });
}

/** What a source asks of those who print it, and no field can keep for them. */
function listTerms({ others = {} }: Story): string[] {
  return ['usage terms', 'editorial note', 'expires'].flatMap((name) => {
    const text = toVisible(others[name]);
    return text ? [`Its ${name}: ${text}`] : [];
  });
}

function toName(name: string): string[] {
  const visible = toVisible(name);
  return visible ? [visible] : [];
}

function toFields({ fields, redirects, slug }: Story): DraftFields {
  const { kind, keyPoints, sources, language, ...texts } = fields;
  const old = redirects.flatMap((one) => toSlug(one) ?? []).filter((one) => one !== toSlug(slug ?? ''));
  const visible = Object.entries(texts).map(([name, text]) => [name, toVisible(text)]);
  return {
    ...(Object.fromEntries(visible) as DraftFields),
    kind,
    language: toLanguage(language),
    keyPoints: keyPoints?.flatMap(toName),
    sources: sources?.map(({ publication, ...rest }) => ({
      ...rest,
      publication: toVisible(publication) ?? publication,
    })),
    redirects: old.length > 0 ? [...new Set(old)] : undefined,
  };
}

function toLanguage(language: string | undefined): string | undefined {
  try {
    return language ? Intl.getCanonicalLocales(language.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}

function toPicture(picture: StoryPicture, folders: ReadBeside[]): DraftPicture {
  return {
    alt: toVisible(picture.alt),
    caption: toVisible(picture.caption),
    credit: toVisible(picture.credit),
    rights: toVisible(picture.rights),
    address: picture.address,
    file: findPictureFile(picture, folders),
  };
}

function findBlockPicture(block: Block, folders: ReadBeside[]): Block {
  if (block.type !== 'picture' || !block.picture.address || block.picture.file) return block;
  const { address } = block.picture;
  return { ...block, picture: { ...block.picture, file: findPictureFile({ address }, folders) } };
}

/** Many systems print the headline and the lead picture in the body too: there they are the second. */
function dropRepeated(blocks: Block[], { fields, picture }: Story): Block[] {
  const [first] = blocks;
  const isHeadline = first && toText(first).trim() === fields.headline?.trim();
  const rest = isHeadline ? blocks.slice(1) : blocks;
  const [next] = rest;
  const isLead =
    picture && next?.type === 'picture' && nameOf(next.picture.address) === nameOf(picture.address);
  return isLead ? rest.slice(1) : rest;
}

function nameOf(address: string | undefined): string | undefined {
  return address
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}
