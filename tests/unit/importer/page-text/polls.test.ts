import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const readTexts = (lines: string[]): string[] =>
  pageText.read(lines.join('\n\n')).blocks.map((block) => ('text' in block ? block.text : ''));

const HEAD = ['The light of Saltmere is to be sold', 'By Ann Tide', '12 March 2024'];
const STORY = [
  'The harbour board of Saltmere voted on Tuesday to sell its lighthouse, and two keepers packed their bags before the light went out for the night.',
  'Four of its seven members were for the sale, two against it, and the chair, who owns a ferry, left the room before the vote was taken.',
  'The rock on which the light stands has belonged to the town since 1846, and nobody knows who would want to buy it without the ferry.',
];

describe('a poll among readers', () => {
  it.each([
    ['Should the light be sold?', 'Yes, at once.', 'No, never.', 'Vote'],
    ['Soll der Leuchtturm verkauft werden?', 'Ja, sofort.', 'Nein, niemals.', 'Abstimmen'],
    ['Faut-il vendre le phare ?', 'Oui', 'Non', 'Sans avis', 'Votez'],
    ['Skal fyret selges?', 'Ja', 'Nei', 'Stem'],
    ['هل يجب بيع الفنار؟', 'نعم', 'لا', 'صوت'],
    ['灯台を売るべきですか？', 'はい', 'いいえ', '投票する'],
  ])('is none of the text: %s', (...poll) => {
    expect(readTexts([...HEAD, ...STORY.slice(0, 2), ...poll, ...STORY.slice(2)])).toEqual(STORY);
  });
  it('is no question that paragraphs answer', () => {
    const asked = ['Who will buy the rock?', ...STORY.slice(2)];
    expect(readTexts([...HEAD, ...STORY.slice(0, 2), ...asked])).toEqual([...STORY.slice(0, 2), ...asked]);
  });
});

describe('the points above a text', () => {
  it('are left out where each begins with a mark, though their heading was lost', () => {
    const points = ['• Two keepers leave.', '• The board has voted.', '• Nobody wants the rock.'];
    expect(readTexts([...HEAD, 'At a glance', ...points, ...STORY])).toEqual(STORY);
  });
  it('are no dashes before what somebody says', () => {
    const said = ['– Who wants a rock?', '– The gulls do.'];
    expect(readTexts([...HEAD, ...said, ...STORY]).slice(-STORY.length - 2)).toEqual([...said, ...STORY]);
  });
});
