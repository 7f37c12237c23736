import type { Wording } from './wording.ts';

/** Languages’ words that stand for a post of a network, with the name of the network in the same line. */
const POSTS: Record<string, string> = {
  en: '(?:view|see|watch) (?:this|the|full) (?:post|tweet|video|reel|story|profile)s? on|(?:a )?post (?:on|in)|(?:tweet|post|embed) loading',
  de: '(?:sieh dir )?(?:diesen|dieser|den) (?:beitrag|tweet|post)s? (?:auf|bei)|(?:beitrag|post) (?:auf|bei|in)',
  nl: '(?:dit|deze) (?:bericht|tweet|post|video) op|(?:bericht|post) op',
  da: 'se (?:dette )?opslag(?:et)? på|opslag på',
  no: '(?:se|vis) (?:dette )?(?:innlegget|innlegg) på|innlegg på',
  sv: '(?:visa|se) (?:det här )?(?:inlägget|inlägg) på|inlägg på',
  fi: '(?:näytä|katso) (?:tämä )?(?:julkaisu|twiitti) |julkaisu ',
  is: '(?:skoða|sjá) (?:þessa )?færslu(?:na)? á|færsla á',
  fr: '(?:voir|afficher) (?:cette|la|ce|le) (?:publication|post|tweet|vidéo) (?:sur|dans)|publication sur',
  es: '(?:ver|mira) (?:esta|este|la|el) (?:publicación|post|tuit|vídeo|video) (?:en|de)|publicación (?:en|de)',
  pt: '(?:ver|veja) (?:essa|esta|este|a|o) (?:foto|publicação|post|vídeo|postagem) (?:no|em)|publicação no',
  it: '(?:visualizza|vedi) questo (?:post|video|tweet) su|post su',
  pl: '(?:wyświetl|zobacz) (?:ten )?(?:post|wpis|tweet) (?:na|w)|(?:post|wpis) na',
  cs: '(?:zobrazit|zobraziť) (?:tento )?(?:příspěvek|príspevok) na|(?:příspěvek|príspevok) na',
  south:
    '(?:pogledajte|pogledaj|oglejte si) (?:ovu |to |ovaj )?(?:objavu|objavo|post) na|objava na|погледајте (?:ову )?објаву на',
  hu: '(?:a )?bejegyzés megtekintése (?:az|a)|bejegyzés (?:az|a)',
  ro: 'vezi (?:această|acest) (?:postare|post) pe|postare pe',
  bg: '(?:вижте|преглед на) (?:тази |на )?публикация(?:та)? в|публикация в',
  el: '(?:δείτε|προβολή) (?:αυτή )?(?:τη |την )?δημοσίευση(?:ς)? στο|δημοσίευση στο',
  tr: 'bu (?:gönderiyi|paylaşımı) (?:gör|görüntüle)?|(?:gönderiyi|tweeti) ',
  ru: '(?:посмотреть|смотреть) (?:эту )?(?:публикацию|пост) в|(?:публикация|пост) в',
  uk: '(?:переглянути|дивитися) (?:цей )?(?:допис|публікацію) в|(?:допис|публікація) [ву]',
  baltic:
    '(?:vaata|näita) (?:seda )?postitust|postitus |(?:skatīt|skatīties) (?:šo )?ierakstu|ieraksts |(?:žiūrėti|peržiūrėti) (?:šį )?įrašą|įrašas ',
  ar: '(?:عرض|شاهد|مشاهدة) (?:هذا |هذه )?(?:المنشور|التغريدة) (?:على|في)|منشور على',
  he: '(?:הצגת|הציגו|צפו ב)(?: את)? ?(?:פוסט|הפוסט)(?: זה)? ב-?|פוסט ב-?',
  persian: '(?:مشاهده|دیدن) (?:این )?(?:پست|توییت) در|(?:یہ )?پوسٹ (?:دیکھیں)?',
  hindi: '(?:इस )?(?:पोस्ट को|पोस्ट) ',
  indonesian:
    '(?:lihat|tengok) (?:postingan|kiriman|siaran|hantaran) ini di|(?:postingan|kiriman|hantaran) di',
  vi: '(?:xem )?bài viết (?:này )?trên',
  th: 'ดูโพสต์นี้(?:บน)?|โพสต์บน',
  east: '(?:在)?|この投稿を|이 게시물 ',
};

/** Where such posts stand. */
const NETWORKS =
  '(?:the )?(?:instagram|facebook|telegram|twitter|tik ?tok|threads|bluesky|youtube|linkedin|viber|x|інстаграм\\p{L}*|фейсбу\\p{L}*|телегра\\p{L}*|инстаграм\\p{L}*|انستغرام|إنستغرام|تويتر|فيسبوك|اینستاگرام|توییتر|אינסטגרם|פייסבוק|טוויטר|インスタグラム|인스타그램|페이스북)';

