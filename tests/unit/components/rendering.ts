import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { getViteConfig } from 'astro/config';
import { afterAll, beforeAll } from 'vitest';
import { createViteServer } from 'vitest/node';

type Server = Awaited<ReturnType<typeof createViteServer>>;
type Component = Parameters<AstroContainer['renderToString']>[0];

let server: Server | undefined;
let container: AstroContainer | undefined;

/** Let the tests of a file render components: Astro compiles them, as it does for pages. */
export function useComponents(): void {
  beforeAll(async () => {
    const config = getViteConfig(
      { server: { middlewareMode: true, watch: null, ws: false } },
      { configFile: false, logLevel: 'error', devToolbar: { enabled: false } },
    );
    server = await createViteServer(await config({ mode: 'production', command: 'serve' }));
    container = await AstroContainer.create();
  }, 60_000);
  afterAll(() => server?.close());
}

/** Render a component of `src/components/` by its name; every run of blanks is one, as browsers show it. */
export async function render(name: string, props: Record<string, unknown>): Promise<string> {
  if (!server || !container) throw new Error('Call useComponents() at the top of the test file.');
  const module = (await server.ssrLoadModule(`/src/components/${name}.astro`)) as { default: Component };
  const html = await container.renderToString(module.default, { props });
  return html.replace(/\s+/g, ' ').trim();
}

/** The words of rendered HTML as they are read: blocks stand apart, what is inside a line does not. */
export function textOf(html: string): string {
  return html
    .replace(/<(?!\/?(?:a|b|bdi|em|i|span|strong|time)\b)[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
