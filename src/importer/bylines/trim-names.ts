import { partAddress } from './addresses.ts';
import { dropAgencyNote, dropGluedAgency, partGlued, partHouses } from './glued.ts';
import { dropMakers } from './makers.ts';

/** Put a line into one piece, since pages set names and dates of one line far apart. */
export function toOneLine(line: string): string {
  return dropGluedAgency(partAddress(dropMakers(partHouses(dropAgencyNote(line)))))
    .replace(GLUED_LABEL, ' | ')
    .trim()
    .replace(/\s*\t\s*|(?<=\p{L}\S*\s\p{Lu}\S*)\s{2,}/gu, ' | ')
    .replace(/\s+/gu, ' ');
}

/** A label in capitals, run together with what stands before it: `Redazione FaroLETTURA: 3 minuti`. */
const GLUED_LABEL = /(?<=\p{Ll})(?=\p{Lu}{4,}\s?:)/u;

/** Take off what pages set around names: what the picture of an author shows, the sign of a footnote, the sign between two names. */
export function trimNames(text: string): string {
  return dropForHouse(dropButton(dropPortrait(partGlued(text))))
    .replace(PORTRAIT_BEHIND, '')
    .replace(OF_HOUSE, '')
    .replace(OF_PAPER, '')
    .replace(/[\s,(]*\S+@\S+\.\S+$|@\w+$/u, '')
    .replace(/(?:,|\s[/|–-])\s[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}$/u, '')
    .replace(/(\p{Ll})\d+(?=,?$)/u, '$1')
    .replace(/^[\s,;:|•·–—-]+|[\s,&|•·–—-]+$/gu, '');
}

/** Take off the buttons that stand behind a name: `Ann Tide Follow`, `Anna Zee Zum Profil`. */
export function dropButton(text: string): string {
  return text
    .replace(ALERTS, '')
    .replace(SHARING, '')
    .replace(BETWEEN, '')
    .replace(BUTTON, '')
    .replace(GLUED_BUTTON, '');
}

/** Take the words before a name off that say that a picture shows its bearer. */
export function dropPortrait(text: string): string {
  return text.replace(PORTRAIT, '');
}

const PORTRAIT =
  /^(?:headshot of|(?:byline )?profile (?:picture|photo|image)(?: of| for user)?|(?:photo|picture|image|portrait|avatar) of|author(?!:|\sof\s)|(?:autoren)?profilbild von|porträt von|(?:photo|portrait|avatar|image) de|(?:foto|retrato|imagen|imagem|avatar) (?:de|do|da)|(?:foto|ritratto|immagine) di|(?:autoren|author)(?:bild|foto)(?: von)?|(?:bild|foto) von|(?:profil)?(?:foto|bilde?|billede) (?:van|av|af)|portret van|portræt af|portrett? av|porträtt av)\s+(?=\p{Lu})/iu;

/** For whom somebody writes and from where, as Brazilian papers say it behind the name: `Ana Maré Do FAROL, em Salinas`. */
const OF_HOUSE =
  /(?<=\p{Lu}\S+\s.*\p{Ll}),?\s(?:Do|Da|Colaboração para [oa]|Especial para [oa]|Enviad[oa] (?:especial )?d[oa])\s\p{Lu}{2,}\S*(?:,?\sem\s\p{Lu}.*)?$/u;

/** The same in small letters, behind a comma: `Ana Maré e Bia Cais, da FAROL, em Porto Sal`, `Ana Maré, do Farol`. */
const OF_PAPER =
  /(?<=\p{Lu}\S+\s.*\p{Ll}),\s(?:d[oa]|della?)\s\p{Lu}[\p{L}\d]+(?:\s\p{Lu}\p{L}+)?(?:,?\s(?:em|de|a|da)\s\p{Lu}.*)?$/u;

/** Take off for which house somebody wrote who is not of it: `Ann Tide, Special to the Tidings`. */
export function dropForHouse(text: string): string {
  return text.replace(FOR_HOUSE, '');
}

/** That somebody who is not of the house wrote it for it: `Анна Море, специально для «Маяка»`, `Ann Tide, Special to the Tidings`. */
const FOR_HOUSE =
  /(?<=\p{L}),?\s[(–—-]?\s?(?:[Сс]пециально для|[Сс]пеціально для|[Сс]пецыяльна для|[Сс]пециално за|[Сс]пецијално за|[Pp]osebno za|[Ss]pecijalno za|[Ss]pecjalnie dla|[Ss]peciálně pro|[Šš]peciálne pre|[Ss]pecial(?:ly)? (?:for|to)|[Ee]xclusive(?:ly)? (?:for|to)|[Ee]special para|[Ee]xclusivo para|[Ee]n exclusiva para|[Ss]pécial pour|[Ee]n exclusivité pour|[Ee]xklusiv für|[Ss]peciaal voor|[Ss]peciellt för|[Ss]pecielt til)\s(?:the\s)?[\p{Lu}«„“"].*$/u;

const PORTRAIT_BEHIND =
  /(?:['’]s?)?\s(?:image|photo|avatar|headshot|portrait|profile picture|picture|foto)$/iu;

/** The offer of letters on all that somebody writes, with the name once more. */
const ALERTS =
  /\s?(?:קבלת התראות(?: במייל)? על כתבות של|[Gg]et (?:email )?(?:notifications?|alerts?) (?:for|on) (?:articles|stories) (?:from|by)|[Gg]et alerts (?:from|by))(?!\p{L}).*$/u;

/** `Sdílet na Facebooku` and what stands behind it. */
const SHARING =
  /[\s,|•·+]+(?:share|teilen|partager|compartir|compartilhar|partilhar|condividi|delen|deel|dela|del|jaa|udostępnij|sdílet|zdieľať|megosztás|distribuie|podijeli|podeli|deli|сподели|поделиться|поділитися|κοινοποίηση|paylaş|bagikan|kongsi|chia sẻ)\s(?:on|auf|sur|en|no|na|su|op|på|pe|în|в|у|στο|di|a|trên)?\s?(?:facebook|x|twitter|whatsapp|telegram|linkedin|viber)(?!\p{L}\s\p{Lu}\S*\s(?-i:\p{Lu})).*$/iu;

/** The button to follow the first of several: `Ann Tide Follow and Bob Quay`. */
const BETWEEN =
  /(?<=\p{Lu}\S+\s\p{Lu}\S+)\s(?:Follow|Folgen|Suivre|Seguir|Segui|Volg|Følg|Följ|Seuraa)(?=(?:,|\s(?:and|&|und|et|y|e|en|og|och|ja))\s\p{Lu})/u;

/** The button to follow somebody, run together with the name: `RADIOSuivre`. */
const GLUED_BUTTON =
  /(?<=[\p{Lu}\d]{2}|\p{Ll}|[)）])(?:Follow|Suivre|S’abonner|Seguir|Segui|Folgen|Volgen|Følg|Följ|Seuraa|Obserwuj|Sledovat|Sledovať|Takip Et|Подписаться|متابعة|フォロー(?:する)?|팔로우|구독(?:하기)?)$/u;

const BUTTON =
  /(?:[\s,|•·+]+(?:follow(?:ing)?(?: author| on (?:twitter|x))?|send an email|أرسل بريد[اً]{1,2} إلكتروني[اً]{1,2}|تابع على (?:تويتر|x)|envoyer un courriel|suivre sur (?:twitter|x)|view (?:full )?(?:profile|bio)|see (?:full )?bio|(?:read )?full bio|e-?mail|folgen|autor(?:in)? folgen|zum profil|profil anzeigen|suivre|voir (?:le|son) profil|seguir(?: autora?)?|ver (?:perfil|biograf[ií]a|bio)|segui|vai al profilo|volg(?:en)?|følg(?: forfatter)?|följ(?: skribent)?|seuraa|obserwuj|sledovat|sledovať|követés|urmărește|takip et|подписаться|поделиться|підписатися|поділитися|последвай|ακολουθήστε|متابعة|تابع|עקבו|फॉलो करें|ফলো করুন|ikuti|theo dõi|ติดตาม|关注|關注|フォロー(?:する)?|구독(?:하기)?|글쓴이의 다른 (?:기사|글)(?: 보기)?|print|share|drucken|teilen|imprimer|partager|imprimir|compartir|compartilhar|stampa|condividi|afdrukken|delen|skriv ut|dela|del|tulosta|jaa|drukuj|udostępnij|vytisknout|sdílet|nyomtatás|megosztás|yazdır|paylaş|печать|версия для печати|друк|طباعة|مشاركة|شارك|چاپ|הדפסה|הדפס|שתף))+$/iu;
