import type { ArticleDraft, Block, DraftFields, DraftPicture, Note } from '../draft.ts';
import { raiseBold } from '../html/body/raise-bold.ts';
import { toBlocks } from '../html/body/to-blocks.ts';
import { toSlug } from '../slug.ts';
import { dropRepeated, isRepeated } from './drop-repeated.ts';
import { findPictureFile, type ReadBeside } from './find-pictures.ts';
import { joinWraps } from './join-wraps.ts';
import type { Story, StoryPicture } from './story.ts';
import { readTop, type Known, type Top } from './top-lines.ts';
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
  const lead = story.picture && toPicture(story.picture, all);
  const own = dropRepeated(blocks, story);
  const top = readTop(own.blocks, listKnown(story));
  const pictured = raiseBold(top.blocks, story.fields.language).map((block) => findBlockPicture(block, all));
  const { picture, body } = partLead(lead, pictured);
  const draft: ArticleDraft = {
    fields: dropStandfirst({ ...toFields(story), ...top.fields }, body),
    zoneless: story.zoneless ?? top.zoneless,
    evidence: toEvidence(top, story),
    isStated: true,
    blocks: body,
    picture,
    names: {
      authors: top.authors.flatMap(toName),
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
      ...[...story.notes, ...own.notes, ...listTerms(story)].map((message): Note => ({
        type: 'check',
        message,
      })),
    ],
  };
  return dropUnfit(draft);
}

/** A picture above the text leads, where the source names no other. */
function partLead(
  lead: DraftPicture | undefined,
  blocks: Block[],
): { picture: DraftPicture | undefined; body: Block[] } {
  const [first, ...body] = blocks;
  return !lead && first?.type === 'picture'
    ? { picture: first.picture, body }
    : { picture: lead, body: blocks };
}

/** What the source says outside its text needs not be read off its first lines. */
function listKnown({ fields, zoneless, authors }: Story): Known {
  const { headline, standfirst, language, published } = fields;
  return {
    headline,
    standfirst,
    language,
    authors,
    isDated: (published ?? zoneless?.published) !== undefined,
  };
}

/** Nothing in a text says which line is what. */
function toEvidence({ fields, zoneless, authors }: Top, story: Story): ArticleDraft['evidence'] {
  const names = Object.keys({ ...fields, ...zoneless, ...(authors === story.authors ? {} : { authors }) });
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, { certainty: 'read', witness: 'text' }]));
}

function readBody({ html, blocks, fields }: Story): { blocks: Block[]; notes: Note[] } {
  if (blocks) return { blocks, notes: [] };
  return toBlocks(joinWraps(html), { base: fields.canonical });
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

function dropStandfirst(fields: DraftFields, blocks: Block[]): DraftFields {
  const { standfirst, headline } = fields;
  const isNone = standfirst !== undefined && isRepeated(standfirst, headline, blocks);
  return isNone ? { ...fields, standfirst: undefined } : fields;
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
