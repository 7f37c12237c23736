import type { Lexicon } from './lexicon-shape.ts';

/** Turkish, Azerbaijani, Greek, Armenian and Georgian. */
export const ANATOLIAN: Lexicon[] = [
  {
    language: 'tr',
    common: 've / bir / bu / da / de / için / ile / olarak / çok / daha / olan / ise / ne / gibi / kadar',
    by: 'yazan / yazar / haber / muhabir / hazırlayan / kaynak',
    and: 've',
    published:
      'yayınlanma tarihi / yayınlanma / yayın tarihi / yayımlanma / oluşturulma tarihi / yayınlandı / giriş / giriş tarihi / eklenme',
    updated:
      'güncelleme / güncellenme / son güncelleme / güncellenme tarihi / güncellendi / güncelleme tarihi',
    photo:
      'fotoğraf / foto / görsel / kaynak / fotoğraflar / fotoğraf kaynağı / grafik / fotoğrafçı / arşiv / fotoğraf arşivi / görsel kaynağı / temsili fotoğraf',
    caption: 'fotoğraf altı yazısı',
    picture:
      'görseli büyüt / fotoğrafı büyüt / resmi büyüt / büyüt / büyütmek için tıklayın / büyütmek için tıkla / fotoğrafı aç / görseli aç / görseli yeni pencerede aç / yeni pencerede aç / tam ekran / galeriyi aç / galeriye git / galeriyi görüntüle / fotoğraf galerisi / foto galeri / fotoğrafları gör / # fotoğraf / sonraki fotoğraf / önceki fotoğraf / sonraki görsel / önceki görsel / fotoğraf altı yazısı',
    share:
      'paylaş / kaydet / yazdır / bağlantıyı kopyala / linki kopyala / takip et / haberi paylaş / abone ol',
    advertisement: 'reklam / reklamlar / reklamdan sonra devam ediyor / haberin devamı',
    newsletter: 'abone ol / bülten / kayıt ol / e-bültene abone ol',
    recommended:
      'ilgili haberler / en çok okunanlar / ayrıca oku / devamını oku / önerilen haberler / bunları da okuyun / ilginizi çekebilir / diğer haberler / son dakika / çok okunanlar',
    readMore: 'ayrıca oku / bunu da okuyun / ilgili haber / ilginizi çekebilir / devamını oku',
    listen: 'haberi dinle / dinle / yazıyı dinle',
    reading:
      'okuma süresi: # dk / okuma süresi # dakika / # dk okuma / # dakika okuma süresi / # dk / # dakika',
    tags: 'etiketler / konular / bizi takip edin / haberle ilgili daha fazlası',
    menu: 'ana sayfa / anasayfa / ara / giriş yap / menü / içeriğe geç',
    comments: 'yorumlar / # yorum / yorumlar (#) / yorum',
    commentsNone: 'yorumlar devre dışı / yorumlar kapatılmıştır',
    commentsClosed: 'yorumlar kapalı / yorumlar kapandı / yorumlara kapalıdır',
    commentsOpen: 'yorum yap / yorum yaz / yorum ekle',
    rights: 'tüm hakları saklıdır / her hakkı saklıdır',
  },
  {
    language: 'az',
    common: 'və / bir / bu / üçün / ilə / olan / deyə / edib / olub / də / ki / isə / daha / azərbaycan',
    by: 'müəllif / yazar',
    published: 'dərc olunub / yayımlanıb',
    updated: 'yenilənib',
    photo: 'foto / şəkil / fotolar / mənbə / fotoqraf / arxiv / illüstrasiya',
    credit: 'şəklin mənbəyi',
    caption: 'şəklin alt yazısı',
    picture:
      'şəkli böyüt / böyüt / şəkli aç / tam ekran / fotoqalereya / qalereyaya bax / # foto / şəklin alt yazısı',
    share: 'paylaş / çap et / saxla',
    advertisement: 'reklam',
    recommended: 'həmçinin oxuyun / ən çox oxunanlar / oxşar xəbərlər / digər xəbərlər',
    readMore: 'həmçinin oxuyun',
    tags: 'etiketlər / açar sözlər',
    comments: 'şərhlər / # şərh',
    rights: 'bütün hüquqlar qorunur',
  },
  {
    language: 'el',
    by: 'του / της / γράφει ο / γράφει η / συντάκτης / κείμενο / γράφουν / επιμέλεια',
    and: 'και',
    published: 'δημοσιεύθηκε / δημοσίευση / δημοσιεύτηκε',
    updated: 'ενημερώθηκε / ενημέρωση / τελευταία ενημέρωση / τελευταία ενημέρωση άρθρου',
    photo:
      'φωτογραφία / φωτο / φωτό / πηγή / εικόνα / πηγή φωτογραφίας / πηγή εικόνας / φωτογράφος / φωτογραφία αρχείου / φωτό αρχείου / εικονογράφηση',
    caption: 'λεζάντα',
    picture:
      'μεγέθυνση εικόνας / μεγέθυνση φωτογραφίας / μεγέθυνση / άνοιγμα εικόνας / άνοιγμα σε νέο παράθυρο / πλήρης οθόνη / δείτε τη φωτογραφία / δείτε τις φωτογραφίες / δείτε τη συλλογή / φωτογραφικό υλικό / φωτογραφία # από # / εικόνα # από # / # φωτογραφίες / επόμενη εικόνα / προηγούμενη εικόνα / επόμενη φωτογραφία / προηγούμενη φωτογραφία / λεζάντα',
    share: 'κοινοποίηση / μοιραστείτε / μοιράσου το / αποθήκευση / εκτύπωση / αντιγραφή συνδέσμου',
    advertisement: 'διαφήμιση',
    newsletter: 'εγγραφή / εγγραφείτε / ενημερωτικό δελτίο / newsletter',
    recommended:
      'διαβάστε επίσης / διαβάστε περισσότερα / δημοφιλή / σχετικά άρθρα / διαβάστε ακόμα / ροή ειδήσεων / σχετικά θέματα',
    readMore: 'διαβάστε επίσης / διαβάστε ακόμα / δείτε επίσης / διαβάστε ακόμη',
    listen: 'ακούστε το άρθρο',
    reading: 'χρόνος ανάγνωσης: # λεπτά / # λεπτά ανάγνωση / # λεπτά',
    tags: 'ετικέτες / θέματα / ακολουθήστε μας',
    menu: 'αναζήτηση / σύνδεση / αρχική / μενού',
    comments: 'σχόλια / # σχόλια / σχόλια (#)',
    commentsClosed: 'τα σχόλια είναι κλειστά / ο σχολιασμός έχει κλείσει',
    commentsNone: 'τα σχόλια είναι απενεργοποιημένα',
    commentsOpen: 'γράψτε σχόλιο / αφήστε σχόλιο',
    rights: 'με επιφύλαξη παντός δικαιώματος',
  },
  {
    language: 'hy',
    by: 'հեղինակ',
    published: 'հրապարակվել է',
    updated: 'թարմացվել է',
    photo: 'լուսանկար / լուսանկարը / աղբյուր / լուսանկարիչ / նկար',
    picture: 'մեծացնել լուսանկարը / մեծացնել / բացել լուսանկարը / ամբողջ էկրանով / պատկերասրահ',
    share: 'կիսվել / տպել',
    advertisement: 'գովազդ',
    recommended: 'կարդալ նաև / ամենաընթերցվածները',
    readMore: 'կարդացեք նաև',
    comments: 'մեկնաբանություններ',
    rights: 'բոլոր իրավունքները պաշտպանված են',
  },
  {
    language: 'ka',
    by: 'ავტორი',
    published: 'გამოქვეყნდა',
    updated: 'განახლდა',
    photo: 'ფოტო / წყარო / ფოტოგრაფი / სურათი / ილუსტრაცია',
    picture:
      'ფოტოს გადიდება / სურათის გადიდება / გადიდება / სურათის გახსნა / სრული ეკრანი / გალერეა / ფოტოგალერეა',
    share: 'გაზიარება / ბეჭდვა',
    advertisement: 'რეკლამა',
    recommended: 'წაიკითხეთ ასევე / ყველაზე კითხვადი',
    readMore: 'წაიკითხეთ ასევე',
    comments: 'კომენტარები',
    rights: 'ყველა უფლება დაცულია',
  },
];
