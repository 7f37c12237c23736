import { isRecord, readString } from '../../stories/fields.ts';
import type { StoryPicture } from '../../stories/story.ts';
import { findField, readText, type Fields } from './fields.ts';

/** The names that programs and themes give the lead picture. */
const NAMES = [
  'picture',
  'cover',
  'image',
  'featured_image',
  'featuredImage',
  'feature_image',
  'heroImage',
  'hero',
  'banner',
  'header',
  'thumbnail',
  'ogImage',
  'images',
];

/** Read the lead picture: a path with what is said of it beside it, or an object of its own. */
export function readLead(data: Fields): StoryPicture | undefined {
  const value: unknown = findField(data, ...NAMES);
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const own = isRecord(first) ? first : {};
  const address =
    readString(first) ?? readText(own, 'file', 'image', 'src', 'url', 'path', 'relative', 'teaser');
  if (!address || /^\{|^true$|^false$/.test(address)) return undefined;
  const said = (name: string) => {
    const capital = name.charAt(0).toUpperCase() + name.slice(1);
    const beside = NAMES.flatMap((one) => [`${one}_${name}`, `${one}${capital}`]);
    return readText(own, name) ?? readText(data, ...beside);
  };
  return {
    address,
    alt: said('alt') ?? said('description'),
    caption: said('caption'),
    credit: said('credit') ?? said('attribution') ?? readText(data, 'photo_credit', 'photographer'),
    rights: said('rights'),
  };
}
