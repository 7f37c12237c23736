import type { ReaderWords } from './words.ts';

/** What the script knows of the article it stands in. */
export interface Article {
  /** Its canonical address, which is the one to pass on. */
  address: string;
  headline: string;
  /** The text. */
  prose: Element;
  /** The share bar. */
  bar: Element;
  words: ReaderWords;
  /** Tell the reader what was done, by voice too. */
  say: (text: string) => void;
}

/** Copy a text, and say whether that worked. Without a secure connection there is no clipboard but the old command. */
export async function copy(text: string, { words, say }: Article): Promise<boolean> {
  const isCopied = await write(text);
  say(isCopied ? words.linkCopied : words.copyFailed);
  return isCopied;
}

/** Open the share sheet of the device; a reader who closes it has done nothing wrong. */
export function openShareSheet(data: ShareData): void {
  navigator.share(data).catch(() => undefined);
}

async function write(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const onCopy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', onCopy, { once: true });
    const isCopied = document.execCommand('copy');
    document.removeEventListener('copy', onCopy);
    return isCopied;
  }
}
