import type { Wording } from './wording.ts';

/** Languages’ words of those who read and are to tell of mistakes in a text. */
const MISTAKES: Record<string, string> = {
  any: '.{0,150}\\bctrl\\s*\\+\\s*enter\\b',
  en: '(?:have you |did you |if you (?:have )?)?(?:spot|spotted|found|find|see|notice|noticed) an? (?:error|mistake|typo|inaccuracy)|report an? (?:error|mistake|typo|correction)',
  de: '(?:haben sie|hast du|ist ihnen) .{0,40}(?:fehler|ungenauigkeit).{0,30}(?:entdeckt|gefunden|bemerkt|aufgefallen)|fehler (?:im (?:text|artikel) )?(?:entdeckt|gefunden|melden|bemerkt)',
  nl: '(?:heb je|hebt u|heeft u|zie je|ziet u) .{0,30}(?:fout|foutje)(?:en)? (?:gezien|gevonden|ontdekt|opgemerkt|in)|(?:taal|spel|tik)?fout(?:je)? (?:gezien|gevonden|ontdekt|melden)',
  nordic:
    '(?:har du (?:fundet|opdaget|set)|fandt du) en (?:fejl|stavefejl)|(?:har du (?:funnet|oppdaget|sett)|fant du) (?:en )?(?:feil|skrivefeil)|(?:har du (?:hittat|upptäckt|sett)|hittade du) (?:ett )?(?:fel|skrivfel)|(?:anmäl|rapportera) (?:ett )?(?:text|skriv)?fel|(?:huomasitko|löysitkö|näitkö) .{0,30}virhe|ilmoita .{0,12}virheestä|(?:sástu|fannstu) .{0,15}villu',
  fr: '(?:vous avez|avez-vous) (?:repéré|remarqué|trouvé|relevé|vu) une (?:erreur|faute|coquille)|signaler une (?:erreur|faute|coquille)',
  es: '¿(?:has|ha|viste|vio|encontraste|encontró|detectaste) .{0,25}(?:algún|un) error|(?:viste|encontraste|detectaste) (?:algún|un) error|(?:reportar?|informar|notificar|repórtanos) .{0,10}un error',
  pt: '(?:encontrou|viu|detec?tou|achou|identificou|notou) (?:algum|um) erro|(?:reportar|comunicar|informar|avisar|relatar) (?:um )?erro',
  it: '(?:hai|avete) (?:trovato|notato|visto|riscontrato) un (?:errore|refuso)|segnala(?:ci)? (?:un )?(?:errore|refuso)',
  slavic:
    '(?:máte|máš) .{0,30}(?:nebo|alebo|či) (?:jste |ste )?(?:v článku |v texte )?(?:našli|objevili|objavili) .{0,12}chyb|(?:widzisz|zauważył[eao]ś|znalazł[eao]ś|dostrzegł[eao]ś) .{0,20}(?:błąd|literówk)|zgłoś błąd|(?:našli|nalezli|objevili|všimli|viděli) jste .{0,25}chyb|(?:našli|všimli|videli) ste .{0,25}chyb|nahlási?t chybu|(?:если вы )?(?:нашли|заметили|увидели|обнаружили) .{0,20}(?:ошибку|опечатку|неточность)|(?:якщо ви )?(?:знайшли|помітили|побачили) .{0,20}(?:помилку|одрук)|(?:uočili|primijetili|primetili|opazili) ste .{0,15}(?:grešku|pogrešku|napako)|(?:уочили|приметили) сте грешку|(?:ako ste|če ste) .{0,20}(?:grešku|pogrešku|napako)|prijavi(?:te)? (?:grešku|pogrešku|napako)|(?:открихте|забелязахте|намерихте|видяхте) .{0,10}(?:грешка|нередност)',
  balkan:
    'hibát (?:talált(?:ál)?|észlelt|vett észre)(?: a (?:cikk|szöveg)\\p{Ll}*)?\\s*\\?|(?:találtál|észrevettél) .{0,20}(?:hibát|elírást)|(?:ați|ai|aţi) (?:găsit|observat|sesizat|descoperit) (?:o )?(?:greșeală|eroare)|(?:raportează|semnalează) (?:o )?(?:greșeală|eroare)|(?:είδατε|βρήκατε|εντοπίσατε) .{0,12}(?:λάθος|σφάλμα)|(?:haberde|yazıda|metinde) .{0,20}hata',
  baltic:
    '(?:märkasid|leidsid|märkasite|leidsite) .{0,20}(?:viga|vea|kirjaviga)|kļūda rakstā|ieraug(?:i|āt) kļūdu|(?:pamanīji|pamanījāt|atradi) kļūdu|(?:radote|pastebėjote|pastebėjai|radai) .{0,10}klaid|praneškite? apie klaid',
  semitic:
    '(?:هل )?(?:وجدت|لاحظت|اكتشفت) خطأ|(?:الإبلاغ|أبلغ|بلّغ|للإبلاغ) عن خطأ|(?:מצאתם|נתקלתם|ראיתם|מצאת) ב?(?:טעות|שגיאה)|טעינו\\?|گزارش (?:خطا|اشتباه)',
  east: '(?:报错|糾錯|纠错|我要糾錯|我要纠错|内容有误|內容有誤)[?？:：，,]?|(?:誤り|間違い|誤字脱字)を報告|(?:기사 ?)?오류 ?(?:신고|제보)',
  southeast:
    '(?:anda )?(?:temukan|menemukan|menjumpai) (?:kesalahan|kesilapan)|laporkan (?:kesalahan|kekeliruan)|(?:bạn )?phát hiện (?:lỗi|sai sót)',
};

