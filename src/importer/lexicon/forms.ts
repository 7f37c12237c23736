/** Languages’ words for a link that opens in another window, as they stand at its end. */
const OPENS_ANEW: Record<string, string> = {
  en: 'opens? in (?:a )?new (?:window|tab)',
  de: '(?:wird|öffnet)(?: sich)? in (?:einem )?neue[mn] (?:fenster|tab)(?: geöffnet)?',
  nl: 'wordt in een nieuw venster geopend|opent in (?:een )?nieuw (?:venster|tabblad)',
  nordic:
    'öppnas i (?:ett )?nytt fönster|åbner i (?:et )?nyt vindue|åpnes? i (?:et )?nytt? (?:vindu|fane)|avautuu uude(?:ssa|en) (?:ikkunassa|ikkunaan|välilehteen|välilehdessä)|opnast í nýjum glugga',
  fr: "(?:s[’']?)?ouvre dans une nouvelle (?:fenêtre|onglet)",
  es: 'se abre en una (?:ventana nueva|nueva ventana)|abre en (?:una )?nueva (?:ventana|pestaña)',
  pt: 'abre (?:em|numa) nova (?:janela|aba)',
  it: 'si apre in una nuova (?:finestra|scheda)',
  ro: 'se deschide într-o fereastră nouă',
  slavic:
    'otwiera się w nowym oknie|otevře se v novém okně|otvorí sa v novom okne|otvara se u novom prozoru|odpre se v novem oknu|отвара се у новом прозору|открывается в новом окне|відкривається (?:у|в) новому вікні|отваря се в нов прозорец',
  hu: 'új ablakban nyílik meg',
  el: 'ανοίγει σε νέο παράθυρο',
  tr: 'yeni pencerede açılır',
  semitic: 'فتح في نافذة جديدة|يفتح في نافذة جديدة|נפתח בחלון חדש',
  fa: 'در پنجرهٔ? (?:تازه|جدید) باز می‌?شود',
  east: '在新(?:窗口|視窗|分頁)中?(?:打开|開啟)|新しいウィンドウで開きます|새 창에서 열림',
  southeast: 'membuka di jendela yang baru|mở ra trong cửa sổ mới|เปิดในหน้าต่างใหม่',
};

const ANEW = Object.values(OPENS_ANEW).join('|');

/** A short line that ends so is a button or a link, and no text; in square brackets, it is the headline of another article. */
export const OPENING_ANEW = new RegExp(`.[(（\\s](?:${ANEW})[)）.]?$|^\\[.+(?:${ANEW})\\s?\\]$`, 'iu');

/** Languages’ words that begin a line of the form for readers’ comments. */
const COMMENT_FORMS: Record<string, string> = {
  en: 'your e-?mail address will not be published|required fields are marked|save my name, e-?mail|please enter your (?:comment|name|e-?mail address)|you have entered an incorrect e-?mail|notify me of (?:new|follow-?up) (?:comments|posts)|you must be logged in to (?:post|leave) a comment',
  de: '(?:deine|ihre) e-mail-adresse wird nicht veröffentlicht|(?:meinen )?namen?, (?:meine )?e-mail(?:-adresse)? und (?:meine )?website in diesem browser|speichern sie meinen namen|bitte geben sie (?:hier )?ihre[n]? (?:kommentar|namen|e-mail-adresse) (?:hier )?ein|sie haben eine falsche e-mail-adresse|erforderliche felder sind',
  fr: 'votre adresse e-?mail ne sera pas publiée|enregistrer mon nom|les champs obligatoires sont indiqués|vous devez (?:vous connecter|être connecté) pour (?:publier|laisser) un commentaire|prévenez-moi de tous les nouveaux',
  es: '(?:tu|su) dirección de correo electrónico no será publicada|guard(?:a|ar) mi nombre|los campos obligatorios están|[¡]?por favor,? ingres[ae] (?:su|tu) (?:comentario|nombre)',
  pt: 'o (?:seu|teu) endereço de e-?mail não será publicado|salvar meus dados neste navegador|guardar o meu nome|campos obrigatórios (?:são )?marcados',
  it: 'il tuo indirizzo e-?mail non sarà pubblicato|salva il mio nome|do il mio consenso affinché un cookie|i campi obbligatori sono',
  nl: '(?:je|het) e-?mailadres (?:wordt|zal) niet (?:worden )?gepubliceerd|(?:mijn naam|sla mijn naam), |vereiste velden zijn gemarkeerd',
  nordic:
    'din e-postadress (?:kommer inte|publiceras inte)|spara mitt namn|obligatoriska fält är|din e-mailadresse (?:vil|bliver) ikke|gem mit navn|din e-postadresse vil ikke|lagre mitt navn|sähköpostiosoitettasi ei julkaista|tallenna nimeni|netfang þitt verður ekki birt',
  slavic:
    'twój adres e-?mail nie zostanie opublikowany|zapamiętaj moje dane|zapisz moje dane|vaše e-mailová adresa nebude zveřejněna|uložit do prohlížeče jméno|vaša e-mailová adresa nebude zverejnená|uložiť moje meno|vaša adresa e-pošte neće biti objavljena|spremi moje ime|vaš e-naslov ne bo objavljen|shrani moje ime|ваша адреса е-поште неће|вашият имейл адрес няма|ваш (?:адрес email|e-mail|адрес электронной почты) не будет опубликован|сохранить мо[её] имя|ваша e-mail адреса не|зберегти моє ім',
  balkan:
    'az e-mail[- ]címet nem tesszük közzé|adresa ta de e-?mail nu va fi publicată|salvează-mi numele|η ηλ\\. διεύθυνσ[ηή] σας δεν δημοσιεύεται|αποθήκευσε το όνομά μου',
  turkic: 'e-posta adresiniz yayınlanmayacak|e-poçt ünvanınız dərc',
  semitic: 'لن يتم نشر عنوان بريدك|احفظ اسمي|האימייל לא יוצג באתר|שמור בדפדפן זה',
  persian: 'نشانی ایمیل شما منتشر نخواهد شد|ذخیره نام|آپ کا ای میل ایڈریس شائع نہیں',
  indic: 'आपका ईमेल पता प्रकाशित नहीं|আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না|உங்கள் மின்னஞ்சல் வெளியிடப்பட',
  southeast:
    'alamat e-?mail anda tidak akan|simpan nama, e-?mail|alamat e-mel anda tidak akan|email của bạn sẽ không được hiển thị|lưu tên của tôi|อีเมลของคุณจะไม่แสดง',
  east: '您的(?:邮箱|电子邮箱|電子郵件)(?:地址|位址)?不[会會]被公[开開]|發佈留言必須填寫|在此浏览器中保存我的|在瀏覽器中儲存|メールアドレスが公開されることはありません|次回のコメントで使用するため|이메일 주소는 공개되지 않습니다|다음 번 댓글 작성을 위해',
};

/** A line of the form in which readers write their comments. */
export const COMMENT_FORM = new RegExp(`^[\\s*]*(?:${Object.values(COMMENT_FORMS).join('|')})`, 'iu');

/** Languages’ words before the place from which somebody reports, in a line of its own. */
const REPORTING =
  'reporting (?:from|in)|berichtet aus|(?:vi )?(?:rapporterer|skriver|melder) (?:fra|frå)|(?:vi )?rapporterar från|raportoi paikasta|verslag uit|informa desde|reporta desde|reportando desde|w relacji z';

/** A line that says where those who wrote an article were, and nothing else. */
export const REPORTED_FROM = new RegExp(`^(?:${REPORTING})\\s\\p{L}[^.!?:]{1,40}$`, 'iu');
