import { describe, expect, it } from 'vitest';
import { readByline, readNames } from '../../../../src/importer/bylines/bylines.ts';
import { readPlaced, readPlacedLast } from '../../../../src/importer/bylines/placed.ts';
import { readUncased } from '../../../../src/importer/bylines/uncased.ts';

describe('readNames', () => {
  it.each([
    ['cs', 'Anna Mořskáreportérka', ['Anna Mořská']],
    ['ru', 'Анна Приливкорреспондент', ['Анна Прилив']],
    ['fr', 'Anne Maréeà Saint-Rivage', ['Anne Marée']],
    ['fr', 'Photo de Anne Marée', ['Anne Marée']],
    ['et', 'Tiiu Rand, majandusajakirjanik', ['Tiiu Rand']],
    ['de', 'Anna Flut Zum Profil', ['Anna Flut']],
    ['nb', 'Anna Hav (tekst) og Per Brygge (foto)', ['Anna Hav']],
    ['nb', 'Anna Hav, Per Brygge og Kari Lys (foto)', ['Anna Hav', 'Per Brygge']],
    ['sv', 'Anna Hav (text) Nils Bro (foto)', ['Anna Hav']],
    ['es', 'Ana Marea, Pablo Puerto y Marta Faro (fotos)', ['Ana Marea', 'Pablo Puerto']],
    ['en', 'Daily Tidings Reporter Follow on Twitter Send an email', ['Daily Tidings Reporter']],
    ['ru', 'Маяк Приливы. Архивное фото', undefined],
    ['nb', 'Anna HavØkonomijournalist', ['Anna Hav']],
    ['nb', 'Anna Hav LiJournalist@annali', ['Anna Hav Li']],
    ['fi', 'Anna Meritieanna.meritie@satama.example', ['Anna Meritie']],
    ['sv', 'Åsa Sjögrenasa.sjogren@hamnen.example', ['Åsa Sjögren']],
    ['en', 'Ann Tidewatera.tidewater@saltmere.example', ['Ann Tidewater']],
    ['en', 'Driftwood Harbour.jpeg', undefined],
    ['en', 'ANN TIDE Associated Press', ['ANN TIDE']],
    ['pt', 'São Paulo Ana Maré', ['Ana Maré']],
    ['pt', 'Ana Maré Do FAROL, em Salinas', ['Ana Maré']],
    ['en', 'Ann Tide in Saltmere and Bob Quay', ['Ann Tide', 'Bob Quay']],
    ['en', 'Ann Tide Health and science correspondent', ['Ann Tide']],
    ['es', 'Ana Marea, El Faro', ['Ana Marea']],
    ['nl', 'Jan de Vries, Piet van der Zee', ['Jan de Vries', 'Piet van der Zee']],
    ['id', 'Ani Laut, TVS Indonesia', ['Ani Laut']],
    ['fi', 'Anna-Mari Meri HSBertta Laituri HS (kuvat)', ['Anna-Mari Meri']],
    ['he', 'נועה גלים ודוד בן לב קבלת התראות במייל על כתבות של נועה גלים', undefined],
    ['tr', 'Deniz Kıyı - Ali Dalga', ['Deniz Kıyı', 'Ali Dalga']],
    ['tr', 'Deniz Kıyı - Tuzlu', ['Deniz Kıyı']],
    ['id', 'Tim suarapantai - pantaiNews', ['Tim suarapantai']],
    ['en', 'Tim Quay', ['Tim Quay']],
    ['cs', 'Anna Mořská reportérka', ['Anna Mořská']],
    ['pt', 'Vila do Mar (Ilhas) Reuters', ['Reuters']],
    ['es', 'Afp, Ap y Reuters', ['Afp', 'Ap', 'Reuters']],
    ['fr', 'AFP, AP et Reuters', ['AFP', 'AP', 'Reuters']],
  ])('parts a name from what stands beside it (%s)', (language, line, names) => {
    expect(readNames(line, language)).toEqual(names);
  });

  it.each([['ru', 'Бизнес Поделиться']])('takes no button for a name (%s)', (language, line) => {
    expect(readNames(line, language)).toBeUndefined();
  });
});

