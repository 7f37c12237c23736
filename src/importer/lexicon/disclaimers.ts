import type { Wording } from './wording.ts';

/** Languages’ words by which a publication says that an opinion is its author’s, wherever they stand in a short paragraph. */
const OPINIONS: Record<string, string> = {
  en: 'opinion (?:articles?|pieces?|columns?|essays?) (?:are|is) based on (?:the|its|their) auth',
  de: '(?:meinung|ansicht|auffassung)(?:en)? (?:des|der|ihrer|seines) (?:autor|verfasser|gast).{0,60}(?:redaktion|wieder)|(?:gastbeiträge|gastkommentare|meinungsbeiträge|kolumnen|kommentare) (?:geben|müssen|spiegeln) .{0,60}(?:redaktion|wieder)|nicht (?:zwingend|notwendigerweise|unbedingt) (?:die|der) (?:meinung|ansicht)(?: der)? (?:redaktion|zeitung)',
  nl: '(?:weerspiegel|vertegenwoordig|vertolk)\\p{Ll}* niet (?:noodzakelijk|per se|per definitie)|schrijft op persoonlijke titel|columnisten hebben de vrijheid',
  af: '(?:menings|standpunte|sienings) .{0,60}(?:hul|haar|sy) eie .{0,40}nie noodwendig|verteenwoordig nie noodwendig|weerspieël nie noodwendig',
  da: '(?<![^])dette er (?:et debatindlæg|en kronik|en kommentar|et læserbrev|en leder|en klumme|en nyhedsartikel|en nyhed)\\b',
  no: '(?<![^])dette er (?:et debattinnlegg|eit debattinnlegg|en kronikk|ein kronikk|en kommentar|ein kommentar|en leder|et meningsinnlegg|en nyhetssak|en nyhetsartikkel|en nyheitssak)\\b|gir uttrykk for skribentens (?:holdning|mening)|uttrykkjer skribenten si (?:haldning|meining)',
  sv: '(?<![^])(?:det här|detta) är en (?:debattartikel|debattext|ledare|ledartext|krönika|insändare|nyhetsartikel|nyhetstext|kommenterande text|opinionstext)\\b|åsikter(?:na)? (?:som uttrycks )?(?:i texten )?är skribentens egna',
  fi: '(?:kirjoituksen|kolumnin|tekstin) (?:mielipiteet|näkemykset) (?:ovat|edustavat) kirjoittajan|mielipiteet ovat kirjoittajan omia',
  fr: "n[’']engage(?:nt)? (?:que (?:son|sa|leurs?|l[’'])|(?:pas|en rien|nullement) (?:la (?:rédaction|responsabilité)|notre|le (?:journal|site|média)))|ne (?:reflètent|représentent) pas (?:nécessairement|forcément)",
  es: 'no (?:necesariamente )?(?:reflejan?|representan?|comparte|coinciden?) (?:necesariamente )?(?:con )?(?:el|la|las|los) (?:opini|línea|pensamiento|posición|criterio|punto)|(?:exclusiva|única|absoluta) responsabilidad (?:de|del) (?:su|sus|el|los|quien)?\\s?(?:autor|column)|responsabilidad (?:exclusiva|única) (?:de|del)',
  pt: 'não (?:reflet[ei]m?|representam?|exprimem?|traduz(?:em)?),? (?:necessariamente|obrigatoriamente)|de (?:inteira|exclusiva|total) responsabilidade d[eoa]|responsabilidade exclusiva d|não tem (?:o propósito|correspondência necessária)',
  it: "non (?:rispecchia|riflett|rappresenta|impegna|coincid)\\p{Ll}* (?:necessariamente|per forza|in alcun modo) |(?:espressi?o?n[ei]|opinion[ei]) (?:esclusivamente|personal[ei]) (?:del|degli|dell[’'])\\s?autor",
  pl: '(?:opinie|poglądy|treści|teksty|felietony) .{0,80}nie (?:zawsze |muszą |stanowią )?(?:odzwierciedla|tożsam|odpowiada|wyraża|być zgodne|stanowisk).{0,60}(?:redakcj|wydawc)|wyraża(?:ją)? (?:wyłącznie )?(?:własne |prywatne )?(?:opinie|poglądy) autor',
  cs: '(?:názory|text|komentář|články|príspevky|příspěvky) .{0,60}(?:nemus|nevyjadřuj|nevyjadruj|vyjadřuj|vyjadruj).{0,80}(?:redakc|autor)',
  hu: 'nem (?:feltétlenül|szükségszerűen) (?:tükröz|egyez|azonos)\\p{Ll}* ',
  ro: 'nu (?:reflectă|reprezintă|exprimă|coincid) (?:neapărat|în mod necesar)|(?:opiniile|punctele de vedere) .{0,40}(?:aparțin|îi aparțin) (?:autor|integral)',
  el: '(?:απόψεις|άρθρα|γνώμες|κείμενα) .{0,80}(?:δεν (?:απηχούν|εκφράζουν|υιοθετ|αντιπροσωπεύ|ταυτίζονται)|εκφράζουν (?:αποκλειστικά )?(?:τους|τις) (?:συντάκτ|συγγραφ|αρθρογράφ)|απηχούν)',
  bg: '(?:мненията|коментарите|публикациите|текстовете|позициите) .{0,80}(?:не (?:винаги|непременно|задължително)|са на автор|изразяват (?:личната|единствено))',
  ru: '(?:мнение|мнения|точка зрения|позиция) (?:автора|авторов|редакции|колумнистов?) .{0,30}(?:совпадать|не совпада|не отража)|может не совпадать с (?:мнением|позицией|точкой)',
  uk: "(?:думка|погляди|точка зору|позиція) (?:автора|авторів|редакції|авторки) .{0,30}(?:збігат|не відобража|відрізнят)|може не (?:збігатися|співпадати) з (?:думкою|позицією|точкою)|не (?:обов[’']язково|завжди) (?:збігається|відображає|поділяє)",
  balkan:
    '(?:stavov[ie]|mišljenj[ae]|prilozi|tekstovi|kolumn[ae]|ставови|мишљењ[ае]|прилози|текстови|колумне) .{0,80}(?:ne (?:odražavaju|odražava|predstavlja)|не (?:одражавају|одражава|представља|увек)|isključivo|искључиво|ставове аутора|stavove autora|stajalište autora|nužno)|(?:izraža|odraža|predstavlja)\\p{Ll}* (?:le |izključno )?(?:osebno )?(?:mnenje|stališče|stališča) avtor|ne odraža nujno',
  baltic:
    'komentare (?:išsakoma|išsakyta|pateikiama)|(?:asmeninė|autoriaus) .{0,20}nuomonė(?:\\.|$)|nebūtinai (?:sutampa|atspindi)|ei pruugi (?:ühtida|kattuda|kajastada)|var nesakrist ar|ne vienmēr (?:sakrīt|atspoguļo)',
  tr: '(?:yazılar|yazı|görüşler|köşe yazısı|makale)\\p{Ll}* .{0,80}(?:yansıtmayabilir|yansıtmaz|yazarına aittir|yazarlarına aittir|yazara aittir)|(?:editoryal|yayın) politikasını yansıtma',
  ar: '(?:الآراء|المقال|المقالات|ما ورد|جميع المقالات|الرأي) .{0,80}(?:تعب|يعب|لا تعكس|لا يعكس|لا تمثل|لا يمثل).{0,60}(?:رأي|نظر|بالضرورة|أصحابها|كتابها|كاتبها)',
  he: '(?:הדעות|האמור|הכתוב) .{0,40}(?:אינ\\p{L}* (?:משקפ|מייצג)|על דעת ה(?:כותב|מחבר))',
  persian:
    '(?:لزوما|لزوماً|الزاما|الزاماً) .{0,30}(?:دیدگاه|نظر|موضع|بازتاب|منعکس)|(?:متفق ہونا ضروری نہیں|کی پالیسی کی عکاسی)',
  indic:
    '(?:लेख|आलेख|ब्लॉग|ये|यह|इस) .{0,40}विचार .{0,30}(?:निजी|व्यक्तिगत|उनके अपने|लेखक के अपने)|লেখকের (?:নিজস্ব|একান্ত|ব্যক্তিগত)|(?:মতামত|লেখার).{0,40}দায়ী নয়|അഭിപ്രായ[\\p{L}\\p{M}]* .{0,60}(?:ഉത്തരവാദി|ടേതല്ല)|கருத்துகள் .{0,30}(?:ஆசிரியரின்|சொந்த)',
  east: '(?:仅|僅|只|谨)代表.{0,10}(?:作者|个人|個人|本人|其).{0,12}|不代表.{0,12}(?:立場|立场|观点|觀點|本报|本報|本网|本網|本台|本社|本站|意见)|(?:見解|意見)を(?:示す|代表する|述べた)ものではな?|(?:筆者|個人)の(?:見解|意見)であり|본지의? .{0,12}(?:방향|의견|논조|견해).{0,6}(?:다를 수|일치하지|무관)|(?:필자|개인)의? (?:견해|의견)(?:이며|으로)',
  southeast:
    '(?:tanggung jawab|pandangan peribadi|pendapat pribadi|pandangan) (?:sepenuhnya )?(?:ada pada |pada )?penulis|tidak (?:semestinya|selalu|serta-merta) (?:mencerminkan|mewakili|menggambarkan)|không (?:nhất thiết )?(?:phản ánh|thể hiện) quan điểm của|thể hiện quan điểm (?:riêng|cá nhân)|ไม่จำเป็นต้อง(?:สะท้อน|เห็นพ้อง|ตรงกับ)|si lazima (?:yawe|yaakisi|kuwa)',
  caucasian:
    '(?:შესაძლოა|შეიძლება) არ ემთხვეოდეს|կարող (?:է|են) չհամընկնել|(?:müəllifin|müəlliflərin) (?:mövqeyi|fikri) .{0,40}üst-üstə düşm|(?:редакция|автор)\\p{L}* (?:көзқарас|пікір)\\p{L}* .{0,40}сәйкес келм',
};