/** Languages’ words that stand where a page would show a post or a film from elsewhere, or ask to store something. */
const PLACEHOLDERS: Record<string, string> = {
  en: 'we (?:and|&) our (?:\\d+ )?(?:partners|vendors)|to (?:view|see|watch|show) this (?:content|post|video|tweet|embed)|this (?:content|post|video|embed) .{0,60}(?:cookies|third[- ]party|consent)|this (?:article|page|story) contains content (?:provided by|from)|we need your (?:permission|consent)|we use .{1,60} that (?:can|may) (?:set cookies|collect data)',
  de: 'wir und unsere (?:\\d+ )?partner|an dieser stelle (?:finden|findest|befindet|ist|steht|sehen|wird|würde) .{0,60}(?:inhalt|element|externe|video|beitrag)|empfohlener (?:redaktioneller |externer )?inhalt|mit ihrer zustimmung (?:wird|werden|können)|sie entscheiden (?:darüber|selbst),? welche|(?:dieser|der externe|dieser externe) inhalt .{0,60}(?:zustimmung|einwilligung|geladen|bereitgestellt|anbieter|angezeigt)|ich bin damit einverstanden|(?:um|zum) .{0,80}(?:inhalt|video|beitrag).{0,60}(?:zustimmung|einwilligung)|wir (?:benötigen|brauchen) ihre (?:zustimmung|einwilligung)',
  fr: 'nous et nos (?:\\d+ )?partenaires|pour (?:afficher|visualiser|voir|consulter|accéder à) (?:ce|cette|le) (?:contenu|vidéo|publication|média)|(?:ce|ces|cette) (?:contenus?|vidéo|média) .{0,60}(?:bloqué|cookies|traceurs|consentement|service tiers)|vous avez (?:refusé|choisi de ne pas) .{0,40}(?:cookies|traceurs)',
  es: 'nosotros y nuestros (?:\\d+ )?(?:socios|partners|proveedores)|para (?:ver|visualizar|mostrar) (?:este|el) (?:contenido|vídeo|video|tuit)|este contenido .{0,60}(?:cookies|consentimiento|terceros|bloquead)',
  pt: 'nós e (?:os )?nossos (?:\\d+ )?parceiros|para (?:ver|visualizar) (?:este|o) (?:conteúdo|vídeo)|este conteúdo .{0,60}(?:cookies|consentimento|terceiros|bloquead)',
  it: 'noi e (?:i )?(?:\\d+ )?nostri (?:partner|fornitori)|per (?:vedere|visualizzare) (?:questo|il) (?:contenuto|video|post)|questo contenuto .{0,60}(?:cookie|consenso|terze parti|bloccato)',
  nl: 'wij en onze (?:\\d+ )?partners|(?:om )?(?:deze|dit) (?:content|inhoud|post|video) .{0,80}(?:cookies|(?:je|jouw|uw) toestemming|accepte)|(?:deze|dit) (?:artikel|pagina) bevat .{0,40}(?:embed|inhoud van derden|ingesloten)',
  nordic:
    'vi og (?:vores|våre) (?:\\d+ )?partnere|vi och våra (?:\\d+ )?partner|for at (?:se|vise) .{0,30}(?:indhold|opslag|video)|(?:dette|det) (?:indhold|opslag) .{0,40}(?:cookies|samtykke|tredjepart|vises ikke)|for å (?:se|vise) .{0,30}(?:innhold|innlegg|video)|(?:dette|det) (?:innholdet|innlegget) .{0,40}(?:informasjonskapsler|cookies|samtykke|tredjepart)|för att (?:se|visa|ta del av) .{0,30}(?:innehåll|inlägg|video)|(?:det här|detta) (?:innehållet|inlägget) .{0,40}(?:cookies|kakor|samtyck|tredje ?part)|(?:sisältöä|upotusta|julkaisua|videota) ei (?:voi|voida) näyttää|(?:nähdäksesi|katsoaksesi) .{0,40}(?:hyväksy|evästee)',
  slavic:
    'my i nasi (?:\\d+ )?(?:zaufani )?partnerzy|my a naši (?:\\d+ )?partne(?:ři|ri)|mi i naši (?:\\d+ )?partneri|mi in naši (?:\\d+ )?partnerji|ми и наши (?:\\d+ )?партнери|мы и наши (?:\\d+ )?партн[её]ры|ми та наші (?:\\d+ )?партнери|ние и нашите (?:\\d+ )?партньори|(?:aby|żeby) (?:wyświetlić|zobaczyć) (?:tę|ten|te) (?:treść|treści|materiał|film)|pro zobrazení .{0,30}(?:obsahu|videa)|na zobrazenie .{0,30}(?:obsahu|videa)|за да видите (?:това )?(?:съдържание|видео)',
  balkan:
    'mi és (?:a )?(?:\\d+ )?partnereink|noi și (?:cei )?(?:\\d+ )?(?:de )?parteneri|εμείς και οι (?:\\d+ )?(?:συνεργάτες|προμηθευτές)|(?:χρησιμοποιούμε|ο ιστότοπος χρησιμοποιεί) cookies|για να (?:δείτε|προβάλετε) (?:αυτό )?το (?:περιεχόμενο|βίντεο)|biz ve (?:\\d+ )?(?:iş )?ortaklarımız|pentru a (?:vedea|vizualiza) acest conținut|(?:a|ehhez a) (?:tartalom|tartalmat|beágyazott) .{0,60}(?:sütik|cookie|hozzájárul)',
};

