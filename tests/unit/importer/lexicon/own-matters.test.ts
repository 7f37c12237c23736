import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../../src/importer/promotions.ts';

describe('explainNotice', () => {
  it.each([
    'The island wire’s Ann Other contributed to this report.',
    'With files from Marrow Radio',
    'This story by the island wire was first published in May.',
    'The broadcast version of this interview was edited by Bo Ferry.',
    'Mitarbeit: Anna Lang',
    'Erstpublikation: 06.02., 08:12 Uhr',
    'Met medewerking van Jan Veerman',
    '(Avec l’AFP)',
    'Con información de la agencia insular',
    'Με πληροφορίες από το νησιωτικό πρακτορείο',
    '*Colaborou Rui Costeira, na ilha de Medula.',
    'O autor escreve segundo o antigo acordo ortográfico.',
    'Ha collaborato Anna Traghetto',
    'Artiklen er tidligere bragt i Øbladet.',
    'Współpraca: Anna Promowa',
    'Материал впервые опубликован на сайте «Паром».',
    'Artikel ini telah tayang di Kabar Feri.',
  ])('knows who else worked on an article: %s', (text) => {
    expect(explainNotice(text)).toBe('tells who else worked on the article');
  });

  it.each([
    'Good journalism costs money, and ferries do too.',
    'Guter Journalismus kostet Geld, auch auf Inseln.',
    'Para que podamos seguir haciendo periodismo, necesitamos un barco.',
    'Sostenere il nostro giornale significa molto.',
    'Niezależne dziennikarstwo kosztuje.',
    'Hast du auch so etwas erlebt? Schreib der Inselpost.',
    'Dziękujemy, że przeczytałaś nasz tekst.',
    'Dê sua opinião sobre a balsa.',
    'Simak breaking news pilihan lewat saluran WhatsApp kami.',
    'Za predvajanje posnetka omogočite piškotke.',
    'Tento článek si můžete také poslechnout.',
    'Cette narration est faite par une machine.',
    '本網站之文字，未經同意不得轉載。',
    'A post shared by Saltmere Ferries (@saltmereferries)',
    'Ein Beitrag geteilt von Fähre Inselhafen (@inselhafen)',
    '항구소식(@hangguso)님의 공유 게시물',
    'We welcome reader comments on the stories of the day.',
    'Courier acknowledges the traditional custodians of the island.',
    'Tu suscripción se está usando en otro dispositivo',
    'Laadi alla Saarepostimehe äpp ja loe uudiseid mugavamalt.',
    'खबरें और भी हैं...',
    '▲ 섬신문 유튜브 채널에서 더 많은 영상을 볼 수 있습니다.',
    '有料会員の方だけがご利用できます。',
    'Преузимање текстова са сајта Острво дозвољено је уз навођење извора.',
    'Mit Ihrer Registrierung nehmen Sie die Datenschutzerklärung zur Kenntnis.',
    'Dichiaro di aver letto l’informativa sulla privacy',
    'Ao se cadastrar nas cartas, você concorda com os termos.',
  ])('knows what a publication says of itself: %s', (text) => {
    expect(explainNotice(text)).toBeDefined();
  });

  it.each([
    'The storm contributed to this year’s poor catch, the captain said.',
    'With files under her arm she left the ferry.',
    'Con información de otros barcos, el capitán decidió volver al puerto, donde esperaban cuarenta vacas y un veterinario cansado.',
    'Good journalists travel by ferry.',
    'A post shared a wall with the old ferry office.',
    'We welcome every ferry with a song, the harbour master said.',
    'Acepto la travesía, dijo el capitán.',
    'Преузимање брода касни, рекао је капетан.',
  ])('leaves text alone: %s', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
});
