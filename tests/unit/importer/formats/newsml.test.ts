import { describe, expect, it } from 'vitest';
import { newsml } from '../../../../src/importer/formats/agency/newsml.ts';
import { toInput, toNewsml, toXhtml } from './sources.ts';

const read = (xml: string) => newsml.read(toInput(xml), {});

describe('newsml', () => {
  it('says what a picture alone is', async () => {
    expect(await read(toNewsml('', '', 'picture'))).toEqual({
      stories: [],
      passedOver: [
        { label: 'Pier closes', type: 'left out', reason: 'is not an article but of the kind picture' },
      ],
    });
  });

  it.each(['packageItem', 'planningItem', 'conceptItem', 'knowledgeItem', 'catalogItem'])(
    'knows a %s, which is no article',
    async (name) => {
      const xml = `<${name} xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:plan"/>`;
      expect(newsml.recognises(toInput(xml))).toBe(true);
      expect((await read(xml)).passedOver).toMatchObject([{ label: 'urn:plan', type: 'left out' }]);
    },
  );

  it('refuses content in mark-up of another kind, whose texts are no story', async () => {
    const xml = toNewsml('<inlineXML><events><event>Regatta</event></events></inlineXML>');
    expect((await read(xml)).passedOver).toMatchObject([
      { type: 'refused', reason: 'carries “events”, and neither NITF, XHTML nor plain text' },
    ]);
  });

  it('reads XHTML', async () => {
    const { stories } = await read(toNewsml(toXhtml('<p>The pier closes.</p>')));
    expect(stories[0]?.html).toBe('<p>The pier closes.</p>');
  });
});
