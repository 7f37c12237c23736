import type { Element } from 'hast';
import { isElement, listElements, textOf } from '../tree/hast.ts';

/** What stands in for a picture until it is loaded. */
export const STAND_IN =
  /(?:^|[/_-])(?:pix(?:el)?|blank|spacer|trans(?:parent)?|place-?holder|lazy(?:[_-]?load(?:er|ing)?)?|loading|loader|dummy|empty|no-?(?:image|img|photo|pic)|default(?:[_-]?(?:image|img|photo|xs|sm|md|lg|xl))?|1x1|16x9|4x3|3x2)(?:[_-]?\d{1,4}(?:x\d{1,4})?)?\.(?:gif|png|svg|jpe?g|webp)(?:$|\?)|^data:(?:,|$|image\/svg|image\/gif)/i;

/** The largest picture of those on offer; nothing where only what stands in for it is there. */
export function findPictureAddress({ properties }: Element, figure: Element): string | undefined {
  const sources = listElements(figure, (element) => isElement(element, 'source'));
  const sets = [properties, ...sources.map((source) => source.properties)].flatMap((one) =>
    ['srcSet', 'dataSrcSet', 'dataSrcset', 'dataLazySrcset'].map((name) => textOf(one, name)),
  );
  const single = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'src'].map((name) => textOf(properties, name));
  const own = textOf(properties, 'src');
  // A page that was saved with its pictures has them under their own names, and no wider ones.
  if (own && !/^(?:https?:|data:|inlined:|\/\/)/i.test(own) && !STAND_IN.test(own)) return own;
  const offers = [
    ...sets.flatMap((set) => findWidest(set) ?? []),
    ...single,
    ...listHeld(properties),
    ...listSilent(figure),
  ];
  return (
    offers.find((address) => address && !/^(?:data|inlined):/i.test(address) && !STAND_IN.test(address)) ??
    (own && !STAND_IN.test(own) ? own : undefined)
  );
}

/** What browsers show that run no scripts. */
function listSilent(figure: Element): string[] {
  return listElements(figure, (element) => isElement(element, 'noscript'), 1)
    .flatMap((element) => listElements(element, (inner) => isElement(inner, 'img'), 1))
    .map((image) => textOf(image.properties, 'src'));
}

/** Scripts that load a picture late keep its address in an attribute of any name. */
function listHeld(properties: Element['properties']): string[] {
  return Object.keys(properties)
    .filter((name) => name.startsWith('data'))
    .map((name) => textOf(properties, name))
    .filter((value) => /^(?:https?:)?\/[^\s"'<>]{3,500}\.(?:jpe?g|png|webp|avif)(?:\?\S*)?$/i.test(value));
}

function findWidest(set: string): string | undefined {
  const offers = set.split(/,\s+/).map((offer) => {
    const [address = '', size = '1'] = offer.trim().split(/\s+/);
    return { address, size: Number.parseFloat(size) || 1 };
  });
  return offers.sort((a, b) => b.size - a.size)[0]?.address;
}
