import type { Lexicon } from './shape.ts';

/** The languages of the North that have grown from one. */
export const NORDIC: Lexicon[] = [
  {
    language: 'sv',
    common: 'och / att / det / som / är / på / för / med / inte / har / till / om / ett / den / av',
    by: 'av / text / skriven av / reporter / skribent / krönikör / text av / ledarskribent / text och foto / av tt / text & foto',
    and: 'och',
    published: 'publicerad / publicerat / publicerades / publiceringsdatum / först publicerad',
    updated:
      'uppdaterad / uppdaterat / uppdaterades / senast uppdaterad / ändrad / senast ändrad / senast uppdaterat / uppdateringsdatum / senaste uppdatering / senast redigerad',
    photo:
      'foto / bild / fotograf / illustration / grafik / arkivbild / arkivfoto / bildkälla / källa / montage / foto/arkiv / karta / foto: tt / pressbild / genrebild / skärmdump / teckning / skämtteckning / bild: tt',
    caption: 'bildtext',
    picture:
      'förstora bild / förstora bilden / förstora / visa bild / visa bilden / visa bilden i större format / öppna bild / öppna bild i nytt fönster / öppna bild i helskärm / helskärm / visa i helskärm / visa bildtext / dölj bildtext / bildtext / bildspel / visa bildspel / bild # av # / # av # / # bilder / nästa bild / föregående bild / klicka för att förstora / stäng bild / spela upp video / fler bilder / alla bilder / visa alla bilder / se alla bilder / visa fler bilder',
    share:
      'dela / dela artikeln / spara / spara artikel / skriv ut / kopiera länk / kopiera länken / följ / tipsa / rätta artikeln / ge bort / helskärm / stäng / dela via / dela på facebook / dela via mejl / dela på x / dela artikel / dela sidan / mejla / tipsa redaktionen / anmäl textfel / rapportera fel / anmäl fel / textfel? / kopierad / gilla / följ skribent / ge bort artikeln / rätta artikel / länk kopierad / dela inlägget / dela uppdateringen',
    advertisement:
      'annons / reklam / annonser / artikeln fortsätter under annonsen / i samarbete med / artikeln fortsätter efter annonsen / fortsätter efter annonsen / texten fortsätter under annonsen / fortsätt läsa under annonsen / det här är en annons / kommersiellt samarbete / stäng annons / visa annons / gå vidare till innehållet',
    newsletter:
      'nyhetsbrev / prenumerera / anmäl dig / bli prenumerant / få vårt nyhetsbrev / skaffa prenumeration / teckna prenumeration / redan prenumerant? / redan prenumerant? logga in / logga in för att läsa / för prenumeranter / låst artikel / endast för prenumeranter / läs hela artikeln / prenumerera på vårt nyhetsbrev / anmäl dig till vårt nyhetsbrev / ladda ner appen / ladda ned vår app / följ oss i sociala medier / slå på notiser / gratis nyhetsbrev / köp prenumeration',
    recommended:
      'läs mer / läs också / läs även / mest läst / mer om ämnet / relaterade artiklar / fler artiklar / just nu / rekommenderat / visa mer / mer från / mer i ämnet / senaste nytt / senaste nyheterna / missa inte / mest delat / dagens mest lästa / mer från sverige / relaterat / läs vidare / fler nyheter / lästips / topplista / toppnyheter / till toppen / så arbetar vi / redaktionen rekommenderar / läs mer om / andra läser',
    readMore:
      'läs mer / läs också / läs även / se även / läs mer om / mer läsning / läs vidare / se också / lyssna på / missa inte / lästips / läs fler / se video',
    listen:
      'se videon / spela video / lyssna / lyssna på artikeln / lyssna på texten / lyssna # min / spela upp / läs upp / uppläst / lyssna på nyheten / för att spela upp videon behöver du tillåta kakor / ljudartikel',
    reading:
      'lästid # min / lästid: # min / # min / # min lästid / läs på # min / ca # min / # min läsning / # minuters läsning / lästid: ca # min / lästid cirka # min / # minuter',
    tags: 'ämnen / taggar / ämnen i artikeln / följ ämnen i artikeln / följ oss / ämnen i artikeln / läs mer om / nyckelord',
    menu: 'meny / sök / logga in / till startsidan / hoppa till innehåll / start / nyheter / kontakta oss / hoppa till huvudinnehåll / gå till innehåll / mitt konto / min sida',
    comments: 'kommentarer / # kommentarer / # kommentar / kommentarer (#)',
    commentsNone: 'kommentarer är avstängda',
    commentsClosed: 'kommentarerna är stängda / kommentarsfältet är stängt',
    commentsOpen: 'kommentera / skriv en kommentar / delta i diskussionen',
    rights: 'alla rättigheter förbehållna / med ensamrätt',
  },
  {
    language: 'nb',
    common: 'og / det / som / er / på / til / av / ikke / har / med / for / en / et / også / fra',
    by: 'av / tekst / skrevet av / journalist / tekst av / journalister / tekst og foto / av ntb / reportasje / tekst og bilder',
    and: 'og',
    published: 'publisert / først publisert / publisert av / publiseringsdato / publisert kl',
    updated:
      'oppdatert / sist oppdatert / endret / sist endret / oppdatert av / oppdateringsdato / siste oppdatering / sist redigert',
    photo:
      'foto / bilde / fotograf / illustrasjon / grafikk / arkivfoto / illustrasjonsfoto / illustrasjonsbilde / kilde / skjermdump / arkiv / kart / pressefoto / privat foto / foto/video / montasje / skjermbilde / tegning',
    caption: 'bildetekst',
    picture:
      'forstørr bilde / forstørr bildet / forstørr / vis bilde / vis større bilde / vis bildet i full størrelse / åpne bilde / åpne bildet i nytt vindu / åpne bilde i fullskjerm / fullskjerm / vis i fullskjerm / åpne i fullskjerm / vis bildetekst / skjul bildetekst / bildetekst / bildeserie / se bildeserien / bilde # av # / # av # / # bilder / neste bilde / forrige bilde / klikk for å forstørre / lukk bilde / vis fullskjerm / spill av / spill av video / flere bilder / alle bilder / se alle bilder / vis flere bilder',
    share:
      'del / del artikkelen / del saken / lagre / skriv ut / kopier lenke / følg / tips oss / vis mer / lukk / del på facebook / del på x / del via e-post / del på e-post / send på e-post / kopiert / tips oss! / send tips / meld feil / fant du feil? / rapporter feil / gi tilbakemelding / del med en venn / gi bort / gi bort artikkelen / vis flere / lagre artikkel / lenke kopiert / del innlegget / del oppdateringen',
    advertisement:
      'annonse / annonsørinnhold / reklame / artikkelen fortsetter under annonsen / artikkelen fortsetter under annonsen. / artikkelen fortsetter etter annonsen / saken fortsetter etter annonsen / saken fortsetter under annonsen / saken fortsetter under / teksten fortsetter under annonsen / teksten fortsetter under bildet / fortsett å lese under annonsen / annonse – saken fortsetter / betalt innhold / kommersielt samarbeid / artikkelen er over # år gammel / artikkelen er mer enn # år gammel / denne artikkelen er over # år gammel / artikkelen er mer enn to år gammel. / saken oppdateres / saken oppdateres.',
    newsletter:
      'nyhetsbrev / abonner / meld deg på / bli abonnent / kjøp abonnement / for abonnenter / kun for abonnenter / allerede abonnent? / logg inn for å lese / les hele saken med abonnement / få nyhetsbrevet / meld deg på nyhetsbrevet / meld deg på vårt nyhetsbrev / last ned appen / følg oss på facebook / slå på varsler',
    recommended:
      'les også / les mer / mest lest / relaterte saker / flere saker / anbefalt / siste nytt / siste saker / mer om / siste nyheter / flere nyheter / mest sett / mest delt / anbefalte saker / anbefalt for deg / relatert / relaterte artikler / siste fra / les hele saken / les videre / hør også / se også / les flere saker / andre leser / mer fra / mer fra forsiden',
    readMore:
      'les også / les mer / se også / les videre / les hele saken / hør også / se video / les saken / les flere saker / les hele intervjuet',
    listen:
      'lytt / lytt til saken / hør artikkelen / lytt til artikkelen / hør saken / lytt til saken # min / les opp / spill av / hør lydartikkel',
    reading:
      'lesetid # min / # min / # min lesetid / lesetid: # minutter / # minutters lesing / # minutter lesetid / lesetid # minutter / # min lesing',
    tags: 'emner / stikkord / temaer / følg oss / emneord / les mer om',
    menu: 'meny / søk / logg inn / hopp til innhold / forsiden / til forsiden / kontakt oss / hopp til hovedinnhold / gå til innhold / min side / min konto / siste nytt',
    comments: 'kommentarer / # kommentarer / # kommentar / debatt',
    commentsNone: 'kommentarfeltet er slått av',
    commentsClosed: 'kommentarfeltet er stengt / debatten er stengt',
    commentsOpen: 'skriv en kommentar / kommenter / delta i debatten',
    rights: 'alle rettigheter reservert',
  },
  {
    language: 'da',
    common: 'og / det / som / er / på / til / af / ikke / har / med / for / en / et / også / fra',
    by: 'af / tekst / skrevet af / journalist / journalister / tekst af / tekst og foto / af ritzau / af redaktionen',
    and: 'og',
    published: 'publiceret / offentliggjort / udgivet / oprettet / publiceringsdato / først publiceret',
    updated:
      'opdateret / senest opdateret / sidst opdateret / ændret / sidst ændret / opdateret for / opdateringsdato / seneste opdatering / senest ændret',
    photo:
      'foto / billede / fotograf / illustration / grafik / arkivfoto / arkiv / modelfoto / genrefoto / kilde / pr-foto / pressefoto / privatfoto / foto/arkiv / skærmbillede / tegning / bladtegning / montage / kort / foto: scanpix',
    caption: 'billedtekst',
    picture:
      'forstør billede / forstør billedet / forstør / vis billede / vis større billede / åbn billede / åbn billede i nyt vindue / åbn billede i fuld skærm / fuld skærm / vis i fuld skærm / vis billedtekst / skjul billedtekst / billedtekst / billedserie / se billederne / se billedserien / billede # af # / # af # / # billeder / næste billede / forrige billede / klik for at forstørre / luk billede / afspil video / flere billeder / alle billeder / se alle billeder / se flere billeder',
    share:
      'del / del opslaget / del opdateringen / del artikel / del artiklen / gem / gem artikel / udskriv / print / kopier link / følg / luk / del på facebook / del på x / del på linkedin / del via mail / del på mail / send på mail / kopieret / link kopieret / tip os / tip redaktionen / fandt du en fejl? / rapporter fejl / giv artiklen væk / følg emne / følg emner / del denne artikel / gem til senere',
    advertisement:
      'annonce / reklame / artiklen fortsætter efter annoncen / annoncer / artiklen fortsætter under annoncen / artiklen fortsætter under billedet / fortsætter efter annoncen / fortsæt artiklen efter annoncen / artiklen fortsætter under videoen / sponsoreret / betalt indhold / sponseret indhold / annoncørbetalt indhold / luk annonce',
    newsletter:
      'nyhedsbrev / tilmeld dig / abonner / bliv abonnent / tilmeld nyhedsbrev / for abonnenter / kun for abonnenter / er du allerede abonnent? / allerede abonnent? / log ind for at læse / få adgang / køb abonnement / tilmeld dig nyhedsbrevet / tilmeld dig vores nyhedsbrev / få vores nyhedsbrev / hent appen / download appen / følg os på facebook / artiklen er kun for abonnenter / få det bedste direkte i din indbakke / prøv gratis',
    recommended:
      'læs også / læs mere / mest læste / relaterede artikler / flere artikler / anbefalet / seneste nyt / seneste nyheder / læs videre / se også / mere om emnet / mere om / flere nyheder / seneste / mest sete / mest delte / relateret / relaterede / anbefalede artikler / anbefalet til dig / populære artikler / topnyheder / se flere / mere fra / andre læser / andre læser også / hør også / læs flere nyheder / læs hele artiklen',
    readMore:
      'læs også / læs mere / se også / læs videre / hør også / se video / læs hele artiklen / læs mere om / læs tidligere / mere om sagen',
    listen:
      'se video / se videoen / lyt / lyt til artiklen / hør artiklen / lyt til artiklen # min / lyt # min / afspil / læs op / lyt til historien',
    reading:
      'læsetid # min / læsetid: # min. / # min / # min. / # minutters læsetid / # min. læsetid / # minutters læsning / læsetid: # minutter / # min læsning / # min lyttetid',
    tags: 'emner / tags / følg os / læs mere om / emneord / nøgleord / følg emner',
    menu: 'menu / søg / log ind / gå til indhold / forside / til forsiden / kontakt os / hop til indhold / min konto / min profil / seneste nyt',
    comments: 'kommentarer / # kommentarer / # kommentar',
    commentsNone: 'kommentarer er slået fra',
    commentsClosed: 'kommentarsporet er lukket / kommentarer er lukket',
    commentsOpen: 'skriv en kommentar / kommentér / deltag i debatten',
    rights: 'alle rettigheder forbeholdes',
  },
  {
    language: 'is',
    common:
      'og / að / í / er / á / sem / til / við / ekki / var / það / um / með / hefur / því / af / en / þeir / hann / verið / segir / sagði / frá / eftir / eru / hafa / verður / eða / sér / þar / þegar / yfir',
    by: 'eftir / höfundur / texti / texti og myndir / skrifað af',
    and: 'og',
    published: 'birt / birtist / birt þann / skrifað / birtingardagur / fyrst birt',
    updated: 'uppfært / síðast uppfært / uppfærsla / uppfærð / síðast breytt / breytt',
    photo:
      'mynd / ljósmynd / myndir / myndir úr safni / ljósmyndari / skjáskot / myndin / samsett mynd / aðsend / aðsend mynd / teikning / grafík',
    caption: 'myndatexti',
    picture:
      'stækka mynd / stækka / opna mynd / skoða mynd / sjá myndir / mynd # af # / # myndir / næsta mynd / fyrri mynd / myndatexti / fleiri myndir / allar myndir / sjá fleiri myndir',
    share:
      'deila / deila færslu / deila frétt / vista / prenta / tísta / afrita hlekk / deila á facebook / deila grein / senda í tölvupósti / twitter / facebook / ábending / senda ábendingu / til baka / líkar',
    advertisement: 'auglýsing / auglýsingar / grein heldur áfram eftir auglýsingu',
    newsletter:
      'fréttabréf / skrá mig / áskrift / skráðu þig / skrá sig / gerast áskrifandi / kaupa áskrift / áskrifendur / fyrir áskrifendur / fylgstu með fréttum á facebook / skráðu þig á póstlistann / styrkja',
    recommended:
      'lesa meira / mest lesið / tengdar fréttir / fleiri fréttir / tengt efni / nýjast / lestu meira / lestu einnig / lestu líka / sjá nánar / sjá einnig / mest lesið í dag / nýjustu fréttir / sjá meira / annað áhugavert / efst á baugi / vinsælast / nánar',
    readMore: 'lesa meira / sjá einnig / lestu meira / lestu einnig / lestu líka / sjá nánar / lesa einnig',
    listen: 'hlusta / hlusta á frétt / hlusta á grein / spila / hlusta á greinina',
    reading: '# mín lestur / lestími # mínútur / # mín / # mínútna lestur',
    tags: 'efnisorð / fylgstu með / tengt efni / merki',
    menu: 'leita / innskráning / forsíða / valmynd / fara í efni',
    comments: 'athugasemdir / # athugasemdir / ummæli',
    commentsNone: 'lokað er fyrir athugasemdir',
    commentsClosed: 'lokað er fyrir athugasemdir',
    commentsOpen: 'skrifa athugasemd',
    rights: 'allur réttur áskilinn',
  },
  {
    language: 'fo',
    common:
      'og / at / í / er / á / ikki / sum / til / við / av / hevur / eru / fyri / um / verður / ein / hava / men / tað / teir / hetta / vera / segði / sigur / eftir / frá / var / ið / vóru / teimum / skal',
    by: 'skrivað hevur / høvundur / tekstur / eftir / skrivað',
    and: 'og',
    published: 'útgivið / almannakunngjørt / skrivað tann',
    updated: 'dagført / seinast dagført / broytt',
    photo: 'mynd / myndir / savnsmynd / myndamaður / savnsfoto / kelda',
    caption: 'myndatekstur',
    picture: 'størri mynd / síggj mynd',
    share: 'deil / deil á facebook / prenta / goym / send / kopiera leinkju',
    advertisement: 'lýsing / lýsingar / lýsing - greinin heldur fram niðanfyri',
    newsletter: 'tíðindabræv / tekna hald / haldarar / tekna teg / bert fyri haldarar',
    recommended:
      'les eisini / les meira / mest lisið / nýggjastu tíðindi / meira um sama evni / onnur tíðindi / sí eisini / seinastu tíðindi',
    readMore: 'les eisini / les meira / sí eisini / meira um sama evni',
    listen: 'lurta / lurta eftir greinini',
    reading: '# min lesing / lesitíð: # min / # minuttir',
    tags: 'evni / leitorð',
    menu: 'leita / forsíða / far til innihald',
    comments: 'viðmerkingar / # viðmerkingar',
    commentsClosed: 'viðmerkingar eru stongdar',
    commentsOpen: 'skriva viðmerking',
    rights: 'øll rættindi tilskilað',
  },
];
