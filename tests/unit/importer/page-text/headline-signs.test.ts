import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const ENGLISH = [
  'The lighthouse at Saltmere went dark on Tuesday night, and for the first time in ninety years no keeper lit it again before dawn.',
  'Keepers in Saltmere say that the lamp was old, the stairs were wet and the council had been warned about the lighthouse twice.',
  'The council has promised a new lamp by spring, and until then the fishing boats of Saltmere will stay inside the harbour at night.',
];
const FRENCH = [
  'Le phare de Port-Salé s’est éteint mardi soir, et pour la première fois en dix ans aucun gardien ne l’a rallumé avant l’aube.',
  'Les pêcheurs de Port-Salé racontent que la lampe était vieille et que la mairie avait été prévenue deux fois au sujet du phare.',
  'La mairie promet une lampe neuve au printemps, et les bateaux de Port-Salé resteront au port la nuit en attendant le phare.',
];
const SLOVAK = [
  'Maják v Slanom Brode zhasol v utorok večer a prvý raz po desiatich rokoch ho nikto z Brodu nerozsvietil pred svitaním.',
  'Rybári zo Slaného Brodu hovoria, že lampa bola stará a že radnicu na stav majáka upozornili už dva razy.',
  'Radnica sľubuje novú lampu na jar a lode zo Slaného Brodu zostanú dovtedy v noci v prístave pri majáku.',
];
const PERSIAN = [
  'فانوس دریایی شوراب سه‌شنبه شب خاموش شد و برای نخستین بار در نود سال گذشته هیچ نگهبانی آن را پیش از سپیده روشن نکرد.',
  'ماهیگیران شوراب می‌گویند چراغ فانوس دریایی کهنه بود و شورای شهر دو بار درباره آن هشدار گرفته بود و کاری نکرد.',
  'شورای شهر وعده داده است تا بهار چراغ تازه‌ای بخرد و قایق‌های شوراب تا آن زمان شب‌ها در بندر خواهند ماند.',
];

const readHeadline = (...lines: string[]) => pageText.read(lines.join('\n\n')).fields.headline;

describe('what speaks for a headline', () => {
  it('takes a French quotation for no path of sections', () => {
    const headline = '« Il fait noir sur le quai » : à Port-Salé, le phare s’est éteint';
    const menu = 'En directPolitiqueFaits diversSociétéSportsCulture & LoisirsGuide d’achat';
    expect(readHeadline('MENUS’abonner', menu, 'Finistère', headline, ...FRENCH)).toBe(headline);
  });

  it.each(['>', '»'])('takes a path of sections for no headline: %s', (sign) => {
    const headline =
      'Port-Salé : le phare s’est éteint mardi soir et la mairie promet une lampe neuve aux pêcheurs du port';
    const path = `Phare ${sign} Port-Salé ${sign} Les bateaux ${sign} Lampe du phare`;
    expect(readHeadline('Sports', path, headline, '3 octobre 2024', ...FRENCH)).toBe(headline);
  });

  it('takes a question in Arabic script for no paragraph', () => {
    const headline = 'فانوس دریایی نود ساله شوراب؛ چرا آخرین نگهبان آن دیگر چراغ را روشن نمی‌کند؟';
    const caption = 'آخرین نگهبان فانوس دریایی شوراب روی پله‌ها نشسته است';
    expect(readHeadline('جهان', 'ورزش', headline, caption, '۲۵ مرداد ۱۴۰۳', ...PERSIAN)).toBe(headline);
  });

  it('takes a minute and what happened then for no path', () => {
    const headline = 'Lighthouse live: keepers in Saltmere wait for a lamp as the council meets';
    const posts = ['1 minute ago Lamp arrives in Saltmere', 'Friday 13 September 2024 04:38'];
    expect(
      readHeadline(
        'News',
        'UK',
        headline,
        'Ann Tide',
        '13 September 2024',
        ...posts,
        'Lamp arrives',
        ...ENGLISH,
      ),
    ).toBe(headline);
  });

  it('may open with the words for a live report', () => {
    const headline = 'Live updates: Saltmere lighthouse dark; boats told to stay in';
    const lines = ['U.S.', headline, 'Ann Tide, Bob Quay', 'Updated on: March 22, 2025 / 2:41 PM', 'Refresh'];
    expect(readHeadline(...lines, '18m ago', 'Keepers say the stairs are wet', ...ENGLISH)).toBe(headline);
  });

  it('is no name of a person', () => {
    const lines = ['Opinion', 'Bob Merriweather', 'Why a lighthouse needs a keeper'];
    expect(readHeadline(...lines, '3 October 2024', ...ENGLISH)).toBe('Why a lighthouse needs a keeper');
  });

  it('is not what stands under the label of a caption', () => {
    const headline = 'Saltmere left in the dark';
    const caption = 'The lighthouse at Saltmere had not been dark since the council bought the lamp';
    expect(
      readHeadline(headline, 'Image caption,', caption, 'Ann Tide', '16 November 2024', ...ENGLISH),
    ).toBe(headline);
  });

  it('is not cut short, as the end of a path may be', () => {
    const headline = 'Maják v Slanom Brode zhasol po desiatich rokoch, radnica sľubuje novú lampu';
    expect(
      readHeadline(
        'Domov',
        'Maják v Slanom Brode zhasol po desiatich…',
        headline,
        '8. marca 2024',
        ...SLOVAK,
      ),
    ).toBe(headline);
  });

  it('asks nobody to subscribe for a price', () => {
    const appeal = 'Podporte Noviny Brod, predplaťte si ich od 6,99 € mesačne';
    const headline = 'Kto zhasol maják v Brode';
    expect(
      readHeadline('Kultúra', appeal, '8. marca 2024 17:40', headline, 'Anna Prílivová', ...SLOVAK),
    ).toBe(headline);
  });
});
