import { open } from './own-matters.ts';
import type { Wording } from './wording.ts';

/** Languages’ words by which an article says of itself that somebody gave money for it. */
const FUNDED: Record<string, string> = {
  en: '(?:made|produced|published|created|reported) (?:possible )?(?:with|thanks to|by) (?:the )?(?:(?:financial|generous) )?(?:support|funding|assistance|a grant|grants?) (?:of|from) [^.,]{3,120}\\.?$|this (?:article|story|reporting|coverage|series|investigation|piece) (?:was|is|has been) (?:made possible|produced|supported|funded|financed|developed|published|reported)(?!\\p{L}).{0,60}(?:support|fund|grant|fellowship)',
  de: '(?:dieser|diese) (?:artikel|beitrag|text|recherche|reportage|serie) (?:wurde|ist|entstand|wird)(?!\\p{L}).{0,60}(?:gefördert|finanziert|mit (?:finanzieller |freundlicher )?unterstützung|stipendium)',
  nl: '(?:dit|deze) (?:artikel|verhaal|productie|reportage|serie) (?:is|werd|kwam)(?!\\p{L}).{0,60}(?:steun|subsidie|gefinancierd)',
  fr: "(?:cet article|ce reportage|cette série) (?:a|est)(?!\\p{L}).{0,50}(?:soutien|financ|bourse)|(?:réalisé|publié|produit)e? avec (?:le |l[’'] ?)(?:soutien|appui)(?: financier)? d[^.,]{3,120}\\.?$",
  es: 'est[ea] (?:artículo|reportaje|nota|investigación periodística|serie|contenido) (?:fue|ha sido|se|forma)(?!\\p{L}).{0,60}(?:apoyo|beca|financia)|(?:realizad|hech|producid|publicad)[oa] con (?:el )?apoyo (?:de|del) [^.,]{3,120}\\.?$',
  pt: 'es[ts][ea] (?:artigo|reportagem|matéria|série|conteúdo) (?:foi|é|contou|teve)(?!\\p{L}).{0,60}(?:apoio|bolsa|financia)|(?:realizad|produzid|publicad)[oa] com (?:o )?apoio (?:de|do|da) [^.,]{3,120}\\.?$',
  it: "quest(?:o|a|[’'])\\s?(?:articolo|reportage|inchiesta|serie) (?:è|fa|ha)(?!\\p{L}).{0,60}(?:sostegno|contributo|finanzia)",
  nordic:
    '(?:denne|dette|den här|det här) ?(?:artikkelen|artiklen|artikeln|reportasjen|reportagen|reportaget|saken) (?:er|är|har|fikk|fick)(?!\\p{L}).{0,60}(?:støtte|stöd)|(?:juttu|artikkeli) on .{0,50}tuella',
  polish:
    '(?:(?:ten )?(?:artykuł|tekst|reportaż)|(?:ta )?publikacja) (?:został|powstał|jest)a?(?!\\p{L}).{0,60}(?:wsparci|dofinansowan)',
  czech:
    '(?:tento |tato |táto )?(?:článek|článok|text|reportáž|série|séria) vzniko?l[ay]?(?!\\p{L}).{0,60}(?:podpor|finan)',
  hungarian:
    '(?:ez a |a )?(?:cikk(?:ünk)?|riport(?:unk)?|írás(?:unk)?|sorozat)(?!\\p{L}).{0,80}támogatásával (?:készült|jött létre|valósult)',
  romanian:
    '(?:acest |această )?(?:articol(?:ul)?|material(?:ul)?|reportaj(?:ul)?) (?:a fost|este|face)(?!\\p{L}).{0,60}(?:sprijin|finanț)',
  albanian: '(?:ky|kjo) (?:artikull|shkrim|raportim|hulumtim|storje)(?!\\p{L}).{0,90}mbështetje',
  south:
    '(?:(?:ovaj|ova|ta) )?(?:tekst|članak|prilog|medijski sadržaj|prispevek|članek) (?:je|su) (?:nasta|objavlj|realiz|proizved|urađ|priprem|izrađ|financira|finansira|sufinanci).{0,80}(?:podršk|potpor|podpor|finansi|financi)|(?:(?:овај|ова) )?(?:текст|чланак|прилог|сторија) (?:је|е) (?:наста|објав|реализ|подготв|припрем|финанси).{0,80}(?:подршк|поддршк|финанси)',
  bulgarian:
    '(?:материалът|статията|текстът|публикацията) (?:е|беше|се) .{0,60}(?:с (?:финансовата )?подкрепата|финансира)',
  eastern:
    '(?:(?:цей|ця|цю) )?(?:матеріал|публікаці[яю]|статт[яю]|текст) .{0,30}(?:за (?:фінансової )?підтримки|завдяки підтримці)|(?:(?:этот|эта) )?(?:материал|публикация|статья|текст) (?:подготовлен|создан|опубликован|выполнен|написан)[аы]? (?:при|благодаря) .{0,20}поддержк',
  baltic:
    '(?:(?:šis|see) )?(?:straipsnis|tekstas|raksts|publikācija|publikacija|artikkel|lugu) .{0,30}(?:parengt|finansuo|sukurt|tapis|tapusi|sagatavot|veidot|valmi|ilmu).{0,60}(?:parem|atbalst|lėš|toetusel|toel)',
  caucasian:
    '(?:სტატია|მასალა|პუბლიკაცია)(?!\\p{L}).{0,80}მხარდაჭერით|(?:հոդվածը|նյութը|հրապարակումը)(?!\\p{L}).{0,80}աջակցությամբ',
  turkic:
    'bu (?:haber|yazı|içerik|dosya)(?!\\p{L}).{0,80}(?:desteğiyle|fonlan|finanse)|bu (?:yazı|məqalə|material)(?!\\p{L}).{0,80}dəstəyi',
  arabic:
    '(?:أُ?نجز|أُ?نتج|أُ?عد|تم (?:إنجاز|إنتاج|إعداد)) هذ[اه] (?:التقرير|التحقيق|المقال|المادة|القصة).{0,40}(?:دعم|تمويل)',
  southeast:
    '(?:liputan|artikel|berita|karya) ini .{0,60}(?:dukungan dari|hibah|beasiswa)|bài viết (?:này )?(?:được )?.{0,30}tài trợ',
};

