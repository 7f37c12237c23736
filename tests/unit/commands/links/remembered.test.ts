import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askAddress } from '../../../../src/commands/links/ask.ts';
import { findForeignLinks } from '../../../../src/commands/links/found.ts';
import {
  askAll,
  readAnswers,
  writeAnswers,
  type Answers,
} from '../../../../src/commands/links/remembered.ts';
import { makeFolder } from '../folder.ts';

const MANNERS = { pause: 5, patience: 300, tries: 2 };
const NOW = Date.parse('2026-11-25T12:00:00Z');
const now = () => NOW;
const DAYS_AGO = (days: number) => new Date(NOW - days * 86_400_000).toISOString();

let server: Server;
let address = '';
const requests: string[] = [];
const headers: string[][] = [];
let failures = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    headers.push(Object.keys(request.headers));
    if (request.url === '/slow') return;
    const codes: Record<string, number> = { '/gone': 410, '/lost': 404, '/closed': 403, '/moved': 301 };
    if (request.url === '/no-head' && request.method === 'HEAD') response.statusCode = 405;
    else if (request.url === '/shaky') response.statusCode = (failures += 1) < 3 ? 503 : 200;
    else response.statusCode = codes[request.url ?? ''] ?? 200;
    if (request.url === '/moved') response.setHeader('Location', '/there');
    response.end('x');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('askAddress', () => {
  it.each([
    ['/there', 'good', '200'],
    ['/moved', 'good', '200'],
    ['/no-head', 'good', '200'],
    ['/shaky', 'good', '200'],
    ['/gone', 'gone', '410'],
    ['/lost', 'gone', '404'],
    ['/closed', 'unsure', '403'],
    ['/slow', 'unsure', 'TimeoutError'],
  ])('finds %s %s', async (path, state, said) => {
    expect(await askAddress(`${address}${path}`, MANNERS, now)).toEqual({
      asked: new Date(NOW).toISOString(),
      state,
      said,
    });
  });

  it('is unsure of a machine that does not answer', async () => {
    expect(await askAddress('http://127.0.0.1:9/', MANNERS, now)).toMatchObject({ state: 'unsure' });
  });

  it('asks for the body only where the head is refused', async () => {
    requests.length = 0;
    await askAddress(`${address}/there`, MANNERS, now);
    expect(requests).toEqual(['HEAD /there']);
  });

  it('tells nothing of us: no cookie and no page that it comes from', () => {
    expect(headers.flat()).not.toContain('referer');
    expect(headers.flat()).not.toContain('cookie');
  });
});

describe('askAll', () => {
  it.each([
    ['what was never asked', {}, 1],
    ['what was good a month ago', { state: 'good', asked: DAYS_AGO(30), said: '200' }, 1],
    ['not what was good last week', { state: 'good', asked: DAYS_AGO(7), said: '200' }, 0],
    ['what was gone yesterday', { state: 'gone', asked: DAYS_AGO(1), said: '404' }, 1],
    ['not what was gone an hour ago', { state: 'gone', asked: DAYS_AGO(0.04), said: '404' }, 0],
  ])('asks %s', async (_what, before, times) => {
    requests.length = 0;
    const answers = ('state' in before ? { [`${address}/there`]: before } : {}) as Answers;
    await askAll([`${address}/there`], answers, { manners: MANNERS, now, onAnswer: () => undefined });
    expect(requests).toHaveLength(times);
  });

  it('pauses between two questions to one host', async () => {
    const started = performance.now();
    const manners = { ...MANNERS, pause: 60 };
    const paths = ['/1', '/2', '/3', '/4'].map((path) => `${address}${path}`);
    await askAll(paths, {}, { manners, now, onAnswer: () => undefined });
    expect(performance.now() - started).toBeGreaterThan(170);
  });
});

describe('what was answered', () => {
  it('is remembered, without addresses that no page leads to', () => {
    const file = join(makeFolder(), 'links.json');
    const answer = { state: 'good' as const, asked: DAYS_AGO(0), said: '200' };
    writeAnswers(file, { 'https://a.example/': answer, 'https://b.example/': answer }, [
      'https://a.example/',
    ]);
    expect(readAnswers(file)).toEqual({ 'https://a.example/': answer });
  });
  it('is nothing before the first time', () => {
    expect(readAnswers(join(makeFolder(), 'links.json'))).toEqual({});
  });
});

describe('findForeignLinks', () => {
  it('finds each address once with its pages, and none of the site itself', () => {
    const site = makeFolder({
      'a/index.html':
        '<a class="x" href="https://un.org/?a=1&amp;b=2#top">UN</a><a href="../b/">b</a><link href="https://style.example/">',
      'b/index.html':
        '<a href="https://un.org/?a=1&#x26;b=2">UN</a><a href="https://news.example/c/">own</a>',
    });
    expect([...findForeignLinks(site, 'https://news.example/')]).toEqual([
      ['https://un.org/?a=1&b=2', ['a/index.html', 'b/index.html']],
    ]);
  });
});