/** Behind the network stands what is done with the post. */
const DONE =
  "(?:['’]?\\p{L}{1,5}|(?:an(?:sehen|zeigen)|bekijken|on instagram|megtekintése|görüntüle|gör|で見る|에서 보기|上查看(?:这篇|這則|此)?(?:帖子|貼文)?|पर देखें|دیکھیں|ansehen|post))?";

/** Languages’ words that count what readers may read or have read before they pay. */
const METERS: Record<string, string> = {
  en: "you(?:[’']ve| have) (?:read |reached |used |\\d+ )[^.]{0,30}(?:articles?|stories|limit)\\b(?![^.]{0,30}\\bin the\\b.{25})|this is your last free",
  de: '(?:sie|du) ha(?:ben|st) (?:noch |nur noch |bereits |schon )?\\d+ (?:kostenlose |freie |gratis-?)?artikel|noch \\d+ (?:kostenlose|freie) artikel',
  nl: '(?:je hebt|u hebt|u heeft) (?:nog |al )?\\d+ (?:gratis )?artikel',
  nordic:
    'du ha[rv]? (?:\\d+ |läst |lest |læst )[^.]{0,20}(?:gratis|fria|frie) [^.]{0,12}artik|sinulla on (?:vielä )?\\d+ ilmais',
  fr: '(?:il vous reste|vous avez lu) (?:encore )?\\d+ articles?|il vous reste \\d+ ?% de cet article',
  es: '(?:te|le) quedan? \\d+ (?:artículos?|notas?|noticias?)|has leído \\d+ artículos?',
  pt: '(?:você (?:ainda )?tem|restam|resta|já leu) (?:mais )?\\d+ (?:artigos?|matérias?|notícias?)',
  it: '(?:ti restano|hai letto|ti rimangono) (?:ancora )?\\d+ articoli',
  slavic:
    '(?:pozostało|zostało)(?: ci)? (?:jeszcze )?\\d+ ?%? ?(?:bezpłatn\\p{L}+ )?(?:artyk|tekst)|zbývá vám \\d+|zostáva vám \\d+|(?:вам )?осталось \\d+ (?:бесплатн\\p{L}+ )?(?:стат|материал)',
  balkan: 'még \\d+ (?:ingyenes )?cikk|(?:ți|v)-au mai rămas \\d+ articole|σας απομένουν \\d+',
  turkic: '(?:bu ay )?\\d+ (?:ücretsiz )?(?:haber|yazı)(?:nız)? (?:hakkınız )?kaldı',
  semitic: '(?:تبق[ىّ]+|لديك) \\d+ مقال|נותרו לך \\d+ כתבות',
  indic: '(?:आपके पास|आपने) \\d+ (?:मुफ्त )?(?:लेख|ख़बर|खबर)',
  southeast: '(?:anda (?:memiliki|masih memiliki)|tersisa|baki) \\d+ (?:artikel|berita)|bạn còn \\d+ bài',
  japanese:
    '(?:この(?:記事|続き)は)?有料会員(?:の方)?(?:だけ|のみ|限定|になる)|この記事をプレゼントし|残り\\d+文字',
  east: '(?:本月)?(?:还可|還可|尚可)(?:免费|免費)?(?:阅读|閱讀)\\d+|残り\\d+(?:本|記事)|(?:이번 달 )?무료 기사 \\d+',
};

/** Languages’ requests to turn something on in a browser. */
const SCRIPTS =
  'aktivier|einschalt|enable|turn on|zet .{0,20}aan|inschakel|aktiver|slå .{0,12}(?:til|på)|ota .{0,20}käyttöön|virkj|activ[eé]|activer|activa|ativ|habilit|attiva|abilit|włącz|zapn|povol|uključi|omogoči|bekapcsol|engedélyez|activați|включ|увімк|ενεργοποι|etkinleştir|açın|تفعيل|فعّل|הפעיל|فعال|सक्षम|চালু|aktifkan|dayakan|bật|เปิดใช้|有効|활성화|启用|啟用|开启|開啟';

/** Lines in which a page tells how it stands: what it cannot show, and how much a reader may read. */
export const PAGE_STATES: Wording[] = [
  {
    pattern: new RegExp(
      `^[\\s*•►(\\[]*(?:${Object.values(POSTS)
        .map((words) => `(?:${words})`)
        .join('|')})\\s?${NETWORKS}\\s?${DONE}[\\s.…:)\\]]*$`,
      'iu',
    ),
    reason: 'stands where something from elsewhere would be shown',
  },
  {
    pattern: new RegExp(`^[\\s*•►(\\[]*(?:${Object.values(METERS).join('|')})`, 'iu'),
    reason: 'asks for a subscription',
  },
  {
    sign: /javascript/iu,
    pattern: new RegExp(`^(?=.{0,220}$).*(?:${SCRIPTS})`, 'iu'),
    reason: 'stands where something from elsewhere would be shown',
  },
];
