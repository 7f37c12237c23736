import type { Lexicon } from './shape.ts';

/** Languages of which only the most important words are known: they tell the language and its dates, its authors and pictures. */
export const FURTHER: Lexicon[] = [
  {
    language: 'cy',
    common:
      'yn / yr / y / mae / ar / wedi / gan / bod / ei / eu / hyn / oedd / fod / ddim / gyda / ond / cael / am / o / i / mewn / fel / hefyd / dweud / meddai / cymru / sy / roedd / bydd / dros / neu / mwy / ac / nad',
    by: 'gan',
    and: 'a / ac',
    published: 'cyhoeddwyd / cyhoeddwyd ar',
    updated: 'diweddarwyd / diweddarwyd ddiwethaf / wedi ei ddiweddaru',
    photo: 'llun / lluniau / llun gan / ffynhonnell y llun',
    credit: 'ffynhonnell y llun',
    caption: 'disgrifiad o’r llun',
    share: 'rhannu / rhannwch',
    readMore: 'darllen mwy',
    rights: 'cedwir pob hawl',
  },
  {
    language: 'ga',
    common:
      'agus / an / na / ar / go / ag / le / sé / sí / bhí / tá / is / do / don / atá / gur / nach / leis / ina / sa / seo / sin / chun / ó / níl / raibh / dúirt / faoi / mar / ach / bhfuil / gcuid / éireann',
    by: 'le / scríofa ag',
    and: 'agus',
    published: 'foilsithe / foilsithe ar / foilsíodh',
    updated: 'nuashonraithe / nuashonraíodh',
    photo: 'pictiúr / pictiúir / grianghraf / grianghraif',
    share: 'roinn',
    readMore: 'léigh freisin / léigh tuilleadh',
    rights: 'gach ceart ar cosaint',
  },
  {
    language: 'sq',
    common:
      'të / e / në / dhe / për / me / një / që / nga / se / është / ka / i / më / si / janë / ishte / nuk / por / kjo / ky / kanë / duke / ndërsa / gjatë / pas / edhe / sipas / kosovë / shqipëri',
    by: 'nga / shkruan / shkruar nga / autori / autorja',
    and: 'dhe',
    published: 'publikuar / publikuar më / publikuar në / botuar / botuar më',
    updated: 'përditësuar / përditësuar më / përditësimi i fundit / ndryshuar',
    photo: 'foto / fotografi / foto nga',
    share: 'shpërndaj / shpërndaje',
    advertisement: 'reklamë / reklama',
    recommended:
      'lajme të ngjashme / lajme të lidhura / artikuj të ngjashëm / të ngjashme / lajmet e fundit / më të lexuarat / më shumë lajme / lexo edhe / lexoni edhe',
    readMore: 'lexo edhe / lexo më shumë / lexoni edhe',
    comments: 'komente / komentet',
    rights: 'të gjitha të drejtat e rezervuara / të gjitha të drejtat të rezervuara',
  },
  {
    language: 'mt',
    common:
      'li / ta / il / tal / fil / minn / għal / għall / kien / kienet / mill / lill / dan / din / fuq / hija / huwa / wara / kif / biex / hu / jew / bil / dwar / għandu / qed / aktar / meta / mal / kienu / malta',
    by: 'minn / kitba ta’ / miktub minn',
    and: 'u',
    published: 'ippubblikat / ippubblikata',
    updated: 'aġġornat / aġġornata',
    photo: 'ritratt / ritratti / stampa',
    share: 'ixxerja / aqsam',
    reading: 'ħin tal-qari: # minuta / ħin tal-qari: # minuti',
    readMore: 'aqra wkoll / aqra aktar',
    rights: 'id-drittijiet kollha riżervati',
  },
  {
    language: 'gl',
    common:
      'unha / non / cun / dunha / nunha / polo / pola / polos / polas / máis / tamén / coa / nun / dun / xa / onte / ten / pero / os / dos / das / do / da / que / en / ao / son / hai / dende / galicia / concello',
    by: 'por',
    and: 'e',
    published: 'publicado / publicado o / publicada / publicado ás',
    updated: 'actualizado / actualizado ás / actualizado a las / actualizada / última actualización',
    photo: 'foto / imaxe / fotos / arquivo',
    share: 'compartir',
    advertisement: 'publicidade',
    readMore: 'ler máis / le tamén',
    rights: 'todos os dereitos reservados',
  },
  {
    language: 'so',
    common:
      'ee / ka / ku / oo / uu / waxa / waxaa / iyo / ay / soo / ayaa / sheegay / aan / kale / laga / lagu / markii / sida / ugu / waa / ama / hadda / wax / dalka / ayay / kaas / waxay / inuu / inay',
    by: 'qore / waxaa qoray / qoraa',
    and: 'iyo',
    published: 'la daabacay',
    updated: 'la cusboonaysiiyay',
    photo: 'sawirka / sawir / xigashada sawirka',
    credit: 'xigashada sawirka / isha sawirka',
    caption: 'qoraalka sawirka',
  },
  {
    language: 'uz',
    common:
      'va / bu / bilan / uchun / ham / bir / deb / edi / boʻlgan / bo / lgan / qilgan / mumkin / esa / dedi / keyin / haqida / oʻzbekiston / qildi / etildi / tomonidan / boʻyicha / boʻlib / yilda / yil / emas / deya / uning / билан / учун / ҳам / бўлган / бу / деб / қилиш / эса / бўйича / қилди / ўзбекистон / йил / ва',
    by: 'muallif / muallifi / муаллиф',
    and: 'va / ва',
    published: 'eʼlon qilingan / chop etilgan / эълон қилинган',
    updated: 'yangilangan / янгиланган',
    photo: 'foto / surat / фото / сурат',
    readMore: 'shuningdek oʻqing',
    rights: 'barcha huquqlar himoyalangan',
  },
  {
    language: 'ky',
    common:
      'жана / менен / бул / үчүн / боюнча / деп / бир / болгон / эле / кыргыз / ошондой / анын / тууралуу / жылы / эмес / эки / кийин / деди / кыргызстан / болуп / дагы',
    by: 'автор / автору',
    and: 'жана',
    published: 'жарыяланган',
    updated: 'жаңыланган',
    photo: 'сүрөт / фото',
  },
  {
    language: 'tg',
    common:
      'ва / дар / аз / ба / ки / барои / бо / аст / ин / шуд / буд / тоҷикистон / шудааст / ҳам / мекунад / он / соли / бояд / нест / гуфт',
    by: 'муаллиф',
    and: 'ва',
    published: 'нашр шуд',
    photo: 'акс / сурат',
  },
  {
    language: 'mn',
    common:
      'байна / нь / энэ / болон / гэж / тухай / юм / байсан / хийх / онд / улсын / монгол / өнөөдөр / ажлын / байгаа / гэсэн / гэв / болсон / уг / дээр / мөн / хүн / байгааг / оны',
    by: 'сурвалжлагч / бичсэн',
    and: 'болон',
    published: 'нийтэлсэн / нийтлэгдсэн',
    updated: 'шинэчилсэн / шинэчлэгдсэн',
    photo: 'фото / гэрэл зураг / зураг',
  },
  {
    language: 'lb',
    common:
      'vun / och / net / fir / ass / mat / eng / hunn / sech / ginn / huet / awer / déi / gouf / wéi / dës / dëser / dësen / sinn / iwwer / nees / ëm / dat / d / en / an / op / lëtzebuerg',
    by: 'vum / vun',
    published: 'publizéiert / publizéiert den',
    updated: 'aktualiséiert / aktualiséiert den / lescht aktualiséiert',
    photo: 'foto / fotoen / bild',
    rights: 'all rechter reservéiert',
  },
  {
    language: 'fy',
    common:
      'de / it / fan / en / yn / op / dat / is / foar / mei / net / ek / oan / der / hy / wurdt / by / sa / wer / har / te / troch / binne / hat / neffens / mar / út / nei / jier / minsken / fryslân',
    by: 'troch',
    and: 'en',
    published: 'publisearre',
    updated: 'bywurke / lêst bywurke',
    photo: 'foto / foto’s',
  },
];
