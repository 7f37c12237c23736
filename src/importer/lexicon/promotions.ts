import { APPEALS } from './appeals.ts';
import { CORRECTION } from './corrections.ts';
import { DISCLAIMER, MACHINE_NOTE } from './disclaimers.ts';
import type { Wording } from './wording.ts';
import { PAGE_NOTICES } from './page-notices.ts';
import { PAGE_STATES } from './page-states.ts';

/** Languages’ words that open a line which leads to other articles, or asks for something. Only short lines are taken for these. */
const OPENINGS: Record<string, string> = {
  en: "watch \\||read \\||also read|for (?:more|all (?:the )?latest) (?:stories|news),? |visit our home ?page|listen to .{3,40}[’']s report$|click .{0,20}to join |report a (?:correction|typo)|read (?:more|also|next|the full|this next|related)|see also|also read|also see|don[’']t miss|related(?: (?:articles?|stories|story|content|reading|topics?|posts?|coverage))?\\s*:|more (?:on|from|about) |recommended\\s*:|watch\\s*:|listen\\s*:|text ads?\\s*:|photos?\\s*:|in pictures\\s*:|sign up |subscribe |follow (?:us|@|the |me |our )|click here|download (?:the|our) |join (?:us|our) |what to read next|get (?:the|our) (?:latest|free|daily)|stay up to date|share your ",
  de: 'alle (?:aktuellen )?(?:news|nachrichten) |jederzeit top informiert|erhalten sie (?:alle|die) |jetzt melden|fehler gefunden|(?:lesen|lies) (?:sie )?(?:auch|mehr|hier|dazu)|lesetipp|auch lesen|auch interessant|mehr (?:zum thema|dazu|lesen)|das könnte (?:sie|dich)|weitere (?:informationen|infos)(?: finden sie| unter|\\s*:)|weiterlesen|passend dazu|siehe auch|zum weiterlesen|jetzt (?:abonnieren|anmelden)|folgen sie uns',
  fr: ">>|lisez (?:aussi|également)|recevez (?:chaque|tous|l)|pour rester informé|(?:re)?lire notre|écoute[rz] (?:aussi|l[’']article)|regarder (?:aussi|le reportage)|lire (?:aussi|également|la suite)|à lire|sur le même sujet|voir aussi|à voir|retrouvez (?:toute|tous|nos)|abonnez-vous|inscrivez-vous|suivez-nous|pour aller plus loin",
  es: 'le[eé]r (?:también|además|más)|mir[aá] (?:también|además)|segu[ií] leyendo|le[eé] (?:también|además|más)|puedes? seguir a |sigue toda la información|lea (?:también|además|más)|lee (?:también|además|más)|le puede interesar|(?:te|le) (?:puede|podría|recomendamos|sugerimos)|vea (?:también|además)|puedes ver|mira (?:también|lo que)|¡?(?:mira|únete|síguenos|suscríbete)|además\\s*:|más información|noticias relacionadas',
  pt: 'participe do (?:nosso )?canal|entre no (?:nosso )?canal|acompanhe (?:o|a|as|nossas) |ler (?:também|mais)|ouça também|siga-nos|leia (?:também|mais|ainda)|saiba mais|veja (?:também|mais|(?:vídeos|fotos) d[aeo])|v[ií]deos?\\s*:\\s*(?:veja|assista|confira)|confira (?:também|mais)|clique aqui|siga (?:o|a|nos)|receba (?:as|notícias)|assista',
  it: 'vai a tutte le |leggi e commenta|ricevi (?:le|ogni)|segui(?:ci)? (?:su|il canale)|leggi (?:anche|tutto|gli altri)|guarda (?:anche|il video)|vedi anche|iscriviti|seguici|approfondisci|potrebbe interessarti',
  nl: 'luister (?:ook|naar)|kijk ook|schrijf je in|meld je aan|krijg (?:dagelijks|elke)|ontvang (?:dagelijks|elke|het)|wil je (?:dit|verder)|tekst (?:gaat|loopt) (?:verder|door)|log in |gratis onbeperkt|lees (?:ook|meer|verder)|bekijk ook|zie ook|meer over|volg ons|abonneer',
  nordic:
    'les eisini|lestu (?:líka|meira)|fylgstu með|hør også|lyssna också|l[æä]s vidare|l[æä]s (?:også|också|mer|mere|mera|vidare)|les (?:også|mer|hele)|se også|följ oss|følg|lue (?:myös|lisää)|katso myös|lestu (?:meira|einnig)',
  baltic:
    'loe (?:veel|rohkem|lähemalt)|vaata ka|lasiet arī|lasi (?:vēl|vairāk)|taip pat skaitykite|loe (?:ka|lisaks|edasi)|lasi arī|skaitykite (?:taip pat|daugiau)',
  slavic:
    'чытайце (?:таксама|яшчэ)|читайте (?:рбк |нас |далее)|подпишитесь|приєднуйтесь|підписуйтесь|приєднуйтеся|чети(?:те)? още|прочитајте (?:и|још)|погледајте (?:и|још)|pratite nas|пратите нас|последвайте ни|следете ни|mohlo by vás|dalsza część (?:artykułu|tekstu)|нашли (?:ошибку|опечатку)|знайшли помилку|якщо ви (?:помітили|знайшли) помилку|если вы (?:нашли|заметили) ошибку|czytaj (?:też|także|więcej|również|dalej)|zobacz (?:też|także|również|więcej)|przeczytaj (?:też|także|również)|čtěte (?:také|více|i)|přečtěte si|čítajte (?:aj|tiež)|prečítajte si|pročitajte (?:i|još)|pogledajte (?:i|još)|preberite (?:še|tudi)|читайте (?:также|також|ещё|еще)|читать (?:также|далее)|смотрите также|подписывайтесь|прочетете (?:още|и)|вижте (?:още|и)|pročitaj(?:te)?|опширније',
  greek:
    'διάβασε (?:επίσης|ακόμα)|διαβάστε (?:ακόμη|και)|διαβάστε (?:επίσης|ακόμα|περισσότερα)|δείτε (?:επίσης|ακόμα)|ακολουθήστε',
  balkan:
    'citiți și|citiţi şi|te-ar putea interesa|urmăriți|urmărește-ne|olvasta(?:d)? már|olvass|kövess|támogas[ds]|iratkozz|ez is érdekel|citește (?:și|mai)|citiți și|vezi și|olvassa? (?:el|még|tovább)|lexo (?:edhe|më)',
  caucasian: 'կարդացեք նաև|կարդա նաև|წაიკითხეთ? ასევე|ასევე წაიკითხეთ',
  turkish:
    'bunu da oku|bunlar da ilginizi|ayrıca (?:oku|bkz)|(?:bunu|haberi) oku|ilgili haber|bizi takip|okumak için',
  semitic:
    'إقرأ (?:أيضا|أيضًا|أيضاً)|اقرأ أيضاً|(?:شاهد|طالع) أيضاً|לכתבות נוספות|כתבות נוספות|הצטרפו ל|מצאתם טעות|اقرأ (?:أيضا|أيضًا|المزيد|ايضا)|(?:شاهد|تابع|طالع) (?:أيضا|أيضًا|المزيد|ايضا)|لقراءة المزيد|קראו (?:עוד|גם)|לקריאה נוספת|ראו גם',
  persian:
    'این را هم بخوانید|یہ بھی (?:پڑھیے|دیکھیں)|مزید پڑھیے|ہمارا واٹس ایپ|بیشتر بخوانید|(?:همچنین|بخوانید)\\s*:?|مزید پڑھیں|یہ بھی پڑھیں',
  indic: 'यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|আরও পড়ুন|আরো পড়ুন|மேலும் படிக்க|இதையும் படி|ఇది కూడా చదవండి',
  southeast:
    'baca:|lihat juga|simak (?:juga|breaking)|ikuti (?:kami|channel|saluran)|basahin|unaweza (?:pia )?kusoma|baca (?:juga|selengkapnya|lagi)|simak (?:juga|video)|lihat juga|xem thêm|đọc thêm|อ่านเพิ่มเติม|อ่านต่อ|อ่านข่าว|soma (?:pia|zaidi)',
  east: '(?:相關文章|相关文章|更多相關|関連リンク|延伸閱讀|相關新聞|相關報導|更多新聞|相关新闻|相关阅读|延伸阅读|更多报道|点击阅读|關連記事|関連記事|関連リンク|あわせて読みたい|こちらも|관련기사|관련 기사|더보기)',
};

