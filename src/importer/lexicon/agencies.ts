/** Who makes and sells pictures, as a regular expression. */
export const AGENCIES =
  'AP(?: Photo)?|AFP|EPA(?:-EFE)?|Reuters|REUTERS|dpa|APA|ANSA|EFE|Getty ?Images|iStock(?:photo)?|Getty|Shutterstock|Adobe ?Stock|stock\\.adobe\\.com|Xinhua|Anadolu(?: Agency| Ajansı)?|IMAGO|imago(?: images)?|Imago|Alamy|Keystone|TT|NTB|Ritzau|Scanpix|Belga|ANP|PAP|MTI|STA|TASS|Unsplash|Pixabay|Pexels|Depositphotos|Fotolia|LaPresse|Europa Press|picture alliance|Wikimedia(?: Commons)?|SIPA|NurPhoto|ShutterStock|Dreamstime|123RF|Freepik|EyeEm|PantherMedia|Corbis|Bloomberg|Associated Press|Press Association|PA (?:Media|Images|Wire)|The Canadian Press|ZUMA(?: Press|PRESS)?|Gamma-Rapho|Hans Lucas|Bestimage|MAXPPP|SOPA Images|LightRocket|Profimedia|IMAGN|Imagn(?: Images)?|Agência Brasil|Folhapress|Estadão Conteúdo|Agencia U(?:no|NO)|ATON|Aton|Cuartoscuro|Colprensa|Andina|Télam|Lusa|LUSA|Antara(?: Foto)?|ANTARA(?: FOTO)?|Bernama|Kyodo|Lehtikuva|Sputnik|Tanjug|TANJUG|ČTK|TASR|AGERPRES|Agerpres|Inquam Photos|BNS|ELTA|LETA|Flash90|FLASH90|WAFA|TTXVN|РИА Новости|ТАСС|УНІАН|Укрінформ|İHA|DHA|연합뉴스|뉴시스|뉴스1|Ansa|PTI|ANI|IANS|AAP|Yonhap|SITA|East News|MTVA|Mediafax|Hina|HINA|PIXSELL|Pixsell|CROPIX|Cropix|FoNet|BOBO|Ritzau Scanpix|Fotogramma|Imagoeconomica|AZƏRTAC|БТА|БГНЕС|Танјуг|ΑΠΕ-ΜΠΕ|EUROKINISSI|Eurokinissi|INTIME(?: NEWS)?|رويترز|أ\\.? ?ف\\.? ?ب|د\\.? ?ب\\.? ?أ|الأناضول|الفرنسية|الألمانية|الأوروبية|أسوشيتد برس|غيتي(?: إيمجز)?|شينخوا|رویترز|ایرنا|ایسنا|تسنیم|اے ایف پی|رائٹرز|רויטרס|פלאש ?90|पीटीआई|एएनआई|रॉयटर्स|एएफपी|রয়টার্স|এএফপি|รอยเตอร์|เอเอฟพี';

/** A name, of capitals and the small words between them. */
export const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*(?:\\s(?:de|del|da|do|dos|di|du|des|la|le|van|von|der|den|ter|el|al|bin|y|e|and|und|et|of|&|\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*)){0,5}";

/** Where a picture comes from when nobody is named, as whole words behind a caption. */
export const ARCHIVES =
  'Archivo|ARCHIVO|Arquivo|ARQUIVO|Archivio|ARCHIVIO|Archives|ARCHIVES|Archiv|ARCHIV|Archief|Arkiv|ARKIV|Arkisto|Archiwum|Archyvas|Arhiva|Arhiv|Архив|Архів|Αρχείο|Arşiv|Arsip|File|FILE|File [Pp]hoto|FILE PHOTO|Cortesía|CORTESÍA|Divulgação|Reprodução|Handout|أرشيف|أرشيفية|ארכיון|आर्काइव|資料|资料|资料图|자료사진';

/** That whoever is shown or concerned gave the picture. */
export const GIVEN =
  'Supplied|SUPPLIED|Provided|Handout|Courtesy|Contributed|Zur Verfügung gestellt|Privat|privat|Fourni(?:e)?|Cedida|CEDIDA|Cortesia|CORTESIA|Concessa|Aangeleverd|Privatfoto|Yksityinen|Einkasafn|Archiwum prywatne|Soukromý archiv|Súkromný archív|Privát|Arhivă personală|Личен архив|Личный архив|Особистий архів|Privatna arhiva|Osebni arhiv|Προσωπικό αρχείο|Kişisel arşiv|Şəxsi arxiv|Жеке мұрағат|Dok\\. [Pp]ribadi|Ihsan|Kwa hisani|NVCC|提供|本人提供|제공';

/** Agencies in scripts that set no space between words, so that other words stand right beside them. */
export const AGENCIES_UNSPACED =
  '路透|美聯社|美联社|法新社|新华社|新華社|中新社|中央社|歐新社|共同|時事|ロイター|アフロ|視覺中國|视觉中国|達志影像|达志影像';

/** Agencies that sign a text in the place of a person, in any case, as a regular expression. */
export const SIGNING_AGENCIES =
  'dpa|afp|reuters|ap|efe|ansa|sda|apa|ritzau|ntb|tt|pti|ani|ians|uni|app|xinhua|belga|anp|anadolu(?: ajansı)?|aa|iha|i̇ha|dha|anka|sid|epd|kna|kap|ats|keystone-sda|agi|adnkronos|lapresse|lusa|pap|čtk|ctk|tasr|sita|mti|agerpres|mediafax|ipn|moldpres|bta|бта|hina|tanjug|fena|sta|bns|leta|elta|stt|aap|upi|pa media|press association|associated press|the associated press|agence france-presse|canadian press|the canadian press|europa press|agencia efe|agencias|agencies|agenturen|télam|notimex|agência brasil|agência estado|estadão conteúdo|antara|bernama|ttxvn|αμνα|απε-μπε|αφπ|укринформ|укрінформ|унн|уніан|интерфакс|рбк|тасс|риа новости|казинформ|azertac|trend|interpressnews|armenpress|新华社|新華社|中新社|中央社|共同通信|共同通信社|時事通信|時事|ロイター|연합뉴스|뉴시스|뉴스1|رويترز|أ ف ب|أ\\.ف\\.ب|فرانس برس|د ب أ|الأناضول|واس|وام|كونا|قنا|بترا|سانا|وكالات|ایرنا|ایسنا|تسنیم|مهر|رویترز|اے ایف پی|رائٹرز|পিটিআই|বাসস|ইউএনবি|भाषा|पीटीआई|एएनआई|आईएएनएस|एजेंसी';
