import { expect, it } from 'vitest';
import { toServer } from '../../../src/reader/mastodon.ts';

it.each([
  ['mastodon.social', 'mastodon.social'],
  [' https://Mastodon.Social/@reader ', 'mastodon.social'],
  ['@reader@news.example', 'news.example'],
  ['reader@news.example', 'news.example'],
  ['müller.example', 'müller.example'],
  ['localhost', ''],
  ['javascript:alert(1)', ''],
  ['news.example?x', ''],
  ['', ''],
])('takes what a reader types, %j, to be the server %j', (typed, server) => {
  expect(toServer(typed)).toBe(server);
});
