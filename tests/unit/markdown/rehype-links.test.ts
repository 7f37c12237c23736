import { describe, expect, test } from 'vitest';
import { listProblems, toHtml } from './stock.ts';

describe('links', () => {
  test.each([
    [
      'another site, and tells it nothing',
      '[UN](https://un.org/en)',
      '<a href="https://un.org/en" rel="noopener noreferrer">UN</a>',
    ],
    ['a mail address', '[Us](mailto:desk@paper.example)', '<a href="mailto:desk@paper.example">Us</a>'],
    [
      'another article',
      '[x](/articles/how-the-council-votes/)',
      '<a href="/articles/how-the-council-votes/">x</a>',
    ],
    ['a page of the site', '[x](/corrections/)', '<a href="/corrections/">x</a>'],
    ['a part of the article', '[x](#vote)\n\n## Vote', '<a href="#vote">x</a>'],
    [
      'an address in angle brackets',
      '<https://un.org/>',
      '<a href="https://un.org/" rel="noopener noreferrer">https://un.org/</a>',
    ],
    [
      'without the title, which not all can read',
      '[UN](https://un.org "United Nations")',
      '<a href="https://un.org" rel="noopener noreferrer">UN</a>',
    ],
  ])('to %s', async (_name, text, html) => {
    expect(await toHtml(text)).toContain(html);
  });
});

describe('refuses a link', () => {
  test.each([
    ['that runs a script', '[x](javascript:alert(1))'],
    ['that runs a script, in capitals', '[x](JaVaScRiPt:alert(1))'],
    ['that runs a script, by entities', '[x](&#106;avascript:alert(1))'],
    ['that runs a script, with a line end in it', '[x](<java&#10;script:alert(1)>)'],
    ['with a space before its scheme', '[x](<&#32;javascript:alert(1)>)'],
    ['that carries a page', '[x](data:text/html,<b>)'],
    ['to a file of the writer', '[x](file:///etc/passwd)'],
    ['without a scheme', '[x](un.org)'],
    ['to another host by two slashes', '[x](//evil.example/)'],
    ['to another host by a backslash', '[x](/\\\\evil.example/)'],
    ['with a password', '[x](https://a:b@un.org/)'],
    ['to no host', '[x](https://)'],
    ['to nowhere', '[x]()'],
    ['to an article that is not public', '[x](/articles/embargoed/)'],
    ['to a part that does not exist', '[x](#vote)'],
    ['without words', '[](https://un.org)'],
    ['by a definition', '[x]\n\n[x]: javascript:alert(1)'],
    ['by an address in angle brackets', '<javascript:alert(1)>'],
    ['of a recommendation', '::recommended[x]{article="javascript:alert(1)"}'],
  ])('%s', async (_name, text) => {
    expect(await listProblems(text)).toHaveLength(1);
  });
});
