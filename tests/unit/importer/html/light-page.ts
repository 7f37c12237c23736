import { readPage } from '../../../../src/importer/html/read-page.ts';

export const TEXT =
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse, and the two keepers unpacked their bags again before the tide came in.';

/** A page with something in its head, and something between its headline and its text. */
export const toPage = ({
  head = '',
  above = '',
  headline = 'The light of Saltmere stays lit',
  below = '',
  language = 'en',
}) =>
  readPage(`<!doctype html><html lang="${language}"><head><title>The light of Saltmere stays lit</title>${head}</head><body><main>
${above}<h1>${headline}</h1>${below}<div class="text"><p>${TEXT}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p></div></main></body></html>`);

/** A picture for it, and the words about that. */
export const IMAGE = '<img src="/tower-900.jpg" alt="A tower at dusk">';
export const WORDS = { alt: 'A tower at dusk', caption: 'The tower was lit in 1846.' };
