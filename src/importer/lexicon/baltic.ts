import type { Lexicon } from './shape.ts';

/** Estonian, Latvian and Lithuanian. */
export const BALTIC: Lexicon[] = [
  {
    language: 'et',
    common:
      'ja / on / ei / et / see / oli / ta / ka / aga / kui / mis / kes / ning / oma / või / mille / selle / seda / siis / veel / pärast / ütles / kus / nii / tema / nende / mida / olla / aastal / aasta / üle / välja / juba / enam / nad / ega / oleks / saab',
    by: 'autor / tekst / autorid / ajakirjanik / reporter / kirjutas / intervjueeris / tekst ja fotod / koostas',
    and: 'ja',
    published: 'avaldatud / ilmus / ilmunud / postitatud / avaldamise aeg / avaldamiskuupäev',
    updated:
      'uuendatud / muudetud / viimati muudetud / viimati uuendatud / täiendatud / uuendamise aeg / viimane muudatus',
    photo:
      'foto / pilt / allikas / autor/allikas / fotod / foto autor / illustratiivne foto / arhiivifoto / pildi autor / fotograaf / erakogu / kuvatõmmis / illustratsioon / arhiiv / kaader / graafika / repro / ekraanitõmmis',
    caption: 'pildiallkiri',
    picture:
      'suurenda pilti / suurenda / ava pilt / ava galerii / vaata galeriid / galerii / täisekraan / pildiallkiri / # fotot / # pilti / järgmine pilt / eelmine pilt / rohkem pilte / rohkem fotosid / kõik pildid / kõik fotod / vaata kõiki pilte',
    share:
      'jaga / jaga artiklit / salvesta / prindi / kopeeri link / jaga facebookis / jaga lugu / jaga sõbraga / jagan / saada / saada e-kirjaga / saada vihje / vihje / prindi artikkel / kopeeri / salvesta artikkel / teata veast / leidsid vea? / märkasid viga? / kingi artikkel / kingi / like / meeldib / jälgi / jälgi autorit / jälgi teemat',
    advertisement:
      'reklaam / artikkel jätkub pärast reklaami / lugu jätkub pärast reklaami / tekst jätkub pärast reklaami / sisuturundus / reklaamtekst',
    newsletter:
      'telli / uudiskiri / liitu uudiskirjaga / artikkel on tellijatele / ainult tellijale / ainult tellijatele / tellijale / tasuline artikkel / oled juba tellija? / telli uudiskiri / telli nüüd / telli digipakett / telli ajaleht / liitu meie uudiskirjaga / uudiskirjad / jälgi meid facebookis / jälgi meid / lae alla äpp / laadi alla rakendus / lülita teavitused sisse / toeta meid / toeta / loo konto / registreeru',
    recommended:
      'loe ka / loe veel / loe lisaks / loetumad / seotud lood / samal teemal / loe lähemalt / loe rohkem / loe edasi / vaata ka / vaata lisaks / kuula ka / seotud / seotud artiklid / seotud teemad / seotud uudised / viimased uudised / viimased / uusimad / värsked uudised / populaarsed / populaarseimad / enim loetud / enim kommenteeritud / kõige loetumad / soovitame / soovitatud / toimetus soovitab / toimetaja valik / veel uudiseid / rohkem uudiseid / teised uudised / teised loevad / tagasi üles / sulle võib huvi pakkuda / võib huvitada / olulised teemad / päevateema / järgmine artikkel / kuumad teemad',
    readMore:
      'loe ka / loe veel / loe lisaks / vaata ka / loe lähemalt / loe rohkem / loe edasi / vaata lisaks / vaata videot / vaata galeriid / kuula ka / samal teemal / seotud lood / seotud artiklid / soovitame / lugemissoovitus',
    listen: 'kuula artiklit / kuula / kuula lugu / kuula seda artiklit / esita / mängi / kuula uudist',
    reading:
      'lugemisaeg # min / # min / lugemisaeg: # min / lugemisaeg # minutit / # min lugemist / # minutit / # kommentaari / lugemise aeg # min / lugemiseks kulub # min',
    tags: 'märksõnad / teemad / jälgi meid / sildid / võtmesõnad / seotud märksõnad',
    menu: 'otsing / logi sisse / avaleht / liigu sisu juurde / otse sisu juurde / minu konto / tagasi üles',
    comments: 'kommentaarid / # kommentaari / kommentaarid (#)',
    commentsNone: 'kommenteerimine on välja lülitatud',
    commentsClosed: 'kommenteerimine on suletud',
    commentsOpen:
      'kommenteeri / lisa kommentaar / kirjuta kommentaar / jäta kommentaar / lisa oma kommentaar',
    rights: 'kõik õigused kaitstud',
  },
  {
    language: 'lv',
    common:
      'un / ir / ka / no / ar / par / uz / nav / kas / bet / tika / arī / lai / kā / viņš / pēc / bija / būs / viņa / viņi / kuri / kurš / kura / ja / ko / to / pie / pirms / jau / vai / vēl / tas / tā / šo / gada / gadā / līdz / vairāk / sacīja / norādīja',
    by: 'autors / autore / teksts / autori / sagatavoja / žurnālists / žurnāliste / intervēja / pārpublicējums',
    and: 'un',
    published: 'publicēts / publicēta / pievienots / izveidots / publicēšanas datums',
    updated:
      'atjaunots / papildināts / atjaunināts / pēdējoreiz atjaunots / rediģēts / atjaunošanas datums / pēdējās izmaiņas',
    photo:
      'foto / attēls / avots / ilustratīvs foto / foto autors / ekrānuzņēmums / publicitātes foto / fotogrāfs / ilustrācija / ekrānšāviņš / arhīvs / no personīgā arhīva / grafika / stilizēta fotogrāfija',
    caption: 'paraksts zem attēla',
    picture:
      'palielināt attēlu / palielināt / atvērt attēlu / atvērt galeriju / skatīt galeriju / galerija / pilnekrāns / # foto / # attēli / nākamais attēls / iepriekšējais attēls / vairāk foto / vairāk attēlu / visi foto / skatīt visus attēlus',
    share:
      'dalīties / dalies / saglabāt / drukāt / kopēt saiti / dalies facebook / dalies ar rakstu / dalīties ar rakstu / nosūtīt / nosūtīt e-pastā / drukāt rakstu / izdrukāt / kopēt / saglabāt rakstu / ziņot par kļūdu / pamanīji kļūdu? / atrast kļūdu / patīk / sekot / dāvināt rakstu',
    advertisement:
      'reklāma / raksts turpinās pēc reklāmas / turpinājums pēc reklāmas / turpinājums zem reklāmas / reklāmraksts / sadarbības raksts / sponsorēts saturs / reklāmas / satura mārketings',
    newsletter:
      'abonēt / pieteikties / jaunumi e-pastā / abonē / abonēt tagad / tikai abonentiem / abonentiem / raksts abonentiem / jau esi abonents? / ienāc / pieslēgties / reģistrēties / pieteikties jaunumiem / piesakies jaunumiem / seko mums facebook / seko mums / seko mums google news / seko līdzi / lejupielādē lietotni / atbalsti mūs / atbalstīt / ieslēgt paziņojumus / pievienojies / izveidot kontu',
    recommended:
      'lasi arī / lasi vēl / lasītākie / saistītie raksti / lasi citur / lasiet arī / lasīt vairāk / lasīt arī / lasi vairāk / lasi tālāk / skaties arī / klausies arī / saistītie / saistītās ziņas / saistīti raksti / līdzīgi raksti / citi raksti / citas ziņas / jaunākās ziņas / jaunākais / jaunākie / populārākie / populārākais / populārās ziņas / lasītākais / komentētākie / iesakām / iesakām lasīt / ieteicam / redakcija iesaka / svarīgākais / aktuālās ziņas / vairāk par tēmu / citi lasa / tev varētu interesēt / nepalaid garām / nākamais raksts / topa ziņas / redaktora izvēle',
    readMore:
      'lasi arī / lasi vēl / lasiet arī / lasīt arī / lasīt vairāk / lasi vairāk / lasi tālāk / skaties arī / klausies arī / par tēmu / saistītie raksti / iesakām / uzzini vairāk',
    listen:
      'klausīties rakstu / klausies / klausīties / klausīties ziņu / klausies rakstu / atskaņot / noklausīties rakstu',
    reading:
      'lasīšanas laiks: # min / # min / lasīšanas laiks # min / lasāmlaiks # min / # min lasīšanai / # minūtes / # min. / # komentāri / lasīt # min / lasāms # minūtēs',
    tags: 'tēmas / birkas / seko mums / atslēgvārdi / tagi / temati',
    menu: 'meklēt / ienākt / sākums / pāriet uz saturu / uz saturu / mans profils / laika ziņas / uz augšu',
    comments: 'komentāri / # komentāri / komentāri (#)',
    commentsNone: 'komentēšana ir atslēgta',
    commentsClosed: 'komentāri ir slēgti',
    commentsOpen: 'pievienot komentāru / komentēt / pievieno komentāru / rakstīt komentāru / komentē',
    rights: 'visas tiesības aizsargātas',
  },
  {
    language: 'lt',
    common:
      'ir / kad / į / yra / su / tai / iš / bet / buvo / ne / apie / kaip / už / jis / taip / po / o / ar / nuo / dėl / per / jo / jos / jie / kurie / kuris / kuri / kur / jau / dar / tik / arba / prie / bei / būti / bus / metų / metais / sakė / pasak / tačiau / daugiau / nes / kai / nėra',
    by: 'autorius / autorė / tekstas / parengė / autoriai / žurnalistas / žurnalistė / kalbino',
    and: 'ir',
    published: 'paskelbta / publikuota / sukurta / įkelta / skelbta / publikavimo data',
    updated:
      'atnaujinta / papildyta / pakeista / paskutinį kartą atnaujinta / redaguota / atnaujinimas / atnaujinimo data / paskutinis atnaujinimas',
    photo:
      'nuotr / nuotrauka / nuotraukos / asociatyvi nuotr / šaltinis / redakcijos nuotr / nuotr. autorius / fotografas / nuotr. / nuotr. aut / asmeninio archyvo nuotr / archyvo nuotr / iliustracija / iliustracinė nuotrauka / ekrano nuotrauka / žemėlapis / grafika / archyvas / vizualizacija / stop kadras',
    caption: 'nuotraukos aprašymas',
    picture:
      'padidinti nuotrauką / padidinti / atidaryti nuotrauką / žiūrėti galeriją / galerija / visas ekranas / # nuotr / # nuotraukos / kita nuotrauka / ankstesnė nuotrauka / nuotraukos aprašymas / daugiau nuotraukų / visos nuotraukos / žiūrėti visas nuotraukas / didinti',
    share:
      'dalintis / dalinkis / išsaugoti / spausdinti / kopijuoti nuorodą / dalintis facebook / dalinkitės / dalykis / pasidalinti / pasidalinkite / pasidalink / siųsti / siųsti el. paštu / išsiųsti / spausdinti straipsnį / kopijuoti / nuoroda nukopijuota / išsaugoti straipsnį / pranešti apie klaidą / radote klaidą? / pastebėjote klaidą? / patinka / sekti / sekti autorių / padovanoti straipsnį / be raštiško sutikimo kopijuoti draudžiama',
    advertisement:
      'reklama / straipsnis tęsiamas po reklama / tęsinys po reklama / straipsnio tęsinys po reklama / turinio rinkodara / užsakomasis straipsnis / remiamas turinys / partnerio turinys',
    newsletter:
      'prenumeruoti / naujienlaiškis / užsisakyti / prenumeruokite / prenumeruok / prenumerata / prenumeruoti naujienlaiškį / prenumeruokite naujienlaiškį / užsiprenumeruokite / užsiprenumeruokite naujienlaiškį / tik prenumeratoriams / prenumeratoriams / jau prenumeruojate? / prisijunkite / prisijunk / registruotis / registracija / sekite mus facebook / sekite mus / sekite mus google news / parsisiųskite programėlę / įjunkite pranešimus / paremkite mus / paremti / parama / naujienlaiškiai / tapkite prenumeratoriumi / sukurti paskyrą',
    recommended:
      'skaitykite taip pat / skaityti daugiau / skaitomiausi / susiję straipsniai / taip pat skaitykite / skaitykite daugiau / skaitykite dar / skaityti taip pat / taip pat žiūrėkite / žiūrėkite taip pat / susiję / susijusios naujienos / susijusios temos / susijusios nuotraukos / panašūs straipsniai / panašios naujienos / kitos naujienos / kiti straipsniai / naujausi / naujausi straipsniai / naujausios žinios / naujausios naujienos / populiariausi / populiariausi straipsniai / populiariausios naujienos / populiaru / skaitomiausi straipsniai / daugiausia komentarų / rekomenduojame / rekomenduojami / rekomenduojame perskaityti / redakcija rekomenduoja / svarbiausios žinios / svarbiausi / šiuo metu skaitomiausi / jums gali būti įdomu / taip pat gali sudominti / galbūt sudomins / nepraleiskite / kitas straipsnis / daugiau šia tema / daugiau naujienų / dienos tema',
    readMore:
      'skaitykite taip pat / taip pat skaitykite / skaitykite daugiau / skaitykite dar / skaityti daugiau / skaityti taip pat / žiūrėkite taip pat / taip pat žiūrėkite / susiję straipsniai / susiję / rekomenduojame / daugiau šia tema / jums gali būti įdomu',
    listen:
      'klausytis / klausyti straipsnio / klausyti / klausykite / klausykite straipsnio / klausykitės straipsnio / paleisti / klausyk / straipsnio garso įrašas',
    reading:
      'skaitymo laikas: # min / # min / skaitymo trukmė: # min / skaitymo laikas # min / skaitymo laikas: # min. / skaitymo trukmė # min / # min. / # min skaitymo / # minutės / # komentarai / skaitysite # min. / skaitoma # min.',
    tags: 'temos / žymos / raktažodžiai / sekite mus / raktiniai žodžiai / daugiau apie',
    menu: 'paieška / prisijungti / pradžia / pereiti į turinį / pereiti prie turinio / pagrindinis puslapis / mano paskyra / mokslas ir it / vaizdo įrašai / į viršų',
    comments: 'komentarai / # komentarai / komentarai (#)',
    commentsNone: 'komentavimas išjungtas',
    commentsClosed: 'komentavimas uždarytas',
    commentsOpen:
      'komentuoti / rašyti komentarą / komentuok / komentuokite / palikti komentarą / parašyti komentarą / rašykite komentarą',
    rights: 'visos teisės saugomos',
  },
];