/** Languages’ words by which a page asks to send messages, or tells that its terms have changed. */
const CONSENT: Record<string, string> = {
  en: "would you like to (?:receive|get) .{0,60}notifications|(?:please )?allow \\S+ to send (?:you )?(?:\\p{L}+ )?notifications|(?:we(?:[’']ve| have)) (?:updated|changed) our (?:privacy|terms|cookie)|our (?:privacy|cookie) (?:policy|notice|statement)(?: .{1,40})? has (?:changed|been updated)",
  de: 'mit (?:ihrer|deiner|der) (?:registrierung|anmeldung|bestellung) (?:nehmen|nimmst|stimm|akzeptier|erklär)\\p{Ll}*|ich willige (?:darin |hiermit )?ein|(?:\\p{L}+ \\p{L}+ )?(?:erlauben|gestatten) sie .{0,40}(?:benachrichtigungen|mitteilungen)|dürfen wir (?:sie|ihnen|dich|dir) .{0,80}(?:benachrichtig|informieren|nachrichten)|(?:push-)?benachrichtigung(?:en)? (?:erfolgreich )?(?:aktivier|zulassen|erlauben)|wir haben unsere (?:datenschutz|nutzungs)\\p{L}+ (?:geändert|aktualisiert|angepasst)|unsere (?:datenschutz|nutzungs)\\p{L}+ (?:wurden?|haben sich|hat sich) (?:geändert|aktualisiert|angepasst)',
  fr: 'en (?:vous inscrivant|renseignant votre|cliquant sur)|j’accepte (?:de recevoir|les conditions|que mes)|souhaitez-vous recevoir .{0,60}notifications|nous avons (?:mis à jour|modifié) (?:notre|nos) (?:politique|conditions)|notre politique d.{0,60} (?:a changé|a été (?:mise à jour|modifiée))',
  es: 'al (?:suscribirte|suscribirse|registrarte|registrarse),? .{0,40}(?:acept|consient)\\p{Ll}*|(?:he leído y )?acepto (?:la política|las condiciones|los términos|recibir)|¿?(?:quieres|quiere|deseas|desea) recibir .{0,60}notificaciones|hemos (?:actualizado|modificado) nuestr[oa]s? (?:política|aviso|términos|condiciones)|nuestra política de .{0,60} ha (?:cambiado|sido actualizada)',
  pt: 'ao (?:se )?(?:cadastrar|inscrever|registar|subscrever|assinar|clicar)(?:-se)? .{0,60}(?:concord|aceit|autoriz)\\p{Ll}*|(?:li e )?(?:aceito|concordo com) (?:os termos|a política|as condições)|(?:quer|deseja|gostaria de) receber .{0,60}notificações|atualiz[áa]mos (?:a nossa|nossa|os nossos|nossos) (?:política|termos)|(?:a )?nossa política de .{0,60} (?:mudou|foi (?:alterada|atualizada))',
  it: "(?:dichiaro di aver|ho) letto (?:e accetto|l[’']informativa)|iscrivendoti .{0,40}accett\\p{Ll}*|accetto (?:i termini|le condizioni|la privacy)|(?:vuoi|desideri) ricevere .{0,60}notifiche|abbiamo aggiornato (?:la nostra|i nostri) (?:informativa|termini|privacy)|la nostra informativa .{0,60} (?:è cambiata|è stata (?:aggiornata|modificata))",
  nl: 'door (?:je|u|jezelf) (?:aan te melden|in te schrijven)|ik ga akkoord met|wil (?:je|u) (?:meldingen|notificaties) .{0,40}ontvangen|ons (?:privacy|cookie)\\p{L}+ is (?:gewijzigd|bijgewerkt|aangepast)',
  slavic:
    'zapisując się .{0,60}(?:akceptuj|zgadza)\\p{Ll}*|wyrażam zgodę na|(?:přihlášením|odesláním|odoslaním) .{0,60}souhlas\\p{Ll}*|подписываясь .{0,60}соглаша\\p{L}*|нажимая .{0,60}соглаша\\p{L}*|czy chcesz otrzymywać .{0,40}powiadomienia|zmieniliśmy (?:naszą )?politykę prywatności|chcete (?:dostávat|dostávať) .{0,40}(?:upozornění|oznámení|upozornenia)|(?:разрешите|хотите получать) .{0,40}уведомлени|(?:дозвольте|хочете отримувати) .{0,40}сповіщен|мы обновили (?:нашу )?политику',
  nordic:
    '(?:ved|genom|gjennom) (?:at|å|att) (?:tilmelde|melde|anmäla|registrera|prenumerera) .{0,60}(?:accept|godk|samtyk)\\p{L}*|tilaamalla .{0,60}hyväksy\\p{L}*',
};

