import { describe, expect, it } from 'vitest';
import { markdown } from '../../../../src/importer/formats/markdown/markdown.ts';
import { toInput } from './sources.ts';

describe('markdown', () => {
  it.each([
    ['council.md', 'council', undefined],
    ['council.fr.md', 'council-fr', 'fr'],
    ['2024-03-25-council.de-CH.md', 'council-de-CH', 'de-CH'],
    ['council/index.md', 'council', undefined],
    ['council/index.pt.md', 'council-pt', 'pt'],
    ['version-2.xy.md', 'version-2.xy', undefined],
  ])('has its slug and its language from the name %s', async (name, slug, language) => {
    const { stories } = await markdown.read(toInput('---\ntitle: Council\n---\nIt votes.', name), {});
    expect(stories[0]?.slug).toBe(slug);
    expect(stories[0]?.fields.language).toBe(language);
  });

  it('without front matter may be a page that was copied, with a menu over its headline', async () => {
    const text = '[Home](/) [News](/news)\n\n# The light stays\n\nIt burns.\n\n## Who pays\n\nThe board.';
    const { stories } = await markdown.read(toInput(text, 'light.md'), {});
    expect(stories[0]).toMatchObject({
      fields: { headline: 'The light stays' },
      html: '<p>It burns.</p>\n<h2>Who pays</h2>\n<p>The board.</p>',
      notes: ['Above the headline in its text stood: “Home News”'],
    });
  });

  it('keeps a heading of the first level within its text where front matter has the headline', async () => {
    const text = '---\ntitle: Light\n---\nIt burns.\n\n# Who pays\n\nThe board.';
    const { stories } = await markdown.read(toInput(text, 'light.md'), {});
    expect(stories[0]?.html).toContain('<h2>Who pays</h2>');
  });
});
