import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { emitDrawnCard, openFonts, toSvg, type Card } from '../../../src/pictures/drawn-card.ts';
import { useOwnFolders } from './stock.ts';

const folder = useOwnFolders();
const inSite = (address: string) => join(folder, 'site', address);

const CARD: Card = {
  headline: 'Council votes',
  kicker: 'World',
  masthead: 'The Fair Copy',
  language: 'en-GB',
  direction: 'ltr',
};

describe('emitDrawnCard', () => {
  it('draws a JPEG in the shape of a card, small enough for every service', async () => {
    const { path, ...card } = await emitDrawnCard(CARD);
    const { format, width, height } = await sharp(inSite(path)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(card).toMatchObject({ width: 1200, height: 630, isWhole: true });
    expect(card.bytes).toBeLessThan(300_000);
  });

  it.each<[string, Partial<Card>]>([
    ['headline', { headline: 'Council votes again' }],
    ['section', { kicker: 'Science' }],
    ['masthead', { masthead: 'Another paper' }],
    ['direction', { direction: 'rtl' }],
  ])('has another address for another %s, and the same for the same', async (_what, change) => {
    const { path } = await emitDrawnCard(CARD);
    expect((await emitDrawnCard({ ...CARD, ...change })).path).not.toBe(path);
    expect((await emitDrawnCard({ ...CARD })).path).toBe(path);
  });

  it('is not drawn again by a later build', async () => {
    const card = { ...CARD, headline: 'Kept from before' };
    const { path } = await emitDrawnCard(card);
    const kept = join(folder, 'cache/pictures', basename(path));
    rmSync(inSite(path));
    writeFileSync(kept, 'made by an earlier build');
    const { vi } = await import('vitest');
    vi.resetModules();
    const later = await import('../../../src/pictures/drawn-card.ts');
    await later.emitDrawnCard(card);
    expect(readFileSync(inSite(path), 'utf8')).toBe('made by an earlier build');
  });

  it('says when no font can write the headline, and shows the paper’s name in its place', async () => {
    const fonts = await openFonts();
    const card = { ...CARD, headline: '安保理' };
    expect((await emitDrawnCard(card)).isWhole).toBe(false);
    expect(toSvg(card, fonts)).toBe(toSvg({ ...card, headline: card.masthead }, fonts));
  });

  it('ends a line of Arabic at the right edge', async () => {
    const fonts = await openFonts();
    const svg = toSvg({ ...CARD, headline: 'مجلس الأمن يصوّت', kicker: '', direction: 'rtl' }, fonts);
    const { data, info } = await sharp(Buffer.from(svg))
      .extract({ left: 0, top: 150, width: 1200, height: 200 })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const dark = [...data.keys()]
      .filter((place) => (data[place] ?? 255) < 100)
      .map((place) => place % info.width);
    expect(Math.max(...dark)).toBeGreaterThan(1100);
    expect(Math.max(...dark)).toBeLessThanOrEqual(1132);
    expect(Math.min(...dark)).toBeGreaterThan(300);
  });
});
