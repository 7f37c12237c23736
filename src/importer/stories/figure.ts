import { toHtmlText } from './fields.ts';
import type { StoryPicture } from './story.ts';

/** Write a picture as the HTML that says apart what is seen, why it matters and who made it. */
export function toFigure({ address, alt = '', caption = '', credit }: StoryPicture): string {
  const cite = credit ? ` <span class="credit">${toHtmlText(credit)}</span>` : '';
  return `<figure><img src="${toHtmlText(address)}" alt="${toHtmlText(alt)}"><figcaption>${toHtmlText(caption)}${cite}</figcaption></figure>`;
}
