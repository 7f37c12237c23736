/** What newsrooms ask of their readers and say for themselves around their articles: by what opens the line. */
const OPENINGS: { reason: string; words: Record<string, string> }[] = [
  {
    reason: 'asks readers to report mistakes',
    words: {
      en: '(?:do you have|have you got|got) (?:a |any )?(?:story|tip|information|news)[^.]{0,40}\\?|(?:found|spotted|noticed) (?:a |an )?(?:mistake|error|typo)|(?:is there )?something wrong with this',
      de: '(?:haben sie|hast du|habt ihr) (?:einen? |)(?:fehler|hinweis|tipp|anregung|frage|thema|themen|kritik)|fehler (?:gefunden|entdeckt|melden)|sie haben (?:einen )?(?:fehler|hinweis)',
      fr: '(?:vous avez|avez-vous) (?:une info|des infos|une information|repéré|remarqué|trouvé|un témoignage)|une (?:erreur|faute|coquille)[^.]{0,20}\\?|signaler une (?:erreur|faute)',
      es: '(?:¿)?(?:encontr(?:aste|ó|ado)|viste|has visto|has encontrado|detectaste|tienes|tenés) (?:algún|un|una|alguna) (?:error|errata|pista|información|historia|dato)',
      pt: '(?:encontrou|viu|detectou|detetou) (?:um |algum )?erro|(?:tem|você tem) (?:uma |alguma )?(?:sugestão|dica|informação|história)|comunicar erro',
      it: '(?:hai (?:notato|trovato|visto)|avete (?:notato|trovato)) (?:un )?(?:errore|refuso)|(?:hai|avete) (?:una )?(?:segnalazion|informazion)|segnala (?:un )?(?:errore|refuso)',
      nl: '(?:heb je|heb jij|heeft u|hebt u|weet (?:je|jij|u)) (?:een |nog |zelf |meer )?(?:tip|fout|nieuws|vraag|opmerking|informatie|meer)|(?:foutje|fout) (?:gezien|gevonden|ontdekt)|zie je een (?:fout|taalfout)',
      nordic:
        '(?:har du|ved du|vet du|veit du|har de|sitter du) (?:sett något vi |set noget vi |sett noe vi |tips |tip |et |en |ett |eit |inne |på |noget|något|noe|noko|nyhets|flere |tankar|tanker|synspunkter|spørsmål|frågor)[^.]{0,50}(?:\\?|tips|tip\\b)|(?:tips|tip) (?:oss|os|till|redaktion)|(?:funnet|fundet|hittat|sett|ser du) (?:en |et |ett )?(?:feil|fejl|fel)|ábendingar|ert þú með|(?:huomasitko|löysitkö) virheen|(?:onko sinulla|tiedätkö) [^.]{0,40}\\?|mitä (?:ajatuksia|mieltä)|(?:voit )?keskustel[lu]\\p{L}* aiheesta',
      pl: '(?:widzisz|zauważy(?:łeś|łaś|liście)|znalaz(?:łeś|łaś)|masz) (?:błąd|temat|informac|ciekaw|zdjęci)|zgłoś (?:błąd|temat)',
      cs: '(?:našli|všimli|narazili|viděli|máte)[^.]{0,12} (?:ve |v |jste )?(?:článku |texte )?(?:chyb|tip|překlep)|(?:našli|nahlásit|nahlásiť) (?:jste |ste )?(?:v článku )?chyb',
      hu: '(?:hibát|elírást) (?:talált|látott|vett)[^.!?]{0,40}\\?|(?:van egy|önnek van) (?:jó )?(?:története|híre|témája)|küldje el (?:nekünk )?(?:hír|történet)',
      ro: '(?:ai|ați) (?:găsit|observat|o) (?:o )?(?:greșeal|eroare|informați|știre)',
      slavic:
        '(?:если вы |нашли|заметили|обнаружили|увидели) ?(?:заметили |нашли |обнаружили )?(?:ошибк|опечатк|неточност)|(?:якщо (?:ви )?)?(?:помітили|знайшли|побачили) (?:помилк|неточніст)|(?:видяхте|открихте|забелязахте) (?:грешк|нередност)|(?:uočili|primijetili|primetili|opazili|ste opazili) (?:ste )?(?:grešk|pogrešk|napak)|(?:уочили|приметили) (?:сте )?грешк|(?:imate|imaš) (?:li )?(?:informacij|vijest|priču|zgodbo)',
      baltic:
        'kļūda (?:rakstā|tekstā)|(?:pamanīji|atradi|pamanījāt) kļūd|pastebėj(?:ote|ai) klaid|radote klaid|(?:leid|märkas)(?:id|ite|sid|site) (?:artiklis |tekstis )?vea|kas märkasid|(?:on sul|kas sul on) (?:vihje|infot|lugu)',
      greek: '(?:βρήκατε|εντοπίσατε) (?:κάποιο )?λάθος',
      turkic: '(?:hata|yanlış)(?:yı| mı)? (?:gördünüz|buldunuz|fark)|səhv (?:gördünüz|tapdınız)',
      semitic: '(?:هل )?(?:وجدت|لاحظت) خطأ|מצאתם טעות|מצאת טעות|יש לכם (?:סיפור|מידע)',
      southeast: '(?:menemukan|jumpa) (?:kesalahan|kesilapan)|phát hiện lỗi|พบข้อผิดพลาด',
      east: '(?:发现错误|發現錯誤)|情報提供(?:は|を)|ご意見・ご感想|제보(?:는|하기|를)',
    },
  },
  {
    reason: 'asks readers for support',
    words: {
      en: "(?:support|help) (?:our|us|independent|fearless|quality)[^.]{0,60}(?:journalism|reporting|newsroom)|we (?:rely|depend) on (?:your|our readers[’']?|reader) (?:support|donations|contributions|generosity)|make (?:your|a) (?:contribution|donation) (?:now|today)",
      de: 'gemeinsam für (?:freie|eine freie)|(?:unterstützen|unterstütze) (?:sie |du )?(?:uns|unsere|unabhängig|freien)|(?:guter|unabhängiger|freier) journalismus (?:kostet|braucht)|als (?:genossenschaft|gemeinnützig|unabhängig)\\p{L}* (?:gehören|sind|redaktion|medium)',
      fr: '(?:soutenez|faites un don|notre (?:journal|rédaction) (?:vit|dépend|a besoin))|(?:votre|un) don (?:permet|nous)',
      es: '(?:apoya|apoye|apoyá) (?:a |al |el |nuestro )?(?:periodismo|nuestr|este medio)|ayúdanos a|haz una donación|hazte soci',
      pt: '(?:apoie|ajude|contribua com|financie) (?:o |a |nosso |este )?(?:jornalismo|projeto jornalístico|nosso|nossa)|faça uma doação',
      it: '(?:sostieni|sostenete|sostienici|aiutaci|dona (?:ora|a))',
      nl: '(?:steun|word lid|doneer)(?: ons| de| onze| aan|$)',
      nordic:
        '(?:stöd|støtt|stött) (?:oss|vår|vårt|os|vores|fri|oberoende|uavhengig)|(?:tue|tilaa) (?:meitä|riippumaton)|styrktu',
      pl: '(?:wesprzyj|wspieraj|wspomóż)(?: nas| niezależn| naszą|$)',
      cs: '(?:podpořte|podporte|přispějte|prispejte)(?: nás| nezávisl| naš|$)',
      hu: '(?:támogasd|támogassa|támogass|ha fontos (?:neked|önnek)|ez a cikk sem)',
      ro: '(?:susține|susțineți|sprijină|donează)(?: |$)',
      slavic:
        '(?:поддержите|помогите|підтримайте|допоможіть|подкрепете|подржите|подржете)(?: нас| нам| нашу| независим| незалежн| «| „|$)|(?:podržite|podprite|podrži)(?: nas| neovisn| neodvisn| rad|$)|.{2,30} има нужда от вас',
      baltic:
        '(?:toeta|toetage)(?: meid| sõltumatut)|(?:atbalsti|atbalstiet)(?: mūs| neatkarīg)|(?:paremkite|paremk)(?: mus| nepriklausom)',
      greek: '(?:στηρίξτε|στήριξε|ενισχύστε)(?: μας| την| το)',
      semitic: '(?:ادعم|ادعموا|تبرع)(?: |وا|نا)|(?:תמכו ב|תרמו)',
    },
  },
  {
    reason: 'keeps the text for subscribers',
    words: {
      en: 'this (?:article|story|content) is (?:only |exclusively )?(?:for|available to|reserved for) (?:our )?(?:paid |premium )?(?:subscribers|members)|to (?:continue|keep) reading|(?:unlimited|full) (?:digital )?access (?:to|for|from)',
      de: '(?:dieser|der|dieses) (?:artikel|beitrag|inhalt|text) ist (?:nur |exklusiv |ausschließlich )?(?:für|kostenpflichtig|mit)[^.]{0,40}(?:abo|kostenpflichtig|nutzer|leser)|(?:weiterlesen|jetzt lesen) (?:mit|im)|(?:sie haben|sind sie|du hast) (?:bereits|schon) (?:ein abo|abonnent)|(?:uneingeschränkt|unbegrenzt)\\p{L}* (?:zugang|zugriff)',
      fr: '(?:cet article|la suite|ce contenu|la lecture) (?:est|de cet article est) (?:réservée?|offerte?)|il vous reste [^.]{0,30} à lire|(?:déjà|vous êtes déjà) abonnée?|(?:accès|accédez) (?:illimité|à tous)',
      es: '(?:este|esta) (?:contenido|artículo|nota|noticia) es (?:exclusiv|solo|sólo|para)|(?:ya (?:eres|sos|es)|¿ya (?:eres|sos|es)) (?:suscriptor|socio)|para (?:seguir|continuar) leyendo|accede? (?:sin límites|a todo)',
      pt: '(?:este|esta) (?:conteúdo|artigo|matéria|texto) é (?:exclusiv|só|apenas|para)|para continuar (?:a ler|lendo)|acesso ilimitado',
      it: '(?:questo|il) (?:contenuto|articolo) è (?:riservato|per|solo)|per continuare a leggere|sei già abbonat|accesso illimitato',
      nl: '(?:dit artikel|dit verhaal|deze inhoud) is (?:alleen |exclusief |enkel )?(?:voor|gratis voor)|(?:al|bent u al|ben je al) (?:abonnee|lid)|onbeperkt (?:lezen|toegang)',
      nordic:
        '(?:artikeln|denne (?:artikkelen|saken)|saken|artiklen|artikkelen|detta innehåll) (?:är|er) (?:låst|bare|kun|endast|för|for|forbeholdt|forbeholdt)[^.]{0,40}(?:abonne|prenumer|medlem|betal|$)|(?:allerede|redan|er du allerede|är du redan) (?:abonnent|prenumerant|kunde|kund|medlem)|(?:artikkeli|juttu|tämä artikkeli|tämä juttu) on (?:vain )?tilaajille|(?:oletko|olet) jo tilaaja|(?:fullri )?áskrift',
      slavic:
        '(?:ten |ta )?(?:artykuł|tekst|treść) (?:jest )?(?:dostępn\\p{L}+|przeznaczon\\p{L}+)[^.]{0,20} (?:tylko )?(?:dla|w) (?:prenumerat|subskryb|abonent|płatn)|(?:tento )?(?:článek|článok|obsah) (?:je )?(?:jen |pouze |iba |len )?(?:pro|pre) (?:předplatitel|predplatiteľ)|(?:jste|ste) (?:už|již) předplatitel|(?:материал|статья|текст|статията) (?:доступ\\p{L}+|само|е само)[^.]{0,20}(?:подпис|абонат)|(?:članak|sadržaj|vsebina|članek) (?:je )?(?:dostup\\p{L}+|samo|na voljo)[^.]{0,20}(?:pretplat|naročnik)',
      balkan:
        '(?:ez a |a )?(?:cikk|tartalom) (?:csak|kizárólag) (?:előfizető|regisztrált)|(?:acest )?(?:articol|conținut) (?:este )?(?:disponibil )?(?:doar|exclusiv|rezervat) (?:pentru )?abona|το (?:άρθρο|περιεχόμενο) είναι (?:διαθέσιμο )?(?:μόνο|αποκλειστικά) (?:για|σε) συνδρομητές',
      baltic:
        '(?:artikkel|lugu|see artikkel) on (?:ainult |mõeldud )?(?:tellijatele|tellijale)|(?:raksts|saturs) (?:pieejams|ir) (?:tikai )?abonent|(?:straipsnis|turinys) (?:skirtas |prieinamas )?(?:tik )?prenumerator',
      turkish: '(?:bu )?(?:haber|içerik|yazı) (?:sadece|yalnızca) aboneler',
      southern:
        '(?:hierdie|dié) (?:artikel|berig|storie) is (?:slegs|net) vir|(?:reeds|is jy reeds) (?:’n )?intekenaar|kry (?:onbeperkte|volle) toegang|(?:skryf|teken) nou in$',
      semitic:
        '(?:هذا )?(?:المحتوى|المقال) (?:متاح |مخصص |حصري )?(?:فقط )?(?:للمشتركين|لمشتركي)|(?:הכתבה|התוכן) (?:למנויים|זמינה למנויים)',
      east: '(?:この記事は|ここからは?|続きは)[^。]{0,12}(?:有料|会員)|残り[^。]{0,8}(?:文字|字)|(?:本文|此文|全文)(?:仅|僅|只)(?:限|供)[^。]{0,8}(?:会员|會員|订阅|訂閱)|(?:이 기사는|본 기사는)[^.]{0,12}(?:유료|회원|구독자)',
    },
  },
  {
    reason: 'limits what the publication answers for',
    words: {
      de: '(?:kommentare|meinungsbeiträge|gastbeiträge|kolumnen|beiträge dieser rubrik|(?:dieser|der) (?:kommentar|beitrag|gastbeitrag|text)) (?:geben|gibt|spiegeln|spiegelt|entsprechen|entspricht|müssen)[^.]{0,60}(?:meinung|ansicht)',
      fr: "(?:les|cette|ce) (?:chroniques?|tribunes?|opinions?|points? de vue|textes?|commentaires?)[^.]{0,60}(?:n[’']engage|sont publié|relèvent|n[’']est pas|reflète)|cet? (?:article|texte) n[’']engage",
      es: '(?:las|los) (?:opiniones|artículos de opinión|columnas|comentarios)[^.]{0,60}(?:no (?:reflejan|representan|comparte|necesariamente)|son (?:responsabilidad|exclusiv|de ))|(?:las|los) (?:ideas|criterios|puntos de vista)[^.]{0,40}(?:autor|firmante)',
      pt: '(?:os|as) (?:artigos|textos|opiniões|colunas|comentários)[^.]{0,60}(?:não (?:representa|reflete|traduz|expressa)|são (?:de (?:inteira )?)?responsabilidade)|este (?:texto|artigo) não (?:reflete|representa)',
      it: "(?:le opinioni|i commenti|gli interventi)[^.]{0,60}(?:non (?:rispecchia|riflett|impegna)|sono (?:di responsabilità|dell[’']autor))",
      nl: '(?:opinies|columns|bijdragen|meningen)[^.]{0,50}(?:weerspiegel|vertolken|geven niet|op persoonlijke)',
      nordic:
        '(?:detta|det här|dette|detta) (?:är|er) (?:en |et |ein |eit )?(?:opinions?(?:text|material|artikel)|debattartikel|debatinnlegg|debattinnlegg|debatindlæg|kronikk|kronik|kommentar|ledare|krönika|synspunkt|lesarinnlegg|leserinnlegg|insändare)|(?:åsikterna|åsikter|skribenten|holdningene|holdninger)[^.]{0,60}(?:egna|står för|egne|ansvar)|(?:kirjoittaja|mielipiteet)[^.]{0,40}(?:omia|vastaa)',
      slavic:
        '(?:opinie|poglądy|tezy)[^.]{0,60}(?:autor|nie (?:odzwierciedl|zawsze))|(?:názory|komentář)[^.]{0,50}(?:autor|nemusí)|(?:мнение|мнения|точка зрения)[^.]{0,50}(?:может не совпадать|не обязательно|не отражает|са лични)|(?:думка|погляди|точка зору)[^.]{0,50}(?:може не|не обов|не відображ)|(?:stavovi|mišljenja|mnenja|mnenje)[^.]{0,60}(?:autora|autorja|ne odražavaju|nužno|ne odraža)',
      baltic:
        '(?:komentar|nuomon|straipsn)\\p{L}* (?:išsakom|pateikt|išreikšt|atspindi)[^.]{0,60}(?:nuomon|autor)|(?:arvamus|kommentaar)\\p{L}*[^.]{0,40}(?:autori|ei pruugi)|(?:viedok|komentār)\\p{L}*[^.]{0,40}(?:autora|nesakrīt)',
      balkan:
        '(?:opiniile|părerile)[^.]{0,50}(?:autor|nu (?:reflectă|reprezintă))|(?:a szerző|az itt) [^.]{0,40}(?:véleményét|nem feltétlenül)|(?:οι απόψεις|τα κείμενα)[^.]{0,60}(?:απηχούν|εκφράζουν|αντιπροσωπεύουν|δεν)',
      turkic: '(?:köşe yazıları|yazılar|yazıların|görüşler)[^.]{0,50}(?:yazar|sorumlu|yansıtma)',
      semitic:
        '(?:المقال|الآراء|هذا المقال|ما يُنشر|المقالات)[^.]{0,50}(?:لا (?:يعبر|تعبر|تمثل|يمثل)|عن رأي)|(?:הדעות|האמור)[^.]{0,40}(?:הכותב|אינ)',
      southern:
        '(?:menings|kommentaar|rubriek\\p{L}*)[^.]{0,40}(?:weerspieël|eie)|(?:maoni|makala)[^.]{0,40}(?:ya mwandishi|hayawakilishi)',
      southeast:
        '(?:isi|tulisan|artikel|pandangan|artikel ini)[^.]{0,60}(?:tanggung jawab|tanggungjawab|tidak mewakili|pandangan peribadi|merupakan)',
      east: '(?:本文|以上|文章|本欄)[^。]{0,16}(?:仅代表|僅代表|不代表|純屬|纯属)|(?:본|이) (?:칼럼|기고)[^.]{0,30}(?:다를 수|개인)|(?:本稿|本コラム)は[^。]{0,20}(?:個人|見解)',
    },
  },
  {
    reason: 'offers a letter or a channel of the publication',
    words: {
      en: 'stay (?:updated|tuned|informed|up[ -]to[ -]date) (?:with|to|on|for) (?:the |all |our )*(?:latest|breaking|live|top|more)\\b',
      de: '(?:jetzt|gleich|hier) (?:bestellen|anmelden|abonnieren|kostenlos)(?:$|[^.]{0,20}$)|(?:alles|alle [^.]{3,50}|die wichtigsten [^.]{3,120})[^.]{0,60}newsletter|keine (?:news|nachrichten?|meldung|ausgabe) (?:mehr )?verpassen|mit unserem (?:täglichen |kostenlosen )?newsletter',
      fr: "(?:recevez|retrouvez|découvrez) (?:chaque|tous|toute|notre|nos|l[’']essentiel)|ne manquez (?:rien|aucun)",
      nl: '(?:ontvang|krijg) (?:elke|iedere|dagelijks|wekelijks)|mis niks|mis niets',
      nordic:
        '(?:få|motta|modtag) (?:nyheter|nyheder|nyhetene|de viktigaste|det viktigste|dagens|våra|våre|vores)[^.]{0,80}(?:mobil|innboks|indbakke|inkorg|mejl|mail|e-post|nyhetsbrev|nyhedsbrev)|(?:hoyr|høyr|hør|lyssna på|lyt til|se) (?:samrøð|intervju|intervjuet|innslag|indslag|inslaget|podkasten|podcasten)',
      slavic:
        '(?:najważniejsze|najciekawsze) (?:teksty|informacje|wiadomości)[^.]{0,60}(?:skrzyn|e-?mail|mailu)|newsletter [„"«]',
      baltic: '(?:svarbiausios|svarīgākās|olulisemad)[^.]{0,60}(?:pašto|e-past|e-post|postkast)',
    },
  },
];

const LEAD = '^[\\s*•>»→_()\\[\\p{Extended_Pictographic}\\uFE0F–—-]*';

/** Newsrooms that mend mistakes by marking them name the keys in every language. */
const KEYS = {
  pattern: /(?:ctrl|cmd|strg)\s?\+\s?(?:enter|ввод)|⌘\s?\+\s?enter/iu,
  reason: 'asks readers to report mistakes',
};

/** What a newsroom asks of its readers, and what it says for itself. */
export const APPEAL_OPENINGS = [
  ...OPENINGS.map(({ reason, words }) => ({
    pattern: new RegExp(`${LEAD}(?:${Object.values(words).join('|')})`, 'iu'),
    reason,
  })),
  KEYS,
];
