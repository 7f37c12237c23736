import { describe, expect, it } from 'vitest';
import { explainFurniture, opensFurniture, readFurniture } from '../../../src/importer/furniture.ts';
import { FURNITURE } from '../../../src/importer/lexicon/lexicon.ts';

describe('readFurniture', () => {
  it.each([
    ['Comments', ['comments heading']],
    ['COMMENTS (12)', ['comments heading']],
    ['1,204 comments', ['comments heading']],
    [
      'Reuse this content (opens new window) CommentsJump to comments section',
      ['reuse', 'new window', 'comments heading', 'jump to comments'],
    ],
    ['Reuse\u00A0this content(opens in new window)', ['reuse', 'new window']],
    ['Comments have not been enabled for this article.', ['comments not enabled']],
    ['Comments are closed.', ['comments closed']],
    ['Share | Save | Print this page', ['share', 'share', 'share']],
    ['Advertisement', ['advertisement']],
    ['📤 Share', ['share']],
    ['Reporting from Saltmere', ['menu']],
    ['Vi rapporterer fra Saltvik', ['menu']],
    ['Deel deze update', ['share']],
    ['Open this photo in gallery:', ['picture']],
    ['[ Harbour closed after the storm wavesOpens in new window ]', ['share']],
    ['🔗 Kopieren ✉️ E-Mail', ['share', 'share']],
    ['Recommended', ['recommended']],
    ['1/3', ['picture']],
    ['Écouter Anne Marée, maire de Salins03:41', ['listen']],
    ['شارك غرد طباعة أرسل لصديق', ['share', 'share', 'share', 'share']],
  ])('reads %s', (line, kinds) => {
    expect(readFurniture(line)).toEqual(kinds);
  });

  it.each([
    'Share prices fell.',
    'Recommended by the board, the sale went on.',
    'Comments on the sale were few.',
    'Shareholders',
    'Read more books',
    'The comments are closed.',
    'Printed',
    '12',
    '202403/2518:40:00',
  ])('takes %s for text', (line) => {
    expect(readFurniture(line)).toBeUndefined();
  });

  it('reads every phrase of the lexicon as what it is, in small letters and capitals', () => {
    for (const { kind, phrases } of FURNITURE) {
      for (const phrase of phrases) {
        const line = phrase.replace('#', '12');
        expect([phrase, readFurniture(line), readFurniture(line.toUpperCase())]).toEqual([
          phrase,
          [kind],
          [kind],
        ]);
      }
    }
  });
  it('has a reason for every kind', () => {
    for (const { kind } of FURNITURE) expect(explainFurniture(kind)).toMatch(/^[a-z]/);
  });
});

describe('lines of buttons and forms', () => {
  it.each([
    'Click to share on Tidings (Opens in new window)',
    'Klicken, um auf Flaschenpost zu teilen (Wird in neuem Fenster geöffnet)',
    'Cliquez pour partager sur Marée(ouvre dans une nouvelle fenêtre)',
    'Haz clic para compartir en Marea (Se abre en una ventana nueva)',
    'Clique para compartilhar no Maré(abre em nova janela)',
    'Kliknij, aby udostępnić na Fali(Otwiera się w nowym oknie)',
    'Marea’da paylaşmak için tıklayın(Yeni pencerede açılır)',
    'انقر للمشاركة على الموج (فتح في نافذة جديدة)',
    'クリックして潮で共有 (新しいウィンドウで開きます)',
  ])('reads %j as a button', (line) => {
    expect(readFurniture(line)).toEqual(['share']);
  });

  it.each([
    'Your email address will not be published. Required fields are marked *',
    'Bitte geben Sie hier Ihren Namen ein',
    'Votre adresse e-mail ne sera pas publiée.',
    'Guardar mi nombre y correo para la próxima vez',
    'Twój adres email nie zostanie opublikowany.',
    'Ваш адрес email не будет опубликован.',
    'لن يتم نشر عنوان بريدك الإلكتروني.',
    '이메일 주소는 공개되지 않습니다.',
    'Alamat email Anda tidak akan dipublikasikan.',
  ])('reads %j as the form for comments', (line) => {
    expect(readFurniture(line)).toEqual(['comments open']);
  });

  it.each([
    'The harbour office opens in a new window of the old customs house',
    'Bitte geben Sie den Booten am Pier mehr Raum, sagt die Hafenmeisterin.',
  ])('leaves %j as text', (line) => {
    expect(readFurniture(line)).toBeUndefined();
  });
});

describe('opensFurniture', () => {
  it.each([
    ['Read more: the lamp that would not go out', true],
    ['Lesen Sie auch: Das Licht', true],
    ['See also the harbour plan', true],
    ['Related: the harbour plan', true],
    ['Related matters came up too.', false],
    ['More people came than the hall holds.', false],
    ['', false],
  ])('says of %j: %s', (line, expected) => {
    expect(opensFurniture(line)).toBe(expected);
  });
});
