import { describe, expect, it } from 'vitest';
import { explainSlug, nameArticle, toSlug } from '../../../src/importer/slug.ts';

describe('toSlug', () => {
  it.each([
    ['Council votes — again', 'council-votes-again'],
    ['“What now?” asks the chair’s wife', 'what-now-asks-the-chairs-wife'],
    ['snake_case __ and spaces', 'snake-case-and-spaces'],
    ['Élection à Genève', 'élection-à-genève'],
    ['مجلس الأمن يصوّت', 'مجلس-الأمن-يصوّت'],
    ['!?', undefined],
    ['', undefined],
  ])('makes of %s: %s', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
  it('cuts long headlines between words', () => {
    const slug = toSlug(
      'The harbour board of Saltmere votes to close the old lighthouse and to sell the rock it stands on',
    );
    expect(slug).toBe('the-harbour-board-of-saltmere-votes-to-close-the-old-lighthouse-and-to-sell-the');
  });
  it('makes only slugs that the schema takes', () => {
    for (const text of [
      'a'.repeat(300),
      '-a-',
      '𝒜'.repeat(90),
      'हिन्दी समाचार',
      'é'.normalize('NFD'),
      '1 — 2',
    ])
      expect(explainSlug(toSlug(text) ?? '')).toBeUndefined();
  });
});

describe('nameArticle', () => {
  it.each([
    ['its headline', 'Council votes', 'page.txt', 'council-votes'],
    ['its file, where it has none', undefined, '/tmp/Saltmere vote (2).txt', 'draft-saltmere-vote-2'],
    ['the day, where it was piped in', undefined, '-', 'draft-2024-03-25'],
    ['the day, where the file has no name to use', undefined, '….txt', 'draft-2024-03-25'],
  ])('names an article by %s', (_what, headline, file, name) => {
    expect(nameArticle(headline, file, '2024-03-25')).toBe(name);
  });
});
