import type { Lexicon } from './shape.ts';

/**
 * What stands beside pictures in languages of which the lexicons have no other words, or not these: the BBC’s services have both labels in
 * each of them.
 */
export const PICTURE_WORDS: Pick<Lexicon, 'photo' | 'credit' | 'caption' | 'rights'>[] = [
  // Welsh, Irish, Scottish Gaelic, Breton
  {
    caption: "disgrifiad o'r llun / disgrifiad o’r fideo",
  },
  { photo: 'íomhá' },
  { photo: 'dealbh / dealbhan' },
  { photo: 'skeudenn / skeudennoù / luc’hskeudenn' },
  // Romansh, Galician, Occitan, North Sami
  { photo: 'maletg / maletgs' },
  { photo: 'imaxes' },
  { photo: 'fòto / fòtos' },
  { photo: 'govva / govat' },
  // Hausa, Yoruba, Igbo, Nigerian Pidgin
  { photo: 'hotuna' },
  { photo: 'àwòrán / oríṣun àwòrán', credit: 'oríṣun àwòrán', caption: 'àkọlé àwòrán' },
  { photo: 'ebe foto si', credit: 'ebe foto si', caption: 'nkọwa foto' },
  {
    photo: 'wia dis foto come from',
    credit: 'wia dis foto come from',
    caption: 'wetin we call dis foto',
  },
  // Somali, Oromo, Tigrinya, Kinyarwanda and Kirundi
  { photo: 'sawirro' },
  {
    photo: 'suuraa / madda suuraa',
    credit: 'madda suuraa',
    caption: "ibsa waa’ee suuraa / ibsa waa'ee suuraa",
  },
  { caption: 'ናይ ምስሊ መግለጺ' },
  {
    photo: 'ifoto / ahavuye isanamu',
    credit: 'ahavuye isanamu',
    caption: "insiguro y’isanamu / insiguro y'isanamu",
  },
  // Zulu, Xhosa, Sotho and Tswana, Chichewa, Malagasy
  { photo: 'isithombe / izithombe' },
  { photo: 'umfanekiso / imifanekiso' },
  { photo: 'setshwantsho / ditshwantsho' },
  { photo: 'chithunzi / zithunzi' },
  { photo: 'sary' },
  // Kyrgyz, Uzbek, Tajik, Mongolian, Kurdish
  { photo: 'сүрөттөр', credit: 'сүрөттүн булагы', caption: 'сүрөттүн түшүндүрмөсү' },
  { photo: 'сурат манбаси', credit: 'сурат манбаси', caption: 'сурат тагсўзи' },
  { photo: 'аксҳо' },
  { photo: 'гэрэл зургийг / фото зураг' },
  { photo: 'wêne / وێنە' },
  // Pashto
  { photo: 'د عکس سرچینه', credit: 'د عکس سرچینه', caption: 'د عکس تشریح' },
  // Kannada, Odia, Assamese, Sinhala
  { photo: 'ಚಿತ್ರ / ಫೋಟೋ / ಸಾಂದರ್ಭಿಕ ಚಿತ್ರ / ಕಡತ ಚಿತ್ರ' },
  { photo: 'ଫଟୋ / ଛବି / ଫାଇଲ ଫଟୋ' },
  { photo: 'আলোকচিত্ৰ' },
  // What will be built, as those draw it who plan it
  {
    photo:
      'visualisierung / rendering / visualisering / visualisatie / visualisation / visualization / wizualizacja / vizualizácia / vizualizacija / vizualizare / vizualizācija / visualiseering / havainnekuva / látványterv / render / visualización / visualização / visualizzazione / визуализация / візуалізація / визуализација / görselleştirme',
  },
  {
    photo: 'ඡායාරූපය / ඡායාරූප / ඡායාරූප මූලාශ්‍රය',
    credit: 'ඡායාරූප මූලාශ්‍රය',
    caption: 'ඡායාරූප විස්තරය',
  },
  // Burmese, Lao
  {
    photo: 'ဓာတ်ပုံ / ဓာတ်ပုံ ရင်းမြစ်',
    credit: 'ဓာတ်ပုံ ရင်းမြစ်',
    caption: 'ဓာတ်ပုံ မှတ်ချက် / ဓာတ်ပုံ ဖော်ပြချက်',
  },
  // Nepali, Uzbek in Latin letters
  { caption: 'तस्बिरको क्याप्शन' },
  { photo: 'surat manbasi', credit: 'surat manbasi', caption: 'surat tagso‘zi / surat tagsoʻzi' },
  { photo: 'ພາບ / ຮູບ / ຮູບພາບ' },
];
