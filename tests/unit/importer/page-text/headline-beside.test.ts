import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const GERMAN = [
  'Der Hafen von Salzmoor braucht im nächsten Jahr vierzig Lotsen, doch bisher haben sich nur elf Bewerber bei der Behörde gemeldet.',
  'Die Behörde hat die Prüfung zweimal verschoben, weil die Werften den jungen Leuten mehr bezahlen als der Hafen von Salzmoor.',
  'Im Rathaus hofft man nun auf Bewerber aus den Nachbarländern, und die Behörde sucht für sie schon Wohnungen am Deich.',
];
const PORTUGUESE = [
  'O farol de Porto Salgado voltou a acender na noite de terça-feira, dez anos depois de a lâmpada ter sido levada pelo temporal.',
  'Os pescadores de Porto Salgado juntaram o dinheiro em bailes e rifas, e a lâmpada nova chegou da cidade num barco de sardinha.',
  'A faroleira subiu os cento e doze degraus sozinha, e a vila inteira ficou na praia a ver a lâmpada acender pela primeira vez.',
];

const findHeadline = (...lines: string[]) => pageText.read(lines.join('\n\n')).fields;

describe('the headline of a page', () => {
  it('is the line over a standfirst that says more of the story', () => {
    const headline = 'Warum Lotsen gerade knapp werden';
    const deck =
      'Der Hafen von Salzmoor braucht vierzig Lotsen, doch die Werften bezahlen den jungen Leuten mehr als die Behörde';
    const menu = ['Start', 'Wirtschaft', 'Häfen'];
    expect(findHeadline(...menu, headline, deck, '3. Oktober 2024, 06:00', ...GERMAN)).toMatchObject({
      headline,
      standfirst: deck,
    });
  });

  it('is no word that says what day stands under it', () => {
    const dates = ['Veröffentlicht', '3. Oktober 2024, 06:00', 'Aktualisiert', '4. Oktober 2024, 07:15'];
    const fields = findHeadline('Häfen', 'Lotsen gesucht', 'Anna Flut', ...dates, ...GERMAN);
    expect(fields.headline).toBe('Lotsen gesucht');
  });

  it('is the first of two lines that are both too long for a kicker', () => {
    const headline = 'Ferry co-op weighs $18M sale to U.S. yard, splitting both shores of the bay';
    const deck = 'Members to vote Dec. 9 on offer some see as a lifeline for Saltmere, others as its end';
    const text = [
      'For three generations the keepers of Saltmere have owned the ferry, and each of them has one vote when the boat is sold.',
      'On Saturday the members learned that a yard from the south wants the boats, the pier and the sheds, and some see a lifeline.',
      'Others told the meeting that a buyer from elsewhere would end the control that both shores have had since the ferry began.',
    ];
    const byline = 'Ann Tide · Quay News · Posted: Nov 02, 2023 5:00 AM EDT | Last Updated: November 2, 2023';
    expect(findHeadline('Canada', 'Business', 'Nova Scotia', headline, deck, byline, ...text)).toMatchObject({
      headline,
      standfirst: deck,
    });
  });

  it('is the line between the date and a standfirst', () => {
    const headline = 'Lotsen fehlen im ganzen Hafen';
    const deck = 'Der Hafen von Salzmoor sucht Lotsen in den Nachbarländern';
    expect(
      findHeadline(
        'Start',
        'Häfen',
        '3.10.2024, 06:00',
        headline,
        `${deck} und Wohnungen`,
        'Teilen',
        ...GERMAN,
      ),
    ).toMatchObject({ headline, standfirst: `${deck} und Wohnungen` });
  });

  it('is the title of a magazine over a long line that says what it is about', () => {
    const deck =
      'Warum der Hafen von Salzmoor vierzig Lotsen braucht und die Werften den jungen Leuten mehr bezahlen als die Behörde';
    const fields = findHeadline(
      'Start',
      'Wirtschaft » Häfen',
      'Ein Hafen ohne Lotsen',
      deck,
      '3. Oktober 2024',
      ...GERMAN,
    );
    expect(fields).toMatchObject({ headline: 'Ein Hafen ohne Lotsen', standfirst: deck });
  });

  it('is in Persian the longer one of two lines, of which the first leads to it', () => {
    const headline = 'فانوس بندر نمک‌سار پس از ده سال خاموشی دوباره روشن شد و ماند';
    const text = [
      'فانوس دریایی بندر نمک‌سار که ده سال پیش در توفان خاموش شده بود، سه‌شنبه شب دوباره روشن شد و مردم بندر تا صبح کنار اسکله ماندند.',
      'ماهیگیران بندر نمک‌سار پول چراغ تازه را با فروش تورهای کهنه گرد آوردند و فانوس را خودشان با قایق به صخره بردند و کار گذاشتند.',
      'نگهبان فانوس می‌گوید چراغ بندر دیگر خاموش نمی‌شود و ماهیگیران از این پس شب‌ها هم می‌توانند راه اسکله را پیدا کنند.',
    ];
    const fields = findHeadline(
      'خانه',
      'بندر',
      '۳ مهر ۱۴۰۳ - ۱۱:۴۳',
      'گزارشی از روشن شدن فانوس بندر',
      headline,
      ...text,
    );
    expect(fields.headline).toBe(headline);
  });

  it('is no path of sections, and a German article in it makes no name of it', () => {
    const path = 'Start > Wirtschaft im Hafen > Lotsen und Werften';
    const fields = findHeadline(
      'Häfen',
      path,
      'Lob des Lotsenbootes',
      'Anna Flut',
      '3. Oktober 2024',
      ...GERMAN,
    );
    expect(fields.headline).toBe('Lob des Lotsenbootes');
  });

  it('is no kicker over a headline', () => {
    const headline = 'Behörde verschiebt die Prüfung für die Lotsen im Hafen von Salzmoor ein zweites Mal';
    const kicker = 'Häfen und Werften im Norden';
    expect(findHeadline('Start', kicker, headline, '3. Oktober 2024, 06:00', ...GERMAN)).toMatchObject({
      headline,
    });
  });

  it('is no path over a headline', () => {
    const headline = 'Behörde verschiebt die Prüfung für die Lotsen im Hafen von Salzmoor ein zweites Mal';
    const path = 'Start > Häfen > Lotsen > Salzmoor';
    expect(findHeadline('Menü', path, headline, '3. Oktober 2024, 06:00', ...GERMAN)).toMatchObject({
      headline,
    });
  });

  it.each([
    ['', 'Rui Maré/Divulgação'],
    ['with the maker behind it', 'Foto Rui Maré'],
  ])('is no caption that stands in one block with a description %s', (_case, maker) => {
    const headline = 'A vila que esperou dez anos pela luz';
    const alt = 'Mulher de casaco amarelo sobe a escada do farol de Porto Salgado com uma lâmpada nos braços';
    const caption = `Pescadores de Porto Salgado e a lâmpada nova do farol na noite de terça-feira ${maker}`;
    const head = ['Início', 'Local', headline, 'Facebook', '5.out.2024 às 12h00', 'Ouvir o texto'];
    expect(findHeadline(...head, `${alt}\n${caption}`, ...PORTUGUESE)).toMatchObject({ headline });
  });

  it('is no caption that is said twice with its maker glued to it', () => {
    const headline = 'Festa na praia: o farol acende ao fim de dez anos';
    const caption = 'A faroleira de Porto Salgado, com a lâmpada que chegou de barco da cidade.';
    const head = ['Início', 'Local', headline, `${caption}\n${caption}Rui Maré`, '5 de outubro de 2024'];
    expect(findHeadline(...head, ...PORTUGUESE)).toMatchObject({ headline });
  });

  it('is no description over a caption that opens with a theme in capitals', () => {
    const headline = 'Porto Salgado volta a ter o seu farol aceso';
    const alt = 'Mulher de casaco amarelo sobe a escada do farol de Porto Salgado com uma lâmpada';
    const caption = 'NA ESCADA: A faroleira leva a lâmpada nova para o alto do farol.';
    const head = ['Início', 'Local', alt, caption, 'Foto: Rui Maré', headline, '5 de outubro de 2024'];
    expect(findHeadline(...head, ...PORTUGUESE)).toMatchObject({ headline });
  });
});
