import { describe, expect, it } from 'vitest';
import { partByline } from '../../../../src/importer/formats/agency/agency-bylines.ts';
import { cleanDateline } from '../../../../src/importer/formats/agency/agency-datelines.ts';
import { newsml } from '../../../../src/importer/formats/agency/newsml.ts';
import { ninjs } from '../../../../src/importer/formats/agency/ninjs.ts';
import { toInput, toNewsml, toXhtml } from './sources.ts';

describe('partByline', () => {
  it.each<[string, string[]]>([
    ['By Ann Tide, Press Association', ['Ann Tide']],
    ['By Ann Tide, Press Association Political Correspondent', ['Ann Tide']],
    ['By ANN TIDE Associated Press', ['Ann Tide']],
    ['Ann Tide, AP Sports Writer', ['Ann Tide']],
    ['Von Ada Kliff (Text) und Jan Watt (Foto), dpa', ['Ada Kliff', 'Jan Watt']],
    ['Par Rosalie Volonté et Luc Grève', ['Rosalie Volonté', 'Luc Grève']],
    ['Ann Tide in Saltmere', ['Ann Tide']],
    ['Άννα Κύμα', ['Άννα Κύμα']],
    ['潮田花子', ['潮田花子']],
  ])('takes people out of %s', (byline, names) => {
    expect(partByline(byline)).toEqual(names);
  });

  it.each(['gr/bp', 'NTB', 'tide.ann', 'VR-COM', 'MAR 04', 'The Harbour Network', 'Saltmere Wire'])(
    'finds nobody in %s',
    (byline) => {
      expect(partByline(byline, ['Saltmere Wire'])).toEqual([]);
    },
  );
});

describe('cleanDateline', () => {
  it.each([
    ['Kliffstadt (dpa) - ', 'Kliffstadt'],
    ['Kliffstadt (dpa/lno)', 'Kliffstadt'],
    ['PUERTO SAL, 21 Nov. 2024', 'PUERTO SAL'],
    ['PORTO SALE, 01 LUG', 'PORTO SALE'],
    ['SALTMERE, March 25', 'SALTMERE'],
    ['SALTMERE, Monday (Reuters)', 'SALTMERE'],
    ['PORT-SEL, le 3 mai', 'PORT-SEL'],
    ['Porto Sal, 3 de maio (Lusa)', 'Porto Sal'],
    ['Saltmere, VA', 'Saltmere, VA'],
    ['20240325T184000+0000', undefined],
  ])('finds the place in %s', (dateline, place) => {
    expect(cleanDateline(dateline, 'en_GB')).toBe(place);
  });
});

describe('the items of agencies', () => {
  it('name nobody who only made the file', async () => {
    const meta = '<creator><name>tide.ann</name></creator><creditline>SMW–</creditline>';
    const { stories } = await newsml.read(toInput(toNewsml(toXhtml('<p>It closes.</p>'), meta)), {});
    expect(stories[0]).toMatchObject({ authors: [], fields: { sources: [{ publication: 'SMW' }] } });
  });

  it('may bear the name under which some systems write it', async () => {
    const item = { guid: 'urn:1', type: 'text', pubstatus: 'usable', headline: 'Pier closes' };
    const input = toInput(JSON.stringify({ ...item, body_html: '<p>It closes.</p>' }));
    expect(ninjs.recognises(input)).toBe(true);
    expect((await ninjs.read(input, {})).stories[0]).toMatchObject({ key: 'ninjs urn:1' });
  });

  it('name no agency as an author, and only the place in the dateline', async () => {
    const item = { uri: 'urn:1', type: 'text', copyrightholder: 'Saltmere Wire', byline: 'Saltmere Wire' };
    const text = JSON.stringify({ ...item, located: 'SALTMERE, March 25', body_text: 'It closes.' });
    const { stories } = await ninjs.read(toInput(text), {});
    expect(stories[0]).toMatchObject({ authors: [], fields: { dateline: 'SALTMERE' } });
  });
});