/** One of them names who answers for an opinion, or the opinion itself. */
const NAMED =
  'aut(?:h?or|eur)|autø|avtor|автор|аутор|redak|redac|rédac|redaz|opin|meinung|mening|ansicht|sienings|column|kolum|колум|colon|kroni|kröni|debatt|debat|leder|ledare|analy|kommentar|artic|artíc|artig|artik|nyhets|nyhed|nyheit|text|blog|skribent|kirjoit|kolumn|szerző|szerkeszt|vélemén|cikk|poglądy|názor|mišljen|mnenj|stališč|stajališ|мнени|мишљењ|погляд|думк|прилози|συντάκ|συγγραφ|αρθρογρ|απόψ|yazar|yazı|editoryal|görüş|nuomon|seisukoh|arvamus|viedok|كاتب|كتاب|رأي|أصحاب|تحرير|כותב|מחבר|דעות|دیدگاه|نظر|مصنف|رائے|پالیسی|लेख|विचार|লেখ|মতামত|கருத்து|അഭിപ്രായ|作者|本[报報网網台社站人]|个人|個人|立場|立场|观点|觀點|筆者|見解|필자|본지|penulis|artikel|pandangan|tác giả|quan điểm|บทความ|ความเห็น|maoni|მოსაზრ|ავტორ|հեղինակ|müəllif|пікір|көзқарас|menings|standpunt|rubriek';

