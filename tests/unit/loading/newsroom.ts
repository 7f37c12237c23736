import { dump } from 'js-yaml';
import { makeSharedFolder } from '../commands/folder.ts';

/** The files of a small newsroom, by path, that has nothing wrong in it. */
export const NEWSROOM: Record<string, string> = {
  'site.yml': dump({
    name: 'The Fair Copy',
    tagline: 'News with its workings shown',
    description: 'A small newsroom.',
    address: 'https://news.example/',
    language: 'en-GB',
    timeZone: 'UTC',
    copyright: '© The Fair Copy 2026',
    rights: 'CC BY 4.0',
    reuse: 'mailto:editor@news.example',
    contact: 'editor@news.example',
    themeColour: { light: '#FBFBF8', dark: '#0F1411' },
  }),
  'sections.yml': dump({ world: { name: 'World', names: { ar: 'العالم' } }, science: { name: 'Science' } }),
  'topics.yml': dump({ gaza: { name: 'Gaza' } }),
  'authors.yml': dump({ 'world-desk': { name: 'World desk', kind: 'desk' } }),
};

/** The fields that every article needs. */
export const VOTE = {
  headline: 'Council votes',
  kind: 'news',
  section: 'world',
  authors: ['world-desk'],
  published: '2024-03-25T18:40:00Z',
};

/** Write an article's file. */
export function toFile(data: Record<string, unknown>, body = 'It passed.\n'): string {
  return `---\n${dump(data)}---\n\n${body}`;
}

/** Write files into a new folder of their own, and give its path. */
export function makeNewsroom(files: Record<string, string | Uint8Array>): string {
  return makeSharedFolder({ ...NEWSROOM, ...files });
}
