import { copy, openShareSheet, type Article } from './article.ts';
import { make, makeButton } from './elements.ts';
import { readPage } from './page-text.ts';
import { formatDirective, toTextDirective } from './text-fragment.ts';

/** Wait until a selection has come to rest, in milliseconds. */
const REST = 250;

/** Room for the handles that phones draw under a selection, in pixels. */
const GAP = matchMedia('(pointer: coarse)').matches ? 36 : 8;

/** Offer to copy or share the words that a reader selects, with a link that leads to them. */
export function offerQuotes(article: Article): void {
  const { prose, words, headline } = article;
  let selected: Range | undefined;
  // Not every browser begins at the selection, so the first Tab after it is led here; later ones go their own way.
  let isNew = false;
  const quote = (): ShareData => {
    if (!selected) return {};
    return { title: headline, text: selected.toString().trim(), url: toAddress(article, selected) };
  };
  const onCopy = (): void => {
    const { text, url } = quote();
    void copy(`${text}\n${url}`, article);
  };
  const box = make('div', { className: 'quote-box', role: 'group', ariaLabel: words.sendQuote });
  box.append(makeButton(words.copyQuote, onCopy));
  if ('share' in navigator) box.append(makeButton(words.sendQuote, () => openShareSheet(quote())));
  // A press on a button must not take the selection away.
  box.onpointerdown = (event) => event.preventDefault();

  let timer: ReturnType<typeof setTimeout> | undefined;
  document.addEventListener('selectionchange', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (box.contains(document.activeElement)) return;
      selected = findSelected(prose);
      isNew = !!selected;
      if (selected) place(box, selected, prose);
      else box.remove();
    }, REST);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') box.remove();
    if (event.key !== 'Tab' || event.shiftKey || !isNew || !box.isConnected) return;
    event.preventDefault();
    isNew = false;
    box.querySelector('button')?.focus();
  });
}

function findSelected(prose: Element): Range | undefined {
  const selection = getSelection();
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
  return range &&
    range.toString().trim() &&
    prose.contains(range.startContainer) &&
    prose.contains(range.endContainer)
    ? range
    : undefined;
}

/** Under the end of the selection, and after its block in the order of the page, for those who walk on from there by keyboard. */
function place(box: HTMLElement, selected: Range, prose: Element): void {
  let block: Node | null = selected.endContainer;
  while (block && block.parentNode !== prose) block = block.parentNode;
  const { left, bottom } = [...selected.getClientRects()].at(-1) ?? selected.getBoundingClientRect();
  (block as ChildNode | null)?.after(box);
  const most = document.documentElement.clientWidth - box.offsetWidth - 8;
  box.style.translate = `${Math.max(8, Math.min(left, most))}px ${bottom + scrollY + GAP}px`;
}

/** The address of the words; browsers that do not look for words go to the paragraph. */
function toAddress({ address, prose }: Article, selected: Range): string {
  const { text, from, to } = readPage(document.body, selected);
  const { lang } = document.documentElement;
  const directive = toTextDirective(text, from, to, lang);
  const paragraph = (selected.startContainer.parentElement?.closest('[id]') ?? prose).id;
  return `${address}#${paragraph}${directive ? formatDirective(directive) : ''}`;
}