/** Languages’ questions of what readers think of a page. */
const VERDICTS: Record<string, string> = {
  fr: '(?:cet article vous a|avez-vous (?:apprécié|aimé) cet)',
  es: '¿(?:te|le) (?:ha )?(?:gustó|gustado|resultó útil|sirvió) (?:este|esta|la|el) (?:artículo|nota|noticia|información|contenido)',
  pt: '(?:gostou d(?:este|esta|o|a)|achou útil (?:este|esta)|est[ea]) (?:artigo|notícia|matéria|conteúdo)(?: foi útil)?\\s*\\?',
  it: "(?:ti è piaciuto|ti è stato utile) (?:questo|l[’'])\\s?articolo",
  nl: '(?:vond je|vond u|was) dit artikel (?:interessant|nuttig|goed|leuk)',
  nordic:
    '(?:var|syntes du|likte du|gillade du) (?:denne |den här )?(?:artiklen|artikkelen|artikeln|saken)\\b.{0,30}\\?|mitä (?:ajatuksia|mieltä) .{0,30}(?:juttu|aihe|artikkeli|jutusta|aiheesta).{0,20}\\?|voit (?:keskustella|kommentoida) (?:aiheesta|juttua|artikkelia)|oliko (?:juttu|artikkeli)',
  slavic:
    '(?:podobał|spodobał) (?:ci |ci się|się) .{0,15}(?:artykuł|tekst)|(?:líbil se (?:vám|ti)|páčil sa vám|ohodnoťte) .{0,15}(?:článek|článok)|(?:вам )?понравил(?:ась|ся) .{0,20}(?:статья|материал|новость)|(?:сподобалася|сподобався) .{0,20}(?:стаття|матеріал|новина)',
  balkan:
    '(?:tetszett|hasznos volt) (?:a |ez a )?cikk|(?:ți|v)-a plăcut (?:acest )?articol|(?:σας άρεσε|βρήκατε χρήσιμο) (?:το|αυτό το) άρθρο|(?:bu )?(?:haberi|yazıyı) beğendiniz',
  east: '(?:這篇|这篇|本篇|此)(?:文章|報導|报道|新闻|新聞).{0,10}(?:幫助|帮助|有用|喜歡|喜欢)|この記事は?(?:いかが|参考に|役に立ち)|이 기사(?:를 추천|가 도움|는 어떠)',
  southeast:
    '(?:apakah|adakah) (?:artikel|berita) ini (?:bermanfaat|berguna|membantu)|bài viết (?:này )?có (?:hữu ích|giúp)',
};

