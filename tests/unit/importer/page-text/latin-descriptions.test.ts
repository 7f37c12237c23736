import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'नमकपुर घाट पर नई नाव सेवा शुरू, सैकड़ों यात्रियों को राहत';
const STORY = [
  'नमकपुर के अधिकारियों ने मंगलवार को बताया कि घाट से दोनों द्वीपों के लिए नई नाव हर घंटे चलेगी और किराया नहीं बढ़ेगा।',
  'स्थानीय लोगों का कहना है कि वे कई वर्षों से इस सेवा की मांग कर रहे थे और अब उन्हें पुल तक नहीं जाना पड़ेगा।',
  'घाट के पुराने हिस्से की मरम्मत भी इसी महीने शुरू होगी और काम बरसात से पहले पूरा कर लिया जाएगा।',
].join('\n\n');

function readPicture(...lines: string[]) {
  return pageText.read([HEADLINE, '12 मार्च 2025, 10:15', ...lines, STORY].join('\n\n')).picture;
}

describe('a line of Latin letters over a text in another script', () => {
  it.each(['ferry leaves namakpur ghat', 'Ferry service starts at namakpur', 'new boat at the ghat'])(
    'is what the picture shows: %s',
    (line) => {
      expect(readPicture(line)).toMatchObject({ alt: line });
    },
  );

  it('has the caption in the script of the page under it', () => {
    expect(readPicture('namakpur ferry service', 'घाट से निकलती नई नाव')).toMatchObject({
      alt: 'namakpur ferry service',
      caption: 'घाट से निकलती नई नाव',
    });
  });

  it('is the caption right under the headline said once more', () => {
    expect(readPicture(HEADLINE, 'Namakpur Ferry')).toMatchObject({
      alt: HEADLINE,
      caption: 'Namakpur Ferry',
    });
  });

  it.each(['Ravi Lahar', 'Follow us on WhatsApp', 'Edited by ravi lahar', 'Namakpur Live'])(
    'is none where it names somebody or is of the page: %s',
    (line) => {
      expect(readPicture(line)?.alt).not.toBe(line);
    },
  );
});
