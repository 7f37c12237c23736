import { describe, expect, it } from 'vitest';
import { docx } from '../../../../src/importer/formats/docx/docx.ts';
import type { ArchivedFile } from './docx-archive.ts';
import { DOCUMENT, toDocx, toInput } from './sources.ts';

const WORDS = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const read = async (text: string, ...others: ArchivedFile[]) => {
  const { stories } = await docx.read(toInput(toDocx(DOCUMENT(text), ...others)), {});
  return stories[0];
};

const toFile = (name: string, text: string): ArchivedFile => ({ name, bytes: Buffer.from(text) });
const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('docx', () => {
  it('keeps endnotes behind footnotes, each under its number', async () => {
    const toNotes = (kind: string, text: string) =>
      `<w:${kind}s xmlns:w="${WORDS}"><w:${kind} w:id="2"><w:p>${run(text)}</w:p></w:${kind}></w:${kind}s>`;
    const story = await read(
      `<w:p>${run('The pier')}<w:r><w:endnoteReference w:id="2"/></w:r>${run(' closes')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      toFile('word/footnotes.xml', toNotes('footnote', 'On Monday.')),
      toFile('word/endnotes.xml', toNotes('endnote', 'Built in 1902.')),
    );
    expect(story?.html).toBe('<p>The pier [2] closes [1]</p><p>[1] On Monday.</p><p>[2] Built in 1902.</p>');
  });

  it('takes from the style that another is based on what that leaves open, and ends where they form a ring', async () => {
    const toStyle = (id: string, name: string, base: string, inside = '') =>
      `<w:style w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${base}"/>${inside}</w:style>`;
    const body = '<w:pPr><w:outlineLvl w:val="9"/></w:pPr>';
    const styles = [
      toStyle('H', 'heading 2', 'N'),
      toStyle('Own', 'Our crosshead', 'H'),
      toStyle('R', 'Ring', 'R'),
      toStyle('B', 'Body', 'H', body),
    ];
    const styled = (id: string, text: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${run(text)}</w:p>`;
    const story = await read(
      styled('R', 'The pier closes.') + styled('Own', 'Rust') + styled('B', 'It won.'),
      toFile('word/styles.xml', `<w:styles xmlns:w="${WORDS}">${styles.join('')}</w:styles>`),
    );
    expect(story?.html).toBe('<p>The pier closes.</p><h2>Rust</h2><p>It won.</p>');
  });

  it('puts a letter set large before its word', async () => {
    const story = await read(
      `<w:p><w:pPr><w:framePr w:dropCap="drop"/></w:pPr>${run('T')}</w:p><w:p>${run('he pier closes.')}</w:p>`,
    );
    expect(story?.html).toBe('<p>The pier closes.</p>');
  });

  it('keeps what stands higher or lower than the line', async () => {
    const shifted = (to: string, text: string) =>
      `<w:r><w:rPr><w:vertAlign w:val="${to}"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const story = await read(
      `<w:p>${run('CO')}${shifted('subscript', '2')}${run(' on 10 km')}${shifted('superscript', '2')}</w:p>`,
    );
    expect(story?.html).toBe('<p>CO<sub>2</sub> on 10 km<sup>2</sup></p>');
  });

  it('joins paragraphs between which the end was deleted', async () => {
    const story = await read(
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('The pier ')}</w:p><w:p>${run('closes.')}</w:p>`,
    );
    expect(story?.html).toBe('<p>The pier closes.</p>');
  });

  it('finds pictures as old programs have them, and says which are not there', async () => {
    const picture = (id: string, alt: string) =>
      `<w:p><w:r><w:pict xmlns:v="urn:schemas-microsoft-com:vml"><v:shape alt="${alt}"><v:imagedata r:id="${id}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></v:shape></w:pict></w:r></w:p>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="media/pier.png"/><Relationship Id="r2" Target="file:///pier.tif" TargetMode="External"/></Relationships>`;
    const story = await read(
      picture('r1', 'The pier at dusk') + picture('r2', ''),
      toFile('word/_rels/document.xml.rels', relations),
    );
    expect(story?.html).toContain('<img src="word/media/pier.png" alt="The pier at dusk">');
    expect(story?.notes).toEqual([
      'A picture was left out, because it is not in the document: file:///pier.tif',
    ]);
  });

  it('counts the items of a list on behind text, and begins where the list says', async () => {
    const item = (list: string, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const toList = (id: string, inside = '') =>
      `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${inside}</w:num>`;
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>';
    const levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>';
    const numbering = `<w:numbering xmlns:w="${WORDS}"><w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${toList('1')}${toList('2', override)}</w:numbering>`;
    const story = await read(
      `${item('1', 'Light')}${item('1', 'Oil')}<w:p>${run('The board paused.')}</w:p>${item('1', 'Glass')}${item('2', 'Gulls')}`,
      toFile('word/numbering.xml', numbering),
    );
    expect(story?.html).toBe(
      '<ol><li>Light</li><li>Oil</li></ol><p>The board paused.</p><ol start="3"><li>Glass</li></ol><ol start="7"><li>Gulls</li></ol>',
    );
  });
});
