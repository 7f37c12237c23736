import type { ArticleDraft } from './draft.ts';

/** Hold an article back whose text has a picture that does not say what is seen or who made it: no page can be made of it. */
export function holdForPictures(draft: ArticleDraft): ArticleDraft {
  const isUntold = draft.blocks.some(
    (block) =>
      block.type === 'picture' && block.picture.file && (!block.picture.alt || !block.picture.credit),
  );
  if (!isUntold || draft.hold) return draft;
  return { ...draft, hold: 'a picture in its text does not say what is seen or who made it' };
}
