import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const read = (language: string, above: string, author: string) => {
  const data = { '@type': 'NewsArticle', author: { '@type': 'Organization', name: author } };
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  return toPage({ language, head, below: `<p>${above}</p>` }).names?.authors;
};

describe('readPage finds who wrote it right above the text', () => {
  it.each([
    ['fa', 'نگین دریایی:', 'موج', ['نگین دریایی']],
    ['fa', 'نگین دریایی، بندر', 'موج', ['نگین دریایی']],
    ['ur', 'ثنا ساحل، کراچی', 'لہر', ['ثنا ساحل']],
    ['ar', 'سلطانة - ليلى بحري', 'المرسى', ['ليلى بحري']],
    ['fa', 'گروه اقتصادی:', 'موج', ['موج']],
    ['ar', 'ليلى بحري، سلطانة', 'المرسى', ['المرسى']],
    ['fa', 'آب و نان، چرا هر روز گران‌تر می‌شود', 'موج', ['موج']],
  ])('in %s by %j', (language, above, author, authors) => {
    expect(read(language, above, author)).toEqual(authors);
  });

  it('in Japanese beside the date', () => {
    const head = '<meta name="author" content="塩見新聞社">';
    const read = (line: string) =>
      toPage({ language: 'ja', head, below: `<div>${line} 2024年6月18日 10時45分</div>` }).names?.authors;
    expect(read('海野花子　沖田渚')).toEqual(['海野花子', '沖田渚']);
    expect(read('社会部')).toEqual(['塩見新聞社']);
  });
});
