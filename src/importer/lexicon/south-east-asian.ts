import type { Lexicon } from './shape.ts';

/** Vietnamese, Thai, Indonesian, Malay and Filipino. */
export const SOUTH_EAST_ASIAN: Lexicon[] = [
  {
    language: 'vi',
    common:
      'và / của / là / các / có / không / được / trong / cho / một / người / những / với / đã / này / ở / từ / đến / khi / vào / để / qua / ngày / ra / lên / cũng / nhiều / tại / về / sau / như / đó / ông / bà',
    by: 'tác giả / theo / bài / phóng viên / tin / biên dịch / bởi / thực hiện / người viết / biên soạn / bài và ảnh / bài, ảnh / ghi chép / tường thuật',
    and: 'và',
    published:
      'đăng lúc / đăng ngày / xuất bản / ngày đăng / ngày xuất bản / đăng tải / thời gian đăng / đăng / thời gian đăng tải',
    updated:
      'cập nhật / cập nhật lúc / cập nhật lần cuối / sửa đổi / chỉnh sửa / cập nhật ngày / đã cập nhật / lần cập nhật cuối / ngày cập nhật / thời gian cập nhật',
    photo:
      'ảnh / hình / nguồn / đồ họa / ảnh minh họa / nguồn ảnh / minh họa / video / ảnh tư liệu / ảnh do / đồ hoạ / ảnh chụp màn hình / hình ảnh / ảnh minh hoạ / ảnh internet / ảnh chụp / ảnh: internet / ảnh cắt từ clip / ảnh: nvcc / ảnh nvcc / ảnh bạn đọc cung cấp / ảnh: afp / ảnh cung cấp',
    credit: 'nguồn hình ảnh',
    caption: 'chụp lại hình ảnh / chú thích ảnh',
    picture:
      'phóng to ảnh / phóng to / xem ảnh lớn / xem ảnh / mở ảnh / mở ảnh trong cửa sổ mới / toàn màn hình / xem bộ ảnh / thư viện ảnh / ảnh # trong # / # ảnh / ảnh tiếp theo / ảnh trước / chụp lại hình ảnh / chú thích ảnh / thêm ảnh / xem thêm ảnh / xem tất cả ảnh / tất cả ảnh',
    share:
      'chia sẻ / lưu / in / sao chép liên kết / chia sẻ bài viết / lưu bài viết / sao chép / copy link / chia sẻ facebook / chia sẻ lên facebook / chia sẻ qua / gửi / gửi bài / gửi cho bạn bè / in bài / in bài viết / link bài gốc / lấy link / sao chép link / đã sao chép / thích / thích # / zalo / lưu tin / lưu bài / cỡ chữ / tăng cỡ chữ / giảm cỡ chữ / báo lỗi / góp ý / theo dõi / theo dõi tác giả / quan tâm / tặng sao / đã sao chép liên kết',
    advertisement:
      'quảng cáo / tiếp tục đọc / tiếp tục đọc bên dưới / nội dung quảng cáo / nội dung tài trợ / tài trợ / được tài trợ / đọc tiếp phía dưới / thông tin doanh nghiệp / cuộn xuống để đọc tiếp',
    newsletter:
      'đăng ký / bản tin / đăng ký nhận tin / đăng ký nhận bản tin / đăng ký ngay / đăng ký tài khoản / đăng ký thành viên / theo dõi chúng tôi / theo dõi chúng tôi trên / theo dõi trên google news / theo dõi chúng tôi trên google news / theo dõi báo trên google news / theo dõi trên zalo / theo dõi trên facebook / theo dõi fanpage / tải ứng dụng / tải app / ủng hộ / ủng hộ chúng tôi / bật thông báo / dành cho thành viên / nhận thông báo / gửi email / góp ý',
    recommended:
      'đọc thêm / xem thêm / tin liên quan / bài liên quan / đọc nhiều / xem nhiều / cùng chuyên mục / tin mới / đọc tiếp / tin tức liên quan / xem tiếp / xem nhiều nhất / xem tất cả / đọc nhiều nhất / tin đọc nhiều / tin cùng chuyên mục / bài viết liên quan / bài viết cùng chủ đề / bài cùng chuyên mục / cùng chủ đề / chủ đề liên quan / cùng tác giả / tin khác / các tin khác / tin tức khác / bài khác / bài đọc nhiều / tin mới nhất / mới nhất / mới nhất trong ngày / tin nóng / tin nổi bật / nổi bật / tin tiêu điểm / tiêu điểm / có thể bạn quan tâm / bạn có thể quan tâm / có thể bạn thích / đề xuất cho bạn / dành cho bạn / gợi ý cho bạn / đáng quan tâm / đừng bỏ lỡ / đừng bỏ qua / bài tiếp theo / bài trước / sự kiện nóng / video nổi bật / tin xem nhiều / trở lại thời sự / tin trong ngày',
    readMore:
      'đọc thêm / xem thêm / mời bạn đọc / đọc tiếp / xem tiếp / tin liên quan / bài liên quan / bạn có thể quan tâm / có thể bạn quan tâm / xem chi tiết / mời xem thêm / >> xem thêm / đọc bài',
    listen:
      'nghe bài viết / nghe đọc bài / nghe bài / nghe tin / nghe bài báo / nghe đọc báo / nghe podcast / nghe nội dung',
    reading:
      '# phút đọc / thời gian đọc: # phút / # phút / thời gian đọc # phút / # bình luận / # lượt xem / # giờ trước / # phút trước / đọc # phút',
    tags: 'từ khóa / chủ đề / thẻ / theo dõi / tags / từ khoá / tag / nhãn',
    menu: 'trang chủ / tìm kiếm / đăng nhập / menu / danh mục / chuyên mục / mới nhất / thời sự / chính trị / xã hội / thế giới / quốc tế / kinh tế / kinh doanh / pháp luật / thể thao / văn hóa / giải trí / giáo dục / sức khỏe / đời sống / du lịch / khoa học / công nghệ / số hóa / ô tô / bất động sản / ý kiến / góc nhìn / tâm sự / bạn đọc / báo in / báo giấy / rao vặt / liên hệ / tòa soạn / giới thiệu / về đầu trang / lên đầu trang / tất cả / truyền hình / thời tiết / địa phương / quân sự',
    comments: 'bình luận / ý kiến / # bình luận / bình luận (#) / ý kiến (#) / ý kiến bạn đọc',
    commentsClosed: 'bình luận đã đóng',
    commentsNone: 'bình luận đã bị tắt',
    commentsOpen:
      'gửi bình luận / viết bình luận / ý kiến của bạn / chia sẻ ý kiến của bạn / gửi ý kiến / bình luận của bạn',
    rights: 'giữ bản quyền / bản quyền thuộc về',
  },
  {
    language: 'th',
    by: 'โดย / ผู้เขียน / เรื่อง / ผู้สื่อข่าว / เขียนโดย / เรื่องและภาพ / รายงานโดย / เรียบเรียง / เรียบเรียงโดย / สัมภาษณ์โดย / บทความโดย',
    and: 'และ',
    published:
      'เผยแพร่ / เผยแพร่เมื่อ / วันที่ / วันที่เผยแพร่ / โพสต์เมื่อ / ลงวันที่ / เมื่อวันที่ / ลงเมื่อ / วันที่โพสต์ / เวลาเผยแพร่',
    updated:
      'อัปเดต / อัพเดท / แก้ไขล่าสุด / ปรับปรุง / ปรับปรุงล่าสุด / แก้ไข / อัพเดต / อัปเดตเมื่อ / อัปเดตล่าสุด / อัพเดทล่าสุด / แก้ไขเมื่อ / ปรับปรุงเมื่อ / วันที่อัปเดต / วันที่แก้ไข / เวลาอัปเดต',
    photo:
      'ภาพ / ภาพโดย / ภาพจาก / ที่มา / ถ่ายภาพ / ภาพประกอบ / ที่มาของภาพ / แฟ้มภาพ / ขอบคุณภาพ / ขอบคุณภาพจาก / ภาพประกอบจาก / กราฟิก / ที่มาภาพ / เครดิต / เครดิตภาพ / ภาพถ่าย / ขอบคุณรูปภาพ / ภาพถ่ายโดย / อินโฟกราฟิก / ภาพข่าว',
    credit: 'ที่มาของภาพ',
    caption: 'คำบรรยายภาพ',
    picture:
      'ขยายภาพ / คลิกเพื่อขยายภาพ / ดูภาพขนาดใหญ่ / ดูภาพ / เปิดภาพในหน้าต่างใหม่ / เต็มจอ / เต็มหน้าจอ / ดูแกลเลอรี / แกลเลอรี / ภาพถัดไป / ภาพก่อนหน้า / # ภาพ / คำบรรยายภาพ / ดูภาพใหญ่ / ดูภาพเพิ่มเติม / ภาพเพิ่มเติม / ดูภาพทั้งหมด',
    share:
      'แชร์ / แบ่งปัน / บันทึก / พิมพ์ / คัดลอกลิงก์ / แชร์ข่าว / แชร์บทความ / แชร์ไปยัง / แชร์หน้านี้ / แชร์เรื่องนี้ / แชร์ข่าวนี้ / ส่งต่อ / คัดลอก / คัดลอกลิงก์แล้ว / เฟซบุ๊ก / ทวิตเตอร์ / ไลน์ / บันทึกข่าว / บันทึกไว้อ่าน / ขนาดตัวอักษร / ขนาดอักษร / ถูกใจ / ติดตาม / พิมพ์ข่าว / แจ้งข้อผิดพลาด',
    advertisement:
      'โฆษณา / เนื้อหาต่อจากโฆษณา / อ่านต่อด้านล่าง / สนับสนุนโดย / เนื้อหาที่ได้รับการสนับสนุน / เลื่อนเพื่ออ่านต่อ / advertorial',
    newsletter:
      'สมัครสมาชิก / สมัครรับข่าวสาร / จดหมายข่าว / สมัครรับจดหมายข่าว / ติดตามเรา / ติดตามข่าวสาร / ติดตามเราได้ที่ / ติดตามข่าวสารได้ที่ / ติดตามได้ที่ / กดติดตาม / ติดตามข่าวสารได้ที่ line / เพิ่มเพื่อน / ลงทะเบียน / ดาวน์โหลดแอป / สนับสนุนเรา / ร่วมสนับสนุน / บริจาค / เปิดการแจ้งเตือน / เฉพาะสมาชิก / ติดตามเราบนเฟซบุ๊ก / ติดตาม google news',
    recommended:
      'ข่าวที่เกี่ยวข้อง / อ่านเพิ่มเติม / อ่านต่อ / ข่าวยอดนิยม / บทความที่เกี่ยวข้อง / ข่าวล่าสุด / แนะนำ / อ่านข่าวเพิ่มเติม / อ่านข่าวที่เกี่ยวข้อง / อ่านข่าวต่อ / อ่านข่าวต้นฉบับ / อ่านประกอบ / อ่านบทความ / อ่านทั้งหมด / ข่าวเกี่ยวข้อง / เรื่องที่เกี่ยวข้อง / บทความแนะนำ / ข่าวแนะนำ / เรื่องแนะนำ / แนะนำสำหรับคุณ / เรื่องเด่น / ข่าวเด่น / ข่าวเด่นวันนี้ / ประเด็นร้อน / ข่าวฮิต / ข่าวดัง / ยอดนิยม / เรื่องยอดนิยม / ได้รับความนิยมสูงสุด / อ่านมากที่สุด / ข่าวอื่น ๆ / ข่าวอื่นๆ / ข่าวถัดไป / ข่าวก่อนหน้า / เรื่องล่าสุด / ดูเพิ่มเติม / ดูทั้งหมด / คลิกอ่าน / เรื่องน่าสนใจ / ข่าวน่าสนใจ / คุณอาจสนใจ / เรื่องที่คุณอาจสนใจ / คุณอาจสนใจเรื่องนี้ / ไม่พลาดข่าวสำคัญ / ข่าวที่น่าสนใจ / บทความล่าสุด / บทความอื่น ๆ',
    readMore:
      'อ่านเพิ่มเติม / อ่านข่าว / อ่านต่อ / อ่านข่าวเพิ่มเติม / อ่านข่าวที่เกี่ยวข้อง / อ่านข่าวต่อ / อ่านประกอบ / อ่านเพิ่ม / ข่าวที่เกี่ยวข้อง / ข่าวเกี่ยวข้อง / คลิกอ่าน / ดูเพิ่มเติม / เรื่องที่เกี่ยวข้อง / อ่านบทความ / อ่านรายละเอียด',
    listen:
      'อ่านให้ฟัง / อ่านให้ฟัง #:# นาที / ฟังข่าวนี้อ่านให้ฟัง / ฟังข่าวนี้อ่านให้ฟัง #:# นาที / ฟังข่าว / ฟังบทความ / ฟังเสียง / ฟังข่าวนี้ / ฟังบทความนี้',
    reading:
      'ใช้เวลาอ่าน # นาที / อ่าน # นาที / เวลาอ่าน # นาที / ใช้เวลาอ่าน: # นาที / # นาที / # นาทีในการอ่าน / อ่าน: # / # ครั้ง / เข้าชม # ครั้ง / # ความคิดเห็น',
    tags: 'แท็ก / ป้ายกำกับ / หัวข้อ / ติดตามเรา / แท็กที่เกี่ยวข้อง / คำค้น / คีย์เวิร์ด / หัวข้อที่เกี่ยวข้อง',
    menu: 'หน้าแรก / ค้นหา / เข้าสู่ระบบ / เมนู',
    comments: 'ความคิดเห็น / # ความคิดเห็น / ความคิดเห็น (#)',
    commentsNone: 'ปิดการแสดงความคิดเห็น',
    commentsClosed: 'ปิดการแสดงความคิดเห็น',
    commentsOpen: 'แสดงความคิดเห็น / เขียนความคิดเห็น / ร่วมแสดงความคิดเห็น',
    rights: 'สงวนลิขสิทธิ์',
  },
  {
    language: 'id',
    common:
      'yang / dan / di / ini / itu / dengan / untuk / dari / tidak / pada / dalam / akan / oleh / kepada / telah / lebih / tersebut / sebagai / mereka / kata / juga / bagi / adalah / ke / sudah / pihak / menjadi / menurut / karena / bisa / saat / bahwa / setelah / usai / ujar / warga / polisi / senin / kamis / jumat / minggu',
    by: 'oleh / penulis / reporter / editor / pewarta / kontributor / jurnalis / ditulis oleh / laporan wartawan / teks',
    and: 'dan / & ',
    published:
      'diterbitkan / dipublikasikan / terbit / tayang / dimuat / diunggah / dibuat / rilis / dipublikasi / publikasi / tanggal terbit / tanggal tayang / waktu terbit',
    updated:
      'diperbarui / pembaruan terakhir / diubah / update terakhir / terakhir diperbarui / pembaruan / diperbaharui / diupdate / diedit / tanggal pembaruan / tanggal diperbarui / terakhir diubah / waktu pembaruan',
    photo:
      'foto / gambar / sumber / kredit / ilustrasi / dok / sumber foto / foto ilustrasi / foto arsip / ilustrasi foto / fotografer / tangkapan layar / dokumentasi / dok. / dok pribadi / dok. pribadi / istimewa / foto istimewa / kredit foto / infografis / foto oleh / ilustrasi oleh / sumber gambar',
    credit: 'sumber gambar',
    caption: 'keterangan gambar / keterangan foto',
    picture:
      'perbesar gambar / perbesar foto / perbesar / klik untuk memperbesar / lihat gambar / lihat foto / buka gambar / buka gambar di jendela baru / layar penuh / lihat galeri / galeri foto / # foto / foto # dari # / gambar # dari # / foto berikutnya / foto sebelumnya / keterangan gambar / keterangan foto / foto lainnya / lihat semua foto / lihat foto lainnya / semua foto',
    share:
      'bagikan / simpan / cetak / salin tautan / salin link / bagikan artikel / share / bagikan ke / bagikan berita / bagikan artikel ini / bagikan ini / bagikan di / salin / salin url / tautan disalin / url telah tercopy / kirim / simpan artikel / simpan berita / cetak artikel / print / perbesar / perkecil / ukuran huruf / ukuran font / teks / suka / ikuti penulis / lapor / laporkan / koreksi / kirim koreksi / tanggapan / bookmark / favorit / tandai / url telah disalin / tautan telah disalin / link disalin',
    advertisement:
      'iklan / advertisement / scroll untuk melanjutkan / lanjutkan membaca di bawah iklan / scroll to resume content / scroll to continue with content / scroll untuk lanjut membaca / scroll ke bawah untuk melanjutkan / gulir untuk membaca / gulir ke bawah untuk lanjut baca berita / baca selanjutnya di bawah iklan / konten berlanjut setelah iklan / artikel berlanjut setelah iklan / konten bersponsor / konten sponsor / pariwara / advertorial / berlanjut di halaman berikutnya / halaman selanjutnya / gabung tanpa iklan',
    newsletter:
      'berlangganan / buletin / daftar / langganan / berlangganan sekarang / berlangganan newsletter / langganan sekarang / langganan newsletter / daftar sekarang / daftar gratis / gabung sekarang / gabung di channel whatsapp / ikuti kami / ikuti saluran whatsapp / ikuti saluran whatsapp kami / ikuti channel whatsapp / ikuti kami di / ikuti kami di google news / ikuti google news / ikuti kami di telegram / dapatkan update berita / dapatkan berita terbaru / download aplikasi / unduh aplikasi / aktifkan notifikasi / dukung kami / donasi / khusus pelanggan / konten premium / sudah berlangganan? / sudah punya akun?',
    recommended:
      'baca juga / berita terkait / terpopuler / artikel terkait / baca selengkapnya / berita lainnya / rekomendasi / baca lainnya / pilihan redaksi / terkini / baca lagi / baca selanjutnya / baca berikutnya / lihat juga / lihat juga video / simak juga / lihat selengkapnya / lihat semua / berita lain / berita terbaru / berita terkini / berita populer / berita pilihan / berita utama / berita rekomendasi / artikel lainnya / artikel populer / artikel terbaru / artikel rekomendasi / rekomendasi untuk anda / rekomendasi berita / rekomendasi untukmu / topik terkait / topik terhangat / topik populer / terpopuler hari ini / paling populer / paling banyak dibaca / paling sering dibaca / banyak dibaca / terkini lainnya / terhangat / trending / sedang tren / pilihan editor / pilihan untukmu / jangan lewatkan / mungkin anda suka / anda mungkin suka / kamu mungkin suka / yang mungkin anda suka / konten pilihan / foto pilihan / berita selanjutnya / berita sebelumnya / editor’s choice / muat lainnya / muat lebih banyak / tampilkan lainnya / hot topic / most popular',
    readMore:
      'pilihan editor / tonton / tonton juga / simak video / lihat video / baca juga / baca selengkapnya / lihat juga / simak juga / baca lagi / baca selanjutnya / baca lebih lanjut / lihat juga video / lihat selengkapnya / simak video / tonton juga / berita terkait / artikel terkait / pilihan redaksi / klik di sini / saksikan juga / tonton video',
    listen:
      'dengarkan artikel / dengarkan / dengarkan berita / dengarkan artikel ini / dengarkan berita ini / putar audio / dengarkan versi audio',
    reading:
      'waktu baca # menit / # menit baca / waktu baca: # menit / # menit / baca # menit / estimasi waktu baca # menit / # menit membaca / # komentar / # jam yang lalu / # menit yang lalu / # hari yang lalu / dibaca: # / dilihat: # / # views',
    tags: 'tag / topik / topik terkait / ikuti kami / kata kunci / tags / label / tagar',
    menu: 'beranda / cari / masuk / menu / sepak bola / gaya hidup / live tv / cek fakta / kirim tulisan / tentang kami / kontak kami / pedoman media siber / kembali ke atas / lompat ke konten',
    comments: 'komentar / # komentar / komentar (#) / kolom komentar',
    commentsClosed: 'komentar ditutup',
    commentsNone: 'komentar dinonaktifkan',
    commentsOpen: 'tulis komentar / beri komentar / kirim komentar / tulis komentar anda / berikan komentar',
    rights: 'hak cipta dilindungi undang-undang / hak cipta dilindungi',
  },
  {
    language: 'ms',
    common:
      'yang / dan / di / ini / itu / dengan / untuk / dari / tidak / pada / dalam / akan / oleh / kepada / beliau / ialah / telah / lebih / tersebut / sebagai / mereka / kata / juga / kerana / boleh / bagi / berkata / adalah / katanya / ke / daripada / selepas / sudah / pihak / menjadi / menurut / bahawa / iaitu / manakala / semalam / isnin / khamis / jumaat / ahad / polis / negeri',
    by: 'oleh / penulis / wartawan',
    and: 'dan',
    published:
      'diterbitkan / disiarkan / disiarkan pada / diterbitkan pada / siaran / tarikh terbit / tarikh disiarkan',
    updated:
      'dikemas kini / kemaskini terakhir / dikemaskini / kemas kini / kemas kini terakhir / terakhir dikemas kini / kemaskini / tarikh kemas kini / tarikh kemaskini',
    photo:
      'gambar / foto / sumber / kredit / ihsan / gambar fail / gambar hiasan / jurugambar / foto fail / foto oleh / gambar oleh / gambar ihsan / kredit foto / tangkap layar / kredit gambar / foto hiasan',
    caption: 'keterangan gambar / kapsyen',
    picture:
      'besarkan gambar / besarkan / klik untuk besarkan / lihat gambar / buka gambar / skrin penuh / galeri foto / galeri gambar / gambar seterusnya / gambar sebelumnya / keterangan gambar / lagi foto / lebih banyak foto / lihat semua gambar / gambar lain',
    share:
      'kongsi / simpan / cetak / salin pautan / kongsikan / kongsi artikel / kongsi di / kongsi berita / salin / hantar / cetak artikel / saiz teks / saiz fon / ikuti / suka / simpan artikel / pautan disalin',
    advertisement:
      'iklan / artikel bersambung selepas iklan / teruskan membaca / tatal untuk terus membaca / kandungan tajaan / ditaja',
    newsletter:
      'langgan / buletin / langgan sekarang / langgan surat berita / daftar masuk / ikuti kami / ikuti kami di / ikuti kami di saluran whatsapp / ikuti channel rasmi kami di whatsapp / ikuti kami di telegram / ikuti kami di google news / sertai saluran whatsapp / sertai saluran whatsapp kami / sertai kami / sertai kami di telegram / muat turun aplikasi / dapatkan berita terkini / untuk pelanggan / sokong kami / hidupkan notifikasi',
    recommended:
      'baca juga / berita berkaitan / artikel berkaitan / paling popular / baca lagi / baca seterusnya / baca lebih lanjut / lihat juga / berita lain / berita terkini / berita terbaru / berita popular / artikel lain / topik berkaitan / terkini / paling dibaca / paling banyak dibaca / trending / pilihan editor / pilihan pengarang / disyorkan / disyorkan untuk anda / anda mungkin berminat / anda mungkin suka / mungkin anda suka / jangan lepaskan / video berkaitan / artikel seterusnya / lagi berita / lebih banyak berita',
    readMore:
      'tonton / tonton juga / tonton video / baca juga / baca lagi / baca seterusnya / baca lanjut / lihat juga / berita berkaitan / artikel berkaitan',
    listen: 'dengar artikel / dengar berita',
    reading: '# minit / # minit bacaan / masa membaca: # minit / # min bacaan / # komen',
    tags: 'topik / ikuti kami / tag / kata kunci',
    menu: 'utama / cari / log masuk / laman utama / gaya hidup / hubungi kami / tentang kami / kembali ke atas / langkau ke kandungan',
    comments: 'komen / # komen / komen (#)',
    commentsNone: 'komen ditutup buat masa ini',
    commentsClosed: 'ruangan komen ditutup',
    commentsOpen: 'tulis komen / tinggalkan komen / hantar komen',
    rights: 'hak cipta terpelihara',
  },
  {
    language: 'tl',
    common:
      'ang / ng / sa / na / mga / ay / si / hindi / ito / para / siya / nang / at / kay / niya / kung / ayon / pero / dahil / noong / nasa / may / isang / ni / pa / lang / rin / din / dito / nito / upang / nilang / kanyang',
    by: 'ni / nina / isinulat ni / ulat ni / isinulat nina / ulat nina / sinulat ni',
    and: 'at',
    published: 'inilathala / nai-publish / inilathala noong / nailathala / nai-post / petsa ng paglathala',
    updated:
      'na-update / huling na-update / binago / na-update noong / in-update / huling binago / petsa ng pag-update',
    photo:
      'larawan / litrato / kuha ni / kuha / larawan mula sa / litrato mula sa / mga larawan / larawan mula kay / larawan kuha ni / larawan galing sa / screenshot / file photo',
    caption: 'paglalarawan',
    picture:
      'palakihin ang larawan / palakihin / tingnan ang larawan / tingnan ang mga larawan / buong screen / galeriya ng larawan',
    share:
      'ibahagi / i-share / i-save / ibahagi sa facebook / i-print / kopyahin ang link / i-copy ang link / sundan',
    advertisement: 'patalastas',
    newsletter:
      'mag-subscribe / mag-subscribe sa aming newsletter / i-follow kami / i-follow ang aming facebook page / sumali sa aming viber community / mag-sign up / mag-log in / i-download ang app',
    recommended:
      'basahin din / kaugnay na balita / basahin pa / pinakabasa / basahin / basahin rin / kaugnay na mga balita / mga kaugnay na balita / pinakabagong balita / mga pinakabagong balita / iba pang balita / karagdagang balita / trending / para sa iyo / tingnan din / huwag palampasin / susunod na balita',
    readMore: 'basahin din / basahin / basahin rin / basahin pa / kaugnay na balita / tingnan din',
    listen: 'pakinggan',
    reading: '# minutong pagbabasa / # minuto / oras ng pagbasa: # minuto',
    tags: 'mga tag / mga paksa',
    menu: 'mga balita',
    comments: 'mga komento',
    commentsNone: 'hindi pinapagana ang mga komento',
    commentsClosed: 'sarado na ang mga komento',
    commentsOpen: 'magkomento / mag-iwan ng komento',
    rights: 'reserbado ang lahat ng karapatan',
  },
  {
    language: 'km',
    by: 'ដោយ / អត្ថបទដោយ / សរសេរដោយ / អ្នកនិពន្ធ / អត្ថបទ / រៀបរៀងដោយ / អ្នកសរសេរ / អ្នកយកព័ត៌មាន',
    and: 'និង',
    published: 'ចេញផ្សាយ',
    updated: 'បច្ចុប្បន្នភាព',
    photo: 'រូបថត / រូបភាព / រូប',
    share: 'ចែករំលែក',
    advertisement: 'ផ្សាយពាណិជ្ជកម្ម',
    recommended: 'អត្ថបទទាក់ទង / ព័ត៌មានទាក់ទង',
    readMore: 'អានបន្ត',
    menu: 'ទំព័រដើម',
    comments: 'មតិយោបល់',
    rights: 'រក្សាសិទ្ធិគ្រប់យ៉ាង',
  },
];
