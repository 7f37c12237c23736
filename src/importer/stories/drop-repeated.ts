import type { Block } from '../draft.ts';
import { toKey } from '../text-key.ts';
import { toText } from '../to-text.ts';
import type { Story } from './story.ts';

/** So many blocks above a repeated headline may be its subjects, its date and a word to editors. */
const MOST_ABOVE = 4;

/** What stands above it is no longer than this. */
const LONGEST_ABOVE = 200;

/** A body, and what a person should know of what was taken out of it. */
export interface Undoubled {
  blocks: Block[];
  notes: string[];
}

/** Many systems print the headline and the lead picture in the body too: there they are the second. */
export function dropRepeated(blocks: Block[], { fields, picture }: Story): Undoubled {
  const at = findHeadline(blocks, fields.headline);
  const above = blocks.slice(0, Math.max(0, at)).map(toText).filter(Boolean);
  const rest = blocks.slice(at + 1);
  const [next] = rest;
  const isLead =
    picture && next?.type === 'picture' && nameOf(next.picture.address) === nameOf(picture.address);
  return {
    blocks: isLead ? rest.slice(1) : rest,
    notes: above.length > 0 ? [`Above the headline in its text stood: “${above.join(' · ')}”`] : [],
  };
}

/** A headline that is no heading may be repeated by chance where other text stands above it. */
function findHeadline(blocks: Block[], headline: string | undefined): number {
  const texts = blocks.slice(0, MOST_ABOVE + 1).map((block) => toText(block).trim());
  const at = headline === undefined ? -1 : texts.indexOf(headline.trim());
  const isAlone = at === 0 || blocks[at]?.type === 'subheading';
  return isAlone && texts.slice(0, at).every((text) => text.length <= LONGEST_ABOVE) ? at : -1;
}

/** A standfirst that says no more than the headline, or than the first words of the text, is none: feeds and agencies make such. */
export function isRepeated(standfirst: string, headline: string | undefined, blocks: Block[]): boolean {
  const key = toKey(standfirst.replace(/\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3,})\s*$/u, ''));
  const first = blocks.slice(0, 6).map(toText).map(toKey).join(' ');
  return key !== '' && (key === toKey(headline ?? '') || first.includes(key));
}

function nameOf(address: string | undefined): string | undefined {
  return address
    ?.split(/[?#]/, 1)[0]
    ?.split('/')
    .at(-1)
    ?.replace(/-\d{2,4}x\d{2,4}(?=\.\w+$)/, '');
}
