import { describe, expect, it } from 'vitest';
import { newsml1 } from '../../../../src/importer/formats/agency/newsml-1.ts';
import { newsml } from '../../../../src/importer/formats/agency/newsml.ts';
import { toInput, toNewsml, toNewsml1 } from './sources.ts';

const read = (xml: string | Uint8Array) => newsml1.read(toInput(xml), {});

const toComponent = (inside: string, role = '') =>
  `<NewsComponent>${role && `<Role FormalName="${role}"/>`}${inside}</NewsComponent>`;

const toContent = (data: string, type = '') =>
  `<ContentItem>${type && `<MimeType FormalName="${type}"/>`}<DataContent>${data}</DataContent></ContentItem>`;

const NITF = '<nitf><body><body.content><p>The pier closes.</p><p>at/mb</p></body.content></body></nitf>';
const LINES =
  '<NewsLines><HeadLine>Pier closes</HeadLine><ByLine>By Ann Tide with Max Brook in Saltmere</ByLine></NewsLines>';

describe('newsml 1', () => {
  it('is told from NewsML-G2', () => {
    const old = toInput(toNewsml1(toComponent(toContent(NITF))));
    expect([newsml1, newsml].map((format) => format.recognises(old))).toEqual([true, false]);
    expect(newsml1.recognises(toInput(toNewsml('')))).toBe(false);
  });

  it('gives the text without the initials that sign it, its authors, and a key that each revision has', async () => {
    const { stories } = await read(toNewsml1(toComponent(LINES + toContent(NITF))));
    expect(stories).toMatchObject([
      {
        key: 'newsml wire.example:20240325:7',
        authors: ['Ann Tide', 'Max Brook'],
        fields: { headline: 'Pier closes' },
        html: '<p>The pier closes.</p>',
      },
    ]);
  });

  it.each([
    ['XHTML', toContent('<html><body><p>The pier closes.</p></body></html>')],
    ['HTML that is written out', toContent('<![CDATA[<p>The pier closes.</p>]]>', 'text/html')],
    ['plain text', toContent('The pier\ncloses.', 'text/plain')],
  ])('reads %s', async (_form, content) => {
    const { stories } = await read(toNewsml1(toComponent(LINES + content)));
    expect(stories[0]?.html.trim()).toBe('<p>The pier closes.</p>');
  });

  it('joins the parts that some agencies make of a text', async () => {
    const parts = [
      toComponent(toContent('Pier closes'), 'Title'),
      toComponent(toContent('Rust won.'), 'Lead'),
      toComponent(toContent('\tThe pier closes.\n\tNobody objected.'), 'Body'),
      toComponent(toContent('Ring us.'), 'Contact'),
    ];
    const { stories } = await read(toNewsml1(toComponent(parts.join(''), 'Original')));
    expect(stories[0]).toMatchObject({
      fields: { headline: 'Pier closes' },
      html: '<p>Rust won.</p>\n<p>The pier closes.</p>\n<p>Nobody objected.</p>',
    });
  });

  it('says that a text in another language was left', async () => {
    const second = toComponent(toContent('<p>Der Steg schließt.</p>')).replace('>', ' xml:lang="de">');
    const { stories } = await read(toNewsml1(toComponent(toContent(NITF)) + second));
    expect(stories).toHaveLength(1);
    expect(stories[0]?.notes.join()).toContain('other languages');
  });

  it('takes no subjects for a standfirst', async () => {
    const lines =
      '<NewsLines><SubHeadLine>HARBOURS</SubHeadLine><KeywordLine>HARBOURS; piers</KeywordLine></NewsLines>';
    const { stories } = await read(toNewsml1(toComponent(lines + toContent(NITF))));
    expect(stories[0]).toMatchObject({ topics: ['HARBOURS', 'piers'] });
    expect(stories[0]?.fields.standfirst).toBeUndefined();
  });

  it.each([
    [
      'until a moment',
      '<StatusWillChange><DateAndTime>20240326T060000Z</DateAndTime></StatusWillChange>',
      undefined,
    ],
    ['without an end', '', 'it has an embargo whose end is not stated'],
  ])('holds what is embargoed %s', async (_until, change, hold) => {
    const management = `<Status FormalName="Embargoed"/>${change}`;
    const { stories } = await read(toNewsml1(toComponent(toContent(NITF)), management));
    expect(stories[0]?.hold).toBe(hold);
    expect(stories[0]?.fields.embargo).toBe(change ? '2024-03-26T06:00:00Z' : undefined);
  });

  it.each([
    ['Canceled', 'was cancelled by its agency: it must not be printed'],
    ['Withheld', 'is withheld by its agency until it says otherwise'],
  ])('refuses what is %s', async (status, reason) => {
    const xml = toNewsml1(toComponent(LINES + toContent(NITF)), `<Status FormalName="${status}"/>`);
    expect(await read(xml)).toEqual({
      stories: [],
      passedOver: [{ label: 'Pier closes', type: 'refused', reason }],
    });
  });

  it('leaves out a film and its texts', async () => {
    const film = toComponent(toComponent(LINES + toContent('<p>A film.</p>'), 'Body'), 'Video');
    expect((await read(toNewsml1(film))).passedOver).toEqual([
      { label: 'Pier closes', type: 'left out', reason: 'is not an article: it carries no text' },
    ]);
  });

  it('takes no logo for its picture, and the largest size of one', async () => {
    const file = (name: string, width: number) =>
      `<ContentItem Href="${name}"><MimeType FormalName="image/jpeg"/><Characteristics><Property FormalName="Width" Value="${width}"/></Characteristics></ContentItem>`;
    const lines = '<NewsLines><HeadLine>The pier at dusk</HeadLine><ByLine>Ada Quay</ByLine></NewsLines>';
    const pictures =
      toComponent(file('logo.jpg', 9000), 'Logo') +
      toComponent(lines + file('s.jpg', 90) + file('l.jpg', 900), 'Photo');
    const { stories } = await read(toNewsml1(toComponent(toContent(NITF)) + pictures));
    expect(stories[0]?.picture).toMatchObject({
      address: 'l.jpg',
      alternatives: ['s.jpg'],
      caption: 'The pier at dusk',
      credit: 'Ada Quay',
    });
  });
});

