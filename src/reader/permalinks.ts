import type { Article } from './article.ts';
import { make } from './elements.ts';

/** Give every paragraph a link to itself, named by its first words. */
export function addPermalinks({ prose, words }: Article): void {
  for (const paragraph of prose.querySelectorAll<HTMLElement>(':scope > p[id]')) {
    const opening = paragraph.innerText.split(/\s+/).slice(0, 6).join(' ');
    const ariaLabel = `${words.paragraphLink}: ${opening}`;
    paragraph.prepend(make('a', { className: 'permalink', href: `#${paragraph.id}`, ariaLabel }));
  }
}
