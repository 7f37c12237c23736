/** The commonest family names of China, Taiwan and Hong Kong, in both ways of writing them; all are of one sign. */
const CHINESE =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚钟鍾沈姜崔谭譚陆陸范汪廖石贾賈韦韋夏付傅方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵严嚴赖賴莫温溫洪游詹符岑翁柯倪施殷祝关關柳苗项項季骆駱阮卓凌童蓝藍甘葛管路辛鲍鮑穆乔喬纪紀章柴欧歐曲简簡涂连連戚单單蒲牟商裴席成虞鄢甄区區尤包焦巴齐齊庞龐聂聶岳耿芦蘆向左牛米万萬佟冉窦竇兰蘭饶饒仇桂屈边邊車车栾欒阎封鄺邝湛冼霍麥麦莊庄甯辜';

/** Family names of two signs: there are few, so that all are told, and none is a word of another kind. */
const OF_TWO =
  '欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|司徒|慕容|皇甫|夏侯|令狐|公孙|公孫|尉迟|尉遲|端木|闻人|聞人|宰父|太叔|申屠|赫连|赫連|巫马|巫馬|亓官|濮阳|濮陽|澹台|澹臺|淳于|单于|單于|长孙|長孫|宇文|鲜于|鮮于|闾丘|閭丘|拓跋|呼延|轩辕|軒轅|独孤|獨孤|仲孙|仲孫|叔孙|叔孫|万俟|萬俟|公羊|公冶|公西|南宫|南宮|夹谷|夾谷|谷梁|穀梁|左丘|梁丘|东郭|東郭|钟离|鍾離|漆雕|颛孙|顓孫|司空|完颜|完顏|纳兰|納蘭|范姜|張簡|张简';

/** The commonest family names of Japan of two signs or more. */
const JAPANESE =
  '佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木 山口 松本 井上 木村 斎藤 齋藤 斉藤 清水 山崎 池田 橋本 阿部 石川 山下 中島 石井 小川 前田 岡田 長谷川 藤田 後藤 近藤 村上 遠藤 青木 坂本 福田 太田 西村 藤井 金子 岡本 藤原 中野 三浦 原田 中川 松田 竹内 小野 田村 中山 和田 石田 森田 上田 内田 柴田 酒井 宮崎 横山 高木 安藤 宮本 大野 小島 谷口 今井 工藤 高田 増田 丸山 杉山 村田 大塚 新井 小山 平野 藤本 河野 上野 野口 武田 松井 千葉 菅原 岩崎 木下 久保 佐野 野村 松尾 市川 菊地 杉本 古川 大西 島田 水野 桜井 渡部 吉川 山内 西田 飯田 菊池 西川 小松 北村 安田 五十嵐 川口 平田 中田 久保田 服部 川崎 岩田 土屋 福島 本田 樋口 秋山 田口 永井 山中 中西 吉村 川上 石原 大橋 松岡 馬場 浜田 森本 星野 矢野 浅野 大久保';

/** Begins a Chinese name, as in `王海花`. */
export const CHINESE_NAME = new RegExp(`^(?:[${CHINESE}]\\p{sc=Han}{2}|(?:${OF_TWO})\\p{sc=Han}{1,2})$`, 'u');

/** Begins with a family name of two signs. */
export const OPENS_WITH_TWO = new RegExp(`^(?:${OF_TWO})`, 'u');

/** Begins as a Chinese name does. */
export const OPENS_CHINESE_NAME = new RegExp(`^(?:[${CHINESE}]|${OF_TWO})`, 'u');

/** Family names of Korea, of one sign and of two. */
const KOREAN =
  '[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명반왕금옥육인맹]|남궁|황보|제갈|선우|독고';

/** A Korean name, of three signs mostly. */
export const KOREAN_NAME = new RegExp(
  `^(?:(?:${KOREAN})\\p{sc=Hang}{2}|(?:남궁|황보|제갈|선우|독고)\\p{sc=Hang}|(?:[김이박최정강조윤장임한오서신권황안송])\\p{sc=Hang})$`,
  'u',
);

/** Japanese family names end so, whichever they are. */
const JAPANESE_ENDS =
  '田川山木村野本井原島嶋藤崎沢澤谷口岡瀬浦林森橋塚内上尾倉辺部松池石坂津屋永城岸浜水崎見';

/** What may sign a Japanese text in brackets without a word beside it: a family name that ends as many do, and two signs or more. */
export const JAPANESE_SIGNER = new RegExp(
  `^\\p{sc=Han}{1,2}[${JAPANESE_ENDS}][\\s　]?[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}々]{1,3}$`,
  'u',
);

/** A Japanese name that opens with a common family name, or is parted from it by a space. */
export const JAPANESE_NAME = new RegExp(
  `^(?:(?:${JAPANESE.split(' ').join('|')})[\\s　]?[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]{1,3}|` +
    '\\p{sc=Han}{1,3}[\\s　][\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}]{1,3})$',
  'u',
);
