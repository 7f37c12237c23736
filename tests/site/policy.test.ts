import { createHash } from 'node:crypto';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import { expect, test } from './fixtures.ts';
import { LEAD, PAGES, TRANSLATIONS, parsePage } from './site.ts';

/** Read the policy that stands in a page; empty without one. */
function policyOf(page: string): string {
  const meta = select('head > meta[http-equiv=content-security-policy i]', parsePage(page));
  return String(meta?.properties.content ?? '');
}

/** The values of one directive of the policy, or those of `default-src`. */
function valuesOf(policy: string, directive: string): string[] {
  const directives = policy.split(/;\s*/).map((part) => part.split(/\s+/));
  const found =
    directives.find(([name]) => name === directive) ?? directives.find(([name]) => name === 'default-src');
  return found?.slice(1) ?? [];
}

test('places the policy before all that it governs', () => {
  const late = PAGES.filter((page) => {
    const head = select('head', parsePage(page))?.children.filter((child) => child.type === 'element') ?? [];
    const place = head.findIndex(
      (element) => element.properties.httpEquiv?.toString().toLowerCase() === 'content-security-policy',
    );
    const before = head.slice(0, place).map(({ tagName }) => tagName);
    return place < 0 || before.some((name) => name !== 'meta');
  });
  expect(late).toEqual([]);
});

test('gives every page the same policy', () => {
  expect(new Set(PAGES.map(policyOf)).size).toBe(1);
});

test.describe('in the policy', () => {
  const policy = policyOf('index.html');
  const cases: [string, string[]][] = [
    ['default-src', ["'none'"]],
    ['script-src', ["'self'"]],
    ['style-src', ["'self'"]],
    ['img-src', ["'self'"]],
    ['font-src', ["'self'"]],
    ['connect-src', ["'none'"]],
    ['frame-src', ["'none'"]],
    ['object-src', ["'none'"]],
    ['form-action', ["'none'"]],
    ['base-uri', ["'none'"]],
  ];
  for (const [directive, values] of cases) {
    test(`allows ${directive} only ${values.join(' ')}`, () => {
      expect(valuesOf(policy, directive).filter((value) => !value.startsWith("'sha"))).toEqual(values);
    });
  }
  test('allows nothing unsafe', () => {
    expect(policy).not.toMatch(/unsafe-|\*|data:|blob:|http/);
  });
});

test('writes no style and no handler into an element', () => {
  const breaches = PAGES.flatMap((page) =>
    selectAll('*', parsePage(page)).flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[a-z]/i.test(name))
        .map((name) => `${page}: ${tagName} has ${name}`),
    ),
  );
  expect(breaches).toEqual([]);
});

test('has no inline script or style without its hash', () => {
  const breaches = PAGES.flatMap((page) =>
    selectAll('script:not([src]):not([type="application/ld+json"]), style', parsePage(page))
      .map((element) => `'sha256-${createHash('sha256').update(toString(element)).digest('base64')}'`)
      .filter((hash) => !policyOf(page).includes(hash))
      .map((hash) => `${page}: ${hash}`),
  );
  expect(breaches).toEqual([]);
});

test('embeds nothing', () => {
  expect(PAGES.filter((page) => select('iframe, object, embed, form, base', parsePage(page)))).toEqual([]);
});

for (const path of ['', LEAD, TRANSLATIONS.he]) {
  test(`asks no other host: /${path}`, async ({ page, origin }) => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect([...hosts]).toEqual([new URL(origin).origin]);
  });
}

test('refuses an inline script that has got into a page', async ({ page, faults }) => {
  await page.route('**/about/', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(
      '</body>',
      '<script>document.title = "taken"</script></body>',
    );
    await route.fulfill({ response, body });
  });
  await page.goto('about/');
  expect(await page.title()).not.toBe('taken');
  expect(faults.join()).toContain('Content Security Policy');
  faults.length = 0;
});
