import { isRole } from './bylines.ts';

/** What people are, where no space parts the words: `経済ジャーナリスト`. */
const EAST_ASIAN =
  /^[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}・ー\s]{0,16}(?:ライター|ジャーナリスト|コラムニスト|アナリスト|エコノミスト|編集委員|論説委員|評論家|記者|教授|记者|評論員|评论员|主筆|主笔|專欄作家|专栏作家|撰稿人|學者|学者|기자|특파원|교수|칼럼니스트|논설위원|변호사|평론가)$/u;

/** A word that says so, and what follows it: `عہدہ، نمائندہ`; so stands who brings the text to a Thai page. */
const LABELLED =
  /^(?:role|unvan|peranan|vai trò|nafasi|место работы|посада|sanya sunan wanda ya rubuta labari|título del autor|عہدہ|شغل|دنده|पदनाम|पद|ভূমিকা|பதவி|హోదా|પદ|ਅਹੁਦਾ|ਰੋਲ|ตำแหน่ง|vəzifəsi|lavozim|лавозим|кызматы)\s?[,،]\s|^สนับสนุนเนื้อหา$/iu;

/** Tell whether the line under a name says what its bearer is, in any script. */
export function saysWhatTheyAre(line: string): boolean {
  return isRole(line) || EAST_ASIAN.test(line) || LABELLED.test(line);
}
