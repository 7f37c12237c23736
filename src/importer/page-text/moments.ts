import { isAgency } from '../bylines/byline-words.ts';
import { isSentence } from '../lines.ts';

/** Times that count from now, which tell no date. */
const AGO =
  /\b\d+\s?(?:min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|years?)\.? ago\b|\bvor \d+ (?:minute|stunde|tag|monat|jahr)|\bil y a \d|\bhace \d|\bhá \d|\d+\s?(?:分|時間|时间|小時|小时|日|天)前|\d+\s?(?:분|시간|일) 전|منذ \d|לפני \d|\d+ (?:минут|час|хвилин|годин)\p{L}* (?:назад|тому)|\d+ (?:dakika|saat|gün) önce|\b\d+ (?:min|tim|timmar|timer) siden\b|\d+ (?:uur|minuten|dagen) geleden|\b(?:today|heute|hoy|oggi|aujourd’hui|hoje|i dag|idag|vandaag|dzisiaj|dziś|dnes|danas|danes|astăzi|azi|ma|bugün|hari ini|yesterday|gestern|ayer|hier|ieri|ontem|wczoraj|včera|i går|igår|gisteren|eilen|tänään)\b.{0,12}\d{1,2}[:.h]\d{2}|^\P{L}*(?:stand|updated?|aktualisiert|publiziert|aktualizováno)\b.{0,20}\d{1,2}[:.]\d{2}|^\d{1,2}:\d{2}$/iu;

/** Tell whether a line says how long ago the article came out, and little else. */
export function isMoment(text: string): boolean {
  if (text.length > 70 || (isSentence(text) && text.length > 45)) return false;
  return AGO.test(text) && !SINCE_YEARS.test(text);
}

/** `The light has been out for 35 years`, as Romance languages and German say it, tells of no article. */
const SINCE_YEARS = /\p{Ll}\s\p{Ll}+\s(?:há|hai|hace|il y a|vor)\s\d+\s(?:anos|años|ans|jahren)(?!\p{L})/iu;

/** `Saltmere, 25. marca (STA)`: where an agency has its report from, and when, on a line of its own. */
const DATELINE =
  /^\p{Lu}[\p{L}\s-]{2,30},\s(?:\p{Nd}{1,2}\.?\s\p{L}{3,12}|\p{L}{3,12}\s\p{Nd}{1,2})\.?\s\((?<agency>\p{L}{2,12})\)\s?[-–—]*$/u;

/** Tell whether a line is the dateline of an agency and nothing else. */
export function isDateline(text: string): boolean {
  const agency = DATELINE.exec(text)?.groups?.agency;
  return agency !== undefined && isAgency(agency);
}