/** Languages’ words by which a publication says that it lives on its readers. */
const LIVED_ON: Record<string, string> = {
  en: '.{2,40}(?:journalism|reporting|newsroom|work) is (?:funded|supported|paid for|powered|made possible|sustained) by (?:its|our|your|people|readers|members|donations)|.{2,40} (?:is|are) (?:funded|supported|sustained) by (?:its|our|your) (?:readers|members|supporters|subscribers|listeners)(?!\\p{L})',
  de: '.{2,40} (?:wird|ist) (?:von|durch) (?:seine|ihre|unsere)[nr]? (?:leser|mitglied|unterstütz|abonnent)\\p{Ll}*(?: und \\p{L}+)? (?:finanziert|getragen|ermöglicht)',
  fr: '.{2,40} (?:est financée?|vit|existe) (?:par|grâce à) (?:ses|vos|nos|ces) (?:lect|abonn|don|membres)\\p{Ll}*',
  es: '(?:lo que hacemos|nuestro trabajo|el trabajo que hacemos) (?:en .{2,40} )?(?:requiere|cuesta|es posible|se financia|depende)|(?:tú |vos )?(?:puedes|podés) ayudarnos a (?:seguir|continuar|hacer)|.{2,40} (?:se financia|existe|es posible) (?:con|gracias a) (?:el apoyo|las aportaciones|los aportes|sus (?:soci|lector|suscriptor))',
  pt: '.{2,40} é (?:financiad|mantid|sustentad)[oa] (?:pel[oa]s|por) (?:seus |suas |nossos )?(?:leitor|assinant|apoiador|membr)\\p{Ll}*',
  it: '.{2,40} (?:vive|è (?:finanziato|sostenuto)) (?:grazie a|da)(?:i|gli)? (?:suoi |nostri )?(?:lettori|abbonati|sostenitori|soci)(?!\\p{L})',
  basque: '.{2,30}-e?k zure (?:babesa|laguntza) behar du',
  catalan:
    '.{2,40} (?:és possible|existeix|es finança) gràcies (?:a|als) (?:l[’’]|teu |seus |nostres )?(?:suport|lector|subscriptor|soci)\\p{Ll}*',
  nordic:
    '.{2,40} (?:finansieras|finansieres|drivs|drives) (?:av|af) (?:våra|våre|vores|sina|sine) (?:läsare|lesere|læsere|medlem)\\p{Ll}*',
  slavic:
    '.{0,40}(?:novinarstvo|novinarstva) (?:zavisi|ovisi|postoji) (?:od|o|zbog) vas|.{2,40} (?:działa|istnieje|powstaje) dzięki (?:czytelni|wam|twojemu|wsparciu)\\p{Ll}*|.{2,40} (?:funguje|existuje|vychází|vychádza) (?:díky|vďaka) (?:svým |svojim |vám|vašej|vaší|podpoře|podpore|čtenář|čitateľ)\\p{Ll}*',
  eastern:
    '.{2,40} (?:працює|існує|живе|виходить) (?:завдяки|коштом|поддержать|підтримати) (?:своїм |нашим )?(?:читач|донат|вам|вашій|спільнот|підтримці)\\p{Ll}*|.{2,40} (?:работает|существует|живет|живёт) (?:благодаря|на) (?:своим |нашим |ваши |ваш)?(?:читател|донат|пожертвован|вам|поддержке)\\p{Ll}*|.{2,40} (?:съществува|работи) благодарение на (?:своите )?(?:читател|вас|вашата)\\p{Ll}*|(?:.{2,140}[.!?] )?(?:поддержать|підтримати) нас (?:можно|можна|из-за|из за|з-за|безопасно|безпечно|здесь|тут)(?!\\p{L})',
};

/** What a publication says of the money behind it, which is no part of an article. */
export const PATRONS: Wording[] = [
  { pattern: open(FUNDED), reason: 'tells who paid for the article' },
  { pattern: open(LIVED_ON), reason: 'asks readers for support' },
];
