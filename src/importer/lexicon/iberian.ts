import type { Lexicon } from './shape.ts';

/** Spanish, Portuguese and Catalan. */
export const IBERIAN: Lexicon[] = [
  {
    language: 'es',
    common: 'el / la / de / que / los / las / en / una / por / con / para / del / se / no / su',
    by: 'por / de nuestro corresponsal / escribe / texto / escrito por / autor / redacción / autora / autores / redactado por / publicado por / texto de / una crónica de / texto y fotos / crónica de / entrevista de / con información de',
    and: 'y / e',
    published:
      'publicado / publicado el / publicada / creado / publicado en / fecha de publicación / publicado a las / publicada el / fecha de creación / subido / hora de publicación / fecha de publicacion',
    updated:
      'actualizado / actualizado a las / actualizado el / actualizada / última actualización / act. / modificado / última modificación / actualizado a / actualizado al / fecha de actualización / fecha de modificación / última actualización el / modificado el / actualizada el / últ. actualización / ult. actualización / últ. act.',
    photo:
      'foto / fotos / fotografía / imagen / crédito / créditos / foto de / ilustración / gráfico / archivo / fuente / imagen de / foto de archivo / imagen de archivo / fotógrafo / fotógrafa / cortesía / crédito foto / captura / infografía / créditos foto / mapa / foto efe / foto ap / foto tomada de / foto ilustrativa / foto referencial / imagen referencial / imagen ilustrativa / foto referencia / foto cortesía / foto: cortesía / autor foto / fotografías / gentileza / foto gentileza / fotografía de archivo / pie de foto',
    credit: 'fuente de la imagen / crédito / créditos',
    caption: 'pie de foto / leyenda',
    picture:
      'ampliar imagen / ampliar la imagen / ampliar foto / ampliar / ver imagen / ver imagen ampliada / ver imagen en tamaño completo / ver en pantalla completa / pantalla completa / abrir imagen / abrir imagen en ventana nueva / abrir galería / ver galería / ver galería de fotos / ver fotos / ver foto / ver # fotos / # fotos / # imágenes / foto # de # / imagen # de # / # de # / ocultar leyenda / mostrar leyenda / pie de foto / leyenda / haga clic para ampliar / haz clic para ampliar / clic para ampliar / imagen siguiente / imagen anterior / imagen principal / imagen destacada / ver fotogalería / fotogalería / galería de fotos / galería de imágenes / expandir / agrandar / ver imágenes / comprar foto / reproducir / reproducir vídeo / reproducir video / más fotos / ver más fotos / todas las fotos / ver todas las fotos / más imágenes',
    share:
      'compartir / compartir esta actualización / compartir esta entrada / comparte / compartir en facebook / compartir en x / compartir en twitter / compartir en whatsapp / guardar / imprimir / copiar enlace / copiar link / enviar por correo / regala esta noticia / seguir / escuchar / reportar un error / guardar artículo / comparte esta noticia / compartir en linkedin / compartir en telegram / compartir en bluesky / copiar / copiar enlace / enviar / comenta / comentar / tamaño de letra / color de fondo / esta funcionalidad es sólo para registrados / esta funcionalidad es sólo para suscriptores / suscribete / desplegar redes sociales / ir a los comentarios / añadir a google / compartir nota / compartir noticia / compartir artículo / compartir esta noticia / compartir en / comparte en / compártelo / compartilo / compartí esta nota / compartí / compartir con / compartir por whatsapp / guardar nota / guardar para leer más tarde / copiar al portapapeles / enlace copiado / link copiado / imprimir artículo / imprimir nota / enviar por email / enviar por mail / ver perfil / seguir autor / seguir tema / seguir al autor / cambiar tamaño de letra / agrandar texto / achicar texto / reportar error / reportar / ¿encontraste un error? / añádenos en google / agregar a favoritos / favoritos / me gusta / preferidos en google / tuitear / whatsapp',
    advertisement:
      'publicidad / anuncio / contenido patrocinado / patrocinado / sigue leyendo después de la publicidad / la nota continúa abajo / continúa leyendo la historia aquí / el artículo continúa después de la publicidad / la noticia continúa después de la publicidad / continúa después de la publicidad / sigue después del anuncio / contenido exclusivo / contenido de pago / contenido premium / publirreportaje / espacio patrocinado',
    newsletter:
      'suscríbete / suscribirse / boletín / newsletter / regístrate / apúntate / recibe nuestro boletín / suscríbase / suscríbete para seguir leyendo / suscríbete para leer / lee sin límites / seguir leyendo / ¿ya eres suscriptor? / ¿ya tienes suscripción? / ya soy suscriptor / suscribite / suscribirme / suscribite a la newsletter / exclusivo suscriptores / exclusivo para suscriptores / solo para suscriptores / sólo suscriptores / contenido exclusivo para suscriptores / nota exclusiva / hazte socio / hazte suscriptor / apóyanos / apoya nuestro periodismo / haz tu donación / únete a nuestro canal / únete a nuestro canal de whatsapp / unirse a whatsapp / síguenos en whatsapp / síguenos en google news / síguenos en google noticias / síguenos en nuestro canal de whatsapp / síguenos en telegram / sumate a nuestro canal / descarga la app / descarga nuestra app / descargá la app / activar notificaciones / activa las notificaciones / recibe alertas / recibe noticias / newsletters / boletines / recibí nuestro newsletter / recibí las noticias / registrarse / crear cuenta / regístrate gratis / newsletter semanal',
    recommended:
      'lee también / leer más / te puede interesar / le puede interesar / más información / lo más leído / lo más visto / noticias relacionadas / relacionadas / más noticias / te recomendamos / también te puede interesar / más temas / ver más / lo último / recomendados / relacionado / más en / mirá también / seguí leyendo / leé también / leé más / leer también / lee más / lea más / lea además / leer además / lee además / ver también / vea también / vea más / mira también / mirá además / puede leer / puedes leer / podría interesarte / podría interesarle / te podría interesar / puede interesarte / quizás te interese / también le puede interesar / más sobre este tema / más sobre / noticias destacadas / destacados / destacadas / lo más reciente / últimas noticias / última hora / ahora en portada / en portada / las más leídas / más leídas / más leídos / los más leídos / lo más comentado / lo más compartido / más vistos / otras noticias / otras noticias de / notas relacionadas / notas recomendadas / artículos relacionados / contenido relacionado / contenidos relacionados / temas relacionados / imperdibles / no te lo pierdas / no te pierdas / recomendamos / recomendado para ti / recomendaciones / sobre la firma / más noticias de / siguiente noticia / siguiente nota / noticia relacionada / artículo relacionado / relacionado con / también lee / de interés',
    readMore:
      'noticia relacionada / noticias relacionadas / artículo relacionado / lee también / lea también / leer más / te puede interesar / le puede interesar / mira también / además / puedes leer / también puedes leer / más información / te recomendamos / lea aquí / lee aquí / nota relacionada / notas relacionadas / mirá también / seguí leyendo / leé también / leé más / leer también / leer además / lee más / lea más / lea además / lee además / ver también / vea también / vea más / ve también / mira además / sigue leyendo / puede leer / le recomendamos / recomendamos / podría interesarte / podría interesarle / te podría interesar / puede interesarte / también lee / también puede leer / también le puede interesar / le sugerimos / te sugerimos / conoce más / no te pierdas / relacionado / noticia relacionada / artículo relacionado / contenido relacionado / lectura recomendada / más sobre este tema / de interés / lee la nota completa / leer la noticia / vídeo / video / mira el video',
    listen:
      'ver vídeo / ver el vídeo / mira el video / ver video / escuchar / escucha el artículo / escuchar artículo / escuchar noticia / escucha esta noticia / escuchar nota / escuchar la nota / escuchá la nota / escucha la nota / escuchar la noticia / escucha la noticia / escuchá la noticia / escuche la noticia / escuchar este artículo / escuche este artículo / escuchar el artículo / reproducir / audio de la noticia / reproducir audio / oír artículo',
    reading:
      'tiempo de lectura # min / tiempo de lectura: # min / # min de lectura / # min / lectura # min / # minutos de lectura / tiempo de lectura # minutos / tiempo de lectura: # minutos / # min. de lectura / # minuto de lectura / lectura de # minutos / lectura: # min / # min lectura / tiempo de lectura estimado # min / # comentarios / tiempo de lectura # min. / # minutos',
    tags: 'temas / etiquetas / archivado en / temas relacionados / síguenos / más sobre / síguenos en / tags / palabras clave / temas tratados / tags relacionados / temas de esta nota',
    menu: 'inicio / buscar / iniciar sesión / menú / portada / ir al contenido / saltar al contenido / mi cuenta / aceptar / cerrar / ampliar / ir al contenido principal / mi perfil / abrir menú / últimas noticias / última hora / en vivo / edición impresa / edición américa / volver arriba',
    comments:
      'comentarios / # comentarios / # comentario / comentarios (#) / ver comentarios / ver # comentarios / deja tu comentario / deja tus comentarios',
    commentsNone: 'los comentarios están desactivados / comentarios desactivados',
    commentsClosed: 'los comentarios están cerrados / comentarios cerrados',
    commentsOpen:
      'comentar / deja un comentario / escribe un comentario / añade un comentario / únete a la conversación',
    rights: 'todos los derechos reservados / reservados todos los derechos',
  },
  {
    language: 'pt',
    common:
      'o / a / de / que / os / não / em / uma / um / com / para / do / da / ao / são / foi / mais / pelo / pela / também / num / numa / à / às / já / até / isso / mas / dos / das / ainda / ou / disse',
    by: 'por / texto / da redação / escrito por / autor / autora / autores / publicado por / texto de / reportagem de / reportagem / reportagem por / texto e fotos / da agência / com informações de',
    and: 'e',
    published:
      'publicado / publicado em / publicada em / postado em / data de publicação / publicada / publicado a / criado em / publicado às / data da publicação',
    updated:
      'atualizado / atualizado em / atualizado há / atualizada em / última atualização / modificado / última modificação / atualizado às / atualizado a / actualizado / actualizado às / modificada em / data de atualização / data da atualização / atualizada às / modificado em / última atualização em',
    photo:
      'foto / fotos / imagem / crédito / créditos / fotografia / reprodução / divulgação / arte / fonte / crédito da foto / foto de arquivo / imagem ilustrativa / foto ilustrativa / fotógrafo / crédito foto / imagens / ilustração / infográfico / captura / mapa / gráfico / foto de divulgação / foto/reprodução / foto: reprodução / foto: divulgação / arquivo / infografia / direitos de imagem / foto/divulgação',
    credit: 'crédito / créditos',
    caption: 'legenda da foto / legenda',
    picture:
      'ampliar imagem / ampliar a imagem / ampliar foto / ampliar / abrir imagem / abrir imagem em nova janela / ver imagem / ver imagem ampliada / tela cheia / ver em tela cheia / ecrã inteiro / ver em ecrã inteiro / ecrã completo / abrir galeria / ver galeria / ver galeria de fotos / galeria de fotos / galeria de imagens / ver fotos / ver todas as fotos / # fotos / # imagens / foto # de # / imagem # de # / # de # / legenda / legenda da foto / mostrar legenda / ocultar legenda / clique para ampliar / clique na imagem para ampliar / imagem seguinte / imagem anterior / próxima imagem / fechar imagem / imagem destacada / imagem de destaque / reproduzir vídeo / mais fotos / ver mais fotos / todas as fotos / mais imagens',
    share:
      'compartilhar / compartilhar esta atualização / partilhar esta atualização / compartilhe / partilhar / partilhe / salvar / guardar / imprimir / copiar link / enviar por e-mail / compartilhe esta notícia / compartilhar no whatsapp / ouvir / siga / seguir / oferecer artigo / salvar para ler depois / salvar artigos / salvar artigo / diminuir fonte / aumentar fonte / aumentar letra / diminuir letra / tamanho da letra / tamanho do texto / partilhar notícia / partilhar artigo / partilhar no facebook / partilhar no whatsapp / partilhar no twitter / compartilhar notícia / compartilhar matéria / compartilhar artigo / compartilhar no facebook / compartilhar no twitter / compartilhar no x / compartilhe isso / compartilhe no whatsapp / compartilhe no facebook / copiar / link copiado / enviar por email / enviar / imprimir artigo / comunicar erro / reportar erro / encontrou um erro? / erramos / dar presente / presentear / oferecer / gostar / curtir / ouvir artigo / adicionar aos favoritos / favoritos / ler depois / guardar artigo / seguir autor / seguir tópico / siga-nos / preferida no google',
    advertisement:
      'publicidade / anúncio / continua após a publicidade / continua depois da publicidade / pub / conteúdo patrocinado / continua após publicidade / continue lendo após a publicidade / continua depois do anúncio / a matéria continua após a publicidade / o artigo continua após a publicidade / artigo continua após publicidade / publicidade - continue a ler a seguir / conteúdo de marca / oferecido por / informe publicitário / apresentado por',
    newsletter:
      'assine / inscreva-se / newsletter / subscrever / assinar / receba a newsletter / cadastre-se / recurso exclusivo para assinantes / conteúdo exclusivo para assinantes / exclusivo para assinantes / só para assinantes / assine ou faça login / assine para continuar lendo / já é assinante? / já é assinante? faça seu login / já é assinante? inicie sessão / faça login / faça seu login / iniciar sessão / assine já / assine agora / receba notícias no seu email / receba no seu email / receba nossa newsletter / inscreva-se na newsletter / subscreva a newsletter / subscreva a nossa newsletter / assine a newsletter / newsletters / seu email / o seu email / participe do canal / participe do nosso canal / entre no nosso canal do whatsapp / entre no canal do whatsapp / siga-nos no whatsapp / siga nosso canal no whatsapp / siga o canal / siga-nos / siga-nos no google notícias / siga-nos no google news / siga a folha / ative as notificações / ativar notificações / baixe o app / baixe o aplicativo / descarregue a app / torne-se membro / apoie-nos / apoie o jornalismo / faça uma doação / os leitores são a força e a vida do jornal / torne-se assinante / ler mais tarde / criar conta / registe-se',
    recommended:
      'leia também / leia mais / veja também / saiba mais / mais lidas / mais lidos / notícias relacionadas / relacionadas / mais notícias / recomendados / últimas notícias / leia ainda / ver mais / artigos relacionados / leia mais sobre / veja mais / ver também / ver mais notícias / mais sobre este tema / mais sobre / relacionado / relacionados / matérias relacionadas / conteúdo relacionado / artigos recomendados / recomendado para você / recomendadas / recomendamos / mais recentes / mais vistas / mais vistos / mais comentadas / mais lidas agora / as mais lidas / os mais lidos / destaques / em alta / assuntos relacionados / outras notícias / próxima notícia / próxima matéria / próximo artigo / não perca / a não perder / continue a ler / também pode gostar / também lhe pode interessar / você pode gostar / você também pode gostar / pode lhe interessar / poderá também gostar / também em / tudo sobre / outros artigos / tornar-se perito / sugestões / sugestão de leitura',
    readMore:
      'leia também / leia mais / veja também / saiba mais / leia ainda / confira / leia mais sobre / ver também / veja mais / ver mais / entenda / entenda o caso / assista também / ouça também / relacionado / relacionada / saiba tudo / tudo sobre / não perca / a não perder / recomendamos / mais informações / clique aqui / confira também / ler mais / ler também / matéria relacionada / fique por dentro / vídeo / veja o vídeo',
    listen:
      'veja o vídeo / assista ao vídeo / ver vídeo / ouvir / ouça este conteúdo / ouvir artigo / ouça esta notícia / ouvir notícia / ouvir o texto / ouvir texto / ouça este artigo / ouça o artigo / ouça o texto / oiça este artigo / ouvir matéria / ouça a matéria / ouça a notícia / reproduzir áudio / reproduzir / ouvir áudio / áudio da notícia',
    reading:
      'tempo de leitura: # min / # min de leitura / # min / # minutos de leitura / tempo de leitura # minutos / # min. de leitura / leitura: # min / leitura de # minutos / tempo de leitura: # minutos / tempo de leitura # min / # minuto de leitura / # comentários / leitura # min / tempo de leitura estimado: # minutos',
    tags: 'temas / tags / assuntos / tópicos / siga-nos / palavras-chave / etiquetas / em tópicos / marcadores',
    menu: 'início / buscar / pesquisar / entrar / menu / ir para o conteúdo / minha conta / fechar / aceitar / ir para conteúdo / ir para o conteúdo principal / saltar para o conteúdo / pular para o conteúdo / a minha conta / abrir menu / em direto / ao vivo / edição impressa / edição do dia / voltar ao topo / previsão do tempo',
    comments:
      'comentários / # comentários / # comentário / comentários (#) / ver comentários / seja o primeiro a comentar / deixe seu comentário / deixe o seu comentário',
    commentsNone: 'os comentários estão desativados / comentários desativados',
    commentsClosed: 'os comentários estão encerrados / comentários encerrados',
    commentsOpen: 'comentar / deixe um comentário / deixe seu comentário / participe da conversa',
    rights: 'todos os direitos reservados',
  },
  {
    language: 'ca',
    common:
      'el / la / de / que / els / les / amb / una / per / del / és / més / també / no / als / i / un / en / ha / va / han / sobre / però / aquest / aquesta / com / ser / on / ja / dels / seva / fer / què',
    by: 'per / text / redacció / autor / autora / escrit per / text i fotos / entrevista de',
    and: 'i',
    published: 'publicat / publicat el / publicat a les',
    updated:
      'actualitzat / actualitzat a les / actualitzat el / actualitzat a / darrera actualització / última actualització / modificat',
    photo:
      'foto / imatge / fotografia / crèdit / fotos / imatges / arxiu / imatge d’arxiu / foto d’arxiu / fotògraf / fotògrafa / font / il·lustració / cedida / captura de pantalla',
    caption: 'peu de foto',
    picture:
      'amplia la imatge / amplia / ampliar imatge / obre la imatge / pantalla completa / veure galeria / veure imatge / peu de foto / # fotos / galeria',
    credit: 'crèdit / crèdits',
    share:
      'comparteix / compartir / desa / imprimeix / copia l’enllaç / comparteix-ho / comparteix a facebook / comparteix a x / comparteix a whatsapp / enviar / copiar enllaç / copia / imprimir / comentaris / guardar / desar / escoltar / envia per correu / enllaç copiat',
    advertisement:
      'publicitat / continua després de la publicitat / contingut patrocinat / anunci / patrocinat',
    newsletter:
      'subscriu-t’hi / butlletí / apunta-t’hi / subscriu-te / subscriu-te al butlletí / subscripció / ja ets subscriptor? / només per a subscriptors / contingut exclusiu / inicia sessió / entra / rep el butlletí / fes-te’n subscriptor / segueix-nos a telegram / segueix-nos a whatsapp / segueix-nos / uneix-te al nostre canal / dona suport / fes una donació / registra’t / descarrega’t l’app / newsletters / butlletins',
    recommended:
      'llegeix també / més informació / el més llegit / notícies relacionades / et pot interessar / llegiu també / llegir també / llegeix més / llegir més / també et pot interessar / potser t’interessa / més notícies / últimes notícies / última hora / el més vist / més llegits / els més llegits / les més llegides / relacionat / relacionades / articles relacionats / notícia relacionada / sobre el mateix tema / altres notícies / destacats / més sobre / recomanat / et recomanem / no t’ho perdis',
    readMore:
      'llegeix també / més informació / llegiu també / llegir també / llegeix més / et pot interessar / també et pot interessar / vegeu també / mira també / relacionat / anàlisi / reportatge / segueix llegint',
    listen: 'escolta l’article / escolta aquest article / escolta la notícia',
    reading:
      '# min de lectura / # minut / # minuts / temps de lectura # min / # minuts de lectura / temps de lectura: # min / # min / lectura de # minuts / # comentaris',
    tags: 'temes / etiquetes / segueix-nos / arxivat a / més sobre / paraules clau',
    menu: 'inici / cerca / inicia sessió / portada / ves al contingut / vés al contingut / el temps / en directe / tornar a dalt',
    comments: 'comentaris / # comentaris / # comentari',
    commentsNone: 'els comentaris estan desactivats',
    commentsClosed: 'els comentaris estan tancats',
    commentsOpen: 'deixa un comentari',
    rights: 'tots els drets reservats',
  },
];
