import type { Lexicon } from './lexicon-shape.ts';

/** French, Spanish, Portuguese, Italian, Romanian, Catalan and Galician. */
export const ROMANCE: Lexicon[] = [
  {
    language: 'fr',
    common: 'le / la / les / de / des / et / que / est / dans / une / pour / qui / pas / sur / au',
    by: 'par / de notre correspondant / de notre envoyé spécial / de notre envoyée spéciale / propos recueillis par / écrit par / auteur / publié par / rédigé par / texte / texte de / auteurs / autrice',
    and: 'et / avec',
    published:
      'publié / publié le / publié aujourd’hui à / publié à / mis en ligne le / paru le / le / posté le / créé le / parution / date de publication',
    updated:
      'mis à jour / mis à jour le / modifié le / modifié à / mise à jour / dernière mise à jour / actualisé le / modifié / actualisé',
    photo:
      'photo / photos / crédit photo / crédits photo / crédit / crédits / image / photographie / illustration / dessin / infographie / photo de / source / carte / photo d’illustration / photo d’archives / image d’illustration / crédit image / crédits images / photographe / capture d’écran / visuel',
    credit: 'crédit / crédits / crédit de l’image',
    caption: 'légende image / légende photo / légende',
    picture:
      'agrandir l’image / agrandir la photo / agrandir / cliquez pour agrandir / cliquer pour agrandir / cliquez sur l’image pour l’agrandir / voir l’image / voir l’image en plein écran / voir en plein écran / plein écran / ouvrir l’image / ouvrir l’image dans une nouvelle fenêtre / ouvrir la galerie / afficher l’image / afficher la légende / masquer la légende / légende / légende photo / image # sur # / photo # sur # / # photos / # images / # sur # / voir les photos / voir toutes les photos / voir le diaporama / voir la galerie / diaporama / image suivante / image précédente / photo suivante / photo précédente / fermer l’image / zoomer / image de une / légende image / lire la vidéo',
    share:
      'partager / partager l’article / partager cet article / imprimer / enregistrer / sauvegarder / copier le lien / envoyer par e-mail / offrir l’article / offrir / ajouter à vos favoris / ajouter à la sélection / partager sur facebook / partager sur x / partager sur twitter / partager sur whatsapp / partager sur linkedin / lire plus tard / envoyer / réagir / suivre / ajouter à mes articles / partager sur messenger / partager sur telegram / partager sur bluesky / partager sur threads / copier / copier le lien de l’article / partager par email / classer / écrire à l’auteur / commenter l’article',
    advertisement:
      'publicité / annonce / la suite après cette publicité / la suite de l’article après la publicité / contenu sponsorisé / sponsorisé',
    newsletter:
      's’abonner / abonnez-vous / newsletter / inscrivez-vous / s’inscrire / je m’abonne / s’abonner à la newsletter / recevoir la newsletter',
    recommended:
      'lire aussi / à lire aussi / lire plus / à lire également / sur le même sujet / les plus lus / articles les plus lus / le plus lu / articles similaires / à découvrir également / à voir aussi / lire la suite / à ne pas manquer / voir plus / en lien / contenus sponsorisés / recommandé pour vous / plus d’articles',
    readMore:
      'lire aussi / à lire aussi / lire plus / à lire également / lire également / voir aussi / à lire / lire notre enquête / lire l’entretien / lire le récit / lire le décryptage / lire l’analyse',
    listen: 'écouter l’article / écouter cet article / écouter / lecture audio',
    reading:
      'temps de lecture # min / temps de lecture : # min. / temps de lecture : # min / lecture # min / lecture # min. / # min de lecture / # min / # mn / # minutes de lecture / temps de lecture : # minutes',
    tags: 'sujets / thèmes / mots-clés / tags / thématiques / suivez-nous / sur les sujets',
    menu: 'accueil / rechercher / recherche / se connecter / connexion / aller au contenu / aller au contenu principal / mon compte / menu / mentions légales / retour en haut / tout accepter / accepter / fermer / agrandir l’image',
    comments:
      'commentaires / # commentaires / commentaire / # commentaire / commentaires (#) / réactions / voir les commentaires / lire les commentaires / contributions',
    commentsNone:
      'les commentaires sont désactivés / commentaires désactivés / les commentaires ne sont pas activés pour cet article',
    commentsClosed:
      'les commentaires sont fermés / commentaires fermés / les commentaires sont clos / les contributions sont fermées',
    commentsOpen:
      'commenter / laisser un commentaire / ajouter un commentaire / réagissez / contribuer / participer à la conversation',
    rights: 'tous droits réservés',
  },
  {
    language: 'es',
    common: 'el / la / de / que / los / las / en / una / por / con / para / del / se / no / su',
    by: 'por / de nuestro corresponsal / escribe / texto / escrito por / autor / redacción / autora / autores / redactado por / publicado por / texto de',
    and: 'y / e',
    published: 'publicado / publicado el / publicada / creado / publicado en / fecha de publicación',
    updated:
      'actualizado / actualizado a las / actualizado el / actualizada / última actualización / act. / modificado / última modificación',
    photo:
      'foto / fotos / fotografía / imagen / crédito / créditos / foto de / ilustración / gráfico / archivo / fuente / imagen de / foto de archivo / imagen de archivo / fotógrafo / fotógrafa / cortesía / crédito foto / captura / infografía / créditos foto / mapa',
    credit: 'fuente de la imagen / crédito / créditos',
    caption: 'pie de foto / leyenda',
    picture:
      'ampliar imagen / ampliar la imagen / ampliar foto / ampliar / ver imagen / ver imagen ampliada / ver imagen en tamaño completo / ver en pantalla completa / pantalla completa / abrir imagen / abrir imagen en ventana nueva / abrir galería / ver galería / ver galería de fotos / ver fotos / ver foto / ver # fotos / # fotos / # imágenes / foto # de # / imagen # de # / # de # / ocultar leyenda / mostrar leyenda / pie de foto / leyenda / haga clic para ampliar / haz clic para ampliar / clic para ampliar / imagen siguiente / imagen anterior / imagen principal / imagen destacada / ver fotogalería / fotogalería / galería de fotos / galería de imágenes / expandir / agrandar / ver imágenes / comprar foto / reproducir / reproducir vídeo / reproducir video',
    share:
      'compartir / comparte / compartir en facebook / compartir en x / compartir en twitter / compartir en whatsapp / guardar / imprimir / copiar enlace / copiar link / enviar por correo / regala esta noticia / seguir / escuchar / reportar un error / guardar artículo / comparte esta noticia / compartir en linkedin / compartir en telegram / compartir en bluesky / copiar / copiar enlace / enviar / comenta / comentar / tamaño de letra / color de fondo / esta funcionalidad es sólo para registrados / esta funcionalidad es sólo para suscriptores / suscribete / desplegar redes sociales / ir a los comentarios / añadir a google',
    advertisement: 'publicidad / anuncio / contenido patrocinado / patrocinado',
    newsletter:
      'suscríbete / suscribirse / boletín / newsletter / regístrate / apúntate / recibe nuestro boletín / suscríbase',
    recommended:
      'lee también / leer más / te puede interesar / le puede interesar / más información / lo más leído / lo más visto / noticias relacionadas / relacionadas / más noticias / te recomendamos / también te puede interesar / más temas / ver más / lo último / recomendados / relacionado / más en',
    readMore:
      'lee también / lea también / leer más / te puede interesar / le puede interesar / mira también / además / puedes leer / también puedes leer / más información / te recomendamos / lea aquí / lee aquí / nota relacionada / notas relacionadas',
    listen: 'escuchar / escucha el artículo / escuchar artículo / escuchar noticia / escucha esta noticia',
    reading:
      'tiempo de lectura # min / tiempo de lectura: # min / # min de lectura / # min / lectura # min / # minutos de lectura / tiempo de lectura # minutos',
    tags: 'temas / etiquetas / archivado en / temas relacionados / síguenos / más sobre / síguenos en',
    menu: 'inicio / buscar / iniciar sesión / menú / portada / ir al contenido / saltar al contenido / mi cuenta / aceptar / cerrar / ampliar',
    comments: 'comentarios / # comentarios / # comentario / comentarios (#) / ver comentarios',
    commentsNone: 'los comentarios están desactivados / comentarios desactivados',
    commentsClosed: 'los comentarios están cerrados / comentarios cerrados',
    commentsOpen:
      'comentar / deja un comentario / escribe un comentario / añade un comentario / únete a la conversación',
    rights: 'todos los derechos reservados / reservados todos los derechos',
  },
  {
    language: 'pt',
    common: 'o / a / de / que / os / não / em / uma / um / com / para / do / da / ao / são',
    by: 'por / texto / da redação / escrito por / autor / autora / autores / publicado por / texto de / reportagem de / reportagem / reportagem por',
    and: 'e',
    published: 'publicado / publicado em / publicada em / postado em / data de publicação',
    updated:
      'atualizado / atualizado em / atualizado há / atualizada em / última atualização / modificado / última modificação',
    photo:
      'foto / fotos / imagem / crédito / créditos / fotografia / reprodução / divulgação / arte / fonte / crédito da foto / foto de arquivo / imagem ilustrativa / foto ilustrativa / fotógrafo / crédito foto / imagens / ilustração / infográfico / captura / mapa / gráfico',
    credit: 'crédito / créditos',
    caption: 'legenda da foto / legenda',
    picture:
      'ampliar imagem / ampliar a imagem / ampliar foto / ampliar / abrir imagem / abrir imagem em nova janela / ver imagem / ver imagem ampliada / tela cheia / ver em tela cheia / ecrã inteiro / ver em ecrã inteiro / ecrã completo / abrir galeria / ver galeria / ver galeria de fotos / galeria de fotos / galeria de imagens / ver fotos / ver todas as fotos / # fotos / # imagens / foto # de # / imagem # de # / # de # / legenda / legenda da foto / mostrar legenda / ocultar legenda / clique para ampliar / clique na imagem para ampliar / imagem seguinte / imagem anterior / próxima imagem / fechar imagem / imagem destacada / imagem de destaque / reproduzir vídeo',
    share:
      'compartilhar / compartilhe / partilhar / partilhe / salvar / guardar / imprimir / copiar link / enviar por e-mail / compartilhe esta notícia / compartilhar no whatsapp / ouvir / siga / seguir / oferecer artigo',
    advertisement:
      'publicidade / anúncio / continua após a publicidade / continua depois da publicidade / pub / conteúdo patrocinado',
    newsletter:
      'assine / inscreva-se / newsletter / subscrever / assinar / receba a newsletter / cadastre-se',
    recommended:
      'leia também / leia mais / veja também / saiba mais / mais lidas / mais lidos / notícias relacionadas / relacionadas / mais notícias / recomendados / últimas notícias / leia ainda / ver mais / artigos relacionados',
    readMore: 'leia também / leia mais / veja também / saiba mais / leia ainda / confira',
    listen: 'ouvir / ouça este conteúdo / ouvir artigo / ouça esta notícia / ouvir notícia',
    reading:
      'tempo de leitura: # min / # min de leitura / # min / # minutos de leitura / tempo de leitura # minutos',
    tags: 'temas / tags / assuntos / tópicos / siga-nos / palavras-chave',
    menu: 'início / buscar / pesquisar / entrar / menu / ir para o conteúdo / minha conta / fechar / aceitar',
    comments: 'comentários / # comentários / # comentário / comentários (#)',
    commentsNone: 'os comentários estão desativados / comentários desativados',
    commentsClosed: 'os comentários estão encerrados / comentários encerrados',
    commentsOpen: 'comentar / deixe um comentário / deixe seu comentário / participe da conversa',
    rights: 'todos os direitos reservados',
  },
  {
    language: 'it',
    common: 'il / di / che / la / è / per / una / non / con / del / della / sono / gli / nel / alla',
    by: 'di / a cura di / dal nostro inviato / dal nostro corrispondente / della redazione / testo di / autore / scritto da / articolo di / pubblicato da / autrice / autori / dalla nostra corrispondente / dalla nostra inviata / dai nostri inviati / intervista di',
    and: 'e',
    published: 'pubblicato / pubblicato il / pubblicata il / data di pubblicazione',
    updated:
      'aggiornato / aggiornato il / aggiornato alle / ultimo aggiornamento / modificato il / ultima modifica / modificato',
    photo:
      'foto / immagine / fotografia / credit / crediti / foto di / illustrazione / fonte / grafica / fotografo / foto d’archivio / immagine di repertorio / foto di repertorio / crediti foto / credits / ph / mappa / cartina / infografica',
    credit: 'credito / crediti / credit / credits',
    caption: 'didascalia',
    picture:
      'ingrandisci immagine / ingrandisci l’immagine / ingrandisci la foto / ingrandisci / apri immagine / apri l’immagine / apri l’immagine in una nuova finestra / schermo intero / visualizza a schermo intero / mostra didascalia / nascondi didascalia / didascalia / guarda le foto / guarda la gallery / vai alla gallery / apri la gallery / apri galleria / galleria fotografica / galleria di immagini / fotogallery / # foto / # immagini / foto # di # / immagine # di # / # di # / clicca per ingrandire / clicca sull’immagine per ingrandire / immagine precedente / immagine successiva / chiudi immagine / riproduci video',
    share:
      'condividi / condividi su facebook / salva / stampa / copia link / invia per email / regala / ascolta / segui / condividi articolo / condividi questo articolo / commenta / ascolta l’articolo',
    advertisement: 'pubblicità / annuncio / contenuto sponsorizzato / sponsorizzato',
    newsletter: 'iscriviti / abbonati / newsletter / iscriviti alla newsletter / registrati',
    recommended:
      'leggi anche / leggi di più / per approfondire / articoli correlati / i più letti / più letti / leggi tutto / potrebbe interessarti / ti potrebbe interessare / raccomandati per te / altre notizie / ultime notizie / approfondimenti / leggi i commenti / i commenti dei lettori / consigliati per te',
    readMore: 'leggi anche / leggi di più / per approfondire / vedi anche / guarda anche',
    listen: 'ascolta / ascolta l’articolo / ascolta questo articolo',
    reading:
      '# minuti di lettura / tempo di lettura: # minuti / tempo di lettura # min / # min di lettura / # min / lettura # min / # minuti',
    tags: 'argomenti / tag / temi / seguici / argomenti trattati',
    menu: 'cerca / accedi / home / vai al contenuto / salta al contenuto / il mio account / chiudi / accetta',
    comments: 'commenti / # commenti / # commento / commenti (#)',
    commentsNone: 'i commenti sono disabilitati / commenti disabilitati',
    commentsClosed: 'i commenti sono chiusi / commenti chiusi',
    commentsOpen: 'lascia un commento / scrivi un commento / partecipa alla discussione',
    rights: 'tutti i diritti riservati / riproduzione riservata',
  },
  {
    language: 'ro',
    common: 'și / de / în / la / cu / că / pe / nu / este / din / care / mai / au / pentru / sau',
    by: 'de / scris de / autor / text / autori / autoare / publicat de / redactat de / redactor / realizat de / text de',
    and: 'și',
    published: 'publicat / publicat la / data publicării / publicat pe',
    updated: 'actualizat / actualizat la / ultima actualizare / modificat / ultima modificare',
    photo:
      'foto / sursa foto / imagine / credit / fotografie / sursă foto / credit foto / foto ilustrativ / fotograf / arhivă / captură / hartă / grafic / infografic',
    caption: 'legendă foto',
    picture:
      'mărește imaginea / mărește fotografia / mărește / deschide imaginea / deschide galeria / vezi galeria / vezi galeria foto / galerie foto / vezi foto / vezi fotografiile / # foto / # poze / # fotografii / imaginea # din # / ecran complet / click pentru a mări / imaginea următoare / imaginea anterioară / legendă foto',
    share: 'distribuie / salvează / tipărește / copiază linkul / trimite',
    advertisement: 'publicitate / reclamă',
    newsletter: 'abonează-te / newsletter / înscrie-te',
    recommended:
      'citește și / citește mai mult / citeşte şi / cele mai citite / articole similare / vezi și / recomandări / știri similare',
    readMore: 'citește și / citeşte şi / vezi și / citește mai mult',
    listen: 'ascultă articolul / ascultă',
    reading: 'timp de citire: # minute / # min / # minute de citit',
    tags: 'etichete / subiecte / urmărește-ne',
    menu: 'acasă / caută / autentificare / meniu',
    comments: 'comentarii / # comentarii / # comentariu',
    commentsClosed: 'comentariile sunt închise',
    commentsNone: 'comentariile sunt dezactivate',
    commentsOpen: 'comentează / lasă un comentariu / adaugă un comentariu',
    rights: 'toate drepturile rezervate',
  },
  {
    language: 'ca',
    common: 'el / la / de / que / els / les / amb / una / per / del / és / més / també / no / als',
    by: 'per / text / redacció / autor / autora / escrit per',
    and: 'i',
    published: 'publicat / publicat el',
    updated: 'actualitzat / actualitzat a les / actualitzat el',
    photo: 'foto / imatge / fotografia / crèdit',
    caption: 'peu de foto',
    picture:
      'amplia la imatge / amplia / ampliar imatge / obre la imatge / pantalla completa / veure galeria / veure imatge / peu de foto / # fotos',
    credit: 'crèdit / crèdits',
    share: 'comparteix / compartir / desa / imprimeix / copia l’enllaç',
    advertisement: 'publicitat',
    newsletter: 'subscriu-t’hi / butlletí / apunta-t’hi',
    recommended: 'llegeix també / més informació / el més llegit / notícies relacionades / et pot interessar',
    readMore: 'llegeix també / més informació',
    listen: 'escolta l’article',
    reading: '# min de lectura / temps de lectura # min',
    tags: 'temes / etiquetes / segueix-nos',
    menu: 'inici / cerca / inicia sessió / portada',
    comments: 'comentaris / # comentaris / # comentari',
    commentsClosed: 'els comentaris estan tancats',
    commentsOpen: 'deixa un comentari',
    rights: 'tots els drets reservats',
  },
];
