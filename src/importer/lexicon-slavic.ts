import type { Lexicon } from './lexicon-shape.ts';

/** Polish, Czech, Slovak, Russian and Ukrainian. */
export const SLAVIC: Lexicon[] = [
  {
    language: 'pl',
    common: 'w / na / i / nie / się / że / jest / do / to / z / jak / od / przez / po / są',
    by: 'autor / tekst / oprac / opracowanie / autorka / opracował / opracowała / autorzy / autorki / oprac. / opracowali / dodał / dodała / przez / rozmawiał / rozmawiała / napisał / napisała',
    and: 'i / oraz',
    published: 'opublikowano / data publikacji / publikacja / dodano / utworzono',
    updated:
      'aktualizacja / zaktualizowano / ostatnia aktualizacja / data aktualizacji / modyfikacja / ostatnia modyfikacja / zmodyfikowano',
    photo:
      'fot / foto / zdjęcie / źródło zdjęcia / autor zdjęcia / źródło / grafika / zdjęcia / fot. ilustracyjna / zdjęcie ilustracyjne / źródło foto / foto ilustracyjne / ilustracja / mapa / infografika',
    caption: 'podpis pod zdjęciem / opis zdjęcia',
    picture:
      'powiększ zdjęcie / powiększ obraz / powiększ / kliknij, aby powiększyć / otwórz zdjęcie / otwórz zdjęcie w nowym oknie / otwórz galerię / zobacz zdjęcie / zobacz zdjęcia / zobacz galerię / galeria zdjęć / galeria / pełny ekran / pokaż podpis / ukryj podpis / podpis pod zdjęciem / zdjęcie # z # / # z # / # zdjęć / # zdjęcia / następne zdjęcie / poprzednie zdjęcie / zamknij zdjęcie / rozwiń zdjęcie / opis zdjęcia / odtwórz wideo',
    share: 'udostępnij / podziel się / zapisz / drukuj / kopiuj link / skopiuj link / udostępnij artykuł',
    advertisement:
      'reklama / dalsza część artykułu pod reklamą / materiał sponsorowany / artykuł sponsorowany',
    newsletter: 'zapisz się / subskrybuj / newsletter / zapisz się na newsletter',
    recommended:
      'czytaj też / czytaj także / czytaj więcej / zobacz też / zobacz także / najczęściej czytane / polecane / powiązane artykuły / przeczytaj także / zobacz więcej',
    readMore:
      'czytaj też / czytaj także / czytaj więcej / zobacz też / zobacz także / przeczytaj także / przeczytaj również / dowiedz się więcej',
    listen: 'posłuchaj artykułu / posłuchaj / odsłuchaj',
    reading:
      'ten tekst przeczytasz w mniej niż minutę / ten tekst przeczytasz w # minutę / ten tekst przeczytasz w # minuty / ten tekst przeczytasz w # minut / czas czytania # min / czas czytania: # min / # min czytania / # min',
    tags: 'tagi / tematy / obserwuj nas / tematy powiązane',
    menu: 'szukaj / zaloguj się / strona główna / przejdź do treści / zaloguj / zamknij',
    comments: 'komentarze / # komentarzy / # komentarze / komentarze (#) / # komentarz',
    commentsNone: 'komentarze są wyłączone / możliwość komentowania jest wyłączona',
    commentsClosed: 'komentowanie zostało zakończone / komentarze zostały zamknięte',
    commentsOpen: 'skomentuj / dodaj komentarz / napisz komentarz',
    rights: 'wszelkie prawa zastrzeżone / wszystkie prawa zastrzeżone',
  },
  {
    language: 'cs',
    common: 'a / se / na / je / že / v / to / který / by / ale / s / do / pro / jsem / jsou / není',
    by: 'autor / autorka / text / napsal / napsala / redakce / autoři / autorky / od / připravil / připravila / napsali / zpracoval / zpracovala',
    and: 'a',
    published: 'publikováno / vydáno / zveřejněno / publikace',
    updated: 'aktualizováno / aktualizace / naposledy aktualizováno / upraveno / poslední úprava / změněno',
    photo:
      'foto / zdroj / autor fotografie / ilustrační foto / grafika / zdroj foto / ilustrační fotografie / fotograf / zdroj fotografie / obrázek / ilustrace / archiv / mapa / infografika',
    caption: 'popisek / popisek fotografie',
    picture:
      'zvětšit obrázek / zvětšit fotografii / zvětšit foto / zvětšit / otevřít obrázek / otevřít obrázek v novém okně / otevřít galerii / zobrazit galerii / zobrazit fotogalerii / fotogalerie / celá obrazovka / na celou obrazovku / popisek / popisek fotografie / foto # z # / # z # / # fotografií / # fotografie / další fotografie / předchozí fotografie / další obrázek / předchozí obrázek',
    share: 'sdílet / sdílejte / uložit / tisknout / zkopírovat odkaz / sdílet článek / odkaz',
    advertisement: 'reklama / inzerce / článek pokračuje pod reklamou / komerční sdělení',
    newsletter: 'odebírat / přihlásit se k odběru / newsletter / předplatit',
    recommended:
      'čtěte také / čtěte více / související články / nejčtenější / mohlo by vás zajímat / více k tématu / přečtěte si také / související / doporučujeme / související témata',
    readMore: 'čtěte také / čtěte více / přečtěte si také / přečtěte si / více',
    listen: 'poslechnout článek / poslechněte si článek / chcete-li článek poslouchat, přihlaste se',
    reading: 'čas čtení # min / doba čtení: # min / # min čtení / # min / čtení na # min',
    tags: 'témata / štítky / sledujte nás / témata článku',
    menu: 'hledat / přihlásit se / přihlásit / úvod / drobečková navigace / článek / menu / domů',
    comments: 'diskuze / diskuse / komentáře / # komentářů / # příspěvků / diskuze (#)',
    commentsNone: 'diskuze je vypnutá / diskuse je vypnuta',
    commentsClosed: 'diskuze byla uzavřena / diskuse byla uzavřena',
    commentsOpen: 'vstoupit do diskuze / přidat komentář / diskutovat',
    rights: 'všechna práva vyhrazena',
  },
  {
    language: 'sk',
    common: 'a / sa / na / je / že / v / to / ktorý / by / ale / s / do / pre / som / sú / nie',
    by: 'autor / autorka / text / napísal / napísala / autori / autorky / od / pripravil / pripravila / spracoval / spracovala',
    and: 'a',
    published: 'publikované / vydané / zverejnené / publikácia',
    updated: 'aktualizované / aktualizácia / upravené / zmenené',
    photo:
      'foto / zdroj / ilustračné foto / autor fotografie / grafika / ilustračná fotografia / fotograf / zdroj fotografie / obrázok / archív / mapa / infografika',
    caption: 'popis fotografie',
    picture:
      'zväčšiť obrázok / zväčšiť fotografiu / zväčšiť foto / zväčšiť / otvoriť obrázok / otvoriť galériu / zobraziť galériu / fotogaléria / celá obrazovka / na celú obrazovku / popis fotografie / # fotografií / # fotografie / ďalšia fotografia / predchádzajúca fotografia',
    share: 'zdieľať / uložiť / tlačiť / skopírovať odkaz / zdieľaj',
    advertisement: 'reklama / inzercia / článok pokračuje pod reklamou',
    newsletter: 'odoberať / prihlásiť sa na odber / newsletter / predplatiť',
    recommended:
      'čítajte aj / čítajte viac / súvisiace články / najčítanejšie / prečítajte si / mohlo by vás zaujímať',
    readMore: 'čítajte aj / prečítajte si / prečítajte si aj / čítajte viac',
    listen: 'vypočuť článok',
    reading: 'čas čítania # min / # min čítania / # min',
    tags: 'témy / štítky / sledujte nás',
    menu: 'hľadať / prihlásiť sa / domov',
    comments: 'diskusia / komentáre / # komentárov',
    commentsNone: 'diskusia je vypnutá',
    commentsClosed: 'diskusia bola uzavretá / diskusia je uzavretá',
    commentsOpen: 'pridať komentár',
    rights: 'všetky práva vyhradené',
  },
  {
    language: 'ru',
    common: 'и / в / не / на / что / с / по / это / как / из / его / для / от / был / но / также',
    by: 'автор / авторы / текст / корреспондент / автор текста / автор статьи / авторы текста / автор материала / подготовил / подготовила / подготовили / написал / написала / беседовал / беседовала',
    and: 'и',
    published: 'опубликовано / дата публикации / размещено / создано',
    updated:
      'обновлено / изменено / последнее обновление / дата обновления / отредактировано / дата изменения',
    photo:
      'фото / фотография / фотографии / источник / источник фото / изображение / иллюстрация / автор фото / фото автора / фото из архива / фотограф / архивное фото / иллюстративное фото / карта / графика / инфографика / скриншот / коллаж / снимок',
    credit: 'автор фото',
    caption: 'подпись к фото',
    picture:
      'увеличить фото / увеличить изображение / увеличить / открыть фото / открыть изображение / открыть изображение в новом окне / открыть в новом окне / смотреть фото / смотреть галерею / открыть галерею / перейти в фотобанк / фотогалерея / галерея / на весь экран / во весь экран / полный экран / показать подпись / скрыть подпись / фото # из # / # из # / # фото / следующее фото / предыдущее фото / развернуть / нажмите, чтобы увеличить / подпись к фото / открыть в полном размере / воспроизвести видео',
    share:
      'поделиться / поделитесь / сохранить / распечатать / скопировать ссылку / копировать ссылку / печать / отправить / рассказать друзьям',
    advertisement: 'реклама / на правах рекламы / партнёрский материал / партнерский материал',
    newsletter:
      'подписаться / подпишитесь / рассылка / подписка / подписаться на рассылку / подписывайтесь / подписаться на новости',
    recommended:
      'читайте также / читать далее / читайте ещё / самое читаемое / по теме / другие новости / смотрите также / новости по теме / материалы по теме / главное / рекомендуем / популярное / последние новости / читать также / материал по теме / ещё по теме',
    readMore: 'читайте также / читать также / смотрите также / читайте ещё / подробнее / по теме',
    listen: 'слушать статью / прослушать / прослушать новость / слушать',
    reading:
      'время чтения # мин / время чтения: # мин / время чтения: # минуты / # мин / # минут чтения / # мин.',
    tags: 'темы / теги / метки / следите за нами / теги материала / тэги',
    menu: 'поиск / войти / главная / меню / вход / регистрация / наверх / закрыть',
    comments: 'комментарии / # комментариев / # комментария / комментарии (#) / # комментарий / обсуждение',
    commentsNone: 'комментарии отключены / комментарии к этой статье отключены',
    commentsClosed: 'комментарии закрыты / обсуждение закрыто',
    commentsOpen: 'комментировать / оставить комментарий / добавить комментарий / написать комментарий',
    rights: 'все права защищены',
  },
  {
    language: 'uk',
    common: 'і / в / не / на / що / з / та / це / як / за / його / для / від / був / але / також / які',
    by: 'автор / автори / текст / авторка / кореспондент / автор статті / написав / написала / підготував / підготувала / розмовляв / розмовляла / журналістка',
    and: 'та / і',
    published: 'опубліковано / дата публікації / створено',
    updated: 'оновлено / змінено / востаннє оновлено / відредаговано',
    photo:
      'фото / світлина / джерело / джерело фото / зображення / ілюстрація / колаж / фото з архіву / фотограф / архівне фото / ілюстративне фото / скриншот / фото ілюстративне / карта / графіка / інфографіка',
    credit: 'автор фото',
    caption: 'підпис до фото',
    picture:
      'збільшити фото / збільшити зображення / збільшити / відкрити фото / відкрити зображення / відкрити в новому вікні / переглянути галерею / відкрити галерею / фотогалерея / галерея / на весь екран / повний екран / фото # з # / # з # / # фото / наступне фото / попереднє фото / розгорнути / натисніть, щоб збільшити / підпис до фото',
    share:
      'поділитися / поширити / зберегти / друк / роздрукувати / скопіювати посилання / копіювати посилання',
    advertisement: 'реклама / на правах реклами',
    newsletter: 'підписатися / підпишіться / розсилка / підписка',
    recommended:
      'читайте також / читати далі / найпопулярніше / за темою / інші новини / дивіться також / останні новини / новини за темою / популярне / рекомендуємо',
    readMore: 'читайте також / читати також / дивіться також / детальніше / до теми',
    listen: 'слухати / прослухати',
    reading: 'час читання # хв / час читання: # хв / # хв / # хвилин читання',
    tags: 'теми / теги / стежте за нами',
    menu: 'пошук / увійти / головна / меню',
    comments: 'коментарі / # коментарів / # коментарі / коментарі (#)',
    commentsNone: 'коментарі вимкнено / коментарі вимкнені',
    commentsClosed: 'коментарі закрито / коментарі закриті',
    commentsOpen: 'коментувати / залишити коментар / додати коментар',
    rights: 'усі права захищені / всі права захищено / усі права захищено',
  },
];
