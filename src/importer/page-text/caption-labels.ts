import { cutButton } from '../html/figures/makers.ts';
import { CAPTION_LABELS } from '../lexicon/labels.ts';

/** What stands before the words under a picture, and a sign. */
const CAPTION_LABEL = new RegExp(`^(?:${CAPTION_LABELS})\\s?[,،，:：]\\s*(?=\\S)`, 'iu');

/** Nothing but such a label. */
const BARE_CAPTION_LABEL = new RegExp(`^[,،]?\\s?(?:${CAPTION_LABELS})\\s?[,،，:：]?$`, 'iu');

/** Tell whether a line says no more than that the next one is what stands under a picture. */
export function isCaptionLabel(text: string): boolean {
  return BARE_CAPTION_LABEL.test(text);
}

/** Take off a caption the words that say no more than that it is one, and which of how many. */
export function cutCaptionLabel(text: string): string {
  const open = text.replace(COUNT, '').replace(LEFT_OPEN, '');
  return cutButton(open).replace(CAPTION_LABEL, '');
}

/** A bracket around the caption and its credit is left open where the credit is cut off: `(Címlapkép: A móló`. */
const LEFT_OPEN = /^[(（](?=[^()（）]+$)/u;

/** `1 of 2 | `, `[1/2]` */
const COUNT =
  /^\[\d{1,3}\s?\/\s?\d{1,3}\]\s*(?=\p{L})|^\d{1,3}\s?(?:of|de|di|von|van|sur|av|af|z|из|\/)\s?\d{1,3}\s?[|·]\s?(?=.{12})/iu;

/** Take off a credit the button behind it that hides the caption. */
export function cutLastButton(text: string): string {
  return text.replace(LAST_BUTTON, '');
}

const LAST_BUTTON = /\s(?:hide|show|toggle) caption$/u;
