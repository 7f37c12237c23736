/** Who makes and sells pictures, as a regular expression. */
export const AGENCIES =
  'AP(?: Photo)?|AFP|EPA(?:-EFE)?|Reuters|REUTERS|dpa|APA|ANSA|EFE|Getty ?Images|iStock(?:photo)?|Getty|Shutterstock|Adobe ?Stock|stock\\.adobe\\.com|Xinhua|Anadolu(?: Agency| Ajansı)?|IMAGO|imago(?: images)?|Imago|Alamy|Keystone|TT|NTB|Ritzau|Scanpix|Belga|ANP|PAP|MTI|STA|TASS|Unsplash|Pixabay|Pexels|Depositphotos|Fotolia|LaPresse|Europa Press|picture alliance|Wikimedia(?: Commons)?|SIPA|NurPhoto|ShutterStock|Dreamstime|123RF|Freepik|EyeEm|PantherMedia|Corbis|Bloomberg|Associated Press|Press Association|PA (?:Media|Images|Wire)|The Canadian Press|ZUMA(?: Press|PRESS)?|Gamma-Rapho|Hans Lucas|Bestimage|MAXPPP|SOPA Images|LightRocket|Profimedia|IMAGN|Imagn(?: Images)?|Agência Brasil|Folhapress|Estadão Conteúdo|Agencia Uno|Lusa|LUSA|Antara(?: Foto)?|ANTARA(?: FOTO)?|Bernama|Kyodo|Lehtikuva|Sputnik|Tanjug|TANJUG|ČTK|TASR|AGERPRES|Agerpres|Inquam Photos|BNS|ELTA|LETA|Flash90|FLASH90|WAFA|TTXVN|РИА Новости|ТАСС|УНІАН|Укрінформ|İHA|DHA|연합뉴스|뉴시스|뉴스1';

/** A name, of capitals and the small words between them. */
export const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*(?:\\s(?:de|del|da|do|dos|di|du|des|la|le|van|von|der|den|ter|el|al|bin|y|e|and|und|et|of|\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*)){0,5}";

/** Where a picture comes from when nobody is named, as whole words behind a caption. */
export const ARCHIVES =
  'Archivo|ARCHIVO|Arquivo|ARQUIVO|Archivio|ARCHIVIO|Archives|ARCHIVES|Archiv|ARCHIV|Archief|Arkiv|ARKIV|Arkisto|Archiwum|Archyvas|Arhiva|Arhiv|Архив|Архів|Αρχείο|Arşiv|Arsip|File|FILE|File [Pp]hoto|FILE PHOTO|Cortesía|CORTESÍA|Divulgação|Reprodução|Handout|أرشيف|أرشيفية|ארכיון|आर्काइव|資料|资料|资料图|자료사진';