describe('readByline', () => {
  it.each([
    ['fr', 'Article rédigé par larive avec AFP', ['larive avec AFP']],
    ['nl', 'Door: GETIJ/ANP', ['GETIJ/ANP']],
    ['es', 'Redacción | Agencias', ['Redacción']],
    ['en', 'By ANN TIDE and BOB QUAY Associated Press', ['ANN TIDE', 'BOB QUAY']],
    ['en', 'By ANN TIDE The Associated Press', ['ANN TIDE']],
    ['en', 'By AFP and Tidings staff', ['AFP', 'Tidings staff']],
    ['en', 'By Ann Tide and Tidings staff', ['Ann Tide']],
    ['cs', 'Autoři: prilivy.cz, ČTK', ['prilivy.cz', 'ČTK']],
    ['fr', 'De notre correspondante à Salins, Anne Marée', ['Anne Marée']],
    ['it', 'Dalla nostra inviata Anna Marea', ['Anna Marea']],
    ['de', 'Das Interview führte Anna Flut.', ['Anna Flut']],
    ['zh', '文｜盐港 王海花', ['王海花']],
    ['zh', '文｜李滨 王海花', ['李滨 王海花']],
    ['es', 'Por Ana Marea con información de EFE', ['Ana Marea']],
    ['en', 'By Ann Tide of the Saltmere Courier', ['Ann Tide']],
    ['ja', '文・海野花子　写真・沖田渚', ['海野花子']],
    ['ar', 'كتب - سمير مرفأي:', ['سمير مرفأي']],
    ['am', 'Byማርታ ባሕሩ-ደስታ', ['ማርታ ባሕሩ-ደስታ']],
    ['en', 'By Ann Tide Follow and Bob Quay', ['Ann Tide', 'Bob Quay']],
    ['en', 'By Ann Tide Get email notification for articles from Ann Tide', ['Ann Tide']],
    ['zh', '浪声新闻记者 王海花 实习生 李滨', ['王海花', '李滨']],
    ['ko', '김바다기자기자 페이지', ['김바다']],
    ['ko', '소금=김바다 기자, 이부두 기자', ['김바다', '이부두']],
    ['hi', 'By Anna Tide Edited By: Bob Quay', ['Anna Tide']],
    ['ko', '김바다(bada)', ['김바다']],
    ['de', 'Ein Test von Anna Flut', ['Anna Flut']],
  ])('reads who signs (%s)', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['fr', 'Interview de Anne Marée'],
    ['sv', 'Omslaget är gjort av Anna Hav.'],
    ['fa', 'منبع تصویر،'],
    ['ar', 'المصدر: سلطانة - "الملح"'],
    ['de', 'Aus: Ausgabe vom'],
  ])('reads nobody who only was asked, drew or took the picture (%s)', (language, line) => {
    expect(readByline(line, language)).toBeUndefined();
  });
});

describe('readPlaced', () => {
  it.each([
    ['سلطانة: ليلى بحري', ['ليلى بحري']],
    ['رأس الملح ــ سمير مرفأي', ['سمير مرفأي']],
    ['سلطانة - ليلى بحري - سمير مرفأي', ['ليلى بحري', 'سمير مرفأي']],
    ['أخبار - ليلى بحري - سمير مرفأي', undefined],
    ['سلطانة - ليلى بحري - تصوير: سمير مرفأي', ['ليلى بحري']],
    ['سلطانة - ليلى بحري', undefined],
    ['ليلى بحري (سلطانة) @laila', ['ليلى بحري']],
    ['«الملح» (سلطانة) salt_online@', ['الملح']],
    ['ليلى بحري (سلطانة)', undefined],
  ])('reads the name behind a place: %s', (line, names) => {
    expect(readPlaced(line)).toEqual(names);
  });

  it('reads one name behind a place right above the text', () => {
    expect(readPlacedLast('سلطانة - ليلى بحري')).toEqual(['ليلى بحري']);
    expect(readPlacedLast('تصوير - ليلى بحري')).toBeUndefined();
  });

  it('reads no photographer', () => {
    expect(readPlaced('تصوير ــ سمير مرفأي')).toBeUndefined();
  });

  it('reads names with marks on their letters', () => {
    expect(readUncased('نجلاء القصّار', 'ar')).toEqual(['نجلاء القصّار']);
  });
});
