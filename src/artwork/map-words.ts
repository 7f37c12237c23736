import { FAMILIES } from './fonts.ts';

/** The lettering of the map of Gaza in one language. */
export interface MapWords {
  /** Families for names of land and places, and for the sea. */
  land: string;
  water: string;
  /** Whether names of areas are set in spaced capitals: only scripts that have capitals. */
  capitals: boolean;
  gazaCity: string;
  nuseirat: string;
  khanYounis: string;
  rafah: string;
  /** The territory and the sea, line by line. */
  strip: string[];
  sea: string[];
  israel: string;
  egypt: string;
  jordan: string;
  westBank: string;
  kilometres: string;
  direction: 'ltr' | 'rtl';
}

const latin = { land: FAMILIES.sans, water: FAMILIES.serif, capitals: true, direction: 'ltr' } as const;

/** The words by language. */
export const MAP_WORDS = {
  en: {
    ...latin,
    gazaCity: 'Gaza City',
    nuseirat: 'Nuseirat',
    khanYounis: 'Khan Younis',
    rafah: 'Rafah',
    strip: ['Gaza', 'Strip'],
    sea: ['Mediterranean', 'Sea'],
    israel: 'Israel',
    egypt: 'Egypt',
    jordan: 'Jordan',
    westBank: 'West Bank',
    kilometres: 'km',
  },
  fr: {
    ...latin,
    gazaCity: 'Gaza',
    nuseirat: 'Nousseirat',
    khanYounis: 'Khan Younès',
    rafah: 'Rafah',
    strip: ['Bande', 'de Gaza'],
    sea: ['Mer', 'Méditerranée'],
    israel: 'Israël',
    egypt: 'Égypte',
    jordan: 'Jordanie',
    westBank: 'Cisjordanie',
    kilometres: 'km',
  },
  ar: {
    land: FAMILIES.arabic,
    water: FAMILIES.arabic,
    capitals: false,
    direction: 'rtl',
    gazaCity: 'مدينة غزة',
    nuseirat: 'النصيرات',
    khanYounis: 'خان يونس',
    rafah: 'رفح',
    strip: ['قطاع', 'غزة'],
    sea: ['البحر', 'المتوسط'],
    israel: 'إسرائيل',
    egypt: 'مصر',
    jordan: 'الأردن',
    westBank: 'الضفة الغربية',
    kilometres: 'كم',
  },
  he: {
    land: FAMILIES.hebrew,
    water: FAMILIES.hebrew,
    capitals: false,
    direction: 'rtl',
    gazaCity: 'העיר עזה',
    nuseirat: 'נוסייראת',
    khanYounis: 'ח׳אן יונס',
    rafah: 'רפיח',
    strip: ['רצועת', 'עזה'],
    sea: ['הים', 'התיכון'],
    israel: 'ישראל',
    egypt: 'מצרים',
    jordan: 'ירדן',
    westBank: 'הגדה המערבית',
    kilometres: 'ק״מ',
  },
} satisfies Record<string, MapWords>;

/** The languages in which the map can be lettered. */
export type MapLanguage = keyof typeof MAP_WORDS;
