import { isAgency, isNewsroom, isPaper } from '../../bylines/byline-words.ts';
import { isHost } from '../../bylines/signs.ts';
import { isOffice } from '../../bylines/uncased.ts';
import { isFull } from './same-names.ts';
import { holdsSite, isSite } from './sites.ts';
import { toKey } from '../../text-key.ts';

/** Tell whether a name is that of the site, or of any paper or newsroom, or of its reporters as a whole. */
export function isHouseOf(name: string, sites: string[], titled: string): boolean {
  return (
    holdsSite(name, sites) || isPaper(name) || isNewsroom(name) || isOffice(name) || toKey(name) === titled
  );
}

/** Tell whether a name is that of a house of any kind: the site, its address, a paper, a newsroom or an agency. */
export function isAnyHouse(name: string, sites: string[], titled: string): boolean {
  return isAgency(name) || isHost(name) || isSite(name, sites) || isHouseOf(name, sites, titled);
}

/** What tells that a name is that of a company, behind the name of the house. */
const COMPANY =
  /(?<=\S[\s,]\s?)(?:GmbH(?:\s&\sCo\.?\s?KG(?:aA)?)?|AG|SE|Inc\.?|Ltd\.?|Limited|LLC|PLC|plc|Corp\.?|Corporation|S\.\s?p\.\s?A\.?|SpA|S\.\s?r\.\s?l\.?|Srl|S\.\s?A\.(?:\s?[SU]\.|\sde\sC\.\s?V\.)?|S\.\s?L\.(?:\s?U\.)?|B\.V\.|N\.V\.|A\/S|ApS|Oyj?|[Ss]p\.\sz\s?o\.\s?o\.?|s\.\s?r\.\s?o\.|a\.\s?s\.|d\.\s?o\.\s?o\.?|d\.\s?d\.|[Kk]ft\.?|[Zz]rt\.?|[Nn]yrt\.?|A\.\s?Ş\.?|Tbk\.?|Sdn\.?\sBhd\.?|(?:Media|Publishing|Publications)\sGroup)$|^(?:ООО|ОАО|ЗАО|АО|ТОВ|УП)\s?(?=\s\p{Lu}|[«"“„])|^(?:株式会社|주식회사|㈜|\(주\))|(?:株式会社|有限公司|주식회사|㈜)$/u;

/** Tell whether a name has the legal form of a company in it, which publishes and does not write: `Saltmere Medien GmbH`. */
export function isCompany(name: string): boolean {
  return COMPANY.test(name);
}

/** One or two words may be those of a person, whatever they mean: `Ann Post`; so these end the name of nobody. */
const LEAST_WORDS = 3;
const HOUSE_LAST =
  /\s(?:News|NEWS|Times|Courier|Chronicle|Gazette|Tribune|Observer|Sentinel|Media|Magazine|Network|Radio|TV|Zeitung|Nachrichten|Noticias|Notícias|Nyheter|Nyheder|Uutiset|Vijesti|Vesti|Новости|Новини)$/u;

/** `STV Staff` */
const STAFF = /^\S+\s(?:[Ss]taff|STAFF)$/u;

/** A part of a house may have written with somebody. */
const TEAM = /\s(?:[Tt]eam|[Dd]esk|[Nn]ewsroom|[Uu]nit)$/u;

/** Drop the agency on which people drew and the house for which they write: beside them it has not written the article. */
export function dropHouses(sites: string[], names: string[]): string[] {
  const people = names.filter((name) => !isAgency(name));
  const isPeople =
    !people.every((name) => isNewsroom(name) || isSite(name, sites)) &&
    people.every((name) => isFull(name) || /^(?:\p{Lu}\.\s?){2,3}$/u.test(name));
  if (!isPeople) return names;
  const isHouse = (name: string) =>
    STAFF.test(name) ||
    HOUSE_LAST.test(name) ||
    (name.split(' ').length >= LEAST_WORDS && isPaper(name) && !TEAM.test(name));
  const writers = people.filter((name) => !isHouse(name));
  return writers.length > 0 ? writers : people;
}
