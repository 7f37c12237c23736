import { setTimeout as wait } from 'node:timers/promises';

/** What an address answered. */
export interface Answer {
  /** When it was asked, as in `2026-11-25T12:00:00.000Z`. */
  asked: string;
  /** `good` was there, `gone` is not, `unsure` gave no clear answer, as when a host lets no program in. */
  state: 'good' | 'gone' | 'unsure';
  /** The code of HTTP, or what went wrong. */
  said: string;
}

/** How politely addresses are asked. */
export interface Manners {
  /** Milliseconds between two questions to one host. */
  pause: number;
  /** Milliseconds to wait for an answer. */
  patience: number;
  tries: number;
}

export const MANNERS: Manners = { pause: 1000, patience: 15_000, tries: 3 };

/** Who asks: a host may look up what this is, and no more is told of us. No cookie is kept and no page of ours named. */
const HEADERS = { 'user-agent': 'Broadsheet-link-check/1.0', accept: '*/*' };

/** Ask whether there is anything at an address: first without its body, then, where that is refused, with it. */
export async function askAddress(address: string, manners: Manners, now: () => number): Promise<Answer> {
  let said = '';
  for (let number = 1; number <= manners.tries; number += 1) {
    const code = await askOnce(address, 'HEAD', manners).catch(explain);
    const last = code === 200 ? code : await askOnce(address, 'GET', manners).catch(explain);
    said = String(last);
    const state = judge(last);
    if (state !== 'unsure' || number === manners.tries)
      return { asked: new Date(now()).toISOString(), state, said };
    await wait(manners.pause * 2 ** number);
  }
  return { asked: new Date(now()).toISOString(), state: 'unsure', said };
}

async function askOnce(address: string, method: 'HEAD' | 'GET', { patience }: Manners): Promise<number> {
  const signal = AbortSignal.timeout(patience);
  const options = {
    method,
    headers: HEADERS,
    redirect: 'follow',
    signal,
    referrer: '',
    credentials: 'omit',
  } as const;
  const response = await fetch(address, options);
  await response.body?.cancel();
  return response.status;
}

function judge(code: number | string): Answer['state'] {
  if (code === 404 || code === 410 || code === 'ENOTFOUND') return 'gone';
  return typeof code === 'number' && code >= 200 && code < 300 ? 'good' : 'unsure';
}

function explain(error: unknown): string {
  const { cause, name } = error as { cause?: { code?: string }; name: string };
  return cause?.code ?? name;
}