describe('a file of many items of NewsML 1', () => {
  it('gives each article the picture that it names', async () => {
    const toItem = (name: string, inside: string, link = '') =>
      toNewsml1(inside, link && `<AssociatedWith NewsItem="${link}"/>`)
        .replace('<RevisionId>', `<PublicIdentifier>urn:${name}:1</PublicIdentifier><RevisionId>`)
        .replace(/<\/?NewsML>/g, '');
    const picture = toComponent(
      '<ContentItem Href="pier.jpg"><MimeType FormalName="image/jpeg"/></ContentItem>',
    );
    const text = toComponent(toContent(NITF));
    const items = [toItem('one', text), toItem('two', text, 'urn:pier'), toItem('pier', picture)];
    const { stories } = await read(`<NewsML>${items.join('')}</NewsML>`);
    expect(stories.map((story) => story.picture?.address)).toEqual([undefined, 'pier.jpg']);
  });
});

describe('XML as old systems leave it', () => {
  it('may bring in the rules of another vocabulary, which are not fetched', async () => {
    const start = '<!DOCTYPE NewsML SYSTEM "NewsML.dtd" [<!ENTITY % nitf SYSTEM "nitf.dtd"> %nitf; ]>';
    const { stories } = await read(start + toNewsml1(toComponent(toContent(NITF))));
    expect(stories[0]?.html).toBe('<p>The pier closes.</p>');
  });

  it('may be UTF-8 and name an encoding of one byte', async () => {
    const text = `<?xml version="1.0" encoding="iso-8859-1"?>${toNewsml1(toComponent(toContent('Fähre läuft aus.')))}`;
    expect((await read(Buffer.from(text))).stories[0]?.html).toBe('<p>Fähre läuft aus.</p>');
    expect((await read(Buffer.from(text, 'latin1'))).stories[0]?.html).toBe('<p>Fähre läuft aus.</p>');
  });
});
