/** What agencies say of an item that must not be printed. */
export function explainStatus(status: string | undefined): string | undefined {
  const word = (status ?? 'usable').replace(/^.*:/, '').toLowerCase();
  if (word === 'usable' || word === 'stat:usable') return undefined;
  if (word === 'canceled' || word === 'cancelled')
    return 'was cancelled by its agency: it must not be printed';
  if (word === 'withheld') return 'is withheld by its agency until it says otherwise';
  return `has the publication status “${status}”, which is not known`;
}

/** Words of many languages before a name in a byline. */
const BEFORE = /^(?:by|von|par|por|di|door|av|af|text|texte?|reporting by|escrito por)[:\s]+/iu;

/** What parts names in a byline. */
const BETWEEN = /\s*(?:,|;|&|\/|\s(?:and|und|et|y|e|en|och|og|و)\s)\s*/iu;

/** Part a byline into names; a place or an agency behind the names is not one of them. */
export function partByline(byline: string | undefined): string[] {
  const plain = (byline ?? '').replace(/\s+/g, ' ').trim().replace(BEFORE, '');
  return plain
    .split(BETWEEN)
    .map((name) =>
      toTitleCase(
        name
          .replace(/\s+in\s+\p{Lu}.*$/u, '')
          .replace(/[.,]$/, '')
          .trim(),
      ),
    )
    .filter(
      (name) =>
        name &&
        !/^(?:associated press|reuters|afp|ap|dpa|staff|correspondent)\b.*(?:writer|correspondent)?$/i.test(
          name,
        ),
    );
}

/** Wires shout names; capitals alone are no way to write one. */
function toTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name;
  return name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Put the parts of a dateline together as a place alone; the day is said elsewhere. */
export function cleanDateline(dateline: string | undefined): string | undefined {
  const place = (dateline ?? '')
    .replace(/\s*[([][A-Z][\w .]{1,20}[)\]]/g, '')
    .replace(/[,\s]*\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*$/i, '')
    .replace(/[\s,:—–-]+$/u, '')
    .trim();
  return place || undefined;
}
