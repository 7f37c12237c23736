import type { Lexicon } from './shape.ts';

/** Turkish, Azerbaijani, Kazakh, Greek, Armenian and Georgian. */
export const ANATOLIAN: Lexicon[] = [
  {
    language: 'tr',
    common:
      've / bir / bu / da / de / için / ile / olarak / çok / daha / olan / ise / ne / gibi / kadar / olduğunu / sonra / ancak / göre / her / ya / en / dedi / etti / var / yok / değil / o / ki / mi / ama / ilk / iki / son / oldu / hem / yeni / kişi / kimse / diye / önce / yer / gün / yıl / içinde / üzere / bile / karşı / tarafından / arasında / geçen / ettiği / söyledi / belirtti / ifade',
    by: 'yazan / yazar / haber / muhabir / hazırlayan / kaynak / editör / haberi hazırlayan / haberi yapan / kaleme alan / yazı / haber ve fotoğraf',
    and: 've',
    published:
      'yayınlanma tarihi / yayınlanma / yayın tarihi / yayımlanma / oluşturulma tarihi / yayınlandı / giriş / giriş tarihi / eklenme / yayımlanma tarihi / yayımlandı / eklenme tarihi / haber giriş / haber giriş tarihi / haberin giriş tarihi / yayın saati / oluşturma tarihi',
    updated:
      'güncelleme / güncellenme / son güncelleme / güncellenme tarihi / güncellendi / güncelleme tarihi / son güncellenme / son güncelleme tarihi / haber güncelleme / haber güncelleme tarihi / güncelleme saati / son güncellenme tarihi / değiştirilme tarihi',
    photo:
      'fotoğraf / foto / görsel / kaynak / fotoğraflar / fotoğraf kaynağı / grafik / fotoğrafçı / arşiv / fotoğraf arşivi / görsel kaynağı / temsili fotoğraf / arşiv fotoğrafı / ekran görüntüsü / karikatür / görüntü kaynağı / fotoğrafı çeken / fotoğraf ve görüntüler / temsili görsel',
    caption: 'fotoğraf altı yazısı / fotoğraf altı',
    picture:
      'görseli büyüt / fotoğrafı büyüt / resmi büyüt / büyüt / büyütmek için tıklayın / büyütmek için tıkla / fotoğrafı aç / görseli aç / görseli yeni pencerede aç / yeni pencerede aç / tam ekran / galeriyi aç / galeriye git / galeriyi görüntüle / fotoğraf galerisi / foto galeri / fotoğrafları gör / # fotoğraf / sonraki fotoğraf / önceki fotoğraf / sonraki görsel / önceki görsel / fotoğraf altı yazısı / tüm fotoğraflar / daha fazla fotoğraf / tüm fotoğrafları gör',
    share:
      'paylaş / kaydet / yazdır / bağlantıyı kopyala / linki kopyala / takip et / haberi paylaş / abone ol / facebook’ta paylaş / twitter’da paylaş / x’te paylaş / whatsapp’ta paylaş / whatsapp’tan paylaş / paylaşın / haberi paylaşın / haberi yazdır / haberi kaydet / e-posta gönder / e-posta ile gönder / e-posta / gönder / kopyala / link kopyalandı / bağlantı kopyalandı / url’yi kopyala / yazı boyutu / yazı tipi / yazıyı büyüt / yazı boyutunu büyüt / beğen / favorilere ekle / favori / bildir / hata bildir / hatayı bildir / a+ / yazarı takip et / konuyu takip et / okuma listeme ekle / kaydedilenlere ekle',
    advertisement:
      'reklam / reklamlar / reklamdan sonra devam ediyor / haberin devamı / haberin devamı için tıklayın / haber devam ediyor / devamı için tıklayın / okumaya devam edin / reklamın ardından devam ediyor / haber reklamdan sonra devam ediyor / advertorial / sponsorlu içerik / haberin devamı reklamdan sonra / bu bir ilandır / sponsorlu / reklam alanı',
    newsletter:
      'abone ol / bülten / kayıt ol / e-bültene abone ol / abone olun / üye ol / üye girişi / üye olun / giriş yapın / oturum aç / kaydol / bültene abone ol / bültenimize abone olun / bültenlerimize abone olun / e-bülten / bizi takip edin / bizi google news’te takip edin / google news’te takip edin / google haberler’de takip edin / google news / bizi whatsapp’ta takip edin / whatsapp kanalımıza katılın / whatsapp kanalımıza abone olun / telegram kanalımıza katılın / bizi telegram’da takip edin / uygulamamızı indirin / uygulamayı indir / bildirimleri aç / bildirimlere izin ver / destek ol / destek olun / bağış yap / aboneler için / abonelere özel / sadece aboneler / abone girişi / takip et / youtube kanalımıza abone olun / instagram’da takip edin',
    recommended:
      'ilgili haberler / en çok okunanlar / ayrıca oku / devamını oku / önerilen haberler / bunları da okuyun / ilginizi çekebilir / diğer haberler / son dakika / çok okunanlar / ilgili haber / ilgili içerik / ilgili içerikler / ilgili konular / benzer haberler / benzer içerikler / bunlar da ilginizi çekebilir / bu haberler de ilginizi çekebilir / bunlara da göz atın / bunu da okuyun / bunu da oku / ayrıca okuyun / ayrıca bakınız / ayrıca bkz / okumadan geçme / okumadan geçmeyin / sizin için seçtiklerimiz / sizin için önerilenler / önerilen / önerilen içerikler / öneriler / editörün seçtikleri / editörün seçimi / editör seçimi / son haberler / son dakika haberleri / en son haberler / güncel haberler / en çok okunan / en çok okunan haberler / en çok izlenenler / en çok konuşulanlar / en çok paylaşılanlar / çok okunan haberler / popüler / popüler haberler / gündemdekiler / öne çıkanlar / öne çıkan haberler / manşetler / günün manşetleri / tüm haberler / daha fazlası / daha fazla haber / daha fazla göster / daha fazla yükle / devamını gör / sonraki haber / önceki haber / sıradaki haber / kaçırmayın / kategorinin popülerleri / haberle ilgili daha fazlası / ilginizi çekebilecek diğer haberler / yazarın diğer yazıları / tüm yazıları',
    readMore:
      'ayrıca oku / bunu da okuyun / ilgili haber / ilginizi çekebilir / devamını oku / ayrıca okuyun / bunu da oku / bunlar da ilginizi çekebilir / ilgili haberler / ilgili içerik / haberi oku / okuyun / daha fazla / daha fazla bilgi / detaylı bilgi / bkz / ayrıca bkz / ayrıca bakınız / bakınız / okumadan geçme / önerilen haber / videoyu izle / haberin detayı / tıklayın / video',
    listen:
      'videoyu izle / videoyu izleyin / haberi dinle / dinle / yazıyı dinle / haberi dinleyin / haberi sesli dinle / sesli dinle / sesli oku / makaleyi dinle / oynat / yazıyı dinleyin / dinle # dk',
    reading:
      'okuma süresi: # dk / okuma süresi # dakika / # dk okuma / # dakika okuma süresi / # dk / # dakika / okuma süresi # dk / okuma süresi: # dakika / okuma süresi: # dk. / # dk okuma süresi / # dakikada oku / # dakikalık okuma / # dk. / # saat önce / # dakika önce / # gün önce / # yorum / # okunma / # görüntülenme / # dakika okuma / okunma: #',
    tags: 'etiketler / konular / bizi takip edin / haberle ilgili daha fazlası / etiket / anahtar kelimeler / ilgili konular / ilgili etiketler / haber etiketleri',
    menu: 'ana sayfa / anasayfa / ara / giriş yap / menü / içeriğe geç / içeriğe atla / ana içeriğe geç / gündem haberleri / foto galeri / canlı yayın / canlı tv / hava durumu / namaz vakitleri / burç yorumları / üye girişi / yukarı çık / son dakika / menüyü aç / 3. sayfa / yerel haberler',
    comments:
      'yorumlar / # yorum / yorumlar (#) / yorum / yorum (#) / # yorum yapıldı / yorumları gör / yorumları göster / okuyucu yorumları',
    commentsNone: 'yorumlar devre dışı / yorumlar kapatılmıştır',
    commentsClosed: 'yorumlar kapalı / yorumlar kapandı / yorumlara kapalıdır',
    commentsOpen:
      'yorum yap / yorum yaz / yorum ekle / yorum yapın / yorumunuzu yazın / ilk yorumu siz yapın / ilk yorumu sen yap / yorum gönder',
    rights: 'tüm hakları saklıdır / her hakkı saklıdır',
  },
  {
    language: 'az',
    common:
      'və / bir / bu / üçün / ilə / olan / deyə / edib / olub / də / ki / isə / daha / azərbaycan / görə / onun / qeyd / bildirib / xəbər / verir / edir / edilib / olaraq / kimi / həm / ən / hər / tərəfindən / sonra',
    by: 'müəllif / yazar / müəlliflər / müxbir / hazırladı / hazırlayan / jurnalist / mətn',
    and: 'və',
    published: 'dərc olunub / yayımlanıb / tarix / dərc edilib / dərc tarixi / dərc olunma tarixi',
    updated: 'yenilənib / yenilənmə / yeniləndi / son yenilənmə / yenilənmə tarixi / son dəyişiklik',
    photo: 'foto / şəkil / fotolar / mənbə / fotoqraf / arxiv / illüstrasiya / ekran görüntüsü',
    credit: 'şəklin mənbəyi',
    caption: 'şəklin alt yazısı',
    picture:
      'şəkli böyüt / böyüt / şəkli aç / tam ekran / fotoqalereya / qalereyaya bax / # foto / şəklin alt yazısı',
    share: 'paylaş / çap et / saxla / paylaşın / facebook-da paylaş / linki kopyala / göndər',
    advertisement: 'reklam / oxumağa davam edin / sponsorlu',
    newsletter:
      'abunə ol / abunə olun / bizi izləyin / bizi telegram kanalımızda izləyin / xəbər bülleteni / whatsapp kanalımıza qoşulun / tətbiqi yüklə',
    recommended:
      'həmçinin oxuyun / ən çox oxunanlar / oxşar xəbərlər / digər xəbərlər / həmçinin oxu / əlaqəli xəbərlər / son xəbərlər / ən son xəbərlər / çox oxunanlar / oxşar məqalələr / maraqlı ola bilər / ən çox oxunan / xəbər lenti / bütün xəbərlər / tövsiyə edirik / daha çox',
    readMore: 'həmçinin oxuyun / həmçinin oxu / daha ətraflı / əlaqəli xəbər',
    listen: 'dinlə / xəbəri dinlə',
    reading: '# dəqiqə / oxuma müddəti: # dəq / # dəqiqəlik oxu / # baxış',
    tags: 'etiketlər / açar sözlər',
    menu: 'ana səhifə / əsas səhifə / daxil ol',
    comments: 'şərhlər / # şərh',
    commentsNone: 'şərhlər deaktivdir',
    commentsClosed: 'şərhlər bağlıdır',
    commentsOpen: 'şərh yaz / şərh bildir',
    rights: 'bütün hüquqlar qorunur',
  },
  {
    language: 'kk',
    common:
      'және / мен / бұл / үшін / бойынша / деп / бір / да / де / болды / туралы / қазақстан / ол / өз / екен / еді / сондай-ақ / жылы / бар / пен / бен / осы / соң / дейін / кейін / емес / екі / биыл / қазір / оның / сол / ең / жыл / мың / керек / арқылы / еткен / болған / деген / болып / қазақ',
    by: 'автор / авторы / мәтін / тілші / дайындаған',
    and: 'және',
    published: 'жарияланды / жарияланған / жарияланған күні / жарияланған уақыты',
    updated: 'жаңартылды / жаңартылған / соңғы жаңарту / өзгертілді / жаңартылған күні / жаңартылған уақыты',
    photo: 'фото / сурет / суреттер / дереккөз / инфографика / архив / суретті түсірген / суретке түсірген',
    credit: 'сурет дереккөзі / суретті түсірген / суретке түсірген',
    picture: 'суретті үлкейту / галерея / фотогалерея',
    share: 'бөлісу / басып шығару / сақтау / жіберу',
    advertisement: 'жарнама / жарнамадан кейін жалғасады',
    newsletter:
      'жазылу / жазылыңыз / бізге жазылыңыз / telegram арнамызға жазылыңыз / жаңалықтарға жазылу / бізді оқыңыз',
    recommended:
      'тағы оқыңыз / ұқсас жаңалықтар / басқа жаңалықтар / ең көп оқылған / тағы да оқыңыз / сондай-ақ оқыңыз / тақырып бойынша / соңғы жаңалықтар / басты жаңалықтар / танымал / ең танымал / ұсынамыз / барлық жаңалықтар / тағы',
    readMore: 'тағы оқыңыз / оқи отырыңыз / тағы да оқыңыз / сондай-ақ оқыңыз / толығырақ / тақырып бойынша',
    listen: 'тыңдау / мақаланы тыңдау',
    reading: '# минут / оқу уақыты: # мин / # мин / # рет қаралды',
    tags: 'тегтер / тақырыптар',
    menu: 'басты бет / іздеу / кіру',
    comments: 'пікірлер / # пікір',
    commentsNone: 'пікірлер өшірілген',
    commentsClosed: 'пікірлер жабық',
    commentsOpen: 'пікір қалдыру / пікір жазу',
    rights: 'барлық құқықтар қорғалған',
  },
  {
    language: 'el',
    by: 'του / της / των / γράφει ο / γράφει η / συντάκτης / κείμενο / γράφουν / επιμέλεια / σύνταξη / ρεπορτάζ / ρεπορταζ / αρθρογράφος / από / από τον / από την / από τη / γράφει / γραφει / συντάκτρια / συντακτης / συντακτρια / κειμενο / επιμελεια / απο τον / απο την / συνέντευξη στον / συνέντευξη στην',
    and: 'και',
    published:
      'δημοσιεύθηκε / δημοσίευση / δημοσιεύτηκε / πρώτη δημοσίευση / ημερομηνία δημοσίευσης / αναρτήθηκε / ώρα δημοσίευσης',
    updated:
      'ενημερώθηκε / ενημέρωση / τελευταία ενημέρωση / τελευταία ενημέρωση άρθρου / τροποποίηση / τελευταία τροποποίηση / τροποποιήθηκε / ανανεώθηκε / ανανέωση / επικαιροποίηση / ημερομηνία ενημέρωσης / ώρα ενημέρωσης',
    photo:
      'φωτογραφία / φωτο / φωτό / φωτ. / φωτογραφια / πηγή / εικόνα / πηγή φωτογραφίας / πηγή εικόνας / φωτογράφος / φωτογραφία αρχείου / φωτό αρχείου / εικονογράφηση / φωτογραφίες / φωτ / φώτο / credits / στιγμιότυπο / γράφημα / σκίτσο',
    caption: 'λεζάντα',
    picture:
      'μεγέθυνση εικόνας / μεγέθυνση φωτογραφίας / μεγέθυνση / άνοιγμα εικόνας / άνοιγμα σε νέο παράθυρο / πλήρης οθόνη / δείτε τη φωτογραφία / δείτε τις φωτογραφίες / δείτε τη συλλογή / φωτογραφικό υλικό / φωτογραφία # από # / εικόνα # από # / # φωτογραφίες / επόμενη εικόνα / προηγούμενη εικόνα / επόμενη φωτογραφία / προηγούμενη φωτογραφία / λεζάντα / περισσότερες φωτογραφίες / όλες οι φωτογραφίες / δείτε όλες τις φωτογραφίες',
    share:
      'κοινοποίηση / μοιραστείτε / μοιράσου το / αποθήκευση / εκτύπωση / αντιγραφή συνδέσμου / κοινοποίηση στο facebook / κοινοποιήστε / μοιραστείτε το / μοιραστείτε το άρθρο / μοιράσου / share / αποστολή / αποστολή με email / αντιγραφή / αντιγραφή link / εκτύπωση άρθρου / αποθήκευση άρθρου / αναφορά λάθους / μου αρέσει / μέγεθος γραμμάτων / μέγεθος κειμένου / ακολουθήστε / προσθήκη στα αγαπημένα / ο σύνδεσμος αντιγράφηκε',
    advertisement:
      'διαφήμιση / το άρθρο συνεχίζεται μετά τη διαφήμιση / συνεχίστε την ανάγνωση / συνέχεια μετά τη διαφήμιση / χορηγούμενο περιεχόμενο / διαφημιστικό περιεχόμενο / advertorial / διαφημίσεις / προωθούμενο / η συνέχεια μετά τη διαφήμιση',
    newsletter:
      'εγγραφή / εγγραφείτε / ενημερωτικό δελτίο / newsletter / εγγραφείτε στο newsletter / εγγραφή στο newsletter / εγγραφείτε στο newsletter μας / κάντε εγγραφή / γίνετε συνδρομητής / γίνε συνδρομητής / συνδρομές / συνδρομητές / μόνο για συνδρομητές / για συνδρομητές / είστε ήδη συνδρομητής; / συνδεθείτε / ακολουθήστε μας στο google news / ακολουθήστε το στο google news / ακολούθησέ μας / ακολουθήστε μας στο facebook / ακολουθήστε μας στο viber / κατεβάστε την εφαρμογή / κατεβάστε το app / ενεργοποιήστε τις ειδοποιήσεις / στηρίξτε μας / υποστηρίξτε μας / κάντε δωρεά / newsletters',
    recommended:
      'διαβάστε επίσης / διαβάστε περισσότερα / δημοφιλή / σχετικά άρθρα / διαβάστε ακόμα / ροή ειδήσεων / σχετικά θέματα / διαβάστε ακόμη / διάβασε επίσης / διάβασε ακόμα / διαβάστε και / διαβάστε σχετικά / δείτε επίσης / δείτε ακόμα / δείτε ακόμη / δείτε περισσότερα / σχετικά / σχετικές ειδήσεις / σχετικά νέα / σχετικό θέμα / περισσότερα / περισσότερα νέα / περισσότερα για / δημοφιλέστερα / δημοφιλή άρθρα / δημοφιλή νέα / τα πιο δημοφιλή / πιο δημοφιλή / τα πιο διαβασμένα / τα πιο πρόσφατα / πρόσφατα / πρόσφατα άρθρα / τελευταία νέα / τελευταίες ειδήσεις / τελευταία άρθρα / όλες οι ειδήσεις / ειδήσεις σήμερα / ειδήσεις / όλα τα νέα / επιλεγμένα / προτεινόμενα / προτείνουμε / προτεινόμενα για εσάς / μπορεί να σας ενδιαφέρει / μπορεί επίσης να σας ενδιαφέρει / ίσως σας ενδιαφέρει / θα σας ενδιαφέρει / μη χάσετε / μην χάσετε / κεντρικές ειδήσεις / κορυφαίες ειδήσεις / top stories / επόμενο άρθρο / προηγούμενο άρθρο / επικαιρότητα / ροή',
    readMore:
      'διαβάστε επίσης / διαβάστε ακόμα / δείτε επίσης / διαβάστε ακόμη / διαβάστε και / διάβασε επίσης / διάβασε ακόμα / διαβάστε σχετικά / διαβάστε αναλυτικά / διαβάστε εδώ / δείτε εδώ / δείτε ακόμα / δείτε ακόμη / δείτε το βίντεο / σχετικό άρθρο / σχετική είδηση / μη χάσετε / προτεινόμενο / βίντεο',
    listen:
      'ακούστε το άρθρο / ακούστε / ακούστε το / άκουσε το άρθρο / ακρόαση / ακρόαση άρθρου / αναπαραγωγή',
    reading:
      'χρόνος ανάγνωσης: # λεπτά / # λεπτά ανάγνωση / # λεπτά / χρόνος ανάγνωσης # λεπτά / χρόνος ανάγνωσης: #’ / χρόνος ανάγνωσης #’ / χρόνος ανάγνωσης: # λεπτό / # λεπτά ανάγνωσης / #’ ανάγνωση / # λεπτό / #’ / # σχόλια / # προβολές / πριν # ώρες / διάρκεια ανάγνωσης: # λεπτά',
    tags: 'ετικέτες / θέματα / ακολουθήστε μας / tags / λέξεις κλειδιά / σχετικά tags / διαβάστε για',
    menu: 'αναζήτηση / σύνδεση / αρχική / μενού / μετάβαση στο περιεχόμενο / αρχική σελίδα / ο λογαριασμός μου / πίσω στην κορυφή',
    comments: 'σχόλια / # σχόλια / σχόλια (#)',
    commentsClosed: 'τα σχόλια είναι κλειστά / ο σχολιασμός έχει κλείσει',
    commentsNone: 'τα σχόλια είναι απενεργοποιημένα',
    commentsOpen:
      'γράψτε σχόλιο / αφήστε σχόλιο / σχολιάστε το άρθρο / προσθήκη σχολίου / προσθέστε σχόλιο / γράψτε το σχόλιό σας',
    rights: 'με επιφύλαξη παντός δικαιώματος',
  },
  {
    language: 'hy',
    by: 'հեղինակ / հեղինակներ / լրագրող / պատրաստեց / թղթակից / հեղինակը / տեքստը',
    and: 'և / եւ / ու',
    published: 'հրապարակվել է / ամսաթիվ / հրապարակված / տեղադրված / հրապարակման ամսաթիվ',
    updated: 'թարմացվել է / վերջին թարմացումը / թարմացված / վերջին թարմացում / թարմացման ամսաթիվ',
    photo:
      'լուսանկար / լուսանկարը / աղբյուր / լուսանկարիչ / նկար / լուսանկարներ / լուսանկարները / աղբյուրը / լուս / ֆոտո / արխիվ',
    caption: 'լուսանկարի նկարագրություն',
    picture: 'մեծացնել լուսանկարը / մեծացնել / բացել լուսանկարը / ամբողջ էկրանով / պատկերասրահ',
    share: 'կիսվել / տպել / կիսվեք / կիսվել facebook-ում / պահպանել / պատճենել հղումը / ուղարկել',
    advertisement: 'գովազդ',
    newsletter:
      'բաժանորդագրվել / բաժանորդագրվեք / հետևեք մեզ / միացեք մեր տելեգրամ ալիքին / միացեք / աջակցեք մեզ / տեղեկագիր',
    recommended:
      'կարդալ նաև / ամենաընթերցվածները / կարդացեք նաև / կարդա նաև / կարդալ ավելին / առնչվող նորություններ / նմանատիպ նյութեր / վերջին նորություններ / վերջին լուրեր / լրահոս / ամենադիտված / առավել ընթերցված / խորհուրդ ենք տալիս / այս թեմայով / նույն թեմայով / բոլոր նորությունները / ավելին',
    readMore:
      'կարդացեք նաև / կարդալ նաև / կարդա նաև / կարդացեք / մանրամասն / դիտեք նաև / տես նաև / կարդալ ավելին',
    listen: 'լսել / լսել հոդվածը',
    reading: '# րոպե / ընթերցման ժամանակը՝ # րոպե / # րոպե ընթերցում',
    tags: 'պիտակներ / թեմաներ / թեգեր / հետևեք մեզ',
    menu: 'գլխավոր էջ / մեր մասին',
    comments: 'մեկնաբանություններ',
    commentsNone: 'մեկնաբանություններն անջատված են',
    commentsClosed: 'մեկնաբանությունները փակ են',
    commentsOpen: 'գրել մեկնաբանություն / մեկնաբանել / թողնել մեկնաբանություն',
    rights: 'բոլոր իրավունքները պաշտպանված են',
  },
  {
    language: 'ka',
    by: 'ავტორი / ავტორები / ჟურნალისტი / რეპორტიორი / მოამზადა / ტექსტი',
    and: 'და',
    published: 'გამოქვეყნდა / თარიღი / გამოქვეყნებულია / გამოქვეყნების თარიღი / გამოქვეყნების დრო',
    updated: 'განახლდა / ბოლო განახლება / განახლებულია / ბოლოს განახლდა / განახლების თარიღი',
    photo: 'ფოტო / წყარო / ფოტოგრაფი / სურათი / ილუსტრაცია / ფოტოები / ფოტოს ავტორი / ფოტოს წყარო / არქივი',
    caption: 'ფოტოს აღწერა',
    picture:
      'ფოტოს გადიდება / სურათის გადიდება / გადიდება / სურათის გახსნა / სრული ეკრანი / გალერეა / ფოტოგალერეა',
    share:
      'გაზიარება / ბეჭდვა / გააზიარე / გააზიარეთ / გააზიარე facebook-ზე / შენახვა / ბმულის კოპირება / დაბეჭდვა',
    advertisement: 'რეკლამა',
    newsletter:
      'გამოიწერე / გამოიწერეთ / გამოწერა / სიახლეების გამოწერა / შემოგვიერთდით / გამოგვყევით / მხარი დაგვიჭირე / დაგვიჭირეთ მხარი / ჩამოტვირთეთ აპლიკაცია',
    recommended:
      'წაიკითხეთ ასევე / ყველაზე კითხვადი / წაიკითხე ასევე / იხილეთ ასევე / ასევე წაიკითხეთ / წაიკითხეთ მეტი / მეტის წაკითხვა / მსგავსი სიახლეები / მსგავსი სტატიები / დაკავშირებული სიახლეები / ბოლო სიახლეები / ბოლო ამბები / ახალი ამბები / პოპულარული / ყველაზე პოპულარული / რეკომენდებული / გირჩევთ / თემაზე / ამავე თემაზე / სხვა სიახლეები / მეტი',
    readMore:
      'წაიკითხეთ ასევე / წაიკითხე ასევე / ასევე წაიკითხეთ / იხილეთ ასევე / წაიკითხეთ / დაწვრილებით / ამავე თემაზე',
    listen: 'მოუსმინე / მოუსმინეთ',
    reading: '# წუთი / წაკითხვის დრო: # წუთი / # წუთის საკითხავი',
    tags: 'თეგები / თემები / ტეგები / საკვანძო სიტყვები / გამოგვყევით',
    menu: 'მთავარი გვერდი / ახალი ამბები / ჩვენ შესახებ',
    comments: 'კომენტარები',
    commentsNone: 'კომენტარები გამორთულია',
    commentsClosed: 'კომენტარები დახურულია',
    commentsOpen: 'დატოვე კომენტარი / კომენტარის დატოვება / კომენტარის დამატება',
    rights: 'ყველა უფლება დაცულია',
  },
];
