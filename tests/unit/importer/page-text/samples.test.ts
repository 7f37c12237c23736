import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { EASTERN_SAMPLES } from '../world-samples-east.ts';
import { SAMPLES } from '../world-samples.ts';

describe('pageText.read', () => {
  it.each([...SAMPLES, ...EASTERN_SAMPLES])(
    'reads $what',
    ({ lines, first, headline, standfirst, authors, published, picture }) => {
      // A story goes on in the words in which it begins.
      const page = pageText.read([...lines, first, `1846: ${first} ${first}`, `1902: ${first}`].join('\n'));
      const [block] = page.blocks;
      expect({
        headline: page.fields.headline,
        standfirst: page.fields.standfirst,
        authors: page.names?.authors,
        published: page.fields.published ?? page.zoneless?.published,
        picture: page.picture,
        first: block && 'text' in block ? block.text : undefined,
      }).toEqual({ headline, standfirst, authors, published, picture, first });
    },
  );
});
