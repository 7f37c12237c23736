import type { Page } from '@playwright/test';

/** Select words of the text, as a reader does with the mouse or the arrow keys. */
export async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((words) => {
    const walker = document.createTreeWalker(
      document.querySelector('.prose') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
      if (at < 0) continue;
      getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
      return;
    }
    throw new Error(`The text has no ${words}.`);
  }, words);
}

/** Some words from the middle of a paragraph in the second half of the text. */
export const pickWords = (page: Page): Promise<string> =>
  page.locator('.prose > p').evaluateAll((all) => {
    const nodes = [...(all.at(-3)?.childNodes ?? [])];
    const text = nodes.find((node) => node.nodeType === Node.TEXT_NODE)?.textContent ?? '';
    return text.split(' ').slice(2, 7).join(' ');
  });

/** What was copied last. */
export const readCopied = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());
