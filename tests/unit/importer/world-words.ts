/** What stands around a lead picture in one language. */
export interface WorldWords {
  language: string;
  headline: string;
  standfirst: string;
  caption: string;
  credit: string;
  paragraph: string;
}

/** The same news in the languages that have no page of their own among the samples. */
export const WORLD_WORDS: WorldWords[] = [
  {
    language: 'el',
    headline: 'Ο φάρος του Αλμυρού μένει αναμμένος',
    standfirst: 'Το συμβούλιο του λιμανιού υποχώρησε όταν διακόσιοι κάτοικοι γέμισαν την αίθουσα.',
    caption: 'Ο πύργος άναψε πρώτη φορά το 1846.',
    credit: 'Φωτογραφία: Άννα Παλίρροια',
    paragraph:
      'Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κρατήσει τον φάρο και οι δύο φαροφύλακες άδειασαν ξανά τις βαλίτσες τους.',
  },
  {
    language: 'th',
    headline: 'ประภาคารเก่าจะยังส่องแสงต่อไป',
    standfirst: 'คณะกรรมการท่าเรือยอมถอยเมื่อชาวบ้านสองร้อยคนเข้ามาเต็มห้องประชุมในคืนวันอังคาร',
    caption: 'ประภาคารบนโขดหินยามเย็น',
    credit: 'ภาพ: อนันต์ ทะเล',
    paragraph: 'คณะกรรมการท่าเรือมีมติเมื่อวันอังคารว่าจะรักษาประภาคารไว้ และผู้ดูแลทั้งสองก็รื้อกระเป๋าออกอีกครั้งก่อนน้ำขึ้น',
  },
  {
    language: 'fa',
    headline: 'فانوس دریایی بندر نمک روشن می‌ماند',
    standfirst: 'هیئت بندر پس از آنکه دویست نفر تالار را پر کردند از تصمیم خود بازگشت.',
    caption: 'برج سفید بر صخره در غروب.',
    credit: 'عکس: آرش موجی',
    paragraph:
      'هیئت بندر روز سه‌شنبه تصمیم گرفت فانوس دریایی را نگه دارد و دو نگهبان چمدان‌های خود را دوباره باز کردند.',
  },
  {
    language: 'vi',
    headline: 'Ngọn hải đăng cũ sẽ tiếp tục sáng',
    standfirst: 'Ban quản lý cảng nhượng bộ sau khi hai trăm người dân đến chật kín hội trường.',
    caption: 'Tháp trắng trên mỏm đá lúc hoàng hôn.',
    credit: 'Ảnh: Lê Biển',
    paragraph:
      'Ban quản lý cảng hôm thứ Ba quyết định giữ lại ngọn hải đăng và hai người gác đèn lại mở vali của mình ra.',
  },
  {
    language: 'ka',
    headline: 'მარილის ნავსადგურის შუქურა ანთებული რჩება',
    standfirst: 'ნავსადგურის საბჭომ დათმო, როცა ორასმა მცხოვრებმა დარბაზი გაავსო.',
    caption: 'თეთრი კოშკი კლდეზე.',
    credit: 'ფოტო: ანა ტალღა',
    paragraph:
      'ნავსადგურის საბჭომ სამშაბათს გადაწყვიტა შუქურის შენარჩუნება და ორმა მცველმა ჩემოდნები ისევ ამოალაგა.',
  },
  {
    language: 'hy',
    headline: 'Աղի նավահանգստի փարոսը վառ կմնա',
    standfirst: 'Նավահանգստի խորհուրդը զիջեց, երբ երկու հարյուր բնակիչ լցրեց դահլիճը։',
    caption: 'Սպիտակ աշտարակը ժայռի վրա',
    credit: 'Լուսանկարը՝ Աննա Ալիքյան',
    paragraph:
      'Նավահանգստի խորհուրդը երեքշաբթի որոշեց պահպանել փարոսը, և երկու պահակները կրկին բացեցին իրենց ճամպրուկները։',
  },
  {
    language: 'fi',
    headline: 'Suolasataman majakka jää palamaan',
    standfirst: 'Sataman hallitus antoi periksi, kun kaksisataa asukasta täytti salin tiistaina.',
    caption: 'Torni syttyi vuonna 1846.',
    credit: 'Kuva: Anna Luoto / Satamakuvat',
    paragraph:
      'Sataman hallitus päätti tiistaina säilyttää majakan, ja kaksi vartijaa purki laukkunsa jälleen ennen nousuvettä.',
  },
  {
    language: 'hu',
    headline: 'Égve marad a sósrévi világítótorony',
    standfirst: 'A kikötő tanácsa engedett, amikor kétszáz lakó megtöltötte a termet.',
    caption: 'A torony 1846 óta világít.',
    credit: 'Fotó: Hullám Anna',
    paragraph:
      'A kikötő tanácsa kedden úgy döntött, hogy megtartja a világítótornyot, és a két őr újra kicsomagolta a bőröndjét.',
  },
  {
    language: 'ro',
    headline: 'Farul din Portul Sării rămâne aprins',
    standfirst: 'Consiliul portului a cedat după ce două sute de locuitori au umplut sala.',
    caption: 'Turnul alb de pe stâncă, la apus.',
    credit: 'Sursa foto: Ana Val',
    paragraph:
      'Consiliul portului a hotărât marți să păstreze farul, iar cei doi paznici și-au desfăcut din nou valizele.',
  },
  {
    language: 'lt',
    headline: 'Druskos uosto švyturys degs toliau',
    standfirst: 'Uosto taryba nusileido, kai du šimtai gyventojų pripildė salę.',
    caption: 'Baltas bokštas ant uolos sutemus.',
    credit: 'Nuotr. Onos Bangos',
    paragraph:
      'Uosto taryba antradienį nusprendė išsaugoti švyturį, o abu sargai vėl išsikrovė lagaminus prieš potvynį.',
  },
  {
    language: 'id',
    headline: 'Mercusuar tua di Pelabuhan Garam tetap menyala',
    standfirst: 'Dewan pelabuhan mengalah setelah dua ratus warga memenuhi ruang sidang.',
    caption: 'Menara putih di atas karang saat senja.',
    credit: 'Foto: Ani Ombak',
    paragraph:
      'Dewan pelabuhan pada hari Selasa memutuskan untuk mempertahankan mercusuar, dan dua penjaganya membongkar koper mereka lagi.',
  },
  {
    language: 'sw',
    headline: 'Mnara wa taa wa Bandari ya Chumvi utaendelea kuwaka',
    standfirst: 'Bodi ya bandari ilikubali baada ya watu mia mbili kujaza ukumbi.',
    caption: 'Mnara mweupe juu ya mwamba jioni.',
    credit: 'Picha: Asha Bahari',
    paragraph:
      'Bodi ya bandari iliamua Jumanne kuuhifadhi mnara wa taa, na walinzi wawili wakafungua tena masanduku yao kabla ya maji kujaa.',
  },
];
