import { describe, expect, it } from 'vitest';
import { cutSame } from '../../../../src/importer/page-text/figure-lines.ts';

const SHOWN = 'The keeper of Saltmere in the tower';

describe('cutSame', () => {
  it.each([
    ['TIDE', 'TIDE'],
    ['Tide Post', 'Tide Post'],
    ['7tide', '7tide'],
  ])('finds the maker in brackets behind what a picture shows: %s', (name, credit) => {
    expect(cutSame(`${SHOWN} (${name})`, SHOWN)).toEqual({ caption: SHOWN, credit });
  });
  it.each([
    ['; source: Faculty of the sea', 'source: Faculty of the sea'],
    [', izvor: Institut za more', 'izvor: Institut za more'],
    [' – Quelle: Amt für Küsten', 'Quelle: Amt für Küsten'],
  ])('finds the maker behind a sign and a label: %s', (rest, credit) => {
    expect(cutSame(`${SHOWN}${rest}`, SHOWN)).toEqual({ caption: SHOWN, credit });
  });
  it('finds no house in brackets behind a name for the maker', () => {
    const said = `${SHOWN}. Photo: Ann Tide`;
    expect(cutSame(`${said} (Tidepost)`, said)).toBeUndefined();
  });
  it.each(['(left)', 'at work last summer (Tide Post)', ', May 3, 2024. (TIDE Photo/Bob Quay)'])(
    'finds no maker in “%s”',
    (rest) => {
      expect(cutSame(`${SHOWN} ${rest}`, SHOWN)).toBeUndefined();
    },
  );
});
