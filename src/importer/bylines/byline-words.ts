import { CAPITAL_AGENCIES, SIGNING_AGENCIES } from '../lexicon/agencies.ts';
import { NEWSROOM_NAMES } from '../lexicon/newsrooms.ts';

/** Stems of the words that say what people are, not who they are. */
const ROLE_STEMS = [
  'reporters?\\b|editors?\\b|writers?\\b|columnists?\\b|producers?\\b|staff\\b|chief\\b|desk\\b|senior\\b|bureau\\b|contributors?\\b|freelance|intern\\b|photographers?\\b|founders?\\b|co-founder|officer\\b|experts?\\b|experte\\b|expertin\\b|specialist|manager|president\\b|consultant|strategist|critic\\b|lecturer|economist|scientist|lawyer|reviewer|member\\b|mitglied\\b',
  'redakteur|reda[ck]tion|[kc]orrespond|journalist|chefreda|reporter|volont|analyst|professor|director|politik|autor(?:in)?\\b|leiter(?:in)?\\b',
  'journaliste|stagiaire|rédact|chroniqueu|envoyée?\\b|éditorialiste',
  'periodist|redactor|corresponsal|enviad[oa]\\b|columnista|editora?\\b|reporter[oa]\\b|cronista',
  'jornalista|repórter|redator|colunista|articulista|estagiári',
  'giornalista|redattor|redazion|inviat[oa]\\b|corrispondente|direttor|collaborator',
  'verslaggever|redacteur|columnist|redaktør|journalist|kommentator|medarbejder|reportr|reportér|blaðama|fréttama',
  'toimittaja|päätoimittaja|kirjeenvaihtaja|újságíró|szerkesztő|tudósító|dziennikar|redaktor|publicyst|reporterka',
  'redaktor|novinář|zpravodaj|šéfredaktor|novinár|jurnalist|ziarist|novinar|urednik|dopisni[kc]',
  'корреспондент|журналист|журналіст|кореспондент|редактор|обозреватель|оглядач|репортер|новинар|тілші|журналістка|аналітик|аналитик|політолог|политолог|економіст|экономист|дослідни[кц]',
  'm[uü]xbir|jurnalist|ჟურნალისტ|რეპორტიორ|լրագրող|թղթակից|kazetari|žurnālist|žurnalist|ajakirjanik|joernalis|skribent|kontributor',
  'phóng viên|biên tập viên|nhà báo|مراسل|صحا?ف[يى]|محرر|خبرنگار|روزنامه.?نگار|نامہ نگار|رپورٹر|כתב(?:ת|נו|תנו)?(?![\\p{L}])|עורכ?ת?(?![\\p{L}])|פרשנ?י?ת?(?![\\p{L}])',
  'संवाददाता|रिपोर्टर|पत्रकार|संपादक|প্রতিবেদক|প্রতিনিধি|সংবাদদাতা|সাংবাদিক|நிருபர்|செய்தியாளர்|ผู้สื่อข่าว|บรรณาธิการ',
  'δημοσιογράφο|συντάκτ|ανταποκριτ|muhabir|gazeteci|editör|yazar|wartawan|jurnalis|pewarta|penulis|mwandishi',
];

const ROLES = new RegExp(`(?<![\\p{L}\\p{M}])(?:${ROLE_STEMS.join('|')})`, 'iu');

/** The same at the end of longer words: `Wirtschaftsredakteurin`, `kulttuuritoimittaja`. */
const COMPOUND =
  /(?:ajakirjanik|toimittaja|kirjeenvaihtaja|újságíró|szerkesztő|tudósító|[ck]orrespondent|redakteur|redaktör|redaktør|redacteur|reporter|journalist|kommentator|verslaggever|skribent)(?!\p{L}{4})/iu;

/** Tell whether a text has a word in it that says what somebody is. */
export function saysRole(text: string): boolean {
  return ROLES.test(text) || COMPOUND.test(text);
}

const AGENCY = new RegExp(`^(?:${SIGNING_AGENCIES})$`, 'iu');
const CAPITALS = new RegExp(`^(?:${CAPITAL_AGENCIES})$`, 'u');

/** Tell whether a text is nothing but the name of a news agency. */
export function isAgency(text: string): boolean {
  const name = text.trim();
  return AGENCY.test(name) || CAPITALS.test(name);
}

/** A house and the agency whose story it took: `TIDINGS/ANP`, `tidings avec AFP`, `Le Phare avec AFP`. */
const WITH_AGENCY =
  /^(?:(?:L[ea]s?|Los?|El|Il|De[rn]?|Die|Das|The|[OA]s?|Het|\d{1,2})\s)?[\p{L}\d.-]+(?:\s?\/\s?|\s(?:avec|with|mit|con|com|met|med|ile|et|and|und|og|och|z|s)\s)[\p{L}-]+$/u;

