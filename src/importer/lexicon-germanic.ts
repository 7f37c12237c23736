import type { Lexicon } from './lexicon-shape.ts';

/** German, Dutch and the Nordic languages. */
export const GERMANIC: Lexicon[] = [
  {
    language: 'de',
    common: 'der / die / und / das / nicht / ist / mit / den / von / für / auf / sich / eine / dem / auch',
    by: 'von / autor / autorin / text / ein kommentar von / eine analyse von / kolumne von / ein gastbeitrag von / interview von / aus / erstellt von / geschrieben von / verfasst von / eingestellt von / veröffentlicht von / artikel von / beitrag von / gespeichert von / text von / autoren / autor:in',
    and: 'und / sowie',
    published:
      'veröffentlicht / veröffentlicht am / erstellt am / erschienen am / geschrieben am / stand / publiziert am / publiziert / online seit / erschienen / erstellt',
    updated:
      'aktualisiert / aktualisiert am / zuletzt aktualisiert / zuletzt aktualisiert am / update / geändert am / letzte aktualisierung / geändert / zuletzt geändert / zuletzt bearbeitet / bearbeitet am / überarbeitet / letzte änderung',
    photo:
      'foto / fotos / bild / bildquelle / bildrechte / quelle / grafik / illustration / fotografie / archivfoto / symbolfoto / symbolbild / collage / bildnachweis / foto von / bild von / fotocredit / bildcredit / fotonachweis / fotorechte / fotograf / archivbild / themenbild / themenfoto / beispielbild / beispielfoto / montage / fotomontage / screenshot / karte / zeichnung / karikatur',
    credit: 'credit / copyright',
    caption: 'bildunterschrift / bildbeschreibung / bildtext',
    picture:
      'bild vergrößern / bild vergrössern / foto vergrößern / vergrößern / vergrössern / vergrößerte ansicht / bild in neuem fenster öffnen / bild in großansicht öffnen / großansicht öffnen / großansicht / vollbild / vollbild anzeigen / vollbildansicht / im vollbild anzeigen / vollbildmodus / bildbeschreibung / bildbeschreibung einblenden / bildbeschreibung ausblenden / bildbeschreibung anzeigen / bildunterschrift / bildunterschrift anzeigen / bildunterschrift ausblenden / bildtext / bild öffnen / bild anzeigen / bild laden / bilder anzeigen / alle bilder anzeigen / alle bilder / zur bildergalerie / zur galerie / bildergalerie öffnen / bildergalerie / galerie öffnen / galerie / fotostrecke / fotostrecke starten / fotogalerie / zum vergrößern klicken / zum vergrößern bitte klicken / klicken zum vergrößern / bild # von # / foto # von # / # bilder / # fotos / # von # / bild herunterladen / bild schließen / nächstes bild / vorheriges bild / beitragsbild / platzhalterbild / erweitern / grafik herunterladen / abspielen / video abspielen',
    share:
      'teilen / artikel teilen / merken / artikel merken / drucken / artikel drucken / link kopieren / speichern / verschenken / artikel verschenken / auf facebook teilen / auf x teilen / auf twitter teilen / per whatsapp teilen / per e-mail teilen / per mail teilen / e-mail / beitrag teilen / kopiere den aktuellen link / teilen sie diesen artikel / schenken / merkliste / vorlesen / folgen / artikel mit freunden teilen / zur merkliste hinzufügen / kommentare öffnen / zur playlist / artikel zum hören / zur playlisthinzufügen / auf linkedin teilen / auf xing teilen / auf pinterest teilen / auf threads teilen / auf bluesky teilen / per whatsapp versenden / auf whatsapp teilen / auf telegram teilen / diesen artikel teilen / artikel versenden / per mail versenden / url kopieren / schriftgröße ändern / zu meinen artikeln hinzufügen / teilen auf facebook / teilen auf x / teilen auf twitter / teilen auf whatsapp / hinweis an die redaktion / sie haben einen fehler gefunden / feedback',
    advertisement: 'anzeige / werbung / werbepause / anzeigen / sponsored / advertorial / gesponsert',
    newsletter:
      'newsletter / newsletter abonnieren / jetzt abonnieren / jetzt anmelden / abonnieren / kostenlos anmelden / zum newsletter / push-nachrichten aktivieren / jetzt testen',
    recommended:
      'mehr zum thema / zum thema / lesen sie auch / lesen sie mehr / auch interessant / das könnte sie auch interessieren / das könnte dich auch interessieren / meistgelesen / meistgelesene artikel / meist gelesen / weitere artikel / empfohlene artikel / ähnliche artikel / verwandte artikel / verwandte themen / mehr aus diesem ressort / top-themen / neueste artikel / weiterlesen / mehr lesen / ähnliche themen / weitere themen / weitere videos / mehr dazu / auf dieser seite / inhalt / empfehlungen der redaktion / aktuelle nachrichten / mehr lesen über / passend zum thema / weitere nachrichten / neueste videos',
    readMore:
      'lesen sie auch / lesen sie mehr / lies auch / mehr zum thema / lesen sie hier / mehr dazu / passend dazu / lesetipp / auch interessant / hintergrund',
    listen:
      'artikel anhören / anhören / artikel hören / hören sie diesen artikel / jetzt anhören / audio / beitrag hören',
    reading:
      'lesezeit # min / lesezeit # minuten / lesezeit: # min / lesezeit: # minuten / # min / # min. / # minuten lesezeit / # min lesezeit / # minuten / lesedauer # min / lesedauer: # minuten / dauer: #',
    tags: 'schlagworte / themen / schlagwörter / mehr über / folgen sie uns / themen in diesem artikel / themen des artikels / stichwörter',
    menu: 'startseite / menü / suche / anmelden / einloggen / abo / zum inhalt springen / zur startseite / impressum / datenschutz / epaper / e-paper / nach oben / abmelden / login / hauptinhalt / home / mehr anzeigen / alle akzeptieren / zum hauptinhalt springen / bild vergrößern / vergrößern / vollbild / schließen / bild / bilder / bild: / bilder: / # bilder / galerie / bildergalerie öffnen / fotostrecke öffnen / # bilder - fotostrecke öffnen / vergrößern des bildes / zum newsticker / sie befinden sich hier: / audiobeitrag / audio-beitrag / video-beitrag / artikel / abonnement / zurück / weiter / zur suche / zum menü / nach oben scrollen / mehr erfahren / mehr infos / inhaltsverzeichnis / bild in detailansicht öffnen',
    comments:
      'kommentare / # kommentare / kommentar / # kommentar / kommentare (#) / diskussion / leserkommentare',
    commentsNone:
      'kommentare sind für diesen artikel deaktiviert / die kommentarfunktion ist deaktiviert / kommentare sind deaktiviert / die kommentarfunktion für diesen artikel ist nicht verfügbar',
    commentsClosed:
      'kommentare sind geschlossen / die kommentare sind geschlossen / die kommentarfunktion ist geschlossen / die kommentarfunktion wurde geschlossen / die diskussion ist geschlossen / der kommentarbereich ist geschlossen',
    commentsOpen:
      'kommentar schreiben / kommentieren / jetzt kommentieren / diskutieren sie mit / schreiben sie einen kommentar / mitdiskutieren / kommentar verfassen',
    rights: 'alle rechte vorbehalten',
  },
  {
    language: 'nl',
    common: 'de / het / een / en / van / niet / dat / is / op / te / met / voor / zijn / aan / ook',
    by: 'door / geschreven door / auteurs / tekst / auteur / van onze redactie / van onze verslaggever',
    and: 'en',
    published: 'gepubliceerd / gepubliceerd op / geplaatst / geplaatst op / verschenen',
    updated:
      'bijgewerkt / laatst bijgewerkt / bijgewerkt op / gewijzigd / laatste update / update / aangepast',
    photo:
      'foto / beeld / bron / fotografie / illustratie / foto van / fotograaf / archieffoto / archiefbeeld / illustratiebeeld / fotobron / afbeelding / kaart / grafiek / infographic',
    credit: 'credit / credits',
    caption: 'bijschrift / onderschrift / fotobijschrift',
    picture:
      'vergroot afbeelding / afbeelding vergroten / foto vergroten / vergroot foto / vergroot / vergroten / klik om te vergroten / open afbeelding / open afbeelding in nieuw venster / bekijk afbeelding / volledig scherm / bekijk foto’s / bekijk alle foto’s / bekijk fotoserie / fotoserie / fotogalerij / # foto’s / # afbeeldingen / foto # van # / afbeelding # van # / # van # / onderschrift / bijschrift / toon bijschrift / verberg bijschrift / beeldbeschrijving / volgende afbeelding / vorige afbeelding / volgende foto / vorige foto / fotobijschrift / bekijk galerij / video afspelen',
    share:
      'delen / deel / deel dit artikel / deel artikel / bewaren / bewaar / opslaan / afdrukken / printen / link kopiëren / kopieer link / tip de redactie / cadeau geven / volgen / fout gezien?',
    advertisement: 'advertentie / reclame / advertenties / advertentie - lees hieronder verder / gesponsord',
    newsletter:
      'nieuwsbrief / schrijf je in / inschrijven / abonneren / meld je aan / aanmelden / word abonnee',
    recommended:
      'lees ook / lees meer / meer over / aanbevolen / meest gelezen / gerelateerde artikelen / meer nieuws / lees verder / net binnen / ook interessant / uitgelicht',
    readMore: 'lees ook / lees meer / lees verder / bekijk ook',
    listen: 'luister naar dit artikel / beluister / luister / voorlezen',
    reading:
      'leestijd # min / leestijd # minuten / leestijd: # minuten / # min / # minuten leestijd / # min leestijd',
    tags: 'onderwerpen / tags / trefwoorden / volg ons',
    menu: 'zoeken / inloggen / voorpagina / ga naar inhoud / naar hoofdinhoud / terug naar boven / mijn account / meer laden',
    comments: 'reacties / # reacties / # reactie / reageer / reacties (#)',
    commentsNone: 'reageren is niet mogelijk / reacties zijn uitgeschakeld',
    commentsClosed: 'reacties zijn gesloten / de reacties zijn gesloten / reageren is niet meer mogelijk',
    commentsOpen: 'plaats een reactie / geef een reactie / praat mee',
    rights: 'alle rechten voorbehouden',
  },
  {
    language: 'sv',
    common: 'och / att / det / som / är / på / för / med / inte / har / till / om / ett / den / av',
    by: 'av / text / skriven av / reporter / skribent / krönikör / text av / ledarskribent',
    and: 'och',
    published: 'publicerad / publicerat / publicerades',
    updated: 'uppdaterad / uppdaterat / uppdaterades / senast uppdaterad / ändrad / senast ändrad',
    photo:
      'foto / bild / fotograf / illustration / grafik / arkivbild / arkivfoto / bildkälla / källa / montage / foto/arkiv / karta',
    caption: 'bildtext',
    picture:
      'förstora bild / förstora bilden / förstora / visa bild / visa bilden / visa bilden i större format / öppna bild / öppna bild i nytt fönster / öppna bild i helskärm / helskärm / visa i helskärm / visa bildtext / dölj bildtext / bildtext / bildspel / visa bildspel / bild # av # / # av # / # bilder / nästa bild / föregående bild / klicka för att förstora / stäng bild / spela upp video',
    share:
      'dela / dela artikeln / spara / spara artikel / skriv ut / kopiera länk / kopiera länken / följ / tipsa / rätta artikeln / ge bort / helskärm / stäng',
    advertisement: 'annons / reklam / annonser / artikeln fortsätter under annonsen / i samarbete med',
    newsletter: 'nyhetsbrev / prenumerera / anmäl dig / bli prenumerant / få vårt nyhetsbrev',
    recommended:
      'läs mer / läs också / läs även / mest läst / mer om ämnet / relaterade artiklar / fler artiklar / just nu / rekommenderat / visa mer / mer från',
    readMore: 'läs mer / läs också / läs även / se även',
    listen: 'lyssna / lyssna på artikeln / lyssna på texten',
    reading: 'lästid # min / lästid: # min / # min / # min lästid / läs på # min / ca # min',
    tags: 'ämnen / taggar / ämnen i artikeln / följ ämnen i artikeln / följ oss / ämnen i artikeln',
    menu: 'meny / sök / logga in / till startsidan / hoppa till innehåll / start / nyheter / kontakta oss',
    comments: 'kommentarer / # kommentarer / # kommentar / kommentarer (#)',
    commentsNone: 'kommentarer är avstängda',
    commentsClosed: 'kommentarerna är stängda / kommentarsfältet är stängt',
    commentsOpen: 'kommentera / skriv en kommentar / delta i diskussionen',
    rights: 'alla rättigheter förbehållna / med ensamrätt',
  },
  {
    language: 'nb',
    common: 'og / det / som / er / på / til / av / ikke / har / med / for / en / et / også / fra',
    by: 'av / tekst / skrevet av / journalist / tekst av / journalister',
    and: 'og',
    published: 'publisert / først publisert',
    updated: 'oppdatert / sist oppdatert / endret / sist endret',
    photo:
      'foto / bilde / fotograf / illustrasjon / grafikk / arkivfoto / illustrasjonsfoto / illustrasjonsbilde / kilde / skjermdump / arkiv / kart',
    caption: 'bildetekst',
    picture:
      'forstørr bilde / forstørr bildet / forstørr / vis bilde / vis større bilde / vis bildet i full størrelse / åpne bilde / åpne bildet i nytt vindu / åpne bilde i fullskjerm / fullskjerm / vis i fullskjerm / åpne i fullskjerm / vis bildetekst / skjul bildetekst / bildetekst / bildeserie / se bildeserien / bilde # av # / # av # / # bilder / neste bilde / forrige bilde / klikk for å forstørre / lukk bilde / vis fullskjerm / spill av / spill av video',
    share:
      'del / del artikkelen / del saken / lagre / skriv ut / kopier lenke / følg / tips oss / vis mer / lukk',
    advertisement: 'annonse / annonsørinnhold / reklame / artikkelen fortsetter under annonsen',
    newsletter: 'nyhetsbrev / abonner / meld deg på / bli abonnent',
    recommended:
      'les også / les mer / mest lest / relaterte saker / flere saker / anbefalt / siste nytt / siste saker',
    readMore: 'les også / les mer / se også',
    listen: 'lytt / lytt til saken / hør artikkelen',
    reading: 'lesetid # min / # min / # min lesetid / lesetid: # minutter',
    tags: 'emner / stikkord / temaer / følg oss',
    menu: 'meny / søk / logg inn / hopp til innhold / forsiden / til forsiden / kontakt oss',
    comments: 'kommentarer / # kommentarer / # kommentar / debatt',
    commentsNone: 'kommentarfeltet er slått av',
    commentsClosed: 'kommentarfeltet er stengt / debatten er stengt',
    commentsOpen: 'skriv en kommentar / kommenter / delta i debatten',
    rights: 'alle rettigheter reservert',
  },
  {
    language: 'da',
    common: 'og / det / som / er / på / til / af / ikke / har / med / for / en / et / også / fra',
    by: 'af / tekst / skrevet af / journalist / journalister / tekst af',
    and: 'og',
    published: 'publiceret / offentliggjort / udgivet',
    updated: 'opdateret / senest opdateret / sidst opdateret / ændret / sidst ændret',
    photo:
      'foto / billede / fotograf / illustration / grafik / arkivfoto / arkiv / modelfoto / genrefoto / kilde / pr-foto / pressefoto',
    caption: 'billedtekst',
    picture:
      'forstør billede / forstør billedet / forstør / vis billede / vis større billede / åbn billede / åbn billede i nyt vindue / åbn billede i fuld skærm / fuld skærm / vis i fuld skærm / vis billedtekst / skjul billedtekst / billedtekst / billedserie / se billederne / se billedserien / billede # af # / # af # / # billeder / næste billede / forrige billede / klik for at forstørre / luk billede / afspil video',
    share:
      'del / del artikel / del artiklen / gem / gem artikel / udskriv / print / kopier link / følg / luk',
    advertisement: 'annonce / reklame / artiklen fortsætter efter annoncen / annoncer',
    newsletter: 'nyhedsbrev / tilmeld dig / abonner / bliv abonnent / tilmeld nyhedsbrev',
    recommended:
      'læs også / læs mere / mest læste / relaterede artikler / flere artikler / anbefalet / seneste nyt / seneste nyheder',
    readMore: 'læs også / læs mere / se også',
    listen: 'lyt / lyt til artiklen / hør artiklen',
    reading: 'læsetid # min / læsetid: # min. / # min / # min. / # minutters læsetid',
    tags: 'emner / tags / følg os',
    menu: 'menu / søg / log ind / gå til indhold / forside / til forsiden / kontakt os',
    comments: 'kommentarer / # kommentarer / # kommentar',
    commentsNone: 'kommentarer er slået fra',
    commentsClosed: 'kommentarsporet er lukket / kommentarer er lukket',
    commentsOpen: 'skriv en kommentar / kommentér / deltag i debatten',
    rights: 'alle rettigheder forbeholdes',
  },
  {
    language: 'is',
    common: 'og / að / í / er / á / sem / til / við / ekki / var / það / um / með / hefur / því',
    by: 'eftir / höfundur / texti',
    and: 'og',
    published: 'birt',
    updated: 'uppfært / síðast uppfært',
    photo: 'mynd / ljósmynd / myndir / myndir úr safni / ljósmyndari / skjáskot',
    caption: 'myndatexti',
    picture:
      'stækka mynd / stækka / opna mynd / skoða mynd / sjá myndir / mynd # af # / # myndir / næsta mynd / fyrri mynd / myndatexti',
    share: 'deila / deila frétt / vista / prenta / afrita hlekk',
    advertisement: 'auglýsing',
    newsletter: 'fréttabréf / skrá mig / áskrift',
    recommended: 'lesa meira / mest lesið / tengdar fréttir / fleiri fréttir / tengt efni / nýjast',
    readMore: 'lesa meira / sjá einnig',
    listen: 'hlusta',
    reading: '# mín lestur',
    tags: 'efnisorð / fylgstu með',
    menu: 'leita / innskráning / forsíða / valmynd',
    comments: 'athugasemdir / # athugasemdir / ummæli',
    commentsClosed: 'lokað er fyrir athugasemdir',
    rights: 'allur réttur áskilinn',
  },
];
