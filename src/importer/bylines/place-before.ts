import { isAgency, isHouse, saysRole } from './byline-words.ts';
import { isPlaceName } from '../place-names.ts';

/** `Vila do Mar (Ilhas) Reuters` */
const WITH_REGION = /^\p{Lu}[^()\d]{2,40}\s\(\p{Lu}[^()\d]{1,30}\)\s(?<rest>\p{Lu}.*)$/u;

/** A place of one word may be the first name of somebody. */
const LEAST_WORDS = 2;
const MOST_WORDS = 3;

/** Take the place off from which somebody writes, where it stands before the name with nothing between them: `São Paulo Ana Maré`. */
export function dropPlaceBefore(text: string): string {
  const agency = WITH_REGION.exec(text)?.groups?.rest ?? '';
  if (isAgency(agency)) return agency;
  const words = text.split(' ');
  for (let count = LEAST_WORDS; count <= MOST_WORDS; count += 1) {
    const rest = words.slice(count).join(' ');
    const isSigner = isAgency(rest) || (rest.includes(' ') && !isHouse(rest));
    if (isSigner && isPlaceName(words.slice(0, count).join(' '))) return rest;
  }
  return text;
}

/** `Kontributor Salina, Nur Pantai` */
const ROLE_AND_PLACE = /^(?<role>\p{L}+)\s\p{Lu}\p{L}+,\s(?<name>\p{Lu}\S*\s\p{Lu}.*)$/u;

/** Take off what somebody is and where, before the name: `Kontributor Salina, Nur Pantai`. */
export function dropRoleAndPlace(text: string): string {
  const { role = '', name = '' } = ROLE_AND_PLACE.exec(text)?.groups ?? {};
  return role !== '' && saysRole(role) ? name : text;
}
