import { describe, expect, it } from 'vitest';
import { listCode, listFiles, readText } from './sources.ts';
import { listBlocks, listSelectors } from './style-rules.ts';

const BLOCKS = listBlocks();
const RULES = BLOCKS.filter(
  ({ head, around }) =>
    !/^(@|from\b|to\b|\d+%)/.test(head) && !around.some((outer) => outer.startsWith('@keyframes')),
);
const DECLARATIONS = BLOCKS.flatMap((block) =>
  block.declarations.map((declaration) => ({ block, ...declaration })),
);

/** Colours by value or by name. The system's own colours, which forced colours need, have capitals. */
const RAW_COLOUR =
  /#[\da-f]{3,8}\b|\b(rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color)\(|\b(black|white|gr[ae]y|red|green|blue|yellow|orange|gold|silver|brown)\b/i;

/** Physical directions: a page that runs from right to left would have them on the wrong side. */
const PHYSICAL_NAME =
  /^(left|right|top|bottom|width|height|(min|max)-(width|height))$|^(margin|padding|border|scroll-margin|scroll-padding)-(left|right|top|bottom)\b|^border-(top|bottom)-(left|right)-radius$/;
const PHYSICAL_VALUE = /^(text-align|float|clear|caption-side)$/;

/** Where importance settles what no order of layers can. */
const MAY_INSIST = /prefers-reduced-motion|forced-colors/;

/** What names fonts, layers and sheets of paper dresses nothing, so no layer orders it. */
const WITHOUT_LAYER = /^@(font-face|layer|import|charset|page)/;

/** Classes that remark-rehype writes for us. */
const WRITTEN_ELSEWHERE = ['footnotes'];

describe('styles', () => {
  it('are read', () => {
    expect(RULES.length).toBeGreaterThan(100);
    expect(DECLARATIONS.length).toBeGreaterThan(300);
  });

  it('take every colour from a token', () => {
    const wrong = DECLARATIONS.filter(
      ({ block, value }) => !/styles\/(tokens|print)\.css$/.test(block.path) && RAW_COLOUR.test(value),
    );
    expect(
      wrong.map(
        ({ place, name, value }) =>
          `${place} ${name}: ${value} is a raw colour. Use one of src/styles/tokens.css.`,
      ),
    ).toEqual([]);
  });

  it('define tokens for colours in tokens.css alone', () => {
    const wrong = DECLARATIONS.filter(
      ({ block, name }) => name.startsWith('--color-') && !/styles\/(tokens|print)\.css$/.test(block.path),
    );
    expect(
      wrong.map(
        ({ place, name }) => `${place} ${name} is defined outside src/styles/tokens.css. Move it there.`,
      ),
    ).toEqual([]);
  });

  it('use only custom properties that exist', () => {
    const known = new Set(DECLARATIONS.map(({ name }) => name));
    const used = DECLARATIONS.flatMap(({ place, value }) =>
      [...value.matchAll(/var\((--[\w-]+)\s*\)/g)].map((found) => ({ place, name: found[1] ?? '' })),
    );
    const wrong = used.filter(({ name }) => !known.has(name));
    expect(
      wrong.map(
        ({ place, name }) =>
          `${place} uses ${name}, which nothing sets. Correct its name, or give a second value.`,
      ),
    ).toEqual([]);
  });

  it('choose nothing by id', () => {
    const wrong = RULES.filter(({ head }) => /#[\w-]+/.test(head));
    expect(
      wrong.map(({ place, head }) => `${place} ${head} chooses by id. Give the element a class.`),
    ).toEqual([]);
  });

  it('insist only in print, reduced motion and forced colours', () => {
    const wrong = DECLARATIONS.filter(({ block, value }) => {
      const allowed =
        block.path.endsWith('print.css') || block.around.some((outer) => MAY_INSIST.test(outer));
      return value.includes('!important') && !allowed;
    });
    expect(
      wrong.map(({ place, name }) => `${place} ${name} is !important. Put the rule into a later layer.`),
    ).toEqual([]);
  });

  it('nest at most one rule in another', () => {
    const wrong = RULES.filter(({ around }) => around.filter((outer) => !outer.startsWith('@')).length > 1);
    expect(
      wrong.map(
        ({ place, head }) => `${place} ${head} is nested too deep. Give the element a class of its own.`,
      ),
    ).toEqual([]);
  });

  it('name sides by the direction of writing', () => {
    const wrong = DECLARATIONS.filter(
      ({ name, value }) =>
        PHYSICAL_NAME.test(name) || (PHYSICAL_VALUE.test(name) && /\b(left|right)\b/.test(value)),
    );
    expect(
      wrong.map(
        ({ place, name, value }) =>
          `${place} ${name}: ${value} is a side of the screen. Say inline or block, start or end.`,
      ),
    ).toEqual([]);
  });

  it('live in a layer', () => {
    const outermost = BLOCKS.filter(({ head, around }) => around.length === 0 && !WITHOUT_LAYER.test(head));
    expect(
      outermost.map(
        ({ place, head }) => `${place} ${head} stands in no layer. Wrap it in the one it belongs to.`,
      ),
    ).toEqual([]);
  });

  it('use only the layers that layers.css names', () => {
    const named = new Set(/@layer ([^;]+);/.exec(readText('src/styles/layers.css'))?.[1]?.split(/,\s*/));
    const used = BLOCKS.filter(({ head }) => head.startsWith('@layer ')).map(({ place, head }) => ({
      place,
      layer: head.replace('@layer ', ''),
    }));
    const wrong = used.filter(({ layer }) => !named.has(layer));
    expect(
      wrong.map(
        ({ place, layer }) =>
          `${place} uses the layer ${layer}. Name it in src/styles/layers.css, in its place.`,
      ),
    ).toEqual([]);
  });

  it('dress only classes that the markup has', () => {
    const markup = listCode('src')
      .filter((path) => !path.startsWith('src/artwork/'))
      .map(takeCode)
      .join('\n');
    const wrong = RULES.flatMap(({ place, head }) =>
      listSelectors(head).flatMap((selector) =>
        [...selector.matchAll(/\.([a-z][\w-]*)/g)].map((found) => ({ place, name: found[1] ?? '' })),
      ),
    ).filter(({ name }) => !WRITTEN_ELSEWHERE.includes(name) && !isUsed(name, markup));
    expect([
      ...new Set(
        wrong.map(
          ({ place, name }) =>
            `${place} dresses .${name}, which nothing has. Take the rule out, or correct its name.`,
        ),
      ),
    ]).toEqual([]);
  });

  it('are all asked for by site.css', () => {
    const sheets = listFiles().filter(
      (path) => /^src\/styles\/.*\.css$/.test(path) && !path.endsWith('site.css'),
    );
    const site = readText('src/styles/site.css');
    const wrong = sheets.filter((path) => !site.includes(`'./${path.replace('src/styles/', '')}'`));
    expect(
      wrong.map((path) => `${path} is in no page. Import it in src/styles/site.css, in its place.`),
    ).toEqual([]);
  });
});

/** A component or module without its styles and comments. */
function takeCode(path: string): string {
  return readText(path).replace(/<style[\s\S]*?<\/style>|\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '');
}

/** In markup a class stands in quotes or behind a dot (`h('p.caption')`), alone or with others. */
function isUsed(name: string, markup: string): boolean {
  return new RegExp(`["'\`. ]${RegExp.escape(name)}(?=["'\`. ])`).test(markup);
}