/** A paragraph that says whose opinion an article holds, and is no part of it. */
export const DISCLAIMER: Wording = {
  sign: new RegExp(NAMED, 'iu'),
  pattern: new RegExp(Object.values(OPINIONS).join('|'), 'isu'),
  reason: 'limits what the publication answers for',
};

/** Languages’ openings of a note that tells who wrote or translated a text instead of people. */
const MACHINES: Record<string, string> = {
  en: '(?:our )?ai (?:tools? |summar(?:y|ies) )?(?:can|may) make mistakes(?:[.,;–—-]? ?(?:so |please |always )*(?:check|verify|double).{0,60})?\\.?$|(?:this|the) (?:summary|article|text|translation|story|audio) (?:was|is|has been) .{0,40}(?:\\bai\\b|artificial intelligence|machine|automat(?:ically|ed))|(?:ai|machine)[- ](?:generated|translated) (?:by|summary|text|article|story|version)',
  de: '(?:die |unsere )?(?:künstliche intelligenz|ki)(?: von \\p{Lu}\\S+)? (?:lernt noch|kann fehler machen|macht noch)\\b.{0,60}$|direkt aus dem [\\p{L}-]{2,20}kanal\\b|(?:hinweis: )?(?:diese|dieser) (?:meldung|text|inhalt|artikel) ist (?:ein )?teil eines automatisierten|(?:diese|dieser|die|der) (?:zusammenfassung|meldung|inhalt|text|artikel|übersetzung|audio\\p{Ll}*)(?: dieses artikels)? wurde .{0,60}(?:\\bki\\b|künstlich|maschinell|automatisch)',
  fr: '(?:la|cette|une) (?:synthèse vocale|version audio|lecture audio)[^.]{0,60}(?:intelligence artificielle|\\bia\\b|automatique)|(?:ce|cet|cette|le) (?:résumé|article|traduction|texte|audio|podcast) a été .{0,60}(?:\\bia\\b|intelligence artificielle|automatiquement)',
  es: '(?:este|esta|el) (?:resumen|artículo|texto|traducción|contenido|noticia|nota|audio) (?:ha sido|fue|es|se) .{0,60}(?:\\bia\\b|inteligencia artificial|automática)',
  pt: '(?:est[ea]|ess[ea]|o) (?:resumo|artigo|texto|tradução|conteúdo|notícia|matéria) (?:foi|é) .{0,60}(?:\\bia\\b|inteligência artificial|automatic)',
  it: '(?:questo|questa|il) (?:riassunto|articolo|testo|traduzione) è stat[oa] .{0,60}(?:\\bia\\b|intelligenza artificiale|automatic)',
  nl: '(?:deze|dit|de) (?:samenvatting|artikel|tekst|vertaling) (?:is|werd) .{0,60}(?:\\bai\\b|kunstmatige|automatisch)',
  nordic:
    '(?:artiklen|artikkelen|artikeln|saken|sammanfattningen|oppsummeringen|resuméet|opsummeringen|teksten|texten) (?:är|er) .{0,60}(?:\\b[ak]i\\b|kunstig intelligens|automati|maskin|oversat fra|oversatt fra|omsett|översatt från)|(?:tiivistelmä|yhteenveto|artikkeli|juttu) on .{0,40}(?:tekoäly|koneellis|käännetty)',
  slavic:
    '(?:streszczenie|podsumowanie|tekst|artykuł) (?:został|zostało|wygenerowan|przetłumaczon).{0,60}(?:\\b(?:ai|si)\\b|sztuczn|automatyczn)|(?:souhrn|shrnutí|zhrnutie|článek|článok|text) .{0,40}(?:vytvořil|vytvorila|vygeneroval|přelož|prelož).{0,40}(?:\\bai\\b|uměl|umel)',
  east: 'ai(?:가|로) (?:요약|작성|생성)한|(?:本文|摘要|以上(?:内容|內容)).{0,12}(?:ai|人工智能|人工智慧|机器|機器).{0,10}(?:生成|翻译|翻譯|產生)|この(?:記事|要約)は.{0,12}(?:ai|人工知能|自動)|(?:이|본) (?:기사|요약)(?:는|은) .{0,20}(?:ai|인공지능|자동)',
  southeast:
    '(?:artikel|ringkasan) ini .{0,30}(?:\\bai\\b|kecerdasan buatan)|(?:tóm tắt|bài viết) .{0,30}(?:\\bai\\b|trí tuệ nhân tạo)',
};

/** A note that tells which machine made a text, or from which language it comes. */
export const MACHINE_NOTE = new RegExp(`^[\\s*※(\\[]*(?:${Object.values(MACHINES).join('|')})`, 'iu');
