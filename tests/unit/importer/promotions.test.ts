import { describe, expect, it } from 'vitest';
import { isReadMore } from '../../../src/importer/furniture.ts';
import { explainNotice, isPromotion } from '../../../src/importer/promotions.ts';

describe('isPromotion', () => {
  it.each([
    ['Sign up to our newsletter and get the harbour news in your inbox.', true],
    ['Abonnieren Sie unseren Newsletter und erhalten Sie ihn jeden Morgen.', true],
    ['Inscrivez-vous à notre newsletter.', true],
    ['Do you know more about this story? Contact the newsroom.', true],
    ['用APP看鹽港新聞，點我下載', true],
    ['這款APP由鹽港市政府推出，已有三千人使用。', false],
    ['Suscríbete a nuestro boletín diario.', true],
    ['Подпишитесь на нашу рассылку.', true],
    ['Follow us on Facebook and Instagram.', true],
    ['We use cookies. By clicking accept you agree.', true],
    ['Vous voulez tout savoir du port ? Deux lettres par jour, directement dans votre boîte mail.', true],
    ['Hea lugeja, kasutate vanemat brauserit.', true],
    ['Używasz przestarzałej przeglądarki.', true],
    ['Вы пользуетесь устаревшим браузером: браузер устарел.', true],
    ['Starten Sie mit unserem Hafen-Newsletter in den Tag.', true],
    ['📢 Recibe gratis las alertas del faro en tu móvil.', true],
    ['✅ Clique aqui para seguir o canal do farol no WhatsApp', true],
    ['The newsletter of the harbour board was printed in 1931.', false],
    ['Die Alarmanlage schickte dem Wärter eine Benachrichtigung, als das Licht erlosch.', false],
    ['The board met on Tuesday and voted.', false],
  ])('says of %s: %s', (line, expected) => {
    expect(isPromotion(line)).toBe(expected);
  });
});

describe('isReadMore', () => {
  it.each([
    ['Read more: Ferries to run until October', true],
    ['TAFADHALI SOMA PIA: Feri kusafiri hadi Oktoba', true],
    ['Lire aussi : Les bacs jusqu’en octobre', true],
    ['Lire aussi Les bacs jusqu’en octobre', true],
    ['Lesen Sie auch: Fähren fahren bis Oktober', true],
    ['Czytaj też: Promy do października', true],
    ['اقرأ أيضا: العبارات تعمل حتى أكتوبر', true],
    ['יום אחד: קראו גם את זה', false],
    ['Read more books', false],
    ['More than two hundred people came: too many.', false],
  ])('says of %s: %s', (line, expected) => {
    expect(isReadMore(line)).toBe(expected);
  });
});

describe('explainNotice', () => {
  it.each([
    'Click to send this to a friend (Opens in new window)',
    'Haz clic para compartir en Facebook (Se abre en una ventana nueva)',
    'Kliknij, aby udostępnić (Otwiera się w nowym oknie)',
    'クリックして共有 (新しいウィンドウで開きます)',
    'This article has been saved to your list',
    'Este artículo ya fue guardado',
    'Artykuł został zapisany',
  ])('knows “%s” as words of a button', (line) => {
    expect(explainNotice(line)).toBe('shares, saves or prints');
  });

  it('leaves text that tells of a window or of what was saved', () => {
    expect(explainNotice('The bakery (opens in a new window of the old mill) sells bread.')).toBeUndefined();
    expect(explainNotice('The articles of the treaty were saved from the fire.')).toBeUndefined();
  });
});
