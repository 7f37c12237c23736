import { ARCHIVES } from './agencies.ts';

/** Those who sell pictures and write no news: behind other words, without any sign, they are who made a picture. */
const SELLERS =
  'iStock(?:photo)?|Getty Images(?:/iStockphoto)?|Shutterstock|Adobe ?Stock|Unsplash|Pixabay|Pexels|Depositphotos|Dreamstime|123RF|Freepik|Alamy(?: Stock Photo)?|Eurokinissi|EUROKINISSI|INTIME(?: NEWS)?|Wikimedia Commons|게티이미지뱅크|셔터스톡|클립아트코리아|Shutter ?Stock|PIXTA|アマナイメージズ';

/** What stands in brackets behind a headline, and made no picture. */
const MEDIA =
  'صور|فيديو|شاهد|بالصور|بالفيديو|فیلم|ویدئو|عکس|تصاویر|تصویر|ویڈیو|वीडियो|फोटो|तस्वीरें|ভিডিও|ছবি|வீடியோ|வீடியோக்கள்|தமிழ்|ವಿಡಿಯೋ|వీడియో|വീഡിയോ|צפו|תמונות';

/** A word of scripts without capitals. */
const WORD =
  '[\\p{sc=Arab}\\p{sc=Hebr}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Gujr}\\p{sc=Guru}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}\\p{sc=Thai}\\p{sc=Mymr}\\p{sc=Ethi}\\p{M}’\'"״.-]{2,16}';

/** Further ends of the words under a picture that name who made it. The first group is the caption, the second the credit. */
export const BARE_MAKERS: { pattern: RegExp; reason: string }[] = [
  {
    pattern: new RegExp(`^(.{4,}?[\\p{L}\\p{M}\\p{N}.!?…”"»)।۔])\\s((?:${SELLERS}))$`, 'u'),
    reason: 'who sells pictures, without a sign',
  },
  {
    pattern:
      /^(.{12,}?)\s?[[【]((?:사진\s?)?\p{sc=Hang}{2,4}\s?(?:선임|전문|인턴|객원|사진)?\s?(?:기자|작가|특파원))[\]】]$/u,
    reason: 'a reporter in square brackets, as Korean papers write it',
  },
  {
    pattern: new RegExp(
      `^(.{8,}?)\\s?[(（](?!(?:${MEDIA})\\s?/|[^()]{0,20}/\\s?(?:${MEDIA})[)）])(?=[^()]*\\s)((?:${WORD}\\s?){1,4}\\s?/\\s?(?:${WORD}\\s?){1,4})[)）][.।۔]?$`,
      'u',
    ),
    reason: 'a name and a house in brackets, in scripts without capitals',
  },
  {
    pattern: new RegExp(
      `^(.{8,}?[^\\s/])\\s?[/|]\\s?(\\p{sc=Hebr}{1,6}["״]\\p{sc=Hebr}|(?:${ARCHIVES}))$`,
      'u',
    ),
    reason: 'a house in short, or an archive, behind a stroke',
  },
];
