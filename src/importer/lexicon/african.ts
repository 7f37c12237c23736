import type { Lexicon } from './shape.ts';

/** Swahili, Afrikaans, Hausa and Amharic. */
export const AFRICAN: Lexicon[] = [
  {
    language: 'sw',
    common: 'na / ya / wa / kwa / ni / katika / la / za / hiyo / kuwa / cha / alisema / huo / ambao',
    by: 'mwandishi / imeandikwa na / na / imeandaliwa na / habari na / na mwandishi wetu / waandishi',
    and: 'na',
    published: 'imechapishwa / ilichapishwa / imechapishwa mnamo / tarehe ya kuchapishwa',
    updated: 'imesasishwa / imeboreshwa / imesasishwa mwisho / imehaririwa / tarehe ya kusasishwa',
    photo:
      'picha / chanzo cha picha / maelezo ya picha / picha na / mpiga picha / picha kwa hisani ya / maktaba / picha ya maktaba',
    credit: 'chanzo cha picha',
    caption: 'maelezo ya picha',
    picture:
      'kuza picha / panua picha / tazama picha / fungua picha / skrini nzima / picha inayofuata / maelezo ya picha',
    share:
      'shiriki / sambaza / hifadhi / chapisha / shiriki habari hii / shirikisha / nakili kiungo / tuma / printi',
    advertisement: 'tangazo / matangazo / endelea kusoma chini',
    newsletter:
      'jiandikishe / jisajili / jiunge nasi / jiunge na chaneli yetu ya whatsapp / jiunge na chaneli yetu / tufuatilie / tufuate / fuatilia / jarida / jarida letu / pakua app / pakua programu yetu / washa arifa / tuunge mkono',
    recommended:
      'soma zaidi / habari zinazohusiana / zilizosomwa zaidi / soma pia / soma zaidi hapa / unaweza pia kusoma / unaweza kusoma pia / unaweza kupenda / habari zaidi / endelea kusoma habari zaidi / habari nyingine / habari kuu / habari mpya / habari za hivi punde / habari za karibuni / iliyosomwa zaidi / maarufu zaidi / makala nyingine / pendekezo la mhariri / zilizopendekezwa / tazama pia / mada zinazohusiana',
    readMore:
      'soma pia / pia soma / pia, soma / tafadhali soma pia / soma zaidi / unaweza pia kusoma / unaweza kusoma pia / tazama pia / sikiliza pia / endelea kusoma / habari zaidi',
    listen: 'sikiliza habari hii',
    reading: 'dakika # za kusoma / dakika # / muda wa kusoma: dakika # / maoni #',
    tags: 'mada / lebo / maneno muhimu / tufuatilie',
    menu: 'wasiliana nasi / kuhusu sisi / ruka hadi maudhui',
    comments: 'maoni / maoni #',
    commentsNone: 'maoni yamezimwa',
    commentsClosed: 'maoni yamefungwa',
    commentsOpen: 'toa maoni / andika maoni / toa maoni yako',
    rights: 'haki zote zimehifadhiwa',
  },
  {
    language: 'af',
    common:
      'die / en / van / is / het / nie / in / wat / dat / met / vir / op / om / sy / hulle / was / word / sal / daar / maar / ook / as / nog / kan / deur / na / by / oor / uit / se / ’n / sê / gesê / teen / tot / toe / wees',
    by: 'deur / geskryf deur / outeur / joernalis / teks en foto’s / saamgestel deur',
    and: 'en',
    published: 'gepubliseer / gepubliseer op / geplaas / geplaas op / datum gepubliseer',
    updated:
      'bygewerk / opgedateer / laas opgedateer / laas bygewerk / opgedateer op / laaste opdatering / opdateer / laas gewysig',
    photo:
      'foto / beeld / bron / fotograaf / argieffoto / illustrasie / foto’s / verskaf / illustrasiefoto / skermgreep / foto verskaf / lêerfoto',
    credit: 'krediet',
    caption: 'byskrif',
    picture:
      'vergroot prent / vergroot beeld / vergroot foto / vergroot / klik om te vergroot / maak beeld oop / volskerm / sien foto’s / fotogalery / # foto’s / byskrif / meer foto’s / alle foto’s / sien alle foto’s',
    share:
      'deel / deel artikel / druk / stoor / deel dit / deel hierdie artikel / deel op facebook / kopieer skakel / stuur / bewaar',
    advertisement:
      'advertensie / artikel gaan voort ná advertensie / advertensies / lees verder onder die advertensie / artikel gaan voort onder advertensie / geborg / artikel gaan hieronder voort',
    newsletter:
      'teken in / nuusbrief / sluit aan by ons whatsapp-kanaal / teken nou in / teken in om verder te lees / teken in vir ons nuusbrief / reeds ’n intekenaar? / meld aan / registreer / volg ons / volg ons op whatsapp / vir intekenaars / slegs vir intekenaars / laai ons toep af / skryf in',
    recommended:
      'lees ook / lees meer / meeste gelees / lees verder / lees hier / kyk ook / luister ook / verwante artikels / verwante berigte / verwante nuus / nog nuus / meer nuus / jongste nuus / nuutste nuus / gewildste / mees gelees / mees gelese / aanbeveel / aanbeveelde artikels / dalk stel jy ook belang / jy sal dalk hiervan hou / moenie mis nie / volgende artikel / redakteurskeuse / topstories',
    readMore:
      'lees ook / lees meer / lees verder / lees hier / kyk ook / luister ook / meer hieroor / verwante artikel',
    listen: 'luister / luister na hierdie artikel / luister na die artikel',
    reading: '# min leestyd / leestyd: # min / leestyd # minute / # minute',
    tags: 'onderwerpe / sleutelwoorde',
    menu: 'meld aan / kontak ons / maak toe',
    comments: 'kommentaar / # kommentare',
    commentsNone: 'kommentaar is afgeskakel',
    commentsClosed: 'kommentaar is gesluit',
    commentsOpen: 'lewer kommentaar / laat ’n kommentaar',
    rights: 'alle regte voorbehou',
  },
  {
    language: 'ha',
    common:
      'da / na / ta / ya / wani / wata / sun / cewa / ce / ne / ba / su / ke / kuma / don / domin / shi / amma / yana / suka / daga / cikin / har / wannan / yi / tare / jihar / zuwa / mutane / ƙasar / bayan / wanda / yadda / wasu / sai / ake / kamar',
    by: 'marubuci / marubuciya / rubutawa / daga',
    and: 'da',
    published: 'lokacin wallafawa / wallafawa / an wallafa',
    updated: 'lokacin sabuntawa / sabuntawa / an sabunta',
    photo: 'hoto / asalin hoto / asalin hoton / bayanan hoto',
    credit: 'asalin hoton / asalin hoto',
    caption: 'bayanan hoto',
    recommended: 'babban labari / manyan labarai / karin labarai / ƙarin labarai',
    readMore: 'karanta kuma / ku karanta / ƙarin bayani',
    reading: 'lokacin karatu: minti #',
    rights: 'duk haƙƙi na mallaka',
  },
  {
    language: 'am',
    by: 'በ / ጸሐፊ',
    and: 'እና',
    photo: 'ፎቶ / ምስል / የፎቶው ባለመብት',
    credit: 'የፎቶው ባለመብት',
    caption: 'የምስሉ መግለጫ',
    picture: 'የምስሉ መግለጫ',
    share: 'አጋራ',
    advertisement: 'ማስታወቂያ',
    recommended: 'ተጨማሪ ያንብቡ',
    readMore: 'ተጨማሪ ያንብቡ',
    comments: 'አስተያየቶች',
  },
];
