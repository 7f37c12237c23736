import { SUMMARY_WORDS } from '../lexicon/labels.ts';
import { cutPlace } from './kicker.ts';
import type { ReadLine } from './meta.ts';

/** A label of the standfirst may stand in its line: `Summary: The light goes on`, `l’essentiel The light goes on`. */
const LABEL = new RegExp(`^(?:${SUMMARY_WORDS})(?:\\s?[:：]\\s*|\\s+)`, 'iu');

/** Agencies of some countries put their house in brackets before a dash. */
const HOUSE = /^[(（][^()（）]{2,25}[)）]\s?[-–—]\s*(?=[\p{Lu}\p{Lo}“"«„])/u;

/** A section, and the article with a capital that opens a sentence behind it: `INSOLITE Les gardiens`, `Lavoro L’azienda`. */
const SECTION =
  /^(?<section>\p{Lu}[\p{L}\p{N}/-]{2,20}(?:\s\p{L}[\p{L}-]{2,20})?)\s(?=(?:L[’']\p{L}|(?:Les?|La|Une?|Des|Il|Lo|Gli|Una|El|Los|Las|Der|Die|Das|Eine?|The|An?|De|Het|Een|Os?|As|Uma?)\s)\S)/u;

/** Tell whether a line says of itself that it is the standfirst. */
export function isLabelled(text: string): boolean {
  return cutLabel(text) !== text;
}

/** Take off what stands in the line of a standfirst and is no part of it: its label, its house, the section or the place of the article. */
export function cutBefore(text: string, lines: ReadLine[]): string {
  const rest = cutLabel(text).replace(HOUSE, '');
  const section = SECTION.exec(rest)?.groups?.section ?? '';
  const isSection = section !== '' && (isShouted(section) || lines.some((line) => line.text === section));
  return cutPlace(isSection ? rest.slice(section.length).trimStart() : rest, lines);
}

/** With no colon behind it, a label is told by its small letter before a capital. */
function cutLabel(text: string): string {
  const [label = ''] = LABEL.exec(text.slice(0, 40)) ?? [];
  const rest = text.slice(label.length);
  if (label === '' || rest === '') return text;
  return /[:：]\s*$/u.test(label) || (/^\p{Ll}/u.test(label) && /^\p{Lu}/u.test(rest)) ? rest : text;
}

function isShouted(section: string): boolean {
  return section.length >= 4 && section === section.toUpperCase();
}
