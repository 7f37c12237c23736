import { readList, readString, isRecord } from '../../stories/fields.ts';

/** One item, with whatever keys it has. */
export type Item = Record<string, unknown>;

/** Version 3 joins words with capitals where 1 and 2 write small letters: give all of them the names of 1. */
export function toSameNames(item: Item): Item {
  return Object.fromEntries(Object.entries(item).map(([key, value]) => [key.toLowerCase(), value]));
}

/** Read the text of one role from a list of version 2 or 3; where none has it, the first. */
export function readRole(value: unknown, role: RegExp): string | undefined {
  const rows = readList(value);
  const found =
    rows.find((row) => role.test((readString(row['role']) ?? '').replace(/^.*[:/]/, '').toLowerCase())) ??
    rows[0];
  return readString(found?.['value']);
}

/** The body in each form in which the item has it. */
export interface Bodies {
  html?: string | undefined;
  nitf?: string | undefined;
  text?: string | undefined;
}

/** Find the body, in the shapes of all versions. */
export function readBodies(item: Item): Bodies {
  const rows = readList(item['bodies']).map(toSameNames);
  const ofType = (pattern: RegExp) =>
    readString(rows.find((row) => pattern.test(readString(row['contenttype']) ?? ''))?.['value']);
  const named = (pattern: RegExp) => {
    const key = Object.keys(item).find((name) => pattern.test(name));
    return key === undefined ? undefined : readString(item[key]);
  };
  return {
    html: named(/^body_x?html/) ?? ofType(/html/),
    nitf: named(/^body_nitf/) ?? ofType(/nitf/),
    text: named(/^body_(?:text|plain)/) ?? ofType(/^text\/plain|^$/) ?? readString(rows[0]?.['value']),
  };
}

/** The items that belong to one, by their names, in the shapes of all versions. */
export function listAssociations(item: Item): Item[] {
  const { associations } = item;
  const rows = isRecord(associations) ? Object.values(associations).filter(isRecord) : readList(associations);
  return rows.map(toSameNames);
}

/** The files of an item, in the shapes of all versions. */
export function listRenditions(item: Item): Item[] {
  const { renditions } = item;
  const rows = isRecord(renditions)
    ? Object.entries(renditions).flatMap(([name, value]) => (isRecord(value) ? [{ name, ...value }] : []))
    : readList(renditions);
  return rows.map(toSameNames);
}
