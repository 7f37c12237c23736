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
});
