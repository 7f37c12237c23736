import type { ArticleDraft } from './draft.ts';

/**
 * Say why an article may not be published yet although nothing is missing: its source held it back, a part of it stands in for what the
 * source does not say, or no page can be made of it.
 */
export function explainHold(draft: ArticleDraft): string | undefined {
  const { assumed = {}, hold } = draft;
  const reasons = [hold, ...Object.values(assumed), explainPictures(draft)];
  return reasons.filter(Boolean).join('; ') || undefined;
}

function explainPictures({ blocks }: ArticleDraft): string | undefined {
  const isUntold = blocks.some(
    (block) =>
      block.type === 'picture' && block.picture.file && (!block.picture.alt || !block.picture.credit),
  );
  return isUntold ? 'a picture in its text does not say what is seen or who made it' : undefined;
}
