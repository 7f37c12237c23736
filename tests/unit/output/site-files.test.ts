import { expect, it } from 'vitest';
import { listSiteFiles } from '../../../src/output/site-files.ts';
import { makeFolder } from '../commands/folder.ts';

it('lists the files of a site by their paths there, hidden ones too, in one order', () => {
  const site = makeFolder({
    'index.html': '',
    'articles/vote/index.html': '',
    '.well-known/security.txt': '',
  });
  const paths = ['.well-known/security.txt', 'articles/vote/index.html', 'index.html'];
  expect(listSiteFiles(site)).toEqual(paths);
  expect(listSiteFiles(`${site}/`)).toEqual(paths);
});