/** Some pages say once more in English, or in their own letters, what they are about, for those who search. */
const SEARCHED: Record<string, string> = {
  en: '(?:english (?:summary|synopsis)|content (?:highlights?|summary))\\s?[:：–-]\\s?\\S',
};

/** Under a text, a newsroom lists where it can be followed, each address behind its label. */
const ADDRESSES = /^.{0,80}?(?:[\p{L}\p{M}][\p{L}\p{M} ]{1,24}\s?[:：፦፡–-]{1,3}\s?https?:\/\/\S+\s*){2}/su;

const FOLLOWED =
  /https?:\/\/(?:\S{0,30}\.)?(?:t\.me|telegram|facebook|fb\.|youtube|youtu\.be|twitter|x\.com|instagram|whatsapp|wa\.me|tiktok|vk\.com|viber|threads)/iu;

const start = (phrases: Record<string, string>) =>
  new RegExp(`^[\\s*•►▪✉📲👉(\\[]*(?:${Object.values(phrases).join('|')})`, 'iu');

/** Lines in which pages speak of themselves, with why they are no part of an article. */
export const PAGE_NOTICES: Wording[] = [
  { pattern: start(MISTAKES), reason: 'asks readers to report mistakes' },
  { pattern: start(PLACEHOLDERS), reason: 'stands where something from elsewhere would be shown' },
  { pattern: start(CONSENT), reason: 'asks for consent' },
  { pattern: start(SEARCHED), reason: 'is there for those who search' },
  { sign: FOLLOWED, pattern: ADDRESSES, reason: 'tells where to follow the publication' },
  { pattern: start(VERDICTS), reason: 'asks what readers think of the page' },
];
