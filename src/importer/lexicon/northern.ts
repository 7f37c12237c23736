import type { Lexicon } from './shape.ts';

/** Finnish, Hungarian and Basque. */
export const NORTHERN: Lexicon[] = [
  {
    language: 'fi',
    common:
      'ja / on / ei / että / se / oli / hän / myös / mutta / kun / ovat / joka / kuin / sen / tai / mukaan / kanssa / jos / ne / nyt / sitä / siitä / vain / vielä / olla / jotka / hänen / sanoo / ollut / noin / vuonna / vuoden / niin',
    by: 'teksti / kirjoittaja / toimittaja / toimittajat / kirjoittajat / teksti ja kuvat / kirjoittanut / haastattelu',
    and: 'ja',
    published: 'julkaistu / julkaisupäivä / julkaistiin / julkaisuaika / julkaistu klo',
    updated:
      'päivitetty / muokattu / viimeksi päivitetty / päivitettiin / viimeksi muokattu / päivityspäivä / viimeisin päivitys / viimeksi muutettu / muokattu klo / muutettu',
    photo:
      'kuva / kuvat / valokuva / kuvaaja / lähde / grafiikka / kuvituskuva / arkistokuva / kuvalähde / kuvakaappaus / kuva ja video / kartta / kuva ja teksti / arkisto / valokuvaaja / kuvitus / piirros / all over press',
    caption: 'kuvateksti',
    picture:
      'suurenna kuva / suurenna / avaa kuva / avaa kuva isommaksi / avaa kuva uuteen ikkunaan / avaa kuvien katselu / avaa kuvagalleria / kuvagalleria / koko näyttö / näytä kuvateksti / piilota kuvateksti / kuvateksti / # kuvaa / seuraava kuva / edellinen kuva / sulje kuva / katso kuvat / näytä kuva / toista video / lisää kuvia / kaikki kuvat / katso kaikki kuvat / näytä kaikki kuvat',
    share:
      'jaa / jaa artikkeli / tallenna / tulosta / kopioi linkki / seuraa / jaa facebookissa / jaa x:ssä / jaa twitterissä / jaa whatsappissa / jaa juttu / kopioi / linkki kopioitu / lähetä / lähetä sähköpostilla / tallenna juttu / tallenna artikkeli / ilmoita virheestä / huomasitko virheen? / anna palautetta / lähetä palautetta / lähetä vinkki / lähetä juttuvinkki / seuraa aihetta / seuraa kirjoittajaa / lahjoita juttu / lahjoita / tykkää',
    advertisement:
      'mainos - sisältö jatkuu alla / mainos sisältö jatkuu alla / juttu jatkuu mainoksen jälkeen / juttu jatkuu mainoksen alla / artikkeli jatkuu mainoksen jälkeen / sisältö jatkuu mainoksen alla / mainos / mainos, juttu jatkuu alla / mainokset / juttu jatkuu mainoksen alla / artikkeli jatkuu mainoksen jälkeen / artikkeli jatkuu mainoksen alla / juttu jatkuu mainoksen jälkeen / juttu jatkuu kuvan jälkeen / juttu jatkuu kuvan alla / juttu jatkuu videon jälkeen / teksti jatkuu mainoksen alla / teksti jatkuu kuvan jälkeen / jatkuu mainoksen jälkeen / kaupallinen yhteistyö / mainos – juttu jatkuu alla / mainos alkaa / mainos päättyy / maksettu mainos / sisältöyhteistyö',
    newsletter:
      'tilaa / uutiskirje / tilaa uutiskirje / kirjaudu / tilaajille / vain tilaajille / tämä juttu on tilaajille / artikkeli on vain tilaajille / oletko jo tilaaja? / kirjaudu lukeaksesi / lue koko juttu tilaamalla / tilaa digi / tilaa nyt / tilaa uutiskirjeemme / tilaa ilmainen uutiskirje / liity postituslistalle / lataa sovellus / lataa sovelluksemme / seuraa meitä / seuraa somessa / seuraa whatsappissa / ota ilmoitukset käyttöön / luo tunnus / luo tili / tue meitä / uutiskirjeet',
    recommended:
      'lue myös / lue lisää / luetuimmat / aiheesta lisää / tuoreimmat / lisää aiheesta / suosittelemme / lue seuraavaksi / lue lisää aiheesta / lue kaikki / katso myös / kuuntele myös / uusimmat / uusimmat uutiset / tuoreimmat uutiset / luetuimmat uutiset / luetuimmat nyt / suosituimmat / katsotuimmat / suositellut / suosittelemme sinulle / muita artikkeleita / muut lukevat / muita uutisia / lisää uutisia / aiheeseen liittyvää / liittyvät artikkelit / liittyvät jutut / samasta aiheesta / toimituksen valinnat / toimitus suosittelee / etusivun uutiset / päivän luetuimmat / näytä lisää / lataa lisää / jutun aiheet / jaetuimmat',
    readMore:
      'lue myös / lue lisää / katso myös / lue lisää aiheesta / lue seuraavaksi / katso video / katso kuvat / kuuntele myös / aiheesta lisää / aiheesta muualla / aiheeseen liittyvää / lue koko juttu / lue tästä / lue kaikki / lisää aiheesta / suosittelemme',
    listen:
      'kuuntele / kuuntele juttu / kuuntele artikkeli / kuuntele juttu # min / kuuntele tämä juttu / toista / kuuntele ääniversio / ääniversio / lue ääneen',
    reading:
      'lukuaika # min / lukuaika: # min / # min / lukuaika noin # min / lukuaika # minuuttia / lukuaika: # minuuttia / # min lukuaika / # minuutin lukuaika / lukuaika n. # min / # minuuttia / # kommenttia / # jakoa',
    tags: 'aiheet / avainsanat / aihetunnisteet / seuraa meitä / asiasanat / jutun aiheet / aiheeseen liittyvää / tagit',
    menu: 'haku / etusivu / valikko / siirry sisältöön / kirjaudu sisään / hyppää sisältöön / siirry pääsisältöön / siirry suoraan sisältöön / oma tili / omat tiedot / takaisin ylös',
    comments:
      'kommentit / # kommenttia / kommentit (#) / keskustelu / # kommentti / keskustelu (#) / lue kommentit / näytä kommentit',
    commentsNone: 'kommentointi on poistettu käytöstä',
    commentsClosed: 'kommentointi on suljettu / keskustelu on suljettu',
    commentsOpen:
      'kommentoi / kirjoita kommentti / osallistu keskusteluun / kommentoi juttua / liity keskusteluun / kirjaudu kommentoidaksesi / lisää kommentti',
    rights: 'kaikki oikeudet pidätetään',
  },
  {
    language: 'hu',
    common:
      'a / az / és / hogy / nem / is / egy / meg / volt / már / csak / ez / de / szerint / még / ha / ki / el / le / mint / van / vagy / lesz / lehet / ezt / azt / mert / amely / után / pedig / kell / így / most / két / több / ahol / majd / minden / sem / szerinti / közölte / elmondta / írta / évi / fel',
    by: 'szerző / írta / szöveg / szerzők / írták / készítette / riporter / szerkesztette / az interjút készítette',
    and: 'és',
    published:
      'közzétéve / megjelent / publikálva / létrehozva / megjelenés / közzététel / megjelenés dátuma / publikálás dátuma',
    updated:
      'frissítve / módosítva / frissült / utolsó frissítés / utoljára frissítve / utoljára módosítva / frissítés / frissítés dátuma / utolsó módosítás / frissítés ideje',
    photo:
      'fotó / kép / forrás / képek / illusztráció / fotók / rajz / borítókép / grafika / fotós / illusztráció forrása / kép forrása / fotó forrása / archív fotó / grafikon / térkép / címlapkép / címlapfotó / nyitókép / kiemelt kép / fotógaléria / archív / képernyőfotó / infografika / illusztrációs fotó / képünk illusztráció / a kép illusztráció',
    caption: 'képaláírás',
    picture:
      'kép nagyítása / a kép nagyítása / nagyítás / kép megnyitása / kép megnyitása új ablakban / megnyitás új ablakban / teljes képernyő / teljes méret / képaláírás / galéria / galéria megnyitása / galéria megtekintése / megnézem a galériát / # fotó / # kép / következő kép / előző kép / kattintson a nagyításhoz / kattintson a képre a nagyításhoz / kattints a képre a nagyításhoz / további képek / több kép / összes kép / az összes kép megtekintése',
    share:
      'megosztás / megosztom / mentés / nyomtatás / link másolása / küldés / megosztás facebookon / oszd meg / ossza meg / cikk megosztása / facebook megosztás / küldés e-mailben / e-mail küldése / cikk nyomtatása / cikk mentése / mentés későbbre / másolás / vágólapra másolva / link másolva / hibát talált? / hiba jelentése / hibajelentés / hibát találtam / könyvjelző / követés / szerző követése / téma követése / tetszik / betűméret / könyvjelzőzés / ajándékozás / küldje el / megosztom facebookon',
    advertisement:
      'hirdetés / reklám / a cikk a hirdetés után folytatódik / a cikk folytatódik a hirdetés után / a cikk az ajánló után folytatódik / a hirdetés után folytatjuk / hirdetés után folytatjuk / folytatás a hirdetés után / szponzorált tartalom / szponzorált / támogatott tartalom / fizetett hirdetés / olvasás folytatása',
    newsletter:
      'feliratkozás / hírlevél / feliratkozom / iratkozzon fel / csak előfizetőknek / előfizetőknek / előfizetés / előfizetek / előfizetői tartalom / már előfizetőnk? / már előfizető? / már van előfizetése? / jelentkezzen be / iratkozz fel / iratkozz fel hírlevelünkre / iratkozzon fel hírlevelünkre / hírlevél feliratkozás / feliratkozás hírlevélre / hírlevelek / hírlevelünk / támogatás / támogasd a munkánkat / támogasd a munkánkat! / támogass minket / támogasson minket / támogatom / kövess minket / kövess minket facebookon / kövess minket facebookon is! / kövess minket a facebookon / kövess minket google hírekben / kövessen minket a facebookon / kövesse oldalunkat / csatlakozz / csatlakozz hozzánk / töltsd le az alkalmazást / értesítések bekapcsolása / regisztráció / regisztráljon / legyen előfizetőnk / kérek értesítést',
    recommended:
      'ezt is ajánljuk / ezt is ajánljuk a témában / ezt is olvassa el / olvassa el / kapcsolódó cikkek / legolvasottabb / olvasta már / ajánlott cikkek / további hírek / kapcsolódó / ez is érdekelheti / olvasta már? / olvastad már? / olvasd el / olvasd el ezt is / olvassa el ezt is / ezt is olvassa el / ezt olvasta már? / ezt olvastad már? / ezek is érdekelhetik / ez is érdekelhet / ezek is érdekelhetnek / érdekelheti / ajánljuk / ajánlott / ajánljuk még / ajánlataink / ajánló / ajánlók / kapcsolódó cikk / kapcsolódó anyagok / kapcsolódó tartalom / kapcsolódó tartalmak / kapcsolódó hírek / további cikkek / további cikkeink / még több / még több hír / legfrissebb / legfrissebb hírek / friss hírek / friss / legnépszerűbb / legolvasottabbak / legolvasottabb cikkek / népszerű / népszerű cikkek / kedvenceink / kiemelt / kiemelt cikkek / szerkesztő ajánlja / szerkesztőség ajánlja / a szerkesztő ajánlata / ne maradj le / ne maradjon le / olvass tovább / tovább / hasonló cikkek / mások ezt olvassák / mások ezeket olvasták / következő cikk / előző cikk / címlapról ajánljuk / címlapról / most olvassák / partnereinktől / bővebben / cikkajánló',
    readMore:
      'olvassa el / olvassa el ezt is / kapcsolódó / bővebben / olvasta már? / olvasta már / olvasd el / olvasd el ezt is / ezt is olvassa el / olvassa tovább / bővebben erről / kapcsolódó cikk / kapcsolódó cikkünk / kapcsolódó anyag / ajánljuk / ajánlott / nézze meg / nézd meg / nézd meg ezt is / hallgassa meg / hallgasd meg / érdekelheti / további részletek / korábban írtuk / ez is érdekelheti / ez is érdekelhet / ezt is nézd meg',
    listen:
      'hallgassa meg a cikket / hallgasd meg a cikket / hallgassa meg / meghallgatom / cikk meghallgatása / lejátszás / hallgatom / felolvasás / hangos cikk',
    reading:
      'olvasási idő: # perc / # perc / # perc olvasás / olvasási idő # perc / olvasási idő: kb. # perc / # perc olvasási idő / # perces olvasmány / # komment / # hozzászólás / # perce / # órája / olvasás: # perc',
    tags: 'címkék / témák / kövessen minket / kulcsszavak / tagek / kapcsolódó címkék / témakör',
    menu: 'keresés / bejelentkezés / címlap / menü / ugrás a tartalomra / tovább a tartalomhoz / vissza a tetejére',
    comments:
      'hozzászólások / # hozzászólás / hozzászólások (#) / kommentek / komment / kommentek (#) / # komment / hozzászólás (#)',
    commentsNone: 'a hozzászólások le vannak tiltva',
    commentsClosed: 'a hozzászólások lezárva / a hozzászólás lezárva',
    commentsOpen:
      'szóljon hozzá / hozzászólok / szólj hozzá / szóljon hozzá! / új hozzászólás / hozzászólás írása / véleményezze',
    rights: 'minden jog fenntartva',
  },
  {
    language: 'eu',
    common: 'eta / da / ez / du / bat / dira / zen / ere / baina / dute / izan / egin / den / hori',
    by: 'egilea / testua / idazlea',
    and: 'eta',
    published: 'argitaratua',
    updated: 'eguneratua',
    photo: 'argazkia / argazkiak / irudia',
    picture: 'handitu irudia / handitu / ireki irudia / ikusi argazkiak / argazki-galeria',
    share: 'partekatu / gorde / inprimatu / kopiatu esteka',
    advertisement: 'publizitatea',
    newsletter: 'harpidetu / buletina / harpidetu buletinera / egin zaitez harpidedun',
    recommended:
      'irakurri gehiago / irakurrienak / lotutako albisteak / irakurri ere / azken albisteak / erlazionatutako albisteak / gehiago',
    readMore: 'irakurri ere / irakurri gehiago / ikusi ere / ikusi gainera / gehiago irakurri',
    listen: 'entzun albistea / entzun',
    reading: '# minutu',
    tags: 'gaiak / etiketak / jarraitu',
    menu: 'bilatu / hasiera',
    comments: 'iruzkinak / # iruzkin',
    commentsClosed: 'iruzkinak itxita daude',
    commentsOpen: 'idatzi iruzkina',
    rights: 'eskubide guztiak erreserbatuta',
  },
];
