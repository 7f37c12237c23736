/** The words of the interface that the script says; the build puts those of one language into each copy of it. */
export interface ReaderWords {
  share: string;
  copyLink: string;
  linkCopied: string;
  copyFailed: string;
  shareMore: string;
  mastodonServer: string;
  copyQuote: string;
  sendQuote: string;
  paragraphLink: string;
}

/** The keys of the words, by which the build picks them from all phrases. */
export const WORDS: (keyof ReaderWords)[] = [
  'share', 'copyLink', 'linkCopied', 'copyFailed', 'shareMore', 'mastodonServer', 'copyQuote', 'sendQuote',
  'paragraphLink',
]; // prettier-ignore
