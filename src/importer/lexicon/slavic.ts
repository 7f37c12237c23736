import type { Lexicon } from './shape.ts';

/** Polish, Czech and Slovak. */
export const SLAVIC: Lexicon[] = [
  {
    language: 'pl',
    common:
      'w / na / i / nie / się / że / jest / do / to / z / jak / od / przez / po / są / o / a / za / co / tym / jego / które / który / która / być / był / było / była / tego / tej / przy / ale / oraz / już / tylko / czy / ze / podczas',
    by: 'autor / tekst / oprac / opracowanie / autorka / opracował / opracowała / autorzy / autorki / oprac. / opracowali / dodał / dodała / przez / rozmawiał / rozmawiała / napisał / napisała / tekst i zdjęcia',
    and: 'i / oraz',
    published:
      'opublikowano / data publikacji / publikacja / dodano / utworzono / opublikowany / data dodania / data utworzenia',
    updated:
      'aktualizacja / zaktualizowano / ostatnia aktualizacja / data aktualizacji / modyfikacja / ostatnia modyfikacja / zmodyfikowano / zmieniono / aktualizowano / data modyfikacji / data ostatniej aktualizacji / ostatnia zmiana',
    photo:
      'fot / foto / zdjęcie / źródło zdjęcia / autor zdjęcia / źródło / grafika / zdjęcia / fot. ilustracyjna / zdjęcie ilustracyjne / źródło foto / foto ilustracyjne / ilustracja / mapa / infografika / fot. / źródło zdjęć / źródło zdjęcia głównego / zdjęcie autora / fotografia / zdj / zdj. ilustracyjne / materiały prasowe / materiał prasowy / zrzut ekranu / rys / rys. / rysunek / fotograf / mat. prasowe / źródło grafiki',
    caption: 'podpis pod zdjęciem / opis zdjęcia',
    picture:
      'powiększ zdjęcie / powiększ obraz / powiększ / kliknij, aby powiększyć / otwórz zdjęcie / otwórz zdjęcie w nowym oknie / otwórz galerię / zobacz zdjęcie / zobacz zdjęcia / zobacz galerię / galeria zdjęć / galeria / pełny ekran / pokaż podpis / ukryj podpis / podpis pod zdjęciem / zdjęcie # z # / # z # / # zdjęć / # zdjęcia / # zdjęć w galerii / zobacz # zdjęć / zobacz # zdjęcia / następne zdjęcie / poprzednie zdjęcie / zamknij zdjęcie / rozwiń zdjęcie / opis zdjęcia / odtwórz wideo / więcej zdjęć / wszystkie zdjęcia / zobacz więcej zdjęć / zobacz wszystkie zdjęcia',
    share:
      'udostępnij / podziel się / zapisz / drukuj / kopiuj link / skopiuj link / udostępnij artykuł / udostępnij na facebooku / link skopiowany / wyślij / wyślij mailem / wyślij e-mailem / zapisz artykuł / zapisz na później / wydrukuj / zgłoś błąd / zgłoś / lubię to / lubię to! / tweetnij / powiększ tekst / rozmiar czcionki / obserwuj / obserwuj autora / prezentuj artykuł / podaruj artykuł / skopiowano link / udostępnij wpis / udostępnij ten wpis',
    advertisement:
      'ciąg dalszy artykułu pod reklamą / dalsza część artykułu pod reklamą / reklama - czytaj dalej poniżej / reklama / dalsza część artykułu pod reklamą / materiał sponsorowany / artykuł sponsorowany / dalsza część artykułu pod materiałem wideo / dalsza część tekstu pod materiałem wideo / dalsza część tekstu pod reklamą / dalszy ciąg artykułu pod reklamą / ciąg dalszy artykułu pod reklamą / dalsza część materiału pod wideo / dalsza część tekstu pod wideo / dalszy ciąg materiału pod wideo / dalsza część tekstu znajduje się pod materiałem wideo / materiał promocyjny / materiał partnera / reklama - czytaj dalej / czytaj dalej pod reklamą / współpraca reklamowa / treść sponsorowana / ciąg dalszy pod wideo',
    newsletter:
      'zapisz się / subskrybuj / newsletter / zapisz się na newsletter / artykuł dostępny tylko dla prenumeratorów / artykuł dostępny tylko dla subskrybentów / tylko dla prenumeratorów / dla prenumeratorów / dla subskrybentów / tekst dostępny tylko dla subskrybentów / masz już prenumeratę? / masz już konto? / masz prenumeratę? / zaloguj się, aby czytać dalej / zapisz się do newslettera / wykup dostęp / kup dostęp / kup subskrypcję / prenumeruj / prenumerata / obserwuj nas w google news / obserwuj nas / obserwuj nas w wiadomościach google / śledź nas na facebooku / dołącz do nas / dołącz do nas na whatsappie / pobierz aplikację / włącz powiadomienia / wesprzyj nas / wspieraj nas / załóż konto / zarejestruj się / polub nas na facebooku / bądź na bieżąco',
    recommended:
      'czytaj też / czytaj także / czytaj więcej / zobacz też / zobacz także / najczęściej czytane / polecane / powiązane artykuły / przeczytaj także / zobacz więcej / więcej na ten temat / więcej na temat / więcej o / więcej / zobacz również / przeczytaj też / przeczytaj również / przeczytaj / warto przeczytać / warto wiedzieć / może cię zainteresować / może cię zaciekawić / mogą cię zainteresować / to może cię zainteresować / polecamy / polecane artykuły / podobne artykuły / powiązane tematy / powiązane / powiązane treści / najnowsze / najnowsze wiadomości / najchętniej czytane / najpopularniejsze / popularne / popularne artykuły / ostatnie wiadomości / z ostatniej chwili / następny artykuł / poprzedni artykuł / inne artykuły / wybrane dla ciebie / dla ciebie / nie przegap / redakcja poleca / oceń jakość naszego artykułu / twoja opinia pozwala nam tworzyć lepsze treści. / wybór redakcji / gorące tematy / tematy dnia',
    readMore:
      'zobacz / czytaj / sprawdź / oglądaj / posłuchaj / czytaj też / czytaj także / czytaj więcej / zobacz też / zobacz także / przeczytaj także / przeczytaj również / dowiedz się więcej / czytaj również / przeczytaj / przeczytaj też / zobacz również / zobacz więcej / zobacz wideo / więcej na ten temat / polecamy / warto przeczytać / sprawdź też / pisaliśmy / wideo',
    listen:
      'posłuchaj artykułu / posłuchaj / odsłuchaj / odsłuchaj artykuł / słuchaj / odtwórz / odtwórz audio / czytaj na głos / posłuchaj tekstu / słuchaj artykułu',
    reading:
      'ten tekst przeczytasz w mniej niż minutę / ten tekst przeczytasz w # minutę / ten tekst przeczytasz w # minuty / ten tekst przeczytasz w # minut / czas czytania # min / czas czytania: # min / # min czytania / # min / czas czytania: # minuty / czas czytania: # minut / czas czytania # minuty / # minuty czytania / # minut czytania / # min. czytania / przeczytasz w # min / # komentarze / # udostępnień / # minut / # minuty',
    tags: 'tagi / tematy / obserwuj nas / tematy powiązane / więcej o / słowa kluczowe / powiązane tematy / tematy artykułu',
    menu: 'szukaj / zaloguj się / strona główna / przejdź do treści / zaloguj / zamknij / przejdź do głównej treści / przejdź do menu / moje konto / twoje konto / program tv / do góry / na żywo',
    comments: 'komentarze / # komentarzy / # komentarze / komentarze (#) / # komentarz',
    commentsNone: 'komentarze są wyłączone / możliwość komentowania jest wyłączona',
    commentsClosed: 'komentowanie zostało zakończone / komentarze zostały zamknięte',
    commentsOpen:
      'skomentuj / dodaj komentarz / napisz komentarz / skomentuj artykuł / zaloguj się, aby skomentować / dołącz do dyskusji',
    rights: 'wszelkie prawa zastrzeżone / wszystkie prawa zastrzeżone',
  },
  {
    language: 'cs',
    common:
      'a / se / na / je / že / v / to / který / by / ale / s / do / pro / jsem / jsou / není / o / ve / k / za / podle / od / ze / po / kterou / která / které / byl / byla / bylo / nebo / až / už / tak / při / aby',
    by: 'autor / autorka / text / napsal / napsala / redakce / autoři / autorky / od / připravil / připravila / napsali / zpracoval / zpracovala / rozhovor vedl / rozhovor vedla / text a foto',
    and: 'a',
    published:
      'publikováno / vydáno / zveřejněno / publikace / vytvořeno / vyšlo / datum publikace / datum vydání',
    updated:
      'aktualizováno / aktualizace / naposledy aktualizováno / upraveno / poslední úprava / změněno / poslední aktualizace / datum aktualizace / aktualizováno v / aktualizovaný',
    photo:
      'foto / zdroj / autor fotografie / ilustrační foto / grafika / zdroj foto / ilustrační fotografie / fotograf / zdroj fotografie / obrázek / ilustrace / archiv / mapa / infografika / fotografie / zdroj fotografií / snímek / ilustrační snímek / fotobanka / se svolením / repro / vizualizace / autor foto / kresba',
    caption: 'popisek / popisek fotografie',
    picture:
      'zvětšit obrázek / zvětšit fotografii / zvětšit foto / zvětšit / otevřít obrázek / otevřít obrázek v novém okně / otevřít galerii / zobrazit galerii / zobrazit fotogalerii / fotogalerie / celá obrazovka / na celou obrazovku / popisek / popisek fotografie / foto # z # / # z # / # fotografií / # fotografie / # fotografií v galerii / # fotografie v galerii / zobrazit # fotografií / zobrazit # fotografie / další fotografie / předchozí fotografie / další obrázek / předchozí obrázek / více fotek / více fotografií / další fotky / všechny fotky / zobrazit všechny fotky',
    share:
      'sdílet / sdílet příspěvek / sdílejte / uložit / tisknout / zkopírovat odkaz / sdílet článek / odkaz / sdílet na facebooku / sdílejte článek / sdílet na x / sdílet na twitteru / poslat e-mailem / poslat / poslat mailem / kopírovat odkaz / odkaz zkopírován / vytisknout / tisk / uložit na později / uložit článek / diskutovat / nahlásit chybu / našli jste chybu? / upozornit na chybu / hodnocení článku / darovat / darovat článek / odemknout / sledovat / sledovat autora / sledovat téma / velikost písma / líbí se',
    advertisement:
      'reklama / inzerce / článek pokračuje pod reklamou / komerční sdělení / pokračování článku pod reklamou / článek pokračuje pod videem / pokračování textu pod reklamou / text pokračuje pod reklamou / placená inzerce / sponzorovaný obsah / pokračovat ve čtení / reklama - pokračujte ve čtení',
    newsletter:
      'odebírat / přihlásit se k odběru / newsletter / předplatit / předplatné / pro předplatitele / jen pro předplatitele / článek je jen pro předplatitele / už máte předplatné? / máte předplatné? / přihlaste se / přihlaste se k odběru / přihlásit k odběru / odebírat newsletter / odebírejte newsletter / newslettery / podpořte nás / podpořit / stáhněte si aplikaci / sledujte nás na facebooku / sledujte nás na whatsappu / zapnout upozornění / registrovat / registrovat se / vytvořit účet / koupit předplatné / odemknout článek',
    recommended:
      'čtěte také / čtěte více / související články / nejčtenější / mohlo by vás zajímat / více k tématu / přečtěte si také / související / doporučujeme / související témata / číst článek / čtěte dále / přečtěte si / přečtěte si i / mohlo by vás také zajímat / mohlo by se vám líbit / doporučené / doporučené články / podobné články / další články / další zprávy / další z rubriky / nejnovější / nejnovější články / nejnovější zprávy / nejčtenější články / nejsdílenější / nejdiskutovanější / více o tématu / více z rubriky / hlavní zprávy / z domova / právě se děje / na stejné téma / nepřehlédněte / tipy redakce / výběr redakce / populární / nejsledovanější / z rubriky / čtěte také zde / tip na čtení / pokračovat na',
    readMore:
      'čtěte také / čtěte více / přečtěte si také / přečtěte si / více / čtěte dále / čtěte / přečtěte si více / přečtěte si i / podívejte se / poslechněte si / více informací / mohlo by vás zajímat / mohlo by vás také zajímat / související / související článek / nepřehlédněte / psali jsme / doporučujeme / více k tématu / podívejte se také / video',
    listen:
      'poslechnout článek / poslechněte si článek / chcete-li článek poslouchat, přihlaste se / poslechnout si článek / přehrát / přehrát článek / poslechnout / poslechněte si / přehrát audio / audio verze',
    reading:
      'čas čtení # min / doba čtení: # min / # min čtení / # min / čtení na # min / doba čtení # minuty / čas čtení: # minuty / délka čtení: # minuty / # min. čtení / # minut čtení / # minuty čtení / přečtete za # min / přečtete za # minuty / # komentářů / # příspěvků / # minut / # min.',
    tags: 'témata / štítky / sledujte nás / témata článku / tagy / klíčová slova / více k tématům',
    menu: 'hledat / přihlásit se / přihlásit / úvod / drobečková navigace / článek / menu / domů / přejít k obsahu / přejít na obsah / přeskočit na obsah / hlavní stránka / můj účet / z domova / ze světa / tv program',
    comments:
      'diskuze / diskuse / komentáře / # komentářů / # příspěvků / diskuze (#) / diskuse (#) / příspěvky (#)',
    commentsNone: 'diskuze je vypnutá / diskuse je vypnuta',
    commentsClosed: 'diskuze byla uzavřena / diskuse byla uzavřena',
    commentsOpen:
      'vstoupit do diskuze / přidat komentář / diskutovat / vstoupit do diskuse / přidat příspěvek / zapojte se do diskuse / přejít do diskuse',
    rights: 'všechna práva vyhrazena',
  },
  {
    language: 'sk',
    common:
      'a / sa / na / je / že / v / to / ktorý / by / ale / s / do / pre / som / sú / nie / o / vo / k / za / podľa / od / zo / po / ktorú / ktorá / ktoré / bol / bola / bolo / alebo / až / už / tak / pri / aby / však / ako',
    by: 'autor / autorka / text / napísal / napísala / autori / autorky / od / pripravil / pripravila / spracoval / spracovala / zhovárala sa / zhováral sa / text a foto',
    and: 'a',
    published:
      'publikované / vydané / zverejnené / publikácia / vytvorené / dátum publikovania / dátum vydania',
    updated:
      'aktualizované / aktualizácia / upravené / zmenené / aktualizované o / naposledy upravené / dátum aktualizácie / posledná aktualizácia / naposledy aktualizované / posledná úprava',
    photo:
      'foto / zdroj / ilustračné foto / autor fotografie / grafika / ilustračná fotografia / fotograf / zdroj fotografie / obrázok / archív / mapa / infografika / zdroj foto / snímka / ilustračná snímka / archívna snímka / archívne foto / fotografia / repro / so súhlasom / kresba',
    caption: 'popis fotografie',
    picture:
      'zväčšiť obrázok / zväčšiť fotografiu / zväčšiť foto / zväčšiť / otvoriť obrázok / otvoriť galériu / zobraziť galériu / fotogaléria / celá obrazovka / na celú obrazovku / popis fotografie / # fotografií / # fotografie / # fotografií v galérii / # fotografie v galérii / zobraziť # fotografií / ďalšia fotografia / predchádzajúca fotografia / viac fotiek / viac fotografií / ďalšie fotky / ďalšie fotografie / všetky fotky',
    share:
      'zdieľať / uložiť / tlačiť / skopírovať odkaz / zdieľaj / zdieľať na facebooku / zdieľať článok / zdieľajte / kopírovať odkaz / poslať e-mailom / poslať / vytlačiť / uložiť na neskôr / uložiť článok / nahlásiť chybu / našli ste chybu? / darovať / odomknúť / sledovať / sledovať autora / sledovať tému / veľkosť písma / páči sa mi / odkaz skopírovaný / zdieľať príspevok',
    advertisement:
      'reklama / inzercia / článok pokračuje pod reklamou / článok pokračuje pod video reklamou / článok pokračuje pod videom / text pokračuje pod reklamou / pokračovanie článku pod reklamou / pokračovať v čítaní / platená inzercia / komerčný obsah / sponzorovaný obsah / pr článok',
    newsletter:
      'odoberať / prihlásiť sa na odber / newsletter / predplatiť / predplatné / predplaťte si / len pre predplatiteľov / pre predplatiteľov / už ste predplatiteľ? / máte predplatné? / prihláste sa / odoberať newsletter / odoberajte newsletter / odber newslettera / newslettre / podporte nás / podporiť / sledujte nás na facebooku / stiahnite si aplikáciu / registrovať sa / kúpiť predplatné / odomknúť článok / zapnúť notifikácie',
    recommended:
      'čítajte aj / čítajte viac / súvisiace články / súvisiaci článok / najčítanejšie / prečítajte si / mohlo by vás zaujímať / prečítajte si tiež / prečítajte si aj / čítajte tiež / čítajte ďalej / mohlo by vás zaujať / odporúčame / odporúčané / odporúčané články / podobné články / súvisiace / súvisiace témy / viac k téme / viac o téme / ďalšie články / ďalšie správy / najnovšie / najnovšie správy / najnovšie články / najčítanejšie články / najdiskutovanejšie / hlavné správy / neprehliadnite / z domova / výber redakcie / populárne / z rubriky / autorka článku / autor článku / tip redakcie',
    readMore:
      'čítajte aj / prečítajte si / prečítajte si aj / čítajte viac / prečítajte si tiež / prečítajte si viac / čítajte tiež / čítajte ďalej / čítajte / pozrite si / pozrite si aj / vypočujte si / súvisiaci článok / súvisiace / viac k téme / odporúčame / mohlo by vás zaujať / neprehliadnite / písali sme / dočítate sa',
    listen:
      'vypočuť článok / vypočuť si článok / vypočujte si článok / vypočuť / prehrať / prehrať článok / audio verzia / počúvať',
    reading:
      'čas čítania # min / # min čítania / # min / čas čítania: # min / čas čítania: # minúty / čas čítania # minúty / # minúty čítania / # minút čítania / # min. čítania / # komentárov / # príspevkov / # minút',
    tags: 'témy / štítky / sledujte nás / tagy / značky / kľúčové slová / viac k témam',
    menu: 'hľadať / prihlásiť sa / domov / prejsť na obsah / preskočiť na obsah / môj účet',
    comments: 'diskusia / komentáre / # komentárov / diskusia (#) / # príspevkov / príspevky (#)',
    commentsNone: 'diskusia je vypnutá',
    commentsClosed: 'diskusia bola uzavretá / diskusia je uzavretá',
    commentsOpen: 'pridať komentár / vstúpiť do diskusie / zapojte sa do diskusie / prejsť do diskusie',
    rights: 'všetky práva vyhradené',
  },
];
