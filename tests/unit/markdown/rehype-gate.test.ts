import type { Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { rehypeGate } from '../../../src/markdown/rehype-gate.ts';

function explain(...children: RootContent[]): string[] {
  const tree: Root = { type: 'root', children };
  const file = new VFile();
  rehypeGate()(tree, file);
  return file.messages.map(({ reason }) => reason);
}

test.each([
  ['a script', h('script', 'alert(1)')],
  ['a frame', h('iframe', { src: 'https://video.example' })],
  ['a style', h('style', 'p {}')],
  ['a form', h('form')],
  ['a vector drawing', h('svg')],
  ['an element named like a property of every object', h('constructor')],
  ['an event handler', h('p', { onClick: 'alert(1)' })],
  ['a style attribute', h('p', { style: 'color: red' })],
  ['a target', h('a', { href: '/', target: '_blank' })],
  ['a link that runs a script', h('a', { href: 'javascript:alert(1)' })],
  ['a picture of another host by two slashes', h('img', { src: '//evil.example/a.png' })],
  ['a picture in its address', h('img', { src: 'data:image/svg+xml,<svg/>' })],
  ['a comment', { type: 'comment', value: 'x' } as const],
  ['raw HTML', { type: 'raw', value: '<b>' } as unknown as RootContent],
  ['a script deep inside', h('p', h('em', h('script')))],
])('refuses %s', (_name, node) => {
  expect(explain(node)).toHaveLength(1);
});

test.each([
  ['paragraphs', h('p', { id: 'p-1', className: ['definition'] }, 'Text')],
  ['figures', h('figure', h('img', { src: '/pictures/a.jpg', alt: 'A table', width: 4, height: 3 }))],
  ['links', h('a', { href: 'https://un.org', rel: ['noopener'] }, 'UN')],
])('lets %s pass', (_name, node) => {
  expect(explain(node)).toEqual([]);
});
