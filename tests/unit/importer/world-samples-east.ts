import type { Sample } from './world-samples.ts';

/** More pages of invented newspapers, from further east. */
export const EASTERN_SAMPLES: Sample[] = [
  {
    what: 'a Russian page',
    lines: [
      'Главная',
      'Общество',
      'Маяк в Соляной Гавани будет гореть и дальше',
      'Автор: Анна Прилив',
      '25 марта 2024, 18:40',
      'Маяк на скале',
      'Фото: Иван Берег / ТАСС',
    ],
    headline: 'Маяк в Соляной Гавани будет гореть и дальше',
    authors: ['Анна Прилив'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Маяк на скале', credit: 'Фото: Иван Берег / ТАСС' },
    first:
      'Совет порта Соляной Гавани решил во вторник, что он не будет продавать маяк, и это было то, чего из жителей уже никто не ждал, как сказал по этому поводу смотритель.',
  },
  {
    what: 'an Arabic page',
    lines: [
      'الرئيسية',
      'محليات',
      'منارة مرسى الملح ستبقى مضاءة',
      'بقلم: ليلى البحري',
      '٢٥ مارس ٢٠٢٤، ٣:٢٠ مساءً',
      'المنارة عند الغروب تصوير: سامر علي',
    ],
    headline: 'منارة مرسى الملح ستبقى مضاءة',
    authors: ['ليلى البحري'],
    published: '2024-03-25T15:20:00',
    picture: { caption: 'المنارة عند الغروب', credit: 'تصوير: سامر علي' },
    first:
      'قرر مجلس ميناء مرسى الملح يوم الثلاثاء عدم بيع المنارة القديمة، وأعاد الحارسان أمتعتهما إلى غرفتيهما فوق الصخرة التي تطل على البحر.',
  },
  {
    what: 'a Lithuanian page: the label behind the name',
    lines: [
      'Pradžia',
      'Lietuva',
      'Druskų uosto švyturys degs ir toliau',
      'Ona Marė',
      '2024-03-25 18:40',
      'Švyturys ant uolos. Jono Kranto nuotr.',
    ],
    headline: 'Druskų uosto švyturys degs ir toliau',
    authors: ['Ona Marė'],
    published: '2024-03-25T18:40:00',
    picture: { caption: 'Švyturys ant uolos.', credit: 'Jono Kranto nuotr.' },
    first:
      'Druskų uosto taryba antradienį nusprendė neparduoti švyturio, o abu jo prižiūrėtojai vėl išsikrovė savo lagaminus.',
  },
];
