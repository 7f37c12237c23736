import type { Article } from './article.ts';
import { make } from './elements.ts';

/** Where the reader's server is remembered, on this device alone. */
const KEY = 'mastodon';

/** Let the link to Mastodon lead to the reader's own server, which is typed once. */
export function askForServer({ bar, words }: Article): void {
  const link = bar.querySelector<HTMLAnchorElement>('a[href*="joinmastodon.org/#"]');
  if (!link) return;
  const input = make('input', {
    required: true,
    placeholder: 'mastodon.social',
    dir: 'ltr',
  });
  const label = make('label', {}, words.mastodonServer, input);
  const form = make('form', { className: 'reader-form', hidden: true }, label);
  form.append(make('button', { className: 'reader-button' }, words.share));
  const show = (isShown: boolean): void => {
    form.hidden = !isShown;
    link.ariaExpanded = `${isShown}`;
    (isShown ? input : link).focus();
  };
  form.onsubmit = (event) => {
    event.preventDefault();
    const server = toServer(input.value);
    remember(server);
    location.href = `https://${server}/share?${link.hash.slice(1)}`;
  };
  form.onkeydown = ({ key }) => {
    if (key === 'Escape') show(false);
  };
  input.oninput = () => input.setCustomValidity(toServer(input.value) ? '' : words.mastodonServer);
  link.onclick = (event) => {
    event.preventDefault();
    input.value ||= recall();
    show(form.hidden === true);
  };
  link.ariaExpanded = 'false';
  bar.append(form);
}

/** The name of a server, from what readers type: a name, an address, or their own handle. */
export function toServer(typed: string): string {
  const name = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/|^.*@/, '')
    .replace(/\/.*$/, '');
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?$/u.test(name) ? name : '';
}

/** Browsers that keep nothing refuse to be asked. */
function recall(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function remember(server: string): void {
  try {
    localStorage.setItem(KEY, server);
  } catch {
    // The reader types it again next time.
  }
}
