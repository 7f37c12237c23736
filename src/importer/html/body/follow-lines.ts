import { isSite } from '../fields/sites.ts';
import { toKey } from '../../text-key.ts';

/** Networks and shops where readers may follow a publication, in whatever language a line speaks of them. */
const NETWORKS =
  /whats ?app|telegram|viber|google news|facebook|instagram|tik ?tok|messenger|(?<!\p{L})(?:apps?|LINE|RSS)(?!\p{L})|youtube|네이버|카카오|유튜브|微信|公众号|公眾號|телеграм|вайбер|в[ао]тсап|واتس ?[اآ]ب|تلي?غرام|تلگرام|וואטסאפ|טלגרם|व्हाट्सएप|व्हाट्सऐप|ไลน์|soci[aā][a-zā]* t[iī]kl[a-zā]*|redes sociais|redes sociales|réseaux sociaux|social media/iu;

/** A longer line says more than where to follow the publication. */
const LONGEST = 160;

/** A shorter name of a publication stands in other words by chance. */
const LEAST_NAME = 4;

/** The name in its own script, before the same in Latin letters. */
const FIRST_SIGNS = /^\p{Lo}{2,}/u;

/**
 * Tell whether a line that is no sentence names the publication and a network where readers may follow it, in any language: `Sledujte
 * Maják na Google News`.
 */
export function isFollowLine(text: string, sites: string[]): boolean {
  if (text.length > LONGEST || !NETWORKS.test(text) || /[.。।۔…:："”»]$/u.test(text)) return false;
  return namesSite(text, sites);
}

function namesSite(text: string, sites: string[]): boolean {
  const key = toKey(text).replace(/ /g, '');
  const names = sites.flatMap((site) => [toKey(site).replace(/ /g, ''), FIRST_SIGNS.exec(site)?.[0] ?? '']);
  const isNamed = names.some(
    (name) => (name.length >= LEAST_NAME || /\p{Lo}{2}/u.test(name)) && key.includes(name),
  );
  return isNamed || text.split(/\s+/u).some((word) => word.length >= LEAST_NAME && isSite(word, sites));
}
