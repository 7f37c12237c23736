import { isRecord, readString } from '../../stories/fields.ts';

/** What stands in front matter: anything. */
export type Fields = Record<string, unknown>;

/** Find the first of several names that a field may have; also under `params` and `extra`, where some programs put their own. */
export function findField(data: Fields, ...names: string[]): unknown {
  const places = [data, data['params'], data['extra'], data['taxonomies']].filter(isRecord);
  for (const name of names) {
    const place = places.find((one) => one[name] !== undefined && one[name] !== null && one[name] !== '');
    if (place) return place[name];
  }
  return undefined;
}

/** Read a field as text, under the first of several names. */
export function readText(data: Fields, ...names: string[]): string | undefined {
  const value = findField(data, ...names);
  return value instanceof Date ? value.toISOString() : readString(value);
}

/** Read a field as yes or no. */
export function readFlag(data: Fields, name: string): boolean | undefined {
  const value = findField(data, name);
  return typeof value === 'boolean' ? value : undefined;
}

/** Read a field as a list of texts, be it one or several. */
export function listTexts(data: Fields, ...names: string[]): string[] {
  const value = findField(data, ...names);
  return (Array.isArray(value) ? value : [value]).flatMap((one) => readString(one) ?? []);
}

/** Read the names of people or things under all of several names: as text, parted by commas, as a list, or as objects. */
export function listNames(data: Fields, ...names: string[]): string[] {
  const values = names.flatMap((name) => {
    const value = findField(data, name);
    return Array.isArray(value) ? (value as unknown[]) : [value];
  });
  const found = values.flatMap((value) => (isRecord(value) ? nameOf(value) : partNames(readString(value))));
  return [...new Set(found)];
}

function nameOf(value: Fields): string[] {
  const name = readString(value['name']) ?? readString(value['title']);
  return name ? [name] : [];
}

function partNames(text: string | undefined): string[] {
  return (text ?? '')
    .split(/,\s+|\s+(?:and|&)\s+/)
    .map((name) => name.replace(/^by\s+/i, '').trim())
    .filter(Boolean);
}
