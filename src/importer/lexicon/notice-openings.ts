/** What newsrooms say of their own articles and ask their readers, and why that is no part of the text: by what opens the line. */
const OPENINGS: { reason: string; words: Record<string, string> }[] = [
  {
    reason: 'tells what was changed in the article',
    words: {
      en: "an? (?:earlier|previous) version of this|this (?:article|story|piece|post|report) (?:was|has been) (?:amended|updated|corrected|edited) |(?:clarifications? and )?corrections?(?: (?:notice|appended))?\\s?[:(–—-]|editor[’']?s?[’']? note:? ?(?:an earlier|this (?:article|story|piece) (?:was|has been) (?:amended|updated|corrected))",
      de: '(?:anmerkung|hinweis|korrektur) der redaktion:? ?(?:in einer|wir haben|dieser|der text|die)|in einer (?:früheren|vorherigen|ersten|älteren) (?:version|fassung)|(?:korrektur(?:hinweis)?|berichtigung|richtigstellung|transparenzhinweis|update)\\s?[:(]|(?:dieser|der) (?:artikel|text|beitrag) wurde (?:am|nachträglich|aktualisiert|ergänzt|korrigiert)',
      fr: 'une (?:précédente version|version (?:précédente|antérieure))|cet article a été (?:mis à jour|modifié|corrigé)|(?:rectificatif|correction|erratum|mise à jour)\\s?[:(]',
      es: '(?:nota de (?:la )?redacción|nota del editor|n\\. ?de la r\\.)\\s?:? ?(?:una versión|esta|este)|una versión (?:anterior|previa) de|(?:fe de erratas?|corrección|rectificación|aclaración|errata)(?:\\s?[:(]|$)',
      pt: '(?:erramos|errata|correção|retificação)(?:\\s?[:(]|$)|(?:uma )?versão anterior (?:deste|desta)|(?:nota da redação|nota do editor)\\s?:? ?(?:uma versão|est[ea])|(?:este texto|esta reportagem|esta matéria|o texto) foi (?:corrigid|alterad|atualizad)',
      it: 'una (?:precedente versione|versione precedente)|(?:rettifica|errata corrige|correzione)(?:\\s?[:(]|$)|(?:questo articolo|articolo) è stato (?:aggiornato|corretto|modificato)',
      nl: 'in een (?:eerdere|vorige) versie|(?:correctie|rectificatie|verbetering|aanvulling|noot van de redactie|update)\\s?[:(]|dit (?:artikel|bericht) is (?:aangepast|bijgewerkt|aangevuld|gecorrigeerd)',
      nordic:
        'i en (?:tidigare|tidligere) versjon|i en (?:tidigare|tidligere) (?:version|utgave|udgave)|(?:rättelse|rettelse|retting|korrigering|berigtigelse|fakta ?fejl|tillägg|presisering|præcisering)(?:\\s?[:(\\d]|$)|(?:artikeln|texten|artiklen|artikkelen|saken|saka) (?:har |er |blev |ble |vart )?(?:uppdaterats|uppdaterad|uppdaterades|rättats|opdateret|rettet|oppdatert|endret|korrigert|oversat)|opdateret (?:kl|med)\\b|(?:fréttin|greinin) (?:er|hefur verið|var) (?:uppfærð|leiðrétt)|leiðrétting',
      fi: '(?:oikaisu|korjaus|täsmennys|päivitys)(?:\\s?[:(\\d]|$)|(?:juttua|juttuun|artikkelia|artikkeliin|tekstiä|uutista) (?:on )?(?:korjattu|täydennetty|päivitetty|lisätty|muokattu|täsmennetty)',
      pl: 'sprostowanie(?:\\s?[:(]|$)|we wcześniejszej wersji|w (?:pierwszej|poprzedniej) wersji|(?:artykuł|tekst|materiał) (?:został |jest )?(?:zaktualizowan|aktualizowan|poprawion)',
      cs: '(?:oprava|opravujeme|omluva|aktualizace)\\s?:|(?:článek|text|zprávu|správu|článok) (?:jsme|sme|byl|bol) (?:průběžně |priebežne )?(?:aktualizova|doplni|opravi|upravi)|v (?:předchozí|původní|predchádzajúcej|pôvodnej) verz',
      hu: '(?:helyesbítés|javítás|korrekció|frissítés)\\s?[:(]|(?:cikkünk|a cikk|írásunk)(?:et|et utólag| egy)? (?:frissítettük|javítottuk|korábbi (?:változat|verzi))|cikkünket|korábbi (?:változatában|verziójában)',
      ro: '(?:erată|rectificare|corecție|actualizare)\\s?:|o versiune anterioară|(?:articolul|știrea|textul) a fost (?:actualizat|modificat|corectat)',
      slavic:
        '(?:текстът|статията|новината) (?:е|беше) (?:обновен|коригиран|допълнен)|(?:поправка|корекция|уточнение|исправление|уточнення|виправлення|исправка|испр\\.)(?:\\s?[:(]|$)|(?:материал|текст|новость|заметка|статья) (?:был[аи]? )?(?:обновл|дополн|исправл)|в (?:предыдущей|прежней|первоначальной|предишна|по-ранна) (?:версии|версия)|у попередній версії|(?:новину|матеріал|текст) (?:було )?(?:оновлено|доповнено|виправлено)|(?:ispravak|ispravka|popravek|popravak)(?:\\s?[:(]|$)|u (?:prethodnoj|ranijoj) verziji|(?:članak|tekst|vijest|članek) je (?:ažuriran|dopunjen|ispravljen|posodobljen)',
      baltic:
        'parandus(?:\\s?[:(]|$)|(?:artiklit|uudist|lugu) on (?:täiendatud|parandatud|uuendatud)|labojums(?:\\s?[:(]|$)|(?:ziņa|raksts) (?:ir )?(?:papildināt|labot|atjaunināt)|(?:patikslinimas|pataisymas)(?:\\s?[:(]|$)|(?:tekstas|straipsnis|žinia) (?:papildyt|patikslint|atnaujint)',
      greek:
        '(?:διόρθωση|διευκρίνιση|επανόρθωση)(?:\\s?[:(]|$)|σε προηγούμενη (?:έκδοση|εκδοχή)|το (?:άρθρο|κείμενο) (?:ενημερώθηκε|διορθώθηκε)',
      turkic:
        '(?:düzeltme|düzəliş)\\s?[:(]|bu (?:haber|yazı) (?:güncellen|düzeltil)|haberin (?:önceki|ilk) (?:sürüm|hal)',
      semitic:
        '(?:تصحيح|تصويب|توضيح)\\s?:|(?:تم تحديث|جرى تحديث|حُدّث) هذا|في نسخة سابقة|(?:תיקון|הבהרה)(?:\\s?[:(]|$)|בגרסה (?:קודמת|מוקדמת)',
      persian: '(?:اصلاحیه|تصحیح|توضیح)\\s?:|تصحیح\\s?:',
      indic: '(?:सुधार|संशोधन|भूल ?सुधार)\\s?[:：]|(?:সংশোধনী|সংশোধন)\\s?[:：]|(?:திருத்தம்)\\s?[:：]',
      southeast:
        '(?:ralat|koreksi|pembetulan)\\s?[:(]|(?:đính chính|cập nhật)\\s?:|แก้ไขข่าว|(?:masahihisho|marekebisho)\\s?:|regstelling\\s?[:(]|in ’n vorige weergawe',
      east: '(?:訂正|お詫びと訂正|おわびと訂正|更正|更正啟事|更新|編按|编者按)\\s?[:：]|(?:訂正|おわびと訂正|お詫びと訂正)して|<?(?:정정|바로잡습니다|바로잡습니다\\.)>?(?:\\s?[:：]|$)|本文(?:已|曾)更新',
    },
  },
  {
    reason: 'stands where something from elsewhere would be shown',
    words: {
      de: '(?:an dieser stelle|hier) (?:finden|sehen|befindet|befinden|steht|würde)[^.]{0,30} (?:inhalt|beitrag|video|element|podcast|umfrage|karte)|um (?:mit inhalten|diesen inhalt|inhalte|das video|diese karte)|mit (?:ihrer|deiner) (?:zustimmung|einwilligung) (?:wird|werden)|empfohlener (?:redaktioneller|externer) inhalt|(?:einmal|immer|inhalt|inhalte|video|[\\p{L}-]+-(?:video|inhalte?|beitrag|post)) (?:jetzt )?(?:laden|anzeigen|entsperren)$|externe(?:n|r)? (?:inhalt|inhalte)',
      fr: "(?:ce|le) (?:contenu|média|tweet|message) (?:est bloqué|n[’']a pu|n[’']est pas disponible|ne peut pas)|pour (?:afficher|consulter|voir|accéder à) ce (?:contenu|tweet|média)|(?:afficher|charger) le contenu$|ici,? un contenu",
      es: '(?:este contenido|el contenido) (?:no está disponible|está bloquead|no se puede)|para (?:ver|mostrar|visualizar) (?:este|el) contenido|(?:mostrar|ver|cargar) contenido$',
      pt: '(?:este conteúdo|o conteúdo) (?:não (?:está|pode)|foi bloquead)|para (?:ver|exibir|visualizar) (?:este|o) conteúdo|(?:mostrar|carregar|exibir) conteúdo$',
      it: '(?:questo contenuto|il contenuto) (?:non è|è bloccat)|per (?:vedere|visualizzare) (?:questo|il) contenuto|(?:mostra|carica) contenuto$',
      nl: '(?:deze|dit) (?:inhoud|content|video|bericht|embed) (?:kan niet|wordt niet|is niet|is geblokkeerd)|(?:om|wil je) (?:deze|dit) (?:inhoud|content|video|bericht) (?:te (?:zien|bekijken|tonen)|zien|bekijken)|(?:toon|laad) (?:inhoud|content)$',
      nordic:
        '(?:innehållet|innholdet|indholdet|dette (?:innholdet|indhold)|det här innehållet) (?:kan (?:inte|ikke|ikkje) (?:visas|vises)|er (?:blokkert|blokeret)|är blockerat|visas inte)|(?:för|for) (?:att|å|at) (?:se|vise|visa) (?:det här |dette |det )?(?:innehållet|innholdet|indholdet|indhold)|(?:vis|visa) (?:innehåll|innhold|indhold)$|sisältöä ei voi(?:da)? näyttää|tätä sisältöä ei|näytä sisältö$|ekki er hægt að birta',
      slavic:
        '(?:aby|żeby) (?:zobaczyć|wyświetlić|obejrzeć) (?:tę |ten )?(?:treść|materiał|post)|(?:ta )?treść (?:jest niedostępna|zewnętrzna)|pro zobrazení (?:tohoto )?obsahu|na zobrazenie (?:tohto )?obsahu|za (?:prikaz|ogled) (?:ovog |tega )?(?:sadržaja|vsebine)|чтобы (?:увидеть|посмотреть) (?:этот )?(?:контент|пост)',
      balkan:
        '(?:ez a |a )?tartalom (?:nem (?:jeleníthető|elérhető)|megjelenítéséhez)|pentru a (?:vedea|afișa|vizualiza) (?:acest )?conținut|για να (?:δείτε|εμφανιστεί) (?:αυτό )?το περιεχόμενο|bu içeriği (?:gör|görüntüle)',
    },
  },
  {
    reason: 'forbids or allows its reprint',
    words: {
      en: '(?:no part of this|reproduction (?:of|in whole)|this material may not be (?:published|reproduced)|republication of)',
      de: '(?:nachdruck|vervielfältigung|weiterverwendung|eine? (?:weiter)?nutzung) (?:nur|und|,|der|dieses)',
      fr: '(?:toute )?(?:reproduction|rediffusion)(?: (?:totale|partielle|intégrale|ou|même|,))* (?:est )?(?:interdite|soumise|sans)',
      es: '(?:queda )?(?:prohibid[ao]|se prohíbe) (?:la|su|toda) (?:reproducción|copia)',
      pt: '(?:é )?(?:proibid[ao]|vedada) (?:a )?reprodução|a reprodução',
      it: '(?:©? ?riproduzione riservata|è vietata la riproduzione)',
      nordic:
        'copyright .{3,60} (?:og|och|ja)/?(?:eller|tai)? (?:våre|deres|vore)|(?:kopiering|eftertryck|eftertryk|ettertrykk) (?:av|eller|och|og|utan|uten|uden|förbjud|forbud)|(?:artikkelin |jutun )?kopiointi',
      slavic:
        '(?:преузимање|preuzimanje|преношење|prenošenje) (?:\\p{L}+ ){1,3}(?:текст|садржај|вест|чланак|чланк|tekst|sadržaj|vest|vijest|člana|prilog)\\p{L}* (?:је|je) (?:могуће|дозвољено|moguće|dozvoljeno|zabranjeno)|(?:преузимање|preuzimanje) (?:(?:текстова|садржаја|вести|tekstova|sadržaja|vesti|vijesti) )?(?:са|sa|s|i|и|je|је|dozvoljeno|дозвољено)(?!\\p{L}).{0,80}(?:дозвољено|dozvoljeno|забрањено|zabranjeno|уз|uz)|(?:przedruk|kopiowanie) (?:tekstu|materiałów|i|bez)|(?:při|jakékoli) (?:převzetí|užití) obsahu|(?:перепечатка|копирование|использование) (?:материал|возможн|разрешен|только|и )|при (?:полном |частичном |повному |частковому )?(?:использовании|цитировании|копировании|перепечатке|використанні|цитуванні|передруку)|(?:използването|препечатването) на|препубликуването|zabranjeno (?:je )?(?:preuzimanje|kopiranje)|preuzimanje (?:teksta|sadržaja|članaka)',
      baltic:
        'be (?:raštiško|rašytinio) .{0,40}(?:sutikimo|leidimo)|(?:kopijuoti|platinti) .{0,40}draudžiama|pārpublicē(?:t|šana)|(?:artikli|sisu|materjali) (?:kopeerimine|kasutamine)',
      balkan:
        'preluarea (?:textelor|informațiilor|știrilor|integrală|conținutului)|reproducerea|az? (?:cikk|tartalom) (?:másolása|felhasználása)|(?:η )?(?:αναδημοσίευση|αναπαραγωγή)',
      caucasian:
        '(?:მასალ\\p{L}+|ინფორმაციის) (?:გამოყენების|გადაბეჭდვის)|նյութ\\p{L}+ (?:օգտագործ|մեջբեր)|համաձայն «?հեղինակային .{0,30}իրավունք|материалды (?:көшіріп|пайдалан)|(?:materialdan|xəbərdən|məlumatdan) istifadə',
      persian: '.{0,200}جملہ حقوق (?:بحق|محفوظ)|(?:کلیه|تمامی|همه) حقوق .{0,60}(?:محفوظ|متعلق)',
      turkish: '(?:izinsiz|kaynak gösterilmeden)|sitemizde yayınlanan',
      semitic: '(?:يمنع|يحظر) (?:نسخ|نقل|إعادة)|אין (?:להעתיק|לשכפל)',
      southeast: 'dilarang (?:mengutip|menyalin|keras)|(?:nghiêm )?cấm sao chép|ห้าม(?:คัดลอก|ทำซ้ำ)',
      east: '(?:無断転載|本記事の無断|禁無断)|.{0,24}(?:記事|写真)[^。]{0,12}無断(?:転載|使用|複製)|未[經经](?:授[權权]|許可|许可)[^。]{0,12}(?:不得|禁止|转载|轉載)|(?:转载|轉載)(?:请|請|须|須|声明|必究)|무단 ?(?:전재|복제|배포)',
    },
  },
];

const LEAD = '^[\\s*•>»→_()\\[\\p{Extended_Pictographic}\\uFE0F–—-]*';

/** What an article’s last lines say of the article itself, and what stands for embedded posts. */
export const OWN_NOTICES = OPENINGS.map(({ reason, words }) => ({
  pattern: new RegExp(`${LEAD}(?:${Object.values(words).join('|')})`, 'iu'),
  reason,
}));
