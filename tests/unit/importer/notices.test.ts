import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../src/importer/promotions.ts';

describe('explainNotice', () => {
  it.each([
    'An earlier version of this story gave the lighthouse one storey too many.',
    'Anmerkung der Redaktion: In einer früheren Fassung stand der Leuchtturm am falschen Ufer.',
    'Rectificatif : le phare date de 1846.',
    'Nota de la redacción: una versión anterior situaba el faro en otra isla.',
    'Erramos: o farol é de 1846',
    'In een eerdere versie van dit bericht stond de vuurtoren aan de verkeerde kant.',
    'Rättelse: Fyren byggdes 1846.',
    'Saken er oppdatert klokka 12.40 med svar fra havnevesenet.',
    'Oikaisu 3.4. kello 9.15: Majakka on vuodelta 1846.',
    'Sprostowanie: latarnia pochodzi z 1846 roku.',
    'Článek jsme doplnili o vyjádření přístavu.',
    'Текстът е обновен в 12:40 ч. с думите на пазача.',
    'Исправление: маяк построен в 1846 году.',
    'Διόρθωση: ο φάρος χτίστηκε το 1846.',
    'تصحيح: بُني الفنار عام 1846.',
    '訂正：灯台の完成は1846年でした。',
    'Ralat: mercusuar itu dibangun pada 1846.',
  ])('knows a correction: “%s”', (text) => {
    expect(explainNotice(text)).toBe('tells what was changed in the article');
  });

  it.each([
    'An dieser Stelle finden Sie ein Video der Fähre von einem fremden Anbieter.',
    'Karten-Video jetzt laden',
    'Ce contenu est bloqué, car vos choix ne permettent pas de l’afficher.',
    'Deze inhoud kan niet worden getoond zonder cookies.',
    'Innehållet kan inte visas utan dina kakor.',
    'Sisältöä ei voi näyttää ilman evästeitä.',
  ])('knows what stands for a post of a third party: “%s”', (text) => {
    expect(explainNotice(text)).toBe('stands where something from elsewhere would be shown');
  });

  it.each([
    'Bo Reef contributed research.',
    'Bo Reef edited this interview for broadcast.',
    'Lea Mole et Bo Reef ont participé à cette enquête.',
    'Lea Mole colaboró en este reportaje.',
    'भाषा के इनपुट के साथ',
    '李小明对本文有贡献',
    'A version of this article appears in print on March 12, 1931, on Page 4 with the headline: The Light.',
    'Dieser Artikel erschien in der Wochenend-Ausgabe der Salzmeer-Zeitung.',
    'Una versión de este artículo apareció en la edición impresa del Faro.',
  ])('knows who else worked on an article, and where it stood: “%s”', (text) => {
    expect(explainNotice(text)).toBe('tells who else worked on the article');
  });

  it.each([
    ['Artikkelen er mer enn ett år gammel.', 'tells how old the page is'],
    ['A cikk több mint egy éves.', 'tells how old the page is'],
    ['灯台新聞に掲載の記事・写真の無断転載を禁じます。', 'forbids or allows its reprint'],
    ['טעינו? ספרו לנו', 'asks readers to report mistakes'],
  ])('says of “%s”: %s', (text, reason) => {
    expect(explainNotice(text)).toBe(reason);
  });

  it.each([
    'Preluarea textelor se face numai cu numele ziarului.',
    'При использовании материалов ссылка на газету обязательна.',
    '無断転載を禁じます。',
    '未经许可，不得转载',
    'Be raštiško redakcijos sutikimo kopijuoti negalima.',
  ])('knows terms of reprint: “%s”', (text) => {
    expect(explainNotice(text)).toBe('forbids or allows its reprint');
  });

  it.each([
    'Haben Sie einen Fehler im Bericht entdeckt?',
    'Har du tips om havna?',
    'Har du sett något vi borde skriva om? Tipsa oss.',
    'Heb jij een tip voor ons?',
    'Ved du noget om færgen?',
    'Heb je een tip voor de redactie?',
    'Kļūda tekstā?',
    'Pastebėjote klaidą? Parašykite redakcijai.',
    'Знайшли помилку? Виділіть її та натисніть Ctrl + Enter.',
    'Mitä ajatuksia uutinen herätti?',
  ])('knows who asks readers to report mistakes: “%s”', (text) => {
    expect(explainNotice(text)).toBe('asks readers to report mistakes');
  });

  it.each([
    'Gemeinsam für freie Zeitungen',
    'Támogasd te is a szerkesztőségünket!',
    'Apoya el periodismo de la isla.',
    'Apoie o jornalismo da ilha',
    'Поддержите нашу газету',
  ])('knows who asks readers for support: “%s”', (text) => {
    expect(explainNotice(text)).toBe('asks readers for support');
  });

  it.each([
    'Gastbeiträge geben nicht die Meinung der Zeitung wieder.',
    'Les tribunes publiées ici n’engagent que leurs auteurs.',
    'Las opiniones de los lectores no reflejan las del diario.',
    'Dette er en kronikk. Den står for skribentens regning.',
    'Мнение автора может не совпадать с мнением газеты.',
    'Menings van lesers is hul eie.',
  ])('knows who answers for no opinion: “%s”', (text) => {
    expect(explainNotice(text)).toBe('limits what the publication answers for');
  });

  it.each([
    'This article is for subscribers only.',
    'Dieser Artikel ist nur mit einem Abo zu lesen.',
    'Cet article est réservé aux abonnés',
    'Este contenido es exclusivo para suscriptores',
    'Denne saken er for abonnenter',
    'Artikkeli on vain tilaajille.',
    'Ez a cikk csak előfizetőknek olvasható',
    'Hierdie berig is slegs vir lesers wat betaal.',
    'この記事は有料記事です。',
  ])('knows what is kept for subscribers: “%s”', (text) => {
    expect(explainNotice(text)).toBe('keeps the text for subscribers');
  });

  it.each([
    'Dieser Artikel ist aus Messing, sagt der Wärter und hebt ihn hoch.',
    'Apoya a los ciudadanos que piden un faro nuevo.',
    'Der Text gibt den Wortlaut des Vertrags von 1846 wieder.',
    'Har du sett fyren, frågar vaktmästaren Nils Ås varje sommar.',
    'Correction officers of the island prison asked for a second boat on Monday.',
    'The story was updated by each keeper who told it.',
    'Korrekturen am Entwurf kündigte der Hafen erst am Abend an.',
    'Die Reproduktion hängt nun im Rathaus, das Bild selbst im Keller.',
    'Oprava mola potrvá do května.',
    'Rättelsen av provet tog lärarna tre veckor.',
    'A correção da prova levou três semanas.',
    'Поправката на закона мина с три гласа.',
  ])('leaves a sentence of a story: “%s”', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
});
