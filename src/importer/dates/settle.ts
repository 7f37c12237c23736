import type { ArticleDraft, DraftFields, Note } from '../draft.ts';
import { inZone, readMoment, toText, toZoned, type Moment } from './moments.ts';

/** What the newsroom says, that no source knows. */
export interface NewsroomFacts {
  /** The zone of times that name none, where the person says so. */
  timeZone?: string | undefined;
  /** The zone and the language of the site. */
  site?: { timeZone: string; language: string } | undefined;
}

/**
 * Give times without a zone the one that the person says, and leave out the language where it is the site’s. Where the time of
 * publication is still not known in full, the site’s zone and the first minute of the day stand in, and the draft says so in `assumed`:
 * such an article is published by nobody until a person has looked.
 */
export function settleDraft(draft: ArticleDraft, { timeZone, site }: NewsroomFacts): ArticleDraft {
  const { language } = draft.fields;
  const isSites = site !== undefined && language?.split('-')[0] === site.language.split('-')[0];
  const settled = isSites ? { ...draft, fields: { ...draft.fields, language: undefined } } : draft;
  const zone = { told: timeZone, site: site?.timeZone ?? 'UTC' };
  return NAMES.reduce((one, name) => settleTime(one, name, zone), settled);
}

const NAMES = ['published', 'updated', 'embargo'] as const;

interface Zones {
  told: string | undefined;
  site: string;
}

function settleTime(draft: ArticleDraft, name: (typeof NAMES)[number], zones: Zones): ArticleDraft {
  const moment = readMoment(draft.zoneless?.[name]);
  if (!moment || draft.fields[name] !== undefined) return draft;
  if (moment.time !== undefined && zones.told !== undefined)
    return setField(draft, { [name]: toZoned(inZone(moment, zones.told)) });
  if (name === 'published') return assumePublished(draft, moment, zones.told ?? zones.site);
  const note: Note = { type: 'check', message: `${explainLack(moment)} (${name}). ${ADVICE[name]}` };
  const hold = name === 'embargo' ? 'it has an embargo whose time is not clear' : undefined;
  return { ...draft, hold: draft.hold ?? hold, notes: [...draft.notes, note] };
}

const ADVICE = {
  updated: 'Say --time-zone Europe/London, or write it into the article as “updated”.',
  embargo: 'Say --time-zone Europe/London, or write it into the article as “embargo”.',
};

function assumePublished(draft: ArticleDraft, moment: Moment, zone: string): ArticleDraft {
  const stand = moment.time === undefined ? `the first minute of that day in ${zone}` : `the zone ${zone}`;
  return {
    ...setField(draft, { published: toZoned(inZone(moment, zone)) }),
    assumed: {
      published: [draft.assumed?.published, `${explainLack(moment)}; ${stand} stands in`]
        .filter(Boolean)
        .join('; '),
    },
  };
}

function setField(draft: ArticleDraft, field: DraftFields): ArticleDraft {
  return { ...draft, fields: { ...draft.fields, ...field } };
}

function explainLack(moment: Moment): string {
  const shown = toText(moment)
    .replace('T', ' ')
    .replace(/(:\d{2}):00$/, '$1');
  const lacking = moment.time === undefined ? 'no time of day' : 'no time zone';
  return `the source says ${shown} and ${lacking}`;
}
