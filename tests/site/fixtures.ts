import { test as base, expect } from '@playwright/test';
import { serveSite } from './serve.ts';
import { SITE } from './site.ts';

interface PerTest {
  /** What went wrong in the browser so far: console errors, page errors, failed and foreign requests. */
  faults: string[];
}

interface PerWorker {
  /** The built folder. */
  site: string;
  /** The address of the front page, on a server of this worker. */
  origin: string;
}

/** Test built pages: any console error, page error, breach of the policy or foreign request fails the test. */
export const test = base.extend<PerTest, PerWorker>({
  site: [SITE, { scope: 'worker', option: true }],
  origin: [
    async ({ site }, use) => {
      const served = await serveSite(site);
      await use(served.address);
      await served.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ origin }, use) => {
    await use(origin);
  },
  faults: [
    async ({ context }, use) => {
      const faults: string[] = [];
      context.on('console', (message) => {
        const isFault = ['error', 'warning'].includes(message.type());
        if (isFault) faults.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => faults.push(`page error: ${error.error().message}`));
      context.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
      });
      context.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url());
        const isHere = protocol === 'file:' || protocol === 'about:' || hostname === '127.0.0.1';
        if (!isHere) faults.push(`off-origin request: ${request.url()}`);
      });
      await use(faults);
      expect(faults, 'faults seen by the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
