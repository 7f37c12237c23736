import { describe, expect, it } from 'vitest';
import { explainNotice } from '../../../../src/importer/promotions.ts';

describe('PATRONS', () => {
  it.each([
    'Made with the support of the Saltmere Journalism Fund.',
    'This investigation was supported by the Island Press Grant.',
    'Dieser Text wurde mit einem Stipendium der Inselstiftung gefördert.',
    'Dit artikel is mede mogelijk gemaakt met steun van het Eilandfonds.',
    'Cet article a bénéficié du soutien du fonds des îles.',
    'Este reportaje fue realizado con el apoyo de la fundación del puerto.',
    'Esta reportagem foi produzida com o apoio da bolsa do farol.',
    'Quest’inchiesta è stata realizzata con il sostegno del fondo delle isole.',
    'Denne artikkelen er laget med støtte fra øyfondet.',
    'Artykuł powstał przy wsparciu fundacji portowej.',
    'Článek vznikl s podporou ostrovního fondu.',
    'A cikk a szigeti alap támogatásával készült.',
    'Acest articol a fost realizat cu sprijinul fondului insulei.',
    'Ky artikull u prodhua në kuadër të projektit “Ishulli”, me mbështetjen e fondit të ishullit.',
    'Tekst je nastao uz finansijsku podršku ostrvskog fonda.',
    'Матеріал підготовлено за підтримки острівного фонду.',
    'Bu haber ada vakfının desteğiyle hazırlanmıştır.',
    'أُنجز هذا التحقيق بدعم من صندوق الجزيرة.',
    'Liputan ini terselenggara atas dukungan dari dana pulau.',
  ])('knows who paid for an article: %s', (text) => {
    expect(explainNotice(text)).toBe('tells who paid for the article');
  });

  it.each([
    'The Ferry’s journalism is funded by its members – click here to learn more.',
    'Lo que hacemos en Puerto Libre requiere de periodistas, tiempo y mucha independencia.',
    'Tú puedes ayudarnos a seguir. Sé parte del equipo.',
    'Uhartea-k zure babesa behar du.',
    'Nezavisno lokalno novinarstvo zavisi od vas.',
    'Острів працює завдяки читачам.',
    'Остров существует благодаря читателям.',
    'Редакция закрыта в стране. Поддержать нас из-за рубежа безопасно.',
    'Wyspa działa dzięki czytelnikom.',
    'Die Inselpost wird von ihren Leserinnen und Lesern finanziert.',
  ])('knows whom a publication lives on: %s', (text) => {
    expect(explainNotice(text)).toBe('asks readers for support');
  });

  it.each([
    'The report was published last year with funding from the harbour board.',
    'Made with the support of the islanders, the film tells of a keeper who never left his light.',
    'The text was supported by forty-one members of the council.',
    'Текст был поддержан депутатами во втором чтении.',
    'Tekst je usvojen uz podršku opozicije.',
    'Паром працює з восьмої ранку, розповіли острів’яни.',
    'Lo que hacemos aquí lo hacían nuestros abuelos, dice el farero.',
  ])('leaves text alone: %s', (text) => {
    expect(explainNotice(text)).toBeUndefined();
  });
});
