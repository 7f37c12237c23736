import { describe, expect, it } from 'vitest';
import { readAgencyEnd } from '../../../../src/importer/bylines/agency-ends.ts';

describe('readAgencyEnd', () => {
  it.each([
    ['The ferry runs again. — Bernama', ['Bernama']],
    ['The ferry runs again. —AFP', ['AFP']],
    ['“We are glad,” the keeper said.” – Reuters', ['Reuters']],
    ['Die Fähre fährt wieder. (dpa)', ['dpa']],
    ['Die Fähre fährt wieder. (APA, red)', ['APA']],
    ['Le bac circule de nouveau. (AFP/Reuters)', ['AFP', 'Reuters']],
    ['Trajekt spet vozi. /STA/', ['STA']],
    ['Il traghetto è ripartito. [ANSA]', ['ANSA']],
    ['عادت العبارة إلى العمل. (رويترز)', ['رويترز']],
  ])('reads of %j %j', (text, agencies) => {
    expect(readAgencyEnd(text)).toEqual(agencies);
  });

  it.each([
    'The ferry runs again. (Harbour Board)',
    'The ferry runs again — Bernama',
    'He works for the agency (dpa)',
    'The ferry runs again. — Ann Tide',
    'Sie kostet neun Euro. (Stand: 2024)',
  ])('reads nothing of %j', (text) => {
    expect(readAgencyEnd(text)).toBeUndefined();
  });
});
