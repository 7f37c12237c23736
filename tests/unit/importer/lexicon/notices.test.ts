import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../../src/importer/promotions.ts';

describe('explainNotice', () => {
  it.each([
    'An earlier version of this article gave the ferry forty cows. It carried four.',
    'Correction (5 May): the vet is called Ann Other.',
    'Anmerkung der Redaktion: Die Zahl der Kühe wurde berichtigt.',
    'In einer früheren Version hieß es, die Fähre habe vierzig Kühe geladen.',
    'Une version précédente de cet article donnait quarante vaches au bac.',
    'Una versión anterior de esta nota decía que eran cuarenta vacas.',
    'Errata: o veterinário chama-se Rui Costeira, e não Rui Costa.',
    'Questo articolo è stato aggiornato con le parole del comandante.',
    'Artiklen er opdateret med en kommentar fra kaptajnen.',
    'Rättelse: Färjan går klockan sju, inte klockan åtta.',
    'Juttuun on lisätty kapteenin haastattelu.',
    'W pierwotnej wersji artykułu podaliśmy, że krów było czterdzieści.',
    'Článek jsme doplnili o slova kapitána.',
    'Cikkünket a kapitány válaszával frissítettük.',
    'Новость дополнена словами капитана.',
    'Матеріал оновлено о 16:20.',
    '訂正：船の名前に誤りがありました。',
    '更正：渡輪於七時開出，並非八時。',
    'Ralat: Feri itu membawa empat ekor lembu.',
  ])('knows a note of what was changed: %s', (text) => {
    expect(explainNotice(text)).toBe('tells what was changed in the article');
  });
  it.each([
    'Spotted a mistake? Write to the ferry desk.',
    'Haben Sie einen Fehler im Text entdeckt? Schreiben Sie uns.',
    'Hai trovato un refuso? Scrivici.',
    'Har du hittat ett fel i texten?',
    'Našli jste v článku chybu?',
    'Izceliet tekstu un nospiediet Ctrl+Enter.',
    'Если вы заметили опечатку, напишите нам.',
    'هل لاحظت خطأ في النص؟',
  ])('knows a call to report mistakes: %s', (text) => {
    expect(explainNotice(text)).toBe('asks readers to report mistakes');
  });
  it.each([
    'Fast geschafft Erlauben Sie inselfunk.example Ihnen Benachrichtigungen zu schicken.',
    'Dürfen wir Sie in Ihrem Browser über die wichtigsten Nachrichten der Insel informieren?',
    'Our privacy policy has changed. Find out more here.',
    'Nuestra Política de Tratamiento de Datos del bac ha cambiado. Conócela aquí.',
    'Nous avons modifié notre politique de confidentialité.',
    'Abbiamo aggiornato la nostra informativa sulla privacy.',
    'Мы обновили нашу политику конфиденциальности.',
  ])('knows a page that asks for consent: %s', (text) => {
    expect(explainNotice(text)).toBe('asks for consent');
  });
  it.each([
    'Our policy has changed, said the ferry’s captain, and the cows travel free.',
    'Erlauben Sie mir eine Frage, sagte der Kapitän.',
    'La política de la isla ha cambiado desde que atraca el bac.',
  ])('reads what a story says of the like: %s', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
  it.each([
    'An dieser Stelle finden Sie einen externen Inhalt von Inselfunk.',
    'To view this post you need to accept cookies.',
    'Pour afficher ce contenu, acceptez les cookies du port.',
    'Sisältöä ei voi näyttää ilman evästeitä.',
    'Vi og våre 120 partnere lagrer opplysninger.',
    'Εμείς και οι συνεργάτες μας αποθηκεύουμε πληροφορίες.',
  ])('knows what stands for a post from elsewhere: %s', (text) => {
    expect(explainNotice(text)).toBe('stands where something from elsewhere would be shown');
  });
  it.each([
    'Les tribunes n’engagent pas la rédaction de la Gazette du bac.',
    'Las opiniones de los columnistas no reflejan necesariamente la línea editorial del diario.',
    'Die Gastbeiträge geben nicht unbedingt die Meinung der Redaktion wieder.',
    'Dette er en kronikk. Den gir uttrykk for skribentens holdning.',
    'Dette er en nyhetssak. Den følger reglene for god presse.',
    'Мнение автора может не совпадать с позицией редакции.',
    'Stavovi autora ne odražavaju nužno stav redakcije.',
    'Komentare išsakoma asmeninė autoriaus nuomonė.',
    '文章僅代表作者個人意見。',
    'المقال يعبر عن رأي كاتبه.',
  ])('knows a line on whose opinion it is: %s', (text) => {
    expect(explainNotice(text)).toBe('limits what the publication answers for');
  });
  it.each([
    ['Unser Journalismus ist frei. Unterstützen Sie den Inselboten.', 'asks readers for support'],
    ['Chaque matin, les nouvelles du port dans votre boîte mail', 'asks for a subscription'],
    ['Deze samenvatting is gemaakt met AI.', 'tells how the text was made'],
    ['Direkt aus dem dpa-Newskanal: Dieser Text wurde nicht geprüft.', 'tells how the text was made'],
    ['Die Audioversion dieses Artikels wurde künstlich erzeugt.', 'tells how the text was made'],
    [
      'La synthèse vocale, basée sur l’intelligence artificielle, lit ce texte.',
      'tells how the text was made',
    ],
    ['Esta notícia foi publicada automaticamente a partir da agência.', 'tells how the text was made'],
    ['Get our morning and afternoon news emails, free app or daily news podcast', 'asks for a subscription'],
    ['Dit liveblog is gesloten', 'says that a live report is over'],
    ['Über dieses Thema berichtete der Inselfunk am Montag.', 'tells where else the story stands'],
    ['Vond je dit artikel interessant?', 'asks what readers think of the page'],
    ['這篇報導對您有幫助嗎？', 'asks what readers think of the page'],
  ])('knows what a page tells of itself: %s', (text, reason) => {
    expect(explainNotice(text)).toBe(reason);
  });
  it.each([
    'The original version of the lighthouse song is older than the lighthouse.',
    'In der ursprünglichen Fassung des Gesetzes waren Fähren nicht vorgesehen.',
    'Ha sido un error, dijo el capitán al bajar del barco.',
    'En una primera versión del proyecto, el puerto tenía dos muelles.',
    'La empresa no se hace responsable de los daños en el muelle.',
    'Le vote ne reflète pas le poids des îles dans la région.',
    'Hibát talált a révkapitány a menetrendben, ezért leállította a kompot.',
    'De video toont hoe de schipper zonder toestemming vertrekt.',
  ])('leaves a sentence of a story: %s', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
});

describe('explainNotice, of feeds and of what made a text', () => {
  it.each([
    '(This story has been published from a wire agency feed without modifications to the text.)',
    'Except for the headline, this story has not been edited by ferry staff.',
    'This article was produced for the Ferry Network in partnership with Island Radio.',
    'The Ferry is a nonprofit newsroom that looks into cows. Sign up to receive our stories.',
    'Opinion articles are based on the author’s interpretations of facts.',
    'Stay updated with the latest news from the island.',
    'Sostenere ferry.example vuol dire permetterci di continuare.',
    'Top images via Ann Other/Facebook',
    '※ AI가 요약한 내용으로 본문과 함께 확인하세요.',
  ])('knows %s', (text) => {
    expect(explainNotice(text)).toBeDefined();
  });

  it.each([
    'The Ferry is a nonprofit newsroom that looks into cows, and three people work there.',
    'This article was produced for the island of cows, said the captain.',
    'Stay updated, said the captain, and the cows stayed.',
  ])('reads %s', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
});
