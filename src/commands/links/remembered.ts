import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { askAddress, type Answer, type Manners } from './ask.ts';

const DAY = 86_400_000;

/** What is good is asked again after a month; what is not, each day. */
const LASTS: Record<Answer['state'], number> = { good: 30 * DAY, gone: DAY, unsure: DAY };

/** Answers by address. */
export type Answers = Record<string, Answer>;

/** Read what was answered before. */
export function readAnswers(file: string): Answers {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Answers;
  } catch {
    return {};
  }
}

/** Remember answers, those of addresses that no page leads to any more left out. */
export function writeAnswers(file: string, answers: Answers, addresses: Iterable<string>): void {
  const kept = [...addresses]
    .sort()
    .flatMap((address) => (answers[address] ? [[address, answers[address]]] : []));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(Object.fromEntries(kept), undefined, 1));
  renameSync(`${file}.new`, file);
}

/** How addresses are asked. */
export interface Asking {
  manners: Manners;
  now: () => number;
  /** Called after each answer, so that nothing is lost when the command is stopped. */
  onAnswer: (address: string, answer: Answer) => void;
}

/** Ask every address whose answer is too old: hosts side by side, the addresses of one host one after another. */
export async function askAll(addresses: string[], answers: Answers, asking: Asking): Promise<void> {
  const { manners, now, onAnswer } = asking;
  const due = addresses.filter((address) => isDue(answers[address], now()));
  const hosts = Map.groupBy(due, (address) => new URL(address).host);
  const lines = [...hosts.values()];
  const work = async () => {
    for (let line = lines.pop(); line; line = lines.pop()) {
      for (const [place, address] of line.entries()) {
        if (place > 0) await new Promise((resolve) => setTimeout(resolve, manners.pause));
        onAnswer(address, await askAddress(address, manners, now));
      }
    }
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

function isDue(answer: Answer | undefined, now: number): boolean {
  return !answer || now - Date.parse(answer.asked) >= LASTS[answer.state];
}