/** Openings of lines that lead away from an article. */
export const PROMOTION = new RegExp(`^[\\s>»→►▶•*+👉-]*(?:${Object.values(OPENINGS).join('|')})`, 'iu');

/** What a paragraph says that is the publication’s own notice and no part of an article; for paragraphs of few words. */
export const NOTICES: Wording[] = [
  {
    pattern:
      /\b(?:ai|artificial intelligence|automatically)[- ](?:generated|written|created|assisted|produced)\b.{0,40}\bsummar|\bsummar(?:y|ies|ised|ized|i[sz]ation)\b.{0,40}\b(?:ai|artificial intelligence|automatically)\b|(?:zusammenfassung|kurzfassung).{0,60}(?:\bki\b|künstliche|automatisch)|(?:\bki\b|künstliche).{0,60}zusammengefasst|résumé.{0,60}(?:\bia\b|intelligence artificielle|automatique)|(?:resumen|desarrollado|generado|resumo|gerado|riassunto|sommario|generato).{0,60}(?:\bia\b|inteligencia artificial|inteligência artificial|intelligenza artificiale|autom[aá]tica?(?:mente)?\b)|samenvatting.{0,60}(?:\bai\b|kunstmatige|automatisch)|(?:samman?fattning|sammendrag|oppsummering|resumé|opsummering).{0,60}(?:\bai\b|\bki\b|kunstig|automati[sc])|streszczenie.{0,60}(?:\bai\b|\bsi\b|sztuczn|automatycz)|(?:요약|정리).{0,30}(?:자동|인공지능|\bai\b)|(?:\bai|인공지능|자동).{0,20}(?:요약|정리)(?:한|된) (?:내용|결과|글)입니다|(?:\bai|人工知能|人工智[能慧]).{0,10}(?:要約した|まとめた(?:もの|内容)|自[動动](?:生成|摘要|总结|總結))|(?:要約|摘要).{0,20}(?:\bai\b|人工知能|人工智能|自動|自动)/iu,
    reason: 'tells how the text was made',
  },
  {
    pattern:
      /\b(?:affiliate (?:links?|commission)|earn (?:us )?(?:an? )?(?:affiliate |small )?(?:commission|fee)|independently (?:selected|reviewed|chosen)|selected by our editors)\b|enthält (?:werbung|affiliate)|affiliate-?links?/iu,
    reason: 'says that links are paid for',
  },
  {
    pattern:
      /\b(?:by (?:signing up|subscribing|submitting|clicking|entering)[^.]{0,80}\b(?:agree|accept|consent|acknowledge)|you (?:can|may) unsubscribe|unsubscribe at any time|(?:delivered|sent) (?:straight |right |directly )?to your inbox|^get our\b[^.!?]{0,80}\b(?:newsletters?|e-?mails?|app|podcasts?|alerts?)\b|sign up (?:for|to) (?:our|the|my)\b[^.]{0,60}\b(?:newsletters?|email|updates|emails)|subscribe to (?:our|my|the)\b[^.]{0,60}(?:newsletter|channel|podcast|email))|this site (?:uses akismet|is protected by recaptcha)|(?:unseren|unserem|zum|den) [^.]{0,30}newsletter (?:an|abonnieren)|newsletter anmelden|inscrivez-vous à [^.]{0,30}newsletter|suscríbete a [^.]{0,40}(?:newsletter|boletín)|(?:únete|unite|suscríbete)[^.]{0,60}(?:telegram|whatsapp|youtube)|(?:canal|channel|kanal|grupo|gruppe) (?:de |on |auf |en |do )?(?:telegram|whatsapp)/iu,
    reason: 'asks for a subscription',
  },
  {
    pattern:
      /\b(?:(?:views|opinions?|statements)(?: (?:and|or) \p{L}+)?(?: \p{L}+)? (?:expressed|stated|presented)|is not responsible for the (?:opinions|content)|do(?:es)? not necessarily (?:reflect|represent)|not (?:intended )?(?:as )?(?:to be )?a substitute for (?:professional |direct )?(?:medical|legal|financial)|all rights reserved|may not be (?:published|reproduced|republished))/iu,
    reason: 'limits what the publication answers for',
  },
  {
    pattern:
      /\b(?:if you enjoyed (?:reading )?this|did you (?:like|enjoy) this|was this (?:article|page|information) (?:helpful|useful)|war (?:der|dieser) artikel (?:nützlich|hilfreich)|to (?:view|read|continue reading) (?:the|this) full (?:story|article)|already a (?:subscriber|member)|support (?:our|independent) journalism|thanks? (?:you )?for (?:subscribing|signing up)|this (?:entry|post) was (?:posted|published|last) (?:in|on|by)|dieser (?:eintrag|beitrag|text) wurde (?:am |von |in |unter |zuerst )?(?:veröffentlicht|erstellt|gepostet)|der beitrag wurde am|gepostet (?:in|am|von)|veröffentlicht (?:in|unter)\b)/iu,
    reason: 'speaks of the page itself',
  },
  {
    pattern: new RegExp(
      `^(?:${[
        'this (?:article|story|post) (?:is (?:more than|over|at least|from \\d{4}\\b)|was published (?:more than|over))',
        'dieser (?:artikel|beitrag|text) ist (?:älter als|mehr als|über|vom \\d|aus dem jahr)',
        'cet article (?:date de \\d|a (?:plus de|été publié il y a))',
        '(?:este artículo|esta noticia|esta nota) tiene más de',
        '(?:este artigo|esta notícia|esta matéria|este texto) (?:tem mais de|foi publicad[oa] há)',
        '(?:questo articolo|questa notizia) (?:ha più di|è (?:di|del) (?:più|\\d))',
        'dit (?:artikel|bericht) is (?:meer dan|ouder dan|van \\d{4})',
        '(?:(?:denne )?(?:artikkelen|saken|artikel|artiklen) er (?:over|meir? enn|mere? en[nd]|eldre enn|ældre end)|(?:den här )?artikeln är (?:mer|äldre) än)',
        '(?:artikkeli|juttu) on (?:yli|vanhempi kuin)',
        '(?:fréttin|greinin) er (?:meira en|eldri en)',
        '(?:ez a |a )?cikk (?:több mint|régebbi)',
        '(?:bu (?:haber|yazı)) .{0,12}(?:yıldan|aydan) (?:eski|daha eski)',
        '(?:цей матеріал|ця стаття) (?:старш|опублікован\\p{L}+ понад)',
        '(?:この記事は.{0,12}前に|此文章發布於|本文发布于)',
        'ten (?:artykuł|tekst) (?:ma (?:więcej|ponad)|jest starszy)',
        'tento článek je (?:starší|z roku)',
        'этот материал (?:старше|опубликован более)',
        'يعود (?:هذا (?:المقال|الخبر)|تاريخ) ',
        'הכתבה (?:משנת|פורסמה לפני)',
      ].join('|')})`,
      'iu',
    ),
    reason: 'tells how old the page is',
  },
  {
    pattern: new RegExp(
      `^(?:${[
        '(?:this )?(?:article|story) (?:has been |was )?(?:saved|added to your)',
        '(?:der |dieser )?artikel wurde (?:gespeichert|gemerkt|(?:in|auf|zu) (?:der|ihrer|deiner) merkliste)',
        "(?:cet |l[’'])article a (?:bien )?été (?:enregistré|ajouté|sauvegardé)",
        '(?:este artículo|esta noticia|esta nota|este contenido) (?:ya )?(?:fue|ha sido) guardad[oa]',
        '(?:este artigo|esta notícia|esta matéria) (?:já )?foi salv[oa]',
        "(?:questo articolo|l[’']articolo) è stato (?:salvato|aggiunto)",
        '(?:dit )?artikel is (?:bewaard|opgeslagen)',
        '(?:artikeln är sparad|artiklen er gemt|artikkelen er lagret|artikkeli (?:on )?tallennettu)',
        'artykuł został (?:zapisany|dodany)',
        'haber(?:iniz)? kaydedildi',
        '(?:статья|материал) (?:сохранен|добавлен)',
      ].join('|')})`,
      'iu',
    ),
    reason: 'shares, saves or prints',
  },
  {
    pattern: new RegExp(
      `\\((?:${[
        'opens in (?:a )?new (?:window|tab)',
        'wird in (?:einem )?neuem fenster geöffnet|öffnet (?:sich )?in (?:einem )?neue[mn] fenster',
        "(?:s[’']?)?ouvre dans une nouvelle fenêtre",
        'se abre en una (?:ventana|pestaña) nueva|abre em (?:uma )?nova janela',
        'si apre in una nuova finestra|se deschide într-o fereastră nouă',
        'wordt in een nieuw venster geopend|opent in een nieuw venster',
        'öppnas i ett nytt fönster|åbner i et nyt vindue|åpnes i (?:et )?nytt vindu|opnast í nýjum glugga',
        'avautuu uudessa ikkunassa|új ablakban nyílik meg|yeni pencerede açılır',
        'otwiera się w nowym oknie|otevře se v novém okně|otvorí sa v novom okne|otvara se u novom prozoru',
        'открывается в новом окне|відкривається у новому вікні|отваря се в нов прозорец',
        'ανοίγει σε νέο παράθυρο|فتح في نافذة جديدة|נפתח בחלון חדש',
        'membuka di jendela yang baru|mở trong cửa sổ mới|เปิดในหน้าต่างใหม่',
        '新しいウィンドウで開きます|在新窗口中打开|在新視窗中開啟|새 창에서 열림',
      ].join('|')})\\)$`,
      'iu',
    ),
    reason: 'shares, saves or prints',
  },
  {
    pattern:
      /^(?:article |page )?(?:printed (?:from|on)|imprimé (?:depuis|de)|gedruckt (?:von|aus|am)|impreso (?:de|desde)|url to (?:this )?article|permalink|short ?link|kurzlink)\s*:?\s*https?:\/\/\S+$/iu,
    reason: 'speaks of the page itself',
  },
  {
    pattern:
      /\b(?:already have an account\?|ya ten[eé]s (?:una )?cuenta|ya tienes (?:una )?cuenta|já tem (?:uma )?conta|bereits ein konto|hai già un account|al een account\?|har du allerede (?:en )?konto|har du redan (?:ett )?konto|masz już konto|exclusive(?:ly)? (?:to|for) [^.]{0,30}subscribers|to read the rest of this|unlock this (?:article|story)|subscribe to (?:read|continue|unlock))|^(?:thanks|thank you) for reading\b/iu,
    reason: 'speaks to subscribers and readers',
  },
  {
    pattern:
      /^(?:tags?|tagged(?: with| as)?|filed under|posted in|keywords|schlagw[oö]rte?r?|stichworte?)\s*:\s*\S|^posted in .*\btagged\b/iu,
    reason: 'files the article',
  },
  {
    pattern:
      /^do you (?:know (?:more|anything)|have (?:more|any|an?)) [^.?!]{0,60}\?\s*(?:please )?(?:contact|e-?mail|get in touch|let us know|tell us|write to)/iu,
    reason: 'asks for what readers know',
  },
  { pattern: CORRECTION, reason: 'tells what was changed in the article' },
  DISCLAIMER,
  { pattern: MACHINE_NOTE, reason: 'tells how the text was made' },
  ...PAGE_NOTICES,
  ...PAGE_STATES,
  ...APPEALS,
];

