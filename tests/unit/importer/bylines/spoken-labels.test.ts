import { describe, expect, it } from 'vitest';
import { readByline } from '../../../../src/importer/bylines/bylines.ts';
import { readUncased } from '../../../../src/importer/bylines/uncased.ts';

describe('readByline', () => {
  it.each([
    ['en', 'Author, Ann Tide', ['Ann Tide']],
    ['en', 'Author,Ann Tide', ['Ann Tide']],
    ['en', 'Marubuci, Amina Teku', ['Amina Teku']],
    ['en', 'Shkruar nga: Arta Deti', ['Arta Deti']],
    ['en', 'Nga Arta Deti', undefined],
    ['es', 'Autora, Ana Marea', ['Ana Marea']],
    ['ru', 'Автор, Анна Морева', ['Анна Морева']],
    ['vi', 'Tác giả, Hải Đăng', ['Hải Đăng']],
    ['fa', 'نویسنده, سارا دریایی', ['سارا دریایی']],
    ['ur', 'مصنف, ماہ رخ صفدر', ['ماہ رخ صفدر']],
    ['bn', 'সাক্ষাৎকার নিয়েছেন সুমন সাগর', ['সুমন সাগর']],
    ['ta', 'எழுதியவர், கயல்விழி கடலூர்', ['கயல்விழி கடலூர்']],
    ['ta', 'கட்டுரை: கயல்விழி கடலூர்', ['கயல்விழி கடலூர்']],
    ['ta', 'கட்டுரை தகவல்', undefined],
    ['te', 'రచయిత, లత కెరటం', ['లత కెరటం']],
    ['gu', 'લેખક, હેતલ દરિયા', ['હેતલ દરિયા']],
    ['pa', 'ਲੇਖਕ, ਗੁਰਦੀਪ ਸਿੰਘ ਲਹਿਰ', ['ਗੁਰਦੀਪ ਸਿੰਘ ਲਹਿਰ']],
    ['ha', 'Daga Amina Teku, Gishiri da Sani Ruwa', ['Amina Teku', 'Sani Ruwa']],
    ['el', 'Των Άννας Θαλασσινού και Πέτρου Λιμανιού', ['Άννας Θαλασσινού', 'Πέτρου Λιμανιού']],
    ['ru', 'Автор: Анна Морева / редактор Б. П.', ['Анна Морева']],
  ])('reads in %s what screen readers say before a name: %s', (language, line, names) => {
    expect(readByline(line, language)).toEqual(names);
  });

  it.each([
    ['Deniz KIYI / İSKELE, (DHA)', ['Deniz KIYI']],
    ['Deniz Ali KIYI/ İSKELE', ['Deniz Ali KIYI']],
    ['Deniz KIYI / DHA', undefined],
  ])('reads the name before the place in a Turkish line: %s', (line, names) => {
    expect(readByline(line, 'tr')).toEqual(names);
  });

  it.each(['Text, Ann Tide', 'Author, editor and sailor.'])('leaves %s', (line) => {
    expect(readByline(line, 'en')).toBeUndefined();
  });
});

describe('readUncased', () => {
  it.each([
    ['he', 'נועם ימי, רותם בר-חוף', ['נועם ימי', 'רותם בר-חוף']],
    ['ar', 'محمد بحري، بيروت', ['محمد بحري']],
    ['ar', 'البحر - محمد بحري', ['محمد بحري']],
    ['ar', 'محمد بحري - بيروت', ['محمد بحري']],
    ['ar', 'أخبار، محمد بحري', undefined],
  ])('parts in %s names from each other and from what stands beside them: %s', (language, line, names) => {
    expect(readUncased(line, language)).toEqual(names);
  });
});
