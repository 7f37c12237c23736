import type { WorldPage } from './world-pages.ts';

/** Pages of Asia. */
export const FAR_EASTERN_PAGES: WorldPage[] = [
  {
    language: 'zh',
    headline: '盐湖港务局投票决定保留百年灯塔',
    authors: ['王海'],
    published: '2024-03-25T18:40',
    picture: { caption: '岩石上的灯塔。', credit: '李涛 摄' },
    paragraphs: [
      '盐湖港务局星期二投票决定保留岩石上的百年灯塔，两名守塔人把收拾好的行李又重新打开，回到白色的塔楼里继续工作。',
      '主席在投票之后说，这束光比任何想要它的人都更古老，大厅里没有一个人预料到这样的结果，掌声持续了很长时间。',
    ],
    text: `首页

盐湖港务局投票决定保留百年灯塔

记者：王海

发布时间：2024年3月25日 18:40

分享

岩石上的灯塔。李涛 摄

盐湖港务局星期二投票决定保留岩石上的百年灯塔，两名守塔人把收拾好的行李又重新打开，回到白色的塔楼里继续工作。

广告

主席在投票之后说，这束光比任何想要它的人都更古老，大厅里没有一个人预料到这样的结果，掌声持续了很长时间。

版权所有 未经授权不得转载`,
  },
  {
    language: 'ja',
    headline: '塩見港の理事会、百年の灯台を残すと決める',
    authors: ['海野花子'],
    published: '2024-03-25T18:40',
    picture: { caption: '岩の上の灯台', credit: '写真：港資料館' },
    paragraphs: [
      '塩見港の理事会は火曜日、岩の上の灯台を残すことを決めた。二人の灯台守は荷物をほどき、白い塔の仕事にもどっていった。',
      '理事長は投票のあと、この光はそれを求めるだれよりも古いと話した。会場にいた人のだれもこの結果を予想していなかった。',
    ],
    text: `ホーム

塩見港の理事会、百年の灯台を残すと決める

海野花子 記者

2024年3月25日 18時40分

シェア

岩の上の灯台（写真：港資料館）

塩見港の理事会は火曜日、岩の上の灯台を残すことを決めた。二人の灯台守は荷物をほどき、白い塔の仕事にもどっていった。

広告

理事長は投票のあと、この光はそれを求めるだれよりも古いと話した。会場にいた人のだれもこの結果を予想していなかった。

関連記事`,
  },
  {
    language: 'ko',
    headline: '소금항 이사회, 백 년 된 등대를 지키기로 결정',
    authors: ['김바다'],
    published: '2024-03-25T18:40',
    picture: { caption: '바위 위의 등대.', credit: '사진=항구자료관' },
    paragraphs: [
      '소금항 이사회는 화요일 바위 위의 등대를 지키기로 결정했고, 두 등대지기는 쌌던 짐을 다시 풀고 하얀 탑으로 돌아갔다.',
      '이사장은 투표가 끝난 뒤 이 빛은 그것을 원하는 누구보다 오래되었다고 말했다. 회의장의 누구도 이 결과를 예상하지 못했다.',
    ],
    text: `홈

소금항 이사회, 백 년 된 등대를 지키기로 결정

김바다 기자

입력 2024.03.25. 오후 6:40

공유하기

바위 위의 등대. 사진=항구자료관

소금항 이사회는 화요일 바위 위의 등대를 지키기로 결정했고, 두 등대지기는 쌌던 짐을 다시 풀고 하얀 탑으로 돌아갔다.

광고

이사장은 투표가 끝난 뒤 이 빛은 그것을 원하는 누구보다 오래되었다고 말했다. 회의장의 누구도 이 결과를 예상하지 못했다.

무단전재 및 재배포 금지`,
  },
  {
    language: 'hi',
    headline: 'बंदरगाह परिषद ने पुराने प्रकाशस्तंभ को बचाने का फैसला किया',
    authors: ['अनिता सागर'],
    published: '2024-03-25T18:40',
    picture: { caption: 'चट्टान पर प्रकाशस्तंभ।', credit: 'फोटो: रवि तट' },
    paragraphs: [
      'बंदरगाह परिषद ने मंगलवार को चट्टान पर बने पुराने प्रकाशस्तंभ को बचाने का फैसला किया और दोनों रखवालों ने अपना सामान फिर से खोल लिया।',
      'अध्यक्ष ने मतदान के बाद कहा कि यह रोशनी हर दावेदार से पुरानी है और सभा में किसी को भी इस नतीजे की उम्मीद नहीं थी।',
    ],
    text: `होम

बंदरगाह परिषद ने पुराने प्रकाशस्तंभ को बचाने का फैसला किया

लेखक: अनिता सागर

प्रकाशित: 25 मार्च 2024, 06:40 PM

शेयर करें

चट्टान पर प्रकाशस्तंभ। फोटो: रवि तट

बंदरगाह परिषद ने मंगलवार को चट्टान पर बने पुराने प्रकाशस्तंभ को बचाने का फैसला किया और दोनों रखवालों ने अपना सामान फिर से खोल लिया।

विज्ञापन

अध्यक्ष ने मतदान के बाद कहा कि यह रोशनी हर दावेदार से पुरानी है और सभा में किसी को भी इस नतीजे की उम्मीद नहीं थी।

यह भी पढ़ें: नावें अक्टूबर तक चलेंगी`,
  },
  {
    language: 'tr',
    headline: 'Tuzdeniz eski fenerini korumak için oy verdi',
    authors: ['Ayşe Deniz'],
    published: '2024-03-25T18:40',
    picture: { caption: 'Fener 1846 yılından beri yanıyor.', credit: 'Fotoğraf: Ali Kıyı' },
    paragraphs: [
      'Tuzdeniz liman kurulu salı günü eski feneri korumaya karar verdi ve iki bekçi bavullarını beyaz kulede yeniden açtı.',
      'Kurul başkanı oylamadan sonra bu ışığın onu isteyen herkesten daha yaşlı olduğunu ve kimsenin bu sonucu beklemediğini söyledi.',
    ],
    text: `Ana Sayfa

Tuzdeniz eski fenerini korumak için oy verdi

Yazan: Ayşe Deniz

Giriş: 25.03.2024 - 18:40

Paylaş

Fener 1846 yılından beri yanıyor. Fotoğraf: Ali Kıyı

Tuzdeniz liman kurulu salı günü eski feneri korumaya karar verdi ve iki bekçi bavullarını beyaz kulede yeniden açtı.

Reklam

Kurul başkanı oylamadan sonra bu ışığın onu isteyen herkesten daha yaşlı olduğunu ve kimsenin bu sonucu beklemediğini söyledi.

Tüm hakları saklıdır`,
  },
];
