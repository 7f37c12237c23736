import { describe, expect, it } from 'vitest';
import { wordpress } from '../../../../src/importer/formats/wordpress/wordpress.ts';
import { findFormat } from '../../../../src/importer/formats/formats.ts';
import { toInput, toWordpress } from './sources.ts';

const read = async (content: string) => {
  const { stories } = await wordpress.read(toInput(toWordpress(content)), {});
  return stories[0];
};

describe('wordpress', () => {
  it('knows an export whose vocabulary has a secure address', () => {
    const input = toInput(toWordpress('', 'https://wordpress.org/export/1.2/'));
    expect(findFormat(input)?.name).toBe('wordpress export');
  });

  it('reads such an export', async () => {
    const { stories } = await wordpress.read(
      toInput(toWordpress('The pier closes.', 'https://wordpress.org/export/1.2/')),
      {},
    );
    expect(stories[0]).toMatchObject({ slug: 'pier-closes', html: '<p>The pier closes.</p>' });
  });

  it.each([
    ['[initial]T[/initial]he pier closes.', '<p>The pier closes.</p>'],
    ['[box colour="red"]The pier closes.[/box]', '<p>The pier closes.</p>'],
    ['[gallery]The pier closes.', '<p>The pier closes.</p>'],
    ['The “pear” [sic] closes.', '<p>The “pear” [sic] closes.</p>'],
    ['“It [the pier] closes.”', '<p>“It [the pier] closes.”</p>'],
  ])('keeps the words of %s', async (content, html) => {
    expect((await read(content))?.html).toBe(html);
  });
});
