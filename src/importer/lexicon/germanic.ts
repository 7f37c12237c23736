import type { Lexicon } from './shape.ts';

/** German and Dutch. */
export const GERMANIC: Lexicon[] = [
  {
    language: 'de',
    common: 'der / die / und / das / nicht / ist / mit / den / von / für / auf / sich / eine / dem / auch',
    by: 'von / autor / autorin / text / ein kommentar von / eine analyse von / kolumne von / ein gastbeitrag von / interview von / erstellt von / geschrieben von / verfasst von / eingestellt von / veröffentlicht von / artikel von / beitrag von / gespeichert von / text von / autoren / autor:in / von unserem korrespondenten / von unserer korrespondentin / reportage von / bericht von / ein bericht von / eine reportage von / ein essay von / text und fotos / aufgezeichnet von / ein interview von / eine rezension von / eine glosse von / gastbeitrag von / kommentar von / analyse von',
    and: 'und / sowie',
    published:
      'veröffentlicht / veröffentlicht am / erstellt am / erschienen am / geschrieben am / stand / publiziert am / publiziert / online seit / erschienen / erstellt / online seit heute / erstmals veröffentlicht / erstpublikation / publiziert heute / zuerst veröffentlicht / eingestellt am',
    updated:
      'aktualisiert / aktualisiert am / zuletzt aktualisiert / zuletzt aktualisiert am / update / geändert am / letzte aktualisierung / geändert / zuletzt geändert / zuletzt bearbeitet / bearbeitet am / überarbeitet / letzte änderung / aktualisiert vor / zuletzt geändert am / letztes update / stand der information',
    photo:
      'foto / fotos / bild / bildquelle / bildrechte / quelle / grafik / illustration / fotografie / archivfoto / symbolfoto / symbolbild / collage / bildnachweis / foto von / bild von / fotocredit / bildcredit / fotonachweis / fotorechte / fotograf / archivbild / themenbild / themenfoto / beispielbild / beispielfoto / montage / fotomontage / screenshot / karte / zeichnung / karikatur / fotos von / agenturfoto / illustrationsbild / sujetbild / symbolbild/foto',
    credit: 'credit / copyright',
    caption: 'bildunterschrift / bildbeschreibung / bildtext / bildlegende',
    picture:
      'detailansicht öffnen / bild in detailansicht öffnen / vollbild anzeigen / bild vergrößern / bild vergrössern / foto vergrößern / vergrößern / vergrössern / vergrößerte ansicht / bild in neuem fenster öffnen / bild in großansicht öffnen / großansicht öffnen / großansicht / vollbild / vollbild anzeigen / vollbildansicht / im vollbild anzeigen / vollbildmodus / bildbeschreibung / bildbeschreibung einblenden / bildbeschreibung ausblenden / bildbeschreibung anzeigen / bildunterschrift / bildunterschrift anzeigen / bildunterschrift ausblenden / bildtext / bild öffnen / bild anzeigen / bild laden / bilder anzeigen / alle bilder anzeigen / alle bilder / zur bildergalerie / zur galerie / bildergalerie öffnen / bildergalerie / galerie öffnen / galerie / fotostrecke / fotostrecke starten / fotogalerie / zum vergrößern klicken / zum vergrößern bitte klicken / klicken zum vergrößern / bild # von # / foto # von # / # bilder / # fotos / # von # / bild herunterladen / bild schließen / nächstes bild / vorheriges bild / beitragsbild / platzhalterbild / erweitern / grafik herunterladen / abspielen / video abspielen',
    share:
      'teilen / artikel teilen / merken / artikel merken / drucken / artikel drucken / link kopieren / speichern / verschenken / artikel verschenken / auf facebook teilen / auf x teilen / auf twitter teilen / per whatsapp teilen / per e-mail teilen / per mail teilen / e-mail / beitrag teilen / kopiere den aktuellen link / teilen sie diesen artikel / schenken / merkliste / vorlesen / folgen / artikel mit freunden teilen / zur merkliste hinzufügen / kommentare öffnen / zur playlist / artikel zum hören / zur playlisthinzufügen / auf linkedin teilen / auf xing teilen / auf pinterest teilen / auf threads teilen / auf bluesky teilen / per whatsapp versenden / auf whatsapp teilen / auf telegram teilen / diesen artikel teilen / artikel versenden / per mail versenden / url kopieren / schriftgröße ändern / zu meinen artikeln hinzufügen / teilen auf facebook / teilen auf x / teilen auf twitter / teilen auf whatsapp / hinweis an die redaktion / sie haben einen fehler gefunden / feedback / zur startseite / auf google als quelle festlegen / google-quelle hinzufügen / fehler gefunden? / fehler gefunden? jetzt melden. / fehler melden / korrekturhinweis / hinweis geben / tipp an die redaktion / artikel bewerten / beitrag merken / in der app öffnen / verschicken / mailen / weitersagen / schriftgröße / kopieren / link wurde kopiert / pocket / teilen via / per e-mail versenden / bookmark',
    advertisement:
      'anzeige / werbung / werbepause / anzeigen / sponsored / advertorial / gesponsert / artikel wird nach der werbung fortgesetzt / weiter nach der werbung / weiterlesen nach der anzeige / hier weiterlesen nach der anzeige / anzeige - scrollen um weiterzulesen / der artikel geht nach der anzeige weiter / nach der anzeige geht es weiter / bitte lesen sie weiter / bezahlte anzeige / entgeltliche einschaltung / paid post / externer inhalt / box aufklappen / box zuklappen / box auf-/zuklappen / text geht weiter nach der anzeige',
    newsletter:
      'newsletter / newsletter abonnieren / jetzt abonnieren / jetzt anmelden / abonnieren / kostenlos anmelden / zum newsletter / push-nachrichten aktivieren / jetzt testen / weitere newsletter / alle newsletter / newsletter bestellen / zur newsletter-anmeldung / jetzt kostenlos anmelden / jetzt abonnieren und weiterlesen / jetzt weiterlesen / weiterlesen mit / jetzt registrieren / push-nachrichten / jederzeit top informiert! / immer auf dem laufenden / whatsapp-kanal / folgen sie uns auf whatsapp / jetzt folgen / bleiben sie informiert / abo abschließen / digital-abo / jetzt digital-abo testen / exklusiv für abonnenten / nur für abonnenten / für abonnenten / plus-artikel / sie sind bereits abonnent? / bereits abonniert? / bereits registriert? / sie haben bereits ein abo? / unterstützen sie uns / jetzt spenden / jetzt unterstützen / folge uns / folgen sie uns auf google news',
    recommended:
      'weitere inhalte / mehr zum thema / zum thema / lesen sie auch / lesen sie mehr / auch interessant / das könnte sie auch interessieren / das könnte dich auch interessieren / meistgelesen / meistgelesene artikel / meist gelesen / weitere artikel / empfohlene artikel / ähnliche artikel / verwandte artikel / verwandte themen / mehr aus diesem ressort / top-themen / neueste artikel / weiterlesen / mehr lesen / ähnliche themen / weitere themen / weitere videos / mehr dazu / auf dieser seite / inhalt / empfehlungen der redaktion / aktuelle nachrichten / mehr lesen über / passend zum thema / weitere nachrichten / neueste videos / mehr aus dieser rubrik / mehr aus der rubrik / mehr zu diesem thema / lesen sie mehr zu diesem thema / weitere meldungen / weitere beiträge / weitere artikel zum thema / weiterführende links / mehr aus / auch spannend / auch lesenswert / lesen sie dazu / lesen sie hier / lesen sie mehr dazu / lesen sie außerdem / das könnte sie interessieren / das könnte dich interessieren / empfohlene inhalte / top-artikel / beliebte artikel / neu auf / neueste meldungen / am meisten gelesen / meistgeklickt / meistdiskutiert / meistkommentiert / verwandte beiträge / verwandte inhalte / weitere nachrichten aus / links / zum weiterlesen / mehr im dossier / die neuesten / redaktionsempfehlungen / unsere empfehlungen / empfehlung der redaktion / jetzt ansehen',
    readMore:
      'lesen sie auch / lesen sie mehr / lies auch / mehr zum thema / lesen sie hier / mehr dazu / passend dazu / lesetipp / auch interessant / hintergrund / mehr zu diesem thema / weitere informationen / weitere nachrichten / auch spannend / lesen sie dazu / lesen sie außerdem / mehr lesen / weiterlesen / hier lesen sie / das könnte sie auch interessieren / mehr erfahren / zum weiterlesen / video / im video',
    listen:
      'artikel anhören / anhören / artikel hören / hören sie diesen artikel / jetzt anhören / audio / beitrag hören / artikel anhören (# minuten) / artikel anhören # min / artikel vorlesen / text vorlesen / vorlesen lassen / beitrag anhören / hier anhören / audio abspielen / zum anhören / diesen artikel anhören / artikel vorlesen lassen / jetzt hören / hören',
    reading:
      'lesezeit # min / lesezeit # minuten / lesezeit: # min / lesezeit: # minuten / # min / # min. / # minuten lesezeit / # min lesezeit / # minuten / lesedauer # min / lesedauer: # minuten / dauer: # / # min lesen / # minute lesezeit / lesezeit: ca. # minuten / lesezeit ca. # min. / # min. lesezeit / # minuten lesedauer / vor # stunden / vor # minuten / vor # tagen',
    tags: 'schlagworte / themen / schlagwörter / mehr über / folgen sie uns / themen in diesem artikel / themen des artikels / stichwörter / stichworte / mehr zu den themen / artikelthemen / tags / schlagwort',
    menu: 'startseite / menü / suche / anmelden / einloggen / abo / zum inhalt springen / zur startseite / impressum / datenschutz / epaper / e-paper / nach oben / abmelden / login / hauptinhalt / home / mehr anzeigen / alle akzeptieren / zum hauptinhalt springen / bild vergrößern / vergrößern / vollbild / schließen / bild / bilder / bild: / bilder: / # bilder / galerie / bildergalerie öffnen / fotostrecke öffnen / # bilder - fotostrecke öffnen / vergrößern des bildes / zum newsticker / sie befinden sich hier: / audiobeitrag / audio-beitrag / video-beitrag / artikel / abonnement / zurück / weiter / zur suche / zum menü / nach oben scrollen / mehr erfahren / mehr infos / inhaltsverzeichnis / bild in detailansicht öffnen / zum seitenanfang / zum seitenende / zum menü springen / zur navigation springen / zum inhalt / zur fusszeile / mein konto / mein bereich / zum abo / abo testen',
    comments:
      'kommentare / # kommentare / kommentar / # kommentar / kommentare (#) / diskussion / leserkommentare / forum: # postings / # postings / # beiträge / ihre meinung / meinungen (#)',
    commentsNone:
      'kommentare sind für diesen artikel deaktiviert / die kommentarfunktion ist deaktiviert / kommentare sind deaktiviert / die kommentarfunktion für diesen artikel ist nicht verfügbar',
    commentsClosed:
      'kommentare sind geschlossen / die kommentare sind geschlossen / die kommentarfunktion ist geschlossen / die kommentarfunktion wurde geschlossen / die diskussion ist geschlossen / der kommentarbereich ist geschlossen',
    commentsOpen:
      'kommentar schreiben / kommentieren / jetzt kommentieren / diskutieren sie mit / schreiben sie einen kommentar / mitdiskutieren / kommentar verfassen / jetzt mitdiskutieren / diskutieren sie mit! / ihre meinung zählt. / kommentar hinzufügen / zum kommentieren anmelden / jetzt einloggen und mitdiskutieren',
    rights: 'alle rechte vorbehalten',
  },
  {
    language: 'nl',
    common: 'de / het / een / en / van / niet / dat / is / op / te / met / voor / zijn / aan / ook',
    by: 'door / geschreven door / auteurs / tekst / auteur / van onze redactie / van onze verslaggever / een interview door / van een onzer redacteuren / van onze correspondent / tekst en foto’s / door onze redactie',
    and: 'en',
    published: 'gepubliceerd / gepubliceerd op / geplaatst / geplaatst op / verschenen / publicatiedatum',
    updated:
      'bijgewerkt / laatst bijgewerkt / bijgewerkt op / gewijzigd / laatste update / update / aangepast / laatst gewijzigd / geüpdatet',
    photo:
      'foto / beeld / bron / fotografie / illustratie / foto van / fotograaf / archieffoto / archiefbeeld / illustratiebeeld / fotobron / afbeelding / kaart / grafiek / infographic / foto’s / beeld anp / foto: anp / illustratiefoto / eigen foto / stockfoto / archief / luchtfoto / tekening / cartoon',
    credit: 'credit / credits',
    caption: 'bijschrift / onderschrift / fotobijschrift',
    picture:
      'vergroot afbeelding / afbeelding vergroten / foto vergroten / vergroot foto / vergroot / vergroten / klik om te vergroten / open afbeelding / open afbeelding in nieuw venster / bekijk afbeelding / volledig scherm / bekijk foto’s / bekijk alle foto’s / bekijk fotoserie / fotoserie / fotogalerij / # foto’s / # afbeeldingen / foto # van # / afbeelding # van # / # van # / onderschrift / bijschrift / toon bijschrift / verberg bijschrift / beeldbeschrijving / volgende afbeelding / vorige afbeelding / volgende foto / vorige foto / fotobijschrift / bekijk galerij / video afspelen',
    share:
      'delen / deel / deel dit artikel / deel artikel / bewaren / bewaar / opslaan / afdrukken / printen / link kopiëren / kopieer link / tip de redactie / cadeau geven / volgen / fout gezien? / deel dit / deel via / deel op / artikel delen / lees later / link gekopieerd / stuur door / mailen / e-mailen / whatsappen / reageren / gezien? meld het / tip ons / heb je een tip? / iets gezien? / fout gezien? mail ons / correctie doorgeven / bewaar artikel / geef dit artikel cadeau',
    advertisement:
      'advertentie / reclame / advertenties / advertentie - lees hieronder verder / gesponsord / tekst gaat verder onder de advertentie / tekst gaat verder onder de foto / tekst gaat verder onder de video / tekst loopt door onder de foto / tekst gaat door onder de advertentie / lees verder onder de advertentie / lees verder onder de foto / lees door onder de foto / lees verder na de advertentie / artikel gaat verder onder de video / artikel gaat verder onder de foto / de tekst gaat verder onder de foto / het artikel gaat verder onder de advertentie / verder lezen na de advertentie / dit artikel gaat hieronder verder / aangeboden door onze partners / aangeboden door / partnercontent / betaalde content / exclusief voor abonnees',
    newsletter:
      'nieuwsbrief / schrijf je in / inschrijven / abonneren / meld je aan / aanmelden / word abonnee / neem een abonnement / wil je dit artikel verder lezen? / verder lezen? / wil je verder lezen? / al abonnee? / al abonnee? log in / ben je al abonnee? / log in om verder te lezen / voor abonnees / alleen voor abonnees / meld je aan voor de nieuwsbrief / schrijf je in voor de nieuwsbrief / ontvang onze nieuwsbrief / onze nieuwsbrief / probeer nu / steun ons / doneer / word lid / volg ons op whatsapp / volg ons via whatsapp / ons whatsapp-kanaal / download de app / download onze app / schakel meldingen in / blijf op de hoogte / gratis account aanmaken / maak een account aan',
    recommended:
      'lees ook / lees meer / meer over / aanbevolen / meest gelezen / gerelateerde artikelen / meer nieuws / lees verder / net binnen / ook interessant / uitgelicht / bekijk ook / meest bekeken / net gepubliceerd / meer over dit onderwerp / lees meer over / ook in het nieuws / andere artikelen / verwante artikelen / meest gedeeld / populair / nu in het nieuws / hoofdpunten / aanraders / aanbevolen artikelen / aanbevolen voor jou / gerelateerd / gerelateerd nieuws / lees later / verder lezen / laatste nieuws / het laatste nieuws / tips van de redactie / meest recent / keuze van de redactie / luister ook / luister ook naar / kijk ook',
    readMore:
      'lees ook / lees meer / lees verder / bekijk ook / meer lezen / meer nieuws / zie ook / luister ook / kijk ook / ook interessant / lees alles over / meer hierover / bekijk de video / bekijk video',
    listen:
      'luister naar dit artikel / beluister / luister / voorlezen / luister naar het artikel / artikel beluisteren / voorlezen # min / lees voor / luister naar dit verhaal',
    reading:
      'leestijd # min / leestijd # minuten / leestijd: # minuten / # min / # minuten leestijd / # min leestijd / # min lezen / # min. leestijd / leestijd: # min / # minuut leestijd / # reacties / # min.',
    tags: 'onderwerpen / tags / trefwoorden / volg ons / meer over / lees meer over / thema’s / labels',
    menu: 'zoeken / inloggen / voorpagina / ga naar inhoud / naar hoofdinhoud / terug naar boven / mijn account / meer laden / ga naar hoofdinhoud / ga naar de inhoud / naar de inhoud / naar navigatie / net binnen / digitale krant',
    comments: 'reacties / # reacties / # reactie / reageer / reacties (#)',
    commentsNone: 'reageren is niet mogelijk / reacties zijn uitgeschakeld',
    commentsClosed: 'reacties zijn gesloten / de reacties zijn gesloten / reageren is niet meer mogelijk',
    commentsOpen: 'plaats een reactie / geef een reactie / praat mee',
    rights: 'alle rechten voorbehouden',
  },
];
