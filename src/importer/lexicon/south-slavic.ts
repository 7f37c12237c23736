import type { Lexicon } from './shape.ts';

/** Bulgarian, Serbian, Croatian, Slovenian and Macedonian. */
export const SOUTH_SLAVIC: Lexicon[] = [
  {
    language: 'bg',
    common: 'и / на / в / се / за / да / не / че / от / са / с / по / като / това / ще / беше',
    by: 'автор / автори / от / текст / публикувано от / публикувана от / написано от / репортер / авторка / подготви / интервю на / репортаж на / текст и снимки / писал',
    and: 'и',
    published:
      'публикувано / публикувана / дата на публикуване / публикувано на / добавено / публикация / дата на публикация',
    updated:
      'обновено / последна промяна / обновена / редактирано / актуализирано / последна актуализация / последно обновена / актуализирана / редактирана / дата на обновяване / обновен / последно обновяване / последно редактирано',
    photo:
      'снимка / снимки / фото / източник / илюстрация / кадър / фотограф / архивна снимка / илюстративна снимка / архив / снимка архив / снимката / личен архив / скрийншот / колаж / графика / изображение',
    caption: 'надпис под снимката',
    picture:
      'увеличи снимката / уголеми снимката / уголеми / отвори снимката / виж галерията / виж снимките / галерия / цял екран / снимка # от # / # снимки / следваща снимка / предишна снимка / надпис под снимката / още снимки / всички снимки / виж всички снимки / вижте още снимки',
    share:
      'сподели / споделете / запази / печат / туит / туитни / принтирай / копирай линк / сподели във facebook / сподели статията / споделете статията / споделяне / сподели в / изпрати / изпрати по имейл / принт / копирай / копирай линка / копиране на линк / запази статията / докладвай / сигнал за грешка / открихте грешка? / харесай / размер на шрифта / туит / за печат / линкът е копиран',
    advertisement:
      'реклама / продължава след рекламата / статията продължава след рекламата / продължете да четете / спонсорирано съдържание / платено съдържание / рекламно съдържание / рекламна публикация / със съдействието на',
    newsletter:
      'абонирай се / абонирайте се / бюлетин / абонирайте се за нашия бюлетин / абонирайте се за бюлетина / абонирайте се за нюзлетъра / абонамент / абонирай се за бюлетина / само за абонати / за абонати / вече сте абонат? / влезте в профила си / регистрация / последвайте ни в google news / последвайте ни в google news showcase / последвайте ни във facebook / последвайте ни в телеграм / следвайте ни / следете ни във viber / следете ни / следете ни в / присъединете се / свалете приложението / изтеглете приложението / подкрепете ни / подкрепи ни / дарете / включи известия / получавайте новините / харесайте ни',
    recommended:
      'прочетете още / виж още / още по темата / най-четени / свързани новини / още новини / вижте още / прочети още / прочетете също / прочети и / четете още / четете също / чети още / вижте също / вижте и / виж и / още от категорията / свързани / свързани статии / свързани публикации / подобни статии / подобни новини / най-нови / най-новите / най-ново / най-важното / най-важното от деня / най-гледани / най-коментирани / най-популярни / най-чети / последни новини / последни / актуално / топ новини / препоръчани / препоръчваме / препоръчваме ви / може да харесате / може да ви хареса / може да ви е интересно / може би ще ви е интересно / избор на редакцията / избрано / не пропускайте / популярни / следваща новина / следваща статия / в тази статия / водещи новини / по темата / водещо',
    readMore:
      'прочетете още / вижте още / виж още / още по темата / прочетете също / прочетете повече / прочетете и / прочети още / прочети и / четете още / четете също / чети още / вижте също / вижте и / виж и / още от / свързани / повече по темата / повече информация / по темата / препоръчваме / не пропускайте / подробности',
    listen:
      'чуй статията / чуйте статията / чуйте / слушай / слушай статията / слушайте / слушайте статията / прослушай / пусни',
    reading:
      '# прочитания / # четения / # преглеждания / време за четене: # мин / # мин / # мин четене / # мин. четене / # минути четене / време за четене: # минути / време за четене # мин / чете се за # мин. / чете се за: # мин. / # минути / # прегледа / # коментара / # мин.',
    tags: 'теми / етикети / последвайте ни / тагове / ключови думи / още по темите',
    menu: 'търсене / вход / начало / меню / към съдържанието / към основното съдържание / моят профил / по света / у нас / на живо / времето днес / за нас',
    comments: 'коментари / # коментара / коментари (#)',
    commentsNone: 'коментарите са изключени',
    commentsClosed: 'коментарите са затворени',
    commentsOpen: 'коментирай / напиши коментар',
    rights: 'всички права запазени / всички права са запазени',
  },
  {
    language: 'sr',
    common:
      'и / је / у / да / се / на / су / за / од / не / што / са / који / i / je / u / ће / биће / али / или / како / када / тако / после / која / које / није / то / из / због / према / изјавио / рекао / рекла / године / град / će / ali / ili / kako / kada / tako / posle / koji / koja / koje / nije / to / sa / iz / zbog / prema / rekao / rekla / godine / se / na / da / ne / što / su / za / od / ovde / gde / uveče / nedelju / vreme / ko / nedelje / hiljada / opština / opštine / opštini / savet / uslovi / saopštenju / tokom / takođe / januara / februara / aprila / avgusta / septembra / oktobra / novembra / decembra / pre / dve / dete / mesto / uvek / čovek',
    by: 'аутор / пише / autor / piše / текст / tekst / извор / izvor / аутори / autori / ауторка / autorka / пишу / pišu / новинар / novinar / приредио / приредила / priredio / priredila / разговарао / razgovarala / разговарала / razgovarao',
    and: 'и / i',
    published:
      'објављено / objavljeno / објављен / objavljen / datum objave / датум објаве / vreme objave / време објаве',
    updated:
      'ажурирано / ažurirano / измењено / измена / izmena / poslednja izmena / последња измена / poslednje ažuriranje / последње ажурирање / izmenjeno / datum izmene / датум измене / ažurirana / ажурирана / poslednja promena / последња промена / osveženo / освежено',
    photo:
      'фото / foto / фотографија / извор / slika / ilustracija / илустрација / foto ilustracija / arhiva / foto arhiva / izvor / фотографије / fotografije / фотограф / fotograf / printscreen / screenshot / принтскрин / архива / printskrin / приватна архива / privatna arhiva / фото илустрација / карта / графика',
    credit: 'autor fotografije / аутор фотографије',
    caption: 'potpis ispod fotografije / потпис испод фотографије',
    picture:
      'увећај слику / uvećaj sliku / увећај / uvećaj / отвори слику / otvori sliku / погледај галерију / pogledaj galeriju / галерија / galerija / цео екран / ceo ekran / следећа слика / sledeća slika / potpis ispod fotografije / потпис испод фотографије / # фотографија / prethodna slika / претходна слика / галерија слика / galerija slika / foto galerija / фото галерија / više fotografija / sve fotografije / još fotografija / још фотографија / све фотографије',
    share:
      'подели / podeli / сачувај / sačuvaj / штампај / kopiraj link / подели на / podeli na / podeli na facebooku / podeli vest / подели вест / podelite / поделите / pošalji / пошаљи / pošalji prijatelju / copy link / штампање / štampaj / odštampaj / prijavi grešku / пријави грешку / sačuvaj članak / veličina teksta / величина слова / viber / вајбер / sviđa mi se',
    advertisement:
      'реклама / oglas / огласи / reklama / текст се наставља након рекламе / tekst se nastavlja nakon reklame / tekst se nastavlja ispod oglasa / nastavak teksta posle reklame / nastavite čitanje / спонзорисано / sponzorisano / pr tekst / plaćeni sadržaj / bonus video / бонус видео / ostatak teksta nakon reklame',
    newsletter:
      'пријавите се / prijavite se / претплатите се / pretplatite se / пријавите се на билтен / prijavite se na newsletter / newsletter / билтен / bilten / претплата / pretplata / preuzmite našu aplikaciju / преузмите нашу апликацију / pratite nas na / пратите нас на / pratite nas i na društvenim mrežama / pratite nas na društvenim mrežama / пратите нас на друштвеним мрежама / pridružite se / придружите се / podržite nas / подржите нас / donirajte / pretplatite se na / uključite obaveštenja / registrujte se / региструјте се / пријава / zapratite nas / skinite aplikaciju',
    recommended:
      'прочитајте још / pročitajte još / најчитаније / najčitanije / повезане вести / povezane vesti / pročitajte i / прочитајте и / pročitaj još / pročitaj i / прочитај још / прочитајте више / pročitajte više / повезано / povezano / слично / slično / slične vesti / сличне вести / povezani članci / vezane vesti / најновије / najnovije / најновије вести / najnovije vesti / poslednje vesti / последње вести / најпопуларније / najpopularnije / najkomentarisanije / најкоментарисаније / izdvajamo / издвајамо / izdvojeno / preporučujemo / препоручујемо / препорука / preporuka / još vesti / још вести / više vesti / možda će vas zanimati / можда ће вас занимати / vesti dana / вести дана / glavne vesti / ostale vesti / ne propustite / не пропустите / pogledajte još / погледајте још / pogledajte i / погледајте и / top vesti / opširnije / опширније / sledeća vest / prethodna vest / iz iste rubrike / иста рубрика / koje je tvoje mišljenje o ovoj temi? / učestvuj u diskusiji',
    readMore:
      'прочитајте још / pročitajte još / pročitajte i / прочитајте и / прочитајте / pročitajte / pročitaj još / pročitaj i / прочитај и / прочитајте више / pročitajte više / погледајте још / pogledajte još / pogledajte i / погледајте и / опширније / opširnije / повезано / povezano / saznajte više / сазнајте више / preporučujemo / preporuka / čitajte još / читајте још / možda će vas zanimati / bonus video / pogledajte video',
    listen: 'слушај / slušaj / slušaj vest / slušajte tekst / poslušajte / послушајте / pusti / преслушај',
    reading:
      'време читања: # мин / vreme čitanja: # min / vreme čitanja: oko # min / # min čitanja / # мин читања / # min / # мин / # minuta / # минута / pre # sati / пре # сати / # pregleda',
    tags: 'теме / tagovi / ознаке / пратите нас / pratite nas / тагови / teme / кључне речи / ključne reči / oznake',
    menu: 'претрага / насловна / naslovna / pretraga / почетна / насловна страна / naslovna strana / пријави се / prijavi se / na vrh / преузмите апликацију',
    comments:
      'коментари / komentari / # коментара / # komentara / коментари (#) / komentari (#) / # коментар / # komentar / vidi sve komentare / види све коментаре',
    commentsNone: 'коментари су онемогућени / komentari su onemogućeni',
    commentsClosed: 'коментари су затворени / komentari su zatvoreni',
    commentsOpen:
      'пошаљи коментар / pošalji komentar / оставите коментар / ostavite komentar / ostavi komentar / пошаљите коментар / pošaljite komentar / напиши коментар / napiši komentar / vaš komentar',
    rights: 'сва права задржана / sva prava zadržana',
  },
  {
    language: 'hr',
    common:
      'i / je / u / da / se / na / su / za / od / ne / što / s / koji / kako / bi / nije / će / ali / ili / kada / tako / nakon / koja / koje / to / iz / zbog / prema / rekao / rekla / godine / tijekom / također / samo / više / gdje / sve / još / ovdje / tko / tjedan / tjedna / tisuća / općina / općine / vijeće / uvjeti / priopćenju / uopće / siječnja / veljače / ožujka / travnja / svibnja / lipnja / srpnja / kolovoza / rujna / listopada / studenoga / prosinca / prije / dvije / vrijeme / dijete / mjesto / uvijek / čovjek',
    by: 'autor / piše / autorica / tekst / autori / napisao / napisala / autorice / pišu / razgovarao / razgovarala / priredila / priredio',
    and: 'i',
    published: 'objavljeno / objavljeno u / objava / datum objave / vrijeme objave',
    updated:
      'ažurirano / zadnja izmjena / posljednje ažuriranje / izmijenjeno / posljednja izmjena / zadnja promjena / osvježeno / datum ažuriranja / ažurirano u / zadnje ažuriranje / zadnje osvježeno',
    photo:
      'foto / fotografija / izvor / ilustracija / slika / foto arhiva / snimio / snimila / arhiva / fotografije / fotograf / snimka zaslona / privatni album / privatna arhiva / screenshot / grafika / autor fotografije',
    caption: 'opis fotografije',
    picture:
      'povećaj sliku / povećaj / otvori sliku / otvori galeriju / pogledaj galeriju / galerija / foto galerija / cijeli zaslon / # fotografija / sljedeća slika / prethodna slika / opis fotografije / više fotografija / sve fotografije / pogledaj sve fotografije / još fotografija',
    share:
      'podijeli / spremi / ispiši / kopiraj link / kopiraj poveznicu / podijeli na / podijeli članak / podijelite / podijeli na facebooku / pošalji / pošalji mailom / pošalji prijatelju / kopirano / kopiraj / spremi članak / spremi za kasnije / prijavi grešku / prijavi pogrešku / uočili ste pogrešku? / veličina slova / sviđa mi se / isprintaj / link kopiran',
    advertisement:
      'oglas / reklama / tekst se nastavlja ispod oglasa / tekst se nastavlja ispod videa / članak se nastavlja ispod oglasa / nastavak teksta ispod oglasa / nastavlja se nakon oglasa / tekst se nastavlja nakon oglasa / tekst se nastavlja ispod fotografije / sponzorirano / sponzorirani sadržaj / plaćeni sadržaj / promo sadržaj',
    newsletter:
      'pretplatite se / prijavite se / newsletter / pretplata / pretplati se / samo za pretplatnike / za pretplatnike / sadržaj za pretplatnike / već ste pretplatnik? / prijavi se / prijavite se na newsletter / prijava na newsletter / pratite nas na društvenim mrežama / pratite nas i na društvenim mrežama / pratite nas na / pratite nas i na / pratite nas na googleu / pridružite se / pridružite nam se / preuzmite aplikaciju / skinite aplikaciju / uključite obavijesti / podržite nas / doniraj / registrirajte se / registracija / zapratite nas',
    recommended:
      'pročitajte još / pročitajte i / najčitanije / vezane vijesti / povezani članci / vezani članci / vezane teme / povezano / povezane vijesti / povezane teme / slični članci / najnovije / najnovije vijesti / najnoviji članci / zadnje vijesti / posljednje vijesti / najpopularnije / najkomentiranije / najgledanije / izdvajamo / izdvojeno / preporučujemo / preporučeno / preporuka uredništva / pročitajte više / pročitaj i / pročitaj još / možda će vas zanimati / možda vas zanima / ne propustite / još vijesti / više vijesti / ostale vijesti / više s weba / više o temi / više iz rubrike / iz rubrike / komentari čitatelja / sljedeći članak / prethodni članak / top vijesti / pogledajte još / pogledajte i / vidi više / pogledaj više',
    readMore:
      'pročitajte još / pročitajte i / pogledajte / pročitajte / pročitaj još / pročitaj i / pročitajte više / pogledajte i / pogledajte još / pogledajte video / čitajte i / saznajte više / opširnije / preporučujemo / povezano / vezani članci / vezano / možda će vas zanimati / vidi više / doznajte više / bonus video',
    listen:
      'poslušaj / poslušajte / poslušaj članak / poslušajte članak / slušaj / slušaj članak / reproduciraj',
    reading:
      'vrijeme čitanja: # min / # min čitanja / # min / vrijeme čitanja: # minuta / vrijeme čitanja: # minute / vrijeme čitanja: # min. / # minuta čitanja / # minute čitanja / čita se # min / čitanje članka: # min / # komentara / prije # sati / # pregleda',
    tags: 'teme / oznake / pratite nas / ključne riječi / tagovi',
    menu: 'pretraži / prijava / naslovnica / početna / preskoči na sadržaj / preskoči na glavni sadržaj / crna kronika / moj profil / moj račun / na vrh',
    comments: 'komentari / # komentara / komentari (#)',
    commentsNone: 'komentari su onemogućeni',
    commentsClosed: 'komentari su zatvoreni / komentiranje je zatvoreno',
    commentsOpen:
      'komentiraj / ostavi komentar / napiši komentar / dodaj komentar / uključi se u raspravu / komentirajte / sudjeluj u raspravi',
    rights: 'sva prava pridržana',
  },
  {
    language: 'sl',
    common:
      'in / je / v / da / se / na / so / za / ki / ne / pa / s / bo / tudi / po / kot / bodo / bi / še / ob / iz / pri / zaradi / leta / kjer / že / le / ali / ter / nad / lahko / niso / ni / kako / vse / sta / jih / pred / med / tem',
    by: 'avtor / avtorica / piše / besedilo / avtorji / avtorici / pišeta / pišejo / pripravil / pripravila / besedilo in fotografije / pogovarjala se je / pogovarjal se je',
    and: 'in',
    published: 'objavljeno / objavljeno dne / objava / objavljen / datum objave',
    updated:
      'posodobljeno / osveženo / zadnji poseg / zadnja sprememba / nazadnje posodobljeno / spremenjeno / datum posodobitve / zadnja posodobitev / zadnja osvežitev / posodobitev',
    photo:
      'foto / fotografija / vir / vir fotografije / fotograf / arhivska fotografija / ilustrativna fotografija / simbolna fotografija / vir foto / fotografije / arhiv / osebni arhiv / posnetek zaslona / zajem zaslona / ilustracija / grafika / infografika / avtor fotografije / profimedia',
    caption: 'podnapis',
    picture:
      'povečaj sliko / povečaj / odpri sliko / odpri galerijo / poglej galerijo / galerija / fotogalerija / celozaslonski način / čez cel zaslon / naslednja slika / prejšnja slika / več fotografij / vse fotografije / poglej vse fotografije',
    share:
      'deli / shrani / natisni / kopiraj povezavo / delite / deli na / deli na facebooku / deli članek / delite članek / pošlji / pošlji prijatelju / pošlji po e-pošti / kopiraj / natisni članek / tiskaj / shrani članek / prijavi napako / ste opazili napako? / velikost pisave / všeč mi je / všečkaj / tvitni / priljubljeno',
    advertisement:
      'oglas / oglasno sporočilo / članek se nadaljuje pod oglasom / članek se nadaljuje po oglasu / nadaljevanje po oglasu / besedilo se nadaljuje pod oglasom / oglasi / sponzorirano / promocijsko sporočilo / plačana objava / preberite nadaljevanje / nadaljuj z branjem',
    newsletter:
      'naročite se / prijava / e-novice / naročite se na novice / naročite se na e-novice / naroči se / naročnina / za naročnike / samo za naročnike / ste že naročnik? / že naročnik? / prijavite se / prijavite se na e-novice / prijavi se / registracija / registrirajte se / naložite aplikacijo / sledite nam na / sledite nam na facebooku / spremljajte nas / pridružite se / podprite nas / doniraj / vklopite obvestila / glasilo',
    recommended:
      'preberite tudi / preberite še / najbolj brano / povezane novice / sorodni članki / preberite več / preberi tudi / preberi še / preberi več / več o tem / več o temi / več novic / več / sorodne novice / sorodne vsebine / sorodno / povezani članki / povezano / najbolj brane / najbolj branih / najbolj gledano / najbolj komentirano / najnovejše / najnovejše novice / zadnje novice / zadnje / priporočamo / priporočeno / izpostavljeno / izbor uredništva / ne spreglejte / morda vas zanima / morda vas bo zanimalo / mogoče vas zanima / utegne vas zanimati / poglejte tudi / oglejte si / iz rubrike / naslednja novica / v žarišču / prijavi napako',
    readMore:
      'preberite tudi / preberite še / preberite več / preberite / preberi tudi / preberi še / preberi več / več o tem / poglejte tudi / oglejte si / oglejte si tudi / sorodno / povezano / priporočamo / ne spreglejte / morda vas zanima',
    listen: 'poslušaj / poslušajte / poslušaj članek / poslušajte članek / poslušaj novico / predvajaj',
    reading:
      'čas branja: # min / # min branja / # min / čas branja: # minut / čas branja # min / čas branja: # min. / # minut branja / # min. / # komentarjev / # ogledov / pred # urami / branje: # min',
    tags: 'teme / oznake / ključne besede / sledite nam / več o / tagi / značke',
    menu: 'iskanje / prijava / domov / preskoči na vsebino / na vsebino / moj račun / črna kronika / v živo / na vrh',
    comments: 'komentarji / # komentarjev / komentarji (#) / komentar / # komentarja / # komentar',
    commentsNone: 'komentiranje je onemogočeno',
    commentsClosed: 'komentarji so zaprti',
    commentsOpen:
      'komentiraj / napiši komentar / dodaj komentar / oddaj komentar / komentirajte / pridruži se razpravi',
    rights: 'vse pravice pridržane',
  },
  {
    language: 'mk',
    common: 'и / на / во / се / за / да / не / дека / од / со / по / како / ќе / беше / што / ги',
    by: 'автор / од / пишува / автори / авторка / пишуваат / подготви / текст / новинар',
    and: 'и',
    published: 'објавено / датум на објавување',
    updated:
      'ажурирано / последна измена / последно ажурирање / изменето / последно освежено / датум на измена',
    photo: 'фото / извор / слика / фотографија / илустрација / архива / приватна архива / фотограф',
    picture:
      'зголеми слика / зголеми ја сликата / зголеми / отвори слика / отвори галерија / галерија / цел екран',
    share: 'сподели / печати / зачувај / споделете / сподели на facebook / испрати',
    advertisement: 'реклама / маркетинг / реклами / продолжува по рекламата / спонзорирано',
    newsletter:
      'претплати се / претплатете се / билтен / следете нѐ / следете нè / следете нѐ на facebook / поддржете нѐ / преземете ја апликацијата',
    recommended:
      'прочитајте повеќе / најчитано / поврзани вести / прочитај повеќе / прочитајте и / прочитај и / прочитајте уште / поврзано / најново / најнови вести / последни вести / слични вести / слично / препорачано / препорачуваме / можеби ќе ве интересира / најпопуларно / повеќе вести / други вести',
    readMore:
      'прочитајте повеќе / прочитајте и / прочитајте / прочитајте уште / прочитај и / погледнете / повеќе / препорачуваме',
    listen: 'слушај / слушајте',
    reading: '# мин / # минути / време за читање: # мин',
    tags: 'тагови / теми / следете нè / клучни зборови',
    menu: 'пребарување / почетна',
    comments: 'коментари / # коментари',
    commentsNone: 'коментарите се оневозможени',
    commentsClosed: 'коментарите се затворени',
    commentsOpen: 'остави коментар / оставете коментар',
    rights: 'сите права се задржани',
  },
];