/** The letters or the address of a house, and the agency, with a dash or a stroke between them: `tidings.example – MTI`. */
const JOINED_AGENCY =
  /^(?:\p{Lu}{2,3}|[\p{L}\d-]{2,}(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10})\s?[/|–—-]\s?(?<agency>\p{L}+)$/u;

/** The same with the agency first: `MTI–ST`. */
const AGENCY_AND_HOUSE = /^(?<agency>\p{L}+)\s?[/|–—-]\s?\p{Lu}{2,4}$/u;

/** Tell whether a line is the name of a house and of the agency whose story it took. */
export function isHouseWithAgency(line: string): boolean {
  return (WITH_AGENCY.test(line) && isAgency(line.split(/[\s/]/u).at(-1) ?? '')) || joinsAgency(line);
}

/** Tell whether a line is the letters or the address of a house, and the agency whose story it took, with a sign between them. */
export function joinsAgency(line: string): boolean {
  return [JOINED_AGENCY, AGENCY_AND_HOUSE].some((form) => {
    const agency = form.exec(line)?.groups?.agency;
    return agency !== undefined && isAgency(agency);
  });
}

/** Tell whether a name is that of a newsroom, of its agencies or of nobody in it, with a word or two of the paper beside it. */
export function isNewsroom(text: string): boolean {
  const lowered = text.toLowerCase();
  if (NEWSROOM_NAMES.has(lowered)) return true;
  const [first = '', second = '', ...more] = lowered.split(' ');
  const isOwn = /^\S+(?:\s\p{Lu}\S*){1,3}$/u.test(text) && !/[,;:/|]/.test(text);
  if (isOwn && more.length < 3 && (NEWSROOM_NAMES.has(first) || NEWSROOM_NAMES.has(`${first} ${second}`)))
    return true;
  return (
    WIRES.test(lowered) ||
    TEAM.test(text) ||
    DESK.test(text) ||
    (STAFF.test(text) &&
      !RANKED.test(text) &&
      (HOUSE.test(text) ||
        /^(?:[Tt]he\s)?\S+\s(?:[Ss]taff|STAFF)$|^\p{Lu}{2,5}\s(?:Reporters|Correspondents|Writers)$/u.test(
          text,
        )))
  );
}

/** `Ann Tide Senior News Reporter`, `Ann Tide News Reporter` */
const RANKED =
  /\s(?:[Ss]enior|SENIOR|[Cc]hief|[Aa]ssistant|[Dd]eputy|[Jj]unior|[Tt]rainee|[Ll]ead)\s|^\S+\s\S+\s(?:[Nn]ews|[Ss]ports?|[Oo]nline|[Mm]edia|TV)\s(?:[Rr]eporter|[Cc]orrespondent|[Ww]riter)$/u;

/** `Tim suarapantai`, as Indonesian papers sign. */
const TEAM = /^Tim\s\p{Ll}[\p{L}\d.]{3,20}$/u;

/** `Staff and news service reports` */
const WIRES =
  /^(?:from )?(?:(?:local |our )?staff|wires?|wire services?|news services?|agency|agencies)(?: ?(?:and|&|with|\/) (?:staff|wires?|wire services?|news services?|agency|agencies))?(?: (?:reports?|reporters?|writers?))?$/u;

/** `Saltmere Web Desk` */
const DESK =
  /^(?:[Tt]he\s)?\p{Lu}[\p{L}\d.&’'-]*\s(?:(?:and\s\p{Ll}+|\p{Lu}[\p{L}\d.&’'-]*)\s){0,3}(?:[Dd]esk|DESK|Team|TEAM|Bureau|Newsroom|Editorial|Editors|Board|Redaktion|Redactie|Redaksi|Redakcja|Redakce|Redakcia|Redacția|Redactia|Redacción|Redação|Redazione|Rédaction|Toimitus|Szerkesztőség|Haber\s(?:Merkezi|Servisi|Masası)|Spor\sServisi)$/u;

