import type { Lexicon } from './shape.ts';

/** French, Italian and Romanian. */
export const ROMANCE: Lexicon[] = [
  {
    language: 'fr',
    common: 'le / la / les / de / des / et / que / est / dans / une / pour / qui / pas / sur / au',
    by: 'par / de notre correspondant / de notre envoyé spécial / de notre envoyée spéciale / propos recueillis par / recueilli par / écrit par / auteur / publié par / rédigé par / article rédigé par / texte / texte de / auteurs / autrice / article de / reportage de / une chronique de / texte et photos / entretien réalisé par',
    and: 'et / avec',
    published:
      'publié / publié le / publié aujourd’hui à / publié à / mis en ligne le / paru le / le / posté le / créé le / parution / date de publication / publié hier à / publié aujourd’hui / mise en ligne / publication / mis en ligne / date de parution / mis en ligne à',
    updated:
      'mis à jour / mis à jour le / modifié le / modifié à / mise à jour / dernière mise à jour / actualisé le / modifié / actualisé / actualisé à / mise à jour le / mis à jour à / mis à jour il y a / date de mise à jour / date de modification / actualisée le / mise à jour à',
    photo:
      'photo / photos / crédit photo / crédits photo / crédit / crédits / image / photographie / illustration / dessin / infographie / photo de / source / carte / photo d’illustration / photo d’archives / image d’illustration / crédit image / crédits images / photographe / capture d’écran / visuel / photo prétexte / photo afp / image d’archives / photo fournie / photo tirée / photo : afp / dessin de / photo dr / capture',
    credit: 'crédit / crédits / crédit de l’image',
    caption: 'légende image / légende photo / légende',
    picture:
      'agrandir l’image / agrandir l’image (nouvelle fenêtre) / début du widget . passer le widget? / fin du widget . retour au début du widget? / ouvrir l’image dans la galerie / agrandir la photo / agrandir / cliquez pour agrandir / cliquer pour agrandir / cliquez sur l’image pour l’agrandir / voir l’image / voir l’image en plein écran / voir en plein écran / plein écran / ouvrir l’image / ouvrir l’image dans une nouvelle fenêtre / ouvrir la galerie / afficher l’image / afficher la légende / masquer la légende / légende / légende photo / image # sur # / photo # sur # / # photos / # images / # sur # / voir les photos / voir toutes les photos / voir le diaporama / voir la galerie / diaporama / image suivante / image précédente / photo suivante / photo précédente / fermer l’image / zoomer / image de une / légende image / lire la vidéo / plus de photos / toutes les photos / voir plus de photos / voir les # photos',
    share:
      'partager / partager l’article / partager cet article / réduire la taille du texte / augmenter la taille du texte / télécharger en pdf / imprimer / enregistrer / sauvegarder / copier le lien / envoyer par e-mail / offrir l’article / offrir / ajouter à vos favoris / ajouter à la sélection / partager sur facebook / partager sur x / partager sur twitter / partager sur whatsapp / partager sur linkedin / lire plus tard / envoyer / réagir / suivre / ajouter à mes articles / partager sur messenger / partager sur telegram / partager sur bluesky / partager sur threads / copier / copier le lien de l’article / partager par email / classer / écrire à l’auteur / commenter l’article / partagez / partager via / partager sur / lire le journal numérique / réutiliser ce contenu / ajouter à vos sélections / ajouter aux favoris / ajouter à mes favoris / favoris / copier l’url / lien copié / imprimer cet article / envoyer par mail / envoyer par courriel / courriel / signaler une erreur / signaler / une erreur ? / contribuer / alerter / alertes / suivre ce sujet / suivre l’auteur / suivre cet auteur / taille du texte / agrandir le texte / mettre en favori / partager par courriel / google actualités / ajouter comme source préférée / suivez-nous / offrir cet article / partager ce message / partager cette mise à jour',
    advertisement:
      'publicité / annonce / la suite après cette publicité / la suite de l’article après la publicité / contenu sponsorisé / sponsorisé / la suite après la publicité / la suite de votre article après cette publicité / suite de l’article après la publicité / votre article continue ci-dessous / article continue après la publicité / l’article continue après la publicité / publicité - continuer ci-dessous / contenus partenaires / contenu partenaire / nos partenaires / en partenariat avec / pour afficher ce contenu, vous devez accepter les cookies. / voir en plein écran / tout accepter / la suite sous la publicité / défiler pour continuer',
    newsletter:
      's’abonner / abonnez-vous / newsletter / inscrivez-vous / s’inscrire / je m’abonne / s’abonner à la newsletter / recevoir la newsletter / article réservé aux abonnés / réservé aux abonnés / cet article est réservé aux abonnés / contenu réservé aux abonnés / déjà abonné ? / déjà abonné ? se connecter / déjà abonné ? connectez-vous / connectez-vous / lire la suite de l’article / la suite est réservée aux abonnés. / la suite est réservée aux abonnés / pour lire la suite, abonnez-vous / découvrez la suite / découvrir nos offres / profitez de l’offre / abonnement à #€ / #€ pour # mois / sans engagement / essai gratuit / notre newsletter / nos newsletters / la newsletter / recevez notre newsletter / inscription à la newsletter / inscrivez-vous à la newsletter / infolettre / inscrivez-vous à notre infolettre / infolettres / votre email / votre adresse email / je m’inscris / soutenez-nous / faire un don / je fais un don / soutenir / téléchargez l’application / activer les notifications / suivez-nous sur whatsapp / suivez-nous sur google actualités / rejoignez notre chaîne whatsapp / suivez notre chaîne whatsapp / créer un compte',
    recommended:
      'articles en relation / lire aussi / à lire aussi / lire plus / à lire également / sur le même sujet / les plus lus / articles les plus lus / le plus lu / articles similaires / à découvrir également / à voir aussi / lire la suite / à ne pas manquer / voir plus / en lien / contenus sponsorisés / recommandé pour vous / plus d’articles / lisez aussi / lire également / à lire sur le sujet / à lire et à écouter / prolongez votre lecture autour de ce sujet / prolonger la lecture / pour aller plus loin / en savoir plus / aussi en / dans la même rubrique / dans la même catégorie / les plus lues / les plus partagés / les plus récents / les plus commentés / dernières infos / dernières nouvelles / derniers articles / nos derniers articles / vous aimerez aussi / vous pourriez aussi aimer / ça pourrait vous intéresser / cela pourrait vous intéresser / ceci pourrait vous intéresser / articles liés / articles associés / autres articles / tous les articles / plus d’infos / l’actualité en vidéo / lectures conseillées / notre sélection / la rédaction vous recommande / la rédaction vous conseille / contenus recommandés / suggestions / édition numérique',
    readMore:
      'lire aussi / à lire aussi / lire plus / à lire également / lire également / voir aussi / à lire / lire notre enquête / lire l’entretien / lire le récit / lire le décryptage / lire l’analyse / lisez aussi / à lire et à écouter / >> lire aussi / lire notre / à voir aussi / à écouter / écouter aussi / regarder aussi / pour aller plus loin / sur le même sujet / en savoir plus / notre dossier / notre enquête / lire le reportage / lire notre dossier / lire notre décryptage / lire notre éditorial / lire la tribune / lire la chronique / lire les témoignages / lire le portrait / lire la critique / plus d’infos / vous aimerez aussi / vidéo / en vidéo',
    listen:
      'voir la vidéo / lire la vidéo / écouter l’article / écouter cet article / écouter / lecture audio / écoutez cet article / écouter l’article # min / écouter l’audio / écouter la version audio / lire l’audio / écoutez / regarder le sujet / lire la vidéo',
    reading:
      'temps de lecture # min / # min temps de lecture / # mintemps de lecture / temps de lecture : # min. / temps de lecture : # min / lecture # min / lecture # min. / # min de lecture / # min / # mn / # minutes de lecture / temps de lecture : # minutes / temps de lecture : #min / temps de lecture: # min / temps de lecture: # minutes / temps de lecture estimé : # min / durée de lecture : # min / durée : # min / lecture : # min / # min. de lecture / lecture en # min / # commentaires / # mn de lecture / # minute de lecture / temps de lecture # min.',
    tags: 'sujets / thèmes / mots-clés / tags / thématiques / suivez-nous / sur les sujets / sur le même thème',
    menu: 'accueil / rechercher / recherche / se connecter / connexion / aller au contenu / aller au contenu principal / mon compte / menu / mentions légales / retour en haut / tout accepter / accepter / fermer / agrandir l’image / aller au menu / mon espace / le journal / journal numérique / édition du jour / à la une / le direct / en direct / faits divers / haut de page',
    comments:
      'commentaires / # commentaires / commenter / # commenter / commentaire / # commentaire / commentaires (#) / réactions / voir les commentaires / lire les commentaires / contributions / réactions (#) / voir les # commentaires',
    commentsNone:
      'les commentaires sont désactivés / commentaires désactivés / les commentaires ne sont pas activés pour cet article',
    commentsClosed:
      'les commentaires sont fermés / commentaires fermés / les commentaires sont clos / les contributions sont fermées',
    commentsOpen:
      'commenter / laisser un commentaire / ajouter un commentaire / réagissez / contribuer / participer à la conversation',
    rights: 'tous droits réservés',
  },
  {
    language: 'it',
    common: 'il / di / che / la / è / per / una / non / con / del / della / sono / gli / nel / alla',
    by: 'di / a cura di / dal nostro inviato / dal nostro corrispondente / della redazione / testo di / autore / scritto da / articolo di / servizio di / pubblicato da / autrice / autori / dalla nostra corrispondente / dalla nostra inviata / dai nostri inviati / intervista di / testi di / reportage di / testo e foto di / articolo a cura di / a cura della redazione',
    and: 'e',
    published:
      'pubblicato / pubblicato il / pubblicata il / data di pubblicazione / pubblicata / pubblicato alle / pubblicazione / creato / inserito il / data pubblicazione / ora di pubblicazione',
    updated:
      'aggiornato / aggiornato il / aggiornato alle / ultimo aggiornamento / modificato il / ultima modifica / modificato / modifica il / ultimo aggiornamento alle / aggiornata / modificato alle / data di aggiornamento / data aggiornamento / ultima modifica il / aggiornata il',
    photo:
      'foto / immagine / fotografia / credit / crediti / foto di / illustrazione / fonte / grafica / fotografo / foto d’archivio / immagine di repertorio / foto di repertorio / crediti foto / credits / ph / mappa / cartina / infografica / fotografia di / foto ansa / immagine di / foto/ansa / archivio / foto: ansa / fotogramma / fermo immagine / foto dal web / immagine generata / ph.',
    credit: 'credito / crediti / credit / credits',
    caption: 'didascalia',
    picture:
      'ingrandisci immagine / ingrandisci l’immagine / ingrandisci la foto / ingrandisci / apri immagine / apri l’immagine / apri l’immagine in una nuova finestra / schermo intero / visualizza a schermo intero / mostra didascalia / nascondi didascalia / didascalia / guarda le foto / guarda la gallery / vai alla gallery / apri la gallery / apri galleria / galleria fotografica / galleria di immagini / fotogallery / # foto / # immagini / foto # di # / immagine # di # / # di # / clicca per ingrandire / clicca sull’immagine per ingrandire / immagine precedente / immagine successiva / chiudi immagine / riproduci video / altre foto / tutte le foto / vedi tutte le foto / guarda tutte le foto / vedi le foto',
    share:
      'condividi / condividi questo aggiornamento / condividi su facebook / salva / stampa / copia link / invia per email / regala / ascolta / segui / condividi articolo / condividi questo articolo / commenta / ascolta l’articolo / condividi su / condividi la notizia / condividi con / condividi su whatsapp / condividi su x / condividi su twitter / condividi su linkedin / condividi su telegram / condividi via email / salva articolo / salva nei preferiti / preferiti / invia / invia articolo / stampa articolo / stampa l’articolo / copia / copia il link / link copiato / segnala / segnala un errore / segnala errore / regala articolo / regala questo articolo / aggiungi ai preferiti / testo / dimensione testo / ingrandisci testo / dimensione carattere / segui autore / segui il tema / aggiungi come fonte preferita / google discover / seguici su google discover / mi piace / tweet / visualizza tutti',
    advertisement:
      'pubblicità / annuncio / contenuto sponsorizzato / sponsorizzato / continua a leggere dopo la pubblicità / l’articolo continua dopo la pubblicità / continua dopo la pubblicità / la tua pubblicità qui / contenuto pubblicitario / articolo sponsorizzato / messaggio pubblicitario / pubblicità - continua a leggere di seguito / advertisement - continua / caricamento in corso / pubbliredazionale',
    newsletter:
      'iscriviti / abbonati / newsletter / iscriviti alla newsletter / registrati / abbonati per leggere / abbonati per continuare a leggere / accedi per continuare / sei già abbonato? / sei già abbonato? accedi / hai già un abbonamento? / per gli abbonati / riservato agli abbonati / contenuto riservato agli abbonati / articolo riservato agli abbonati / solo per abbonati / esclusivo per gli abbonati / iscriviti alla nostra newsletter / iscriviti al canale / iscriviti al canale whatsapp / iscriviti al nostro canale whatsapp / seguici su whatsapp / seguici su telegram / seguici su google news / seguici su facebook / segui il canale whatsapp / unisciti al canale whatsapp / unisciti a noi / scarica l’app / attiva le notifiche / ricevi le notizie / ricevi la newsletter / la tua email / dona ora / fai una donazione / prova gratis / scopri le offerte / scopri di più / registrati gratis / le nostre newsletter / newsletter gratuita',
    recommended:
      'leggi anche / leggi di più / per approfondire / articoli correlati / i più letti / più letti / leggi tutto / potrebbe interessarti / ti potrebbe interessare / raccomandati per te / altre notizie / ultime notizie / approfondimenti / leggi i commenti / i commenti dei lettori / consigliati per te / vai a tutte le notizie / tutte le notizie / vai alle notizie / leggi e commenta / ultima ora / ultim’ora / da non perdere / in primo piano / primo piano / più visti / i più visti / i più condivisi / i più commentati / le più lette / più lette / notizie correlate / correlati / contenuti correlati / contenuti sponsorizzati / articoli simili / altri articoli / altri articoli di / altro su / temi correlati / argomenti correlati / vedi anche / vedi tutti / guarda anche / ti può interessare / può interessarti / potrebbero interessarti / ti potrebbe interessare anche / potrebbe interessarti anche / consigliati / consigliati dalla redazione / scelti per te / dello stesso autore / sullo stesso argomento / sullo stesso tema / video correlati / l’articolo prosegue / articolo successivo / articolo precedente / le parole chiave / ti è piaciuto questo articolo?',
    readMore:
      'leggi anche / leggi di più / per approfondire / vedi anche / guarda anche / leggi gli aggiornamenti / leggi qui / leggi l’intervista / leggi tutto / guarda il video / ascolta anche / approfondimento / approfondisci / sullo stesso argomento / sullo stesso tema / potrebbe interessarti / ti potrebbe interessare / articolo correlato / correlati / da non perdere / altro su / video',
    listen:
      'guarda il video / ascolta / ascolta l’articolo / ascolta questo articolo / ascolta l’articolo # min / ascolta la notizia / ascolta il testo / ascolta la versione audio / ascolta questo articolo ora / riproduci / ascolto / versione audio / leggi ad alta voce',
    reading:
      '# minuti di lettura / tempo di lettura: # minuti / tempo di lettura # min / # min di lettura / # min / lettura # min / # minuti / tempo di lettura: # min / tempo di lettura # minuti / tempo di lettura stimato: # minuti / lettura: # min / # minuto di lettura / lettura # minuti / # commenti / # mn / # min.',
    tags: 'argomenti / tag / temi / seguici / argomenti trattati / tags / parole chiave / leggi di più su / altri argomenti / altro su questo argomento',
    menu: 'cerca / accedi / home / vai al contenuto / salta al contenuto / il mio account / chiudi / accetta / vai al contenuto principale / apri menu / edizioni locali / edizione digitale / il giornale / ultima ora / torna su / torna in alto / torna all’inizio',
    comments:
      'commenti / # commenti / # commento / commenti (#) / leggi i commenti / i commenti / commenta la notizia / commenta l’articolo / scrivi il tuo commento',
    commentsNone: 'i commenti sono disabilitati / commenti disabilitati',
    commentsClosed: 'i commenti sono chiusi / commenti chiusi',
    commentsOpen: 'lascia un commento / scrivi un commento / partecipa alla discussione',
    rights: 'tutti i diritti riservati / riproduzione riservata',
  },
  {
    language: 'ro',
    common:
      'și / de / în / la / cu / că / pe / nu / este / din / care / mai / au / pentru / sau / a / să / o / un / dar / fost / sunt / după / cel / am / ar / fi / acest / această / ca / ce / prin / iar / doar',
    by: 'de / scris de / autor / text / autori / autoare / publicat de / redactat de / redactor / realizat de / text de / articol de / un articol de / interviu de / corespondență de / text și foto',
    and: 'și',
    published:
      'publicat / publicat la / data publicării / publicat pe / publicat în / postat la / adăugat / publicare / data publicare / publicat în data de / ora publicării',
    updated:
      'actualizat / actualizat la / ultima actualizare / modificat / ultima modificare / modificat la / data actualizării / data ultimei actualizări / actualizat pe / actualizare / actualizat în',
    photo:
      'foto / sursa foto / imagine / credit / fotografie / sursă foto / credit foto / foto ilustrativ / fotograf / arhivă / captură / hartă / grafic / infografic / foto arhivă / foto cu caracter ilustrativ / imagine cu rol ilustrativ / imagine ilustrativă / colaj / captură foto / captură video / sursa imagine',
    caption: 'legendă foto',
    picture:
      'mărește imaginea / mărește fotografia / mărește / deschide imaginea / deschide galeria / vezi galeria / vezi galeria foto / galerie foto / vezi foto / vezi fotografiile / # foto / # poze / # fotografii / imaginea # din # / ecran complet / click pentru a mări / imaginea următoare / imaginea anterioară / legendă foto / mai multe fotografii / mai multe poze / toate fotografiile / vezi toate fotografiile / vezi mai multe poze',
    share:
      'distribuie / salvează / tipărește / copiază linkul / trimite / distribuie pe facebook / distribuie articolul / share / trimite pe whatsapp / trimite pe email / copiază link / copiază link-ul / printează / salvează articolul / urmărește / raportează / raportează o eroare / mărește textul / tipărire / distribuiți / link copiat / distribuie actualizarea',
    advertisement:
      'publicitate / reclamă / articolul continuă după reclamă / articolul continuă mai jos / continuarea articolului mai jos / continuă după publicitate / articolul continuă după publicitate / continuă citirea / parteneri / partenerii noștri / advertorial / conținut sponsorizat / reclame',
    newsletter:
      'abonează-te / newsletter / înscrie-te / abonează-te la newsletter / abonați-vă la newsletter / abonare newsletter / aboneaza-te / abonează-te acum / abonament / abonați-vă / abonamente / conținut pentru abonați / doar pentru abonați / conectare / urmăriți știrile noastre și pe google news / urmărește-ne pe google news / urmăriți-ne pe google news / urmărește-ne pe whatsapp / abonează-te la canalul de whatsapp / intră pe canalul de whatsapp / urmărește-ne / urmăriți-ne / urmărește-ne pe facebook / descarcă aplicația / activează notificările / susține-ne / susține / înregistrare / cont nou',
    recommended:
      'citește și / citește mai mult / citeşte şi / cele mai citite / articole similare / vezi și / recomandări / știri similare / citeste si / citiți și / citiţi şi / citește mai departe / citește continuarea / citește integral / vezi mai mult / te-ar putea interesa / te-ar putea interesa și / ți-ar putea plăcea / s-ar putea să te intereseze / articole recomandate / recomandate / recomandările redacției / recomandarea redacției / recomandarea noastră / articole asemănătoare / articole legate / știri recomandate / cele mai noi / cele mai noi știri / ultimele știri / ultima oră / știri de ultimă oră / ultimele articole / top știri / cele mai populare / populare / pe aceeași temă / din aceeași categorie / din aceeași secțiune / alte știri / alte articole / mai multe știri / din articol / nu rata / parteneri / top citite / cele mai comentate',
    readMore:
      'citește și / citeşte şi / vezi și / citește mai mult / citeste si / citiți și / citiţi şi / citește mai departe / citește continuarea / citește integral / vezi mai multe / vezi aici / te-ar putea interesa / pe aceeași temă / recomandări / articol recomandat / mai multe / nu rata / video',
    listen: 'ascultă articolul / ascultă / ascultă știrea / ascultă acest articol / ascultați articolul',
    reading:
      'timp de citire: # minute / # min / # minute de citit / # minute de lectură / # minute citire / timp de citire: # min / timp citire # minute / timp de lectură: # minute / timp estimat de citire: # minute / # min citire / # comentarii / # vizualizări / timp de citit: # minute',
    tags: 'etichete / subiecte / urmărește-ne / taguri / tags / subiecte în articol / cuvinte cheie / mai multe despre',
    menu: 'acasă / caută / autentificare / meniu / prima pagină / contul meu / ultimele știri / despre noi / sari la conținut / treci la conținut',
    comments:
      'comentarii / # comentarii / # comentariu / comentariu / comentarii (#) / vezi comentariile / comentează / spune-ți părerea',
    commentsClosed: 'comentariile sunt închise',
    commentsNone: 'comentariile sunt dezactivate',
    commentsOpen: 'comentează / lasă un comentariu / adaugă un comentariu',
    rights: 'toate drepturile rezervate',
  },
];
