import { describe, expect, it } from 'vitest';
import { findFormat, FORMATS } from '../../../../src/importer/formats/formats.ts';

const toInput = (text: string, name: string) => ({ bytes: Buffer.from(text), name, beside: () => undefined });

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
  it('gives every format another name', () => {
    expect(new Set(FORMATS.map(({ name }) => name)).size).toBe(FORMATS.length);
  });
});
