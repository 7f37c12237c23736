/** One object of structured data. */
export type Thing = Record<string, unknown>;

const MOST_THINGS = 2000;

/** The types of schema.org that mean one article. */
const ARTICLE = /(?:Article|Posting|Report|Review|AnalysisNewsArticle)$/;

/** Read the scripts of structured data of a page; one that cannot be read is as if it were not there. */
export function readJsonLd(scripts: string[]): Thing[] {
  const things: Thing[] = [];
  const rest: unknown[] = scripts.map(parse).reverse();
  for (let next = rest.pop(); next !== undefined && things.length < MOST_THINGS; next = rest.pop()) {
    if (Array.isArray(next)) rest.push(...(next as unknown[]).slice(0, MOST_THINGS).reverse());
    else if (isThing(next)) {
      things.push(next);
      rest.push(next['@graph'] ?? [], next['mainEntity'] ?? [], next['mainEntityOfPage'] ?? []);
    }
  }
  return things;
}

function parse(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*$/, '');
  for (const attempt of [
    text,
    text.replace(/[\u0000-\u001F]+/g, ' '),
    text.replace(/,\s*([}\]])/g, '$1').replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt) as unknown;
    } catch {
      continue;
    }
  }
  return [];
}

/** Tell whether a value is an object with fields. */
export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Find the article that a page is about: the one with the longest text, else the first. */
export function findArticle(things: Thing[]): Thing | undefined {
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const length = (thing: Thing) => textIn(thing['articleBody'])?.length ?? 0;
  return articles.sort(
    (a, b) => length(b) - length(a) || Number('headline' in b) - Number('headline' in a),
  )[0];
}

/** The names of a thing’s types. */
export function typesOf(thing: Thing): string[] {
  return listOf(thing['@type']).filter((type) => typeof type === 'string');
}

/** A value as a list: nothing, one or many. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** The text of a value that should be text; of a thing, its name. */
export function textIn(value: unknown): string | undefined {
  if (typeof value === 'string') return decodeEntities(value).trim() || undefined;
  if (Array.isArray(value)) return textIn(value[0]);
  if (isThing(value)) return textIn(value['name'] ?? value['@value'] ?? value['@id']);
  return undefined;
}

const ENTITIES: Record<string, string> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' },
  ...{ rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚', laquo: '«', raquo: '»' },
  ...{ ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', copy: '©', reg: '®' },
  ...{ szlig: 'ß', oslash: 'ø', aelig: 'æ', oelig: 'œ', thorn: 'þ', eth: 'ð', iquest: '¿', iexcl: '¡' },
  ...{ ordf: 'ª', ordm: 'º', euro: '€', pound: '£', deg: '°' },
};

/** The signs that letters bear, by the ends of their names, as in `&eacute;`. */
const ACCENTS: Record<string, string> = {
  ...{ grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303', uml: '\u0308', ring: '\u030A' },
  ...{ caron: '\u030C', cedil: '\u0327' },
};

/** Some pages write HTML’s names of letters into their structured data. */
export function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,7}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return nameLetter(name) ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
    },
  );
}

function nameLetter(name: string): string | undefined {
  const plain = ENTITIES[name] ?? ENTITIES[name.toLowerCase()];
  if (plain) return /^[A-Z]{2}|^[A-Z][a-z]*(?:lash|orn)$/.test(name) ? plain.toUpperCase() : plain;
  const accent = ACCENTS[name.slice(1).toLowerCase()];
  return accent && `${name.charAt(0)}${accent}`.normalize('NFC');
}
