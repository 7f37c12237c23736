/** What no reader sees and XML forbids, halves of characters too. */
const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u200B\uFEFF\uFFFE\uFFFF]|\p{Cs}/gu;

/** Text on one line without what no reader sees; nothing where no text is left. */
export function toVisible(text: string | undefined): string | undefined {
  return text?.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim() || undefined;
}
