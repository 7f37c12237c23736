import { describe, expect, it } from 'vitest';
import { findFormat, FORMATS } from '../../../../src/importer/formats/formats.ts';
import { toInput } from './sources.ts';

describe('findFormat', () => {
  it('takes text for page text', () => {
    expect(findFormat(toInput('It passed.', 'vote.txt'))?.name).toBe('page text');
  });
  it('takes the source of a web page for a saved page', () => {
    expect(findFormat(toInput('<!doctype html><title>Vote</title>', 'vote.html'))?.name).toBe('saved page');
  });
  it('knows no format for mark-up of no form', () => {
    expect(findFormat(toInput('<?xml version="1.0"?><nothing/>', 'vote.xml'))).toBeUndefined();
  });
  it.each(['<Ledger Version="1.2"/>', '<groupSet root="G1"/>', '<x:post/>', '<post xmlns="urn:posts"/>'])(
    'takes %s for no page text, although it says not that it is XML',
    (text) => {
      expect(findFormat(toInput(text, 'vote.xml'))).toBeUndefined();
    },
  );
  it('gives every format another name', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  });
});
