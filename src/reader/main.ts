import { copy, openShareSheet, type Article } from './article.ts';
import { make, makeButton } from './elements.ts';
import { askForServer } from './mastodon.ts';
import { addPermalinks } from './permalinks.ts';
import { offerQuotes } from './quotes.ts';
import type { ReaderWords } from './words.ts';

/** Put here by the build: the words of a language, and the name of the style beside this script. */
declare const READER_WORDS: ReaderWords;
declare const READER_STYLE: string;

const { src } = document.currentScript as HTMLScriptElement;
const find = (selector: string): Element | null => document.querySelector(selector);
const prose = find('.article .prose');
const bar = find('.share-links');

/** Nothing is shown before its style is there, so that nothing on the page moves. */
if (prose && bar) {
  const onload = (): void => start(prose, bar);
  const href = new URL(READER_STYLE, src).href;
  document.head.append(make('link', { rel: 'stylesheet', href, onload }));
}

function start(prose: Element, bar: Element): void {
  const status = make('p', { className: 'visually-hidden', role: 'status' });
  const article: Article = {
    address: find('link[rel=canonical]')?.getAttribute('href') ?? location.href,
    headline: find('h1')?.textContent?.trim() ?? document.title,
    prose,
    bar,
    words: READER_WORDS,
    say: (text) => (status.textContent = text),
  };
  bar.append(makeControls(article, status));
  askForServer(article);
  addPermalinks(article);
  offerQuotes(article);
}

function makeControls(article: Article, status: Element): Element {
  const { address, headline, words } = article;
  const onCopy = async (): Promise<void> => {
    if (await copy(address, article)) button.textContent = words.linkCopied;
  };
  const button = makeButton(words.copyLink, () => void onCopy());
  const controls = make('div', { className: 'reader-controls cluster' }, button);
  const onMore = (): void => openShareSheet({ title: headline, url: address });
  if ('share' in navigator) controls.append(makeButton(words.shareMore, onMore));
  controls.append(status);
  return controls;
}