/** Behind the name of a house these are all of it; behind another name, one of them. */
const STAFF =
  /^(?:\p{Lu}[\p{L}\d.&’'-]*\s){1,4}(?:[Ss]taff|STAFF|[Rr]eporters?|REPORTERS?|Correspondents?|Writers?)$/u;

/** Words in the names of papers and stations, which a person’s name has not. */
const HOUSE =
  /(?<!\p{L})(?:news|sports?|times|post|courier|chronicle|observer|sentinel|dispatch|daily|press|presse|prensa|tv|television|télévisions?|televisión|televisão|televizija|televize|televízia|telewizja|телевизия|радио|radio|media|medien|medios|agency|agence|agencia|agentur|agenzia|magazine?|magazin|online|herald|tribune|gazette|zeitung|nachrichten|noticias|notícias|journal|diario|diário|periódico|jornal|giornale|gazzetta|network|nieuws|nyheter|nyheder|nyheiter|fréttir|uutiset|uudised|žinios|ziņas|wiadomości|zprávy|správy|novosti|novice|vijesti|vesti|hírek|[șş]tiri|lajme|notizie|actualités|haberler|xəbərlər|berita|новости|новини|вести|вијести|ειδήσεις|edições|ediciones|éditions|edizioni|publishing|publications|verlag|förlag|forlag|kustannus|wydawnictwo|vydavatelství|nakladatelství|издательство|видавництво|yayıncılık|group|gmbh|inc|ltd|university|universität|universidad|institute?|institut|team)(?!\p{L})/iu;

/** How the names of papers and stations end where no space parts their words. */
const EAST_ASIAN_HOUSE =
  /(?:新聞社?|新闻社?|日報|日报|晚報|晚报|時報|时报|週報|周刊|通信社|通訊社|通讯社|電視台?|电视台|放送|일보|신문|뉴스|방송|통신)$/u;

/** Tell whether a text is the name of a paper or a station, and not of an agency. */
export function isPaper(text: string): boolean {
  return !isAgency(text) && (HOUSE.test(text) || EAST_ASIAN_HOUSE.test(text));
}

/** Tell whether a text is the name of a paper, a station or a house rather than of a person. */
export function isHouse(text: string): boolean {
  return isAgency(text) || HOUSE.test(text);
}

/** Who did something else than write it: `Edited by Ann Tide`. */
const OTHER_WORK =
  /^(?:(?:medically |expert |clinically |legally |scientifically |(?:hero|cover|header|featured?|lead|main|top|banner|thumbnail) )?(?:fact[- ]?check(?:ed)?|edited|reviewed|updated|researched|approved|tested|verified|curated|produced|translated|narrated|read|compiled|illustrat\p{L}+|(?:additional|further|extra) (?:reporting|research|editing|material)|photograph\p{L}*|photos?|pictures?|images?|videos?|audio|graphics?|art|design|powered|sponsored|presented|supported|hosted|paid|made)|(?:redigiert|bearbeitet|übersetzt|moderiert|produziert|illustriert|gelesen|geprüft|fotografiert|gesprochen|fotos?|bilder|grafik|video|unterstützt|präsentiert)|(?:éditée?|relue?|traduite?(?: de l[’']\p{L}+| du \p{L}+)?|animée?|lu|vérifié|photos?|présenté|offert|illustrations?)|(?:editad[oa]|revisad[oa]|traducid[oa]|leíd[oa]|verificad[oa]|fotos?|ilustraci\p{L}+|patrocinad[oa]|presentad[oa]|conducid[oa]|producid[oa]|ilustrad[oa])|(?:traduzid[oa]|apresentad[oa]|revist[oa]|lid[oa]|imagens)|(?:tradotto|letto|verificato|foto)|(?:bewerkt|vertaald|gepresenteerd|beeld)|(?:redigerad|redigerat|redigeret|redigert|översatt|oversat|oversatt|bild)|(?:a list|a twitter list))\s(?:(?:and|und|et|y|e)\s(?!writ|wrot|verf|geschr|écri|escri|scrit)\p{L}+\s)?(?:by|von|par|por|di|da|door|av|af)(?!\p{Ll})/iu;

/** Tell whether a line names somebody who did something else than write the article. */
export function namesOthers(text: string): boolean {
  return OTHER_WORK.test(text) || /\bpowered by\b/iu.test(text);
}

const OTHER_WORK_BEHIND =
  /[\s,.;|•·/]+(?:(?:[Mm]edically |[Cc]linically |[Ee]xpert )?(?:[Rr]eviewed|[Ff]act[- ]?[Cc]hecked|[Ee]dited|[Uu]pdated|[Rr]esearched|[Tt]ranslated)(?: and [a-z-]+)? (?:by|By)|(?:[Gg]eprüft|[Rr]edigiert|[Üü]bersetzt) von|(?:[Rr]elu|[Vv]érifié|[Tt]raduit) par|(?:[Rr]evisado|[Vv]erificado|[Tt]raducido|[Tt]raduzido|[Ee]ditado) por|(?:[Rr]evisionato|[Vv]erificato|[Tt]radotto) da|(?:[Nn]agekeken|[Vv]ertaald) door)(?![\p{L}]).*$/u;

/** Cut off a line those who did something else than write the article: `By Ann Tide. Reviewed by Bob Quay`. */
export function cutOthers(text: string): string {
  return text.replace(OTHER_WORK_BEHIND, '');
}

/** Languages whose papers sign with a name alone under the text; in others, lines of capital words stand there. */
export const SIGNED_BELOW: ReadonlySet<string | undefined> = new Set(
  'ru uk be bg sr mk hr bs sl pl cs sk hu ro lt lv et ka hy az kk tr el'.split(' '),
);