/** Headings over what follows an article and is no part of it. */
export const AFTER =
  /^(?:(?:altri (?:post|articoli) di questo (?:blog|autore)|otros (?:posts|artículos) de est[ea]|outros (?:posts|artigos|textos) d[aeo]|autres (?:billets|articles) d[eu]|you (?:may|might|could) (?:also )?(?:like|be interested)|more (?:stories|news|articles|from|on|like this|to read|posts|coverage)|related(?: (?:articles?|stories|news|posts?|content|topics|reading|links|coverage|items|videos))?|recommended(?: (?:for you|reading|articles|stories|posts))?|keep reading|read (?:next|more|on|also)|up next|next up|trending(?: now)?|most (?:read|popular|viewed|shared)|popular (?:posts|stories|articles|now)|latest (?:news|stories|posts|articles|from)|recent (?:posts|articles|news|stories)|top stories|further reading|editor[’']?s[’']? picks?|about the authors?|author bio|meet the author|share this|follow us|filed under|similar (?:posts|articles|stories)|other (?:stories|posts|articles)|don[’']t miss|promoted|sponsored|from our partners|around the web|newsletter)|(?:das könnte (?:sie|dich) auch|auch interessant|mehr zum thema|mehr (?:von|aus|zu)|weitere (?:artikel|beiträge|themen|nachrichten|meldungen)|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|meist ?gelesen|neueste (?:artikel|beiträge)|aktuelle (?:meldungen|beiträge)|zum weiterlesen|über (?:den autor|die autorin)|zur person|zum autor|schlagw[oö]rter|beitrag teilen|artikel teilen|schon gelesen|empfehlungen der redaktion)|(?:à lire aussi|sur le même (?:sujet|thème)|vous aimerez aussi|articles? (?:liés|similaires|associés)|les plus lus|dans la même rubrique|à propos de l[’']auteur|mots-clés)|(?:te puede interesar|también te puede|notas? relacionadas?|noticias relacionadas|artículos relacionados|lo más (?:leído|visto)|más (?:noticias|leídas|sobre|en)|etiquetas|temas relacionados|sobre (?:el autor|la autora))|(?:leia também|mais lidas|notícias relacionadas|veja também|relacionad[ao]s|mais (?:sobre|em|notícias))|(?:leggi anche|articoli correlati|potrebbe interessarti|i più letti|ti potrebbe)|(?:lees ook|gerelateerd|meer over|meest gelezen)|(?:l[æä]s (?:også|också|mer)|mest l[æä]st|relater(?:te|ede|ade)|les også|lue myös|luetuimmat)|(?:czytaj (?:też|także|również)|polecamy|zobacz (?:też|także|również)|powiązane|najczęściej czytane|související|čtěte (?:také|dále)|nejčtenější|súvisiace|najčítanejšie|povezano|slično|najčitanije|читайте также|читайте також|похожие|по теме|другие новости|материалы по теме|схожі новини|још вести|свързани)|(?:διαβάστε (?:επίσης|ακόμα|ακόμη)|σχετικά|περισσότερα)|(?:citește și|articole similare|kapcsolódó|olvasta már|ilgili (?:haberler|konular)|son dakika)|(?:اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع (?:ذات صلة|متعلقة)|الأكثر (?:قراءة|مشاهدة)|مقالات ذات صلة|أخبار ذات صلة|כתבות נוספות|עוד בנושא|اخبار مرتبط|مطالب مرتبط|بیشتر بخوانید|متعلقہ خبریں)|(?:संबंधित खबरें|यह भी पढ़ें|ये भी पढ़ें|আরও পড়ুন|সম্পর্কিত|மேலும் செய்திகள்)|(?:baca juga|berita terkait|artikel terkait|terpopuler|tin liên quan|bài viết liên quan|xem thêm|ข่าวที่เกี่ยวข้อง)|(?:相关(?:新闻|阅读|文章|报道)|相關(?:新聞|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门|熱門|関連(?:記事|ニュース|キーワード)|おすすめ|ランキング|관련 ?(?:기사|뉴스)|많이 본))(?![\p{L}\p{M}-])/iu;

/** Headings over who wrote an article; what follows may be as long as paragraphs are. */
export const ABOUT_AUTHORS =
  /^(?:about the (?:authors?|writers?|reporters?)|author bio|meet the author|über (?:den autor|die autor(?:in|en))|zum autor|zur (?:person|autorin)|(?:à propos de )?l[’']auteure?|sobre (?:el autor|la autora|o autor|a autora|la firma)|l[’']autore|over de auteurs?|om forfatteren|om författaren|o autor(?:ze|ovi|ce)|об авторе|про автора|この記事を書いた(?:人|記者)|(?:この)?記事の筆者|筆者(?:プロフィール|紹介)|關於作者|关于作者|作者(?:簡介|简介))\s*:?$/iu;

/** What the last lines of a page ask their readers, as a sentence of its own. */
export const ASKS_AT_END =
  /(?:^|[.!?:]\s|please )(?:sign up|subscribe|follow (?:us|me|him|her)\b|join us|donate|support us|abonnieren sie|folgen sie uns|abonnez-vous|suivez-nous|suscríbete|síguenos|iscriviti|seguici|siga-nos)/iu;

/** Headings over what readers wrote or may write. */
export const REPLIES =
  /^(?:\d+\s+)?(?:leave a (?:reply|comment)|post a comment|add a comment|write a comment|join the (?:conversation|discussion)|(?:reader )?comments?|recent comments|reader interactions|say your words|trackbacks?|kommentare?|leserkommentare|kommentar schreiben|kommentare schreiben|kommentar hinterlassen|schreibe einen kommentar|hinterlasse (?:eine|einen) (?:antwort|kommentar)|commentaires?|laisser un commentaire|réagir|comentarios?|deja (?:un comentario|una respuesta)|comentários?|deixe (?:um comentário|uma resposta)|commenti|lascia un commento|reacties|geef een reactie|kommentarer|komentarze|dodaj komentarz|komentáře|комментарии|коментарі|коментари|σχόλια|yorumlar|yorum yaz|التعليقات|تعليقات|اترك تعليقا|תגובות|نظرات|評論|评论|留言|コメント|댓글)(?:\s*\(?\d+\)?)?\s*[:.…]?$/iu;

/** Languages’ words for a source that readers are asked to prefer in what they search with. */
const PREFERRED: Record<string, string> = {
  germanic:
    'preferred source|bevorzugte[nr]? quelle|voorkeursbron|föredragen källa|foretrukk?en kilde|voorkeurbron',
  romance:
    'source (?:préférée|favorite|privilégiée)|fuente (?:preferida|favorita|preferente)|font preferida|fonte (?:preferida|preferencial|preferita|favorita)|surs[aă] preferat[aă]',
  northern: 'ensisijai\\p{L}* läht|eelistatud alli|vēlam\\p{L}* avot|pageidaujam\\p{L}* šaltin',
  slavic:
    'preferowan\\p{L}* źródł|preferovan\\p{L}* zdroj|preferiran\\p{L}* (?:izvor|vir)|предпочита\\p{L}* источник|предпочитан източник|бажан\\p{L}* джерел|пріоритетн\\p{L}* джерел|приоритетн\\p{L}* источник',
  others:
    'előnyben részesített forrás|kedvenc forrás|προτιμώμεν\\p{L}* πηγ|tercih edilen kaynak|favori kaynak',
  middle: 'مصدر(?:ك|اً|ًا)? (?:ال)?مفضل|المصدر المفضل|מקור מועדף|منبع ترجیحی|ترجیحی ذریعہ',
  indic: 'पसंदीदा (?:सोर्स|स्रोत)|পছন্দের (?:উৎস|সোর্স)',
  east: '선호 (?:매체|출처|소스)|優先するソース|首[选選]来?來?源|偏好来?來?源',
  southeast: 'nguồn ưu tiên|sumber (?:pilihan|preferensi)|แหล่ง(?:ข่าว|ข้อมูล)ที่ต้องการ',
};

/** What asks readers to prefer a source. */
export const PREFERRED_SOURCE = new RegExp(Object.values(PREFERRED).join('|'), 'iu');
