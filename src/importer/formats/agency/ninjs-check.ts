import * as z from 'zod';

/** A moment as JSON Schema's `date-time` has it. */
const moment = z.iso.datetime({ offset: true, error: 'is no date and time with a zone' });

/** What every version asks of an item, as far as an article depends on it. What is not named may be there: agencies add their own. */
const CHECKS: Record<string, z.ZodType> = {
  uri: z.string({ error: 'is no text' }).min(1, 'is empty'),
  type: z.enum(
    ['text', 'audio', 'video', 'picture', 'graphic', 'composite', 'component', 'planning', 'event'],
    {
      error: 'is no type of ninjs',
    },
  ),
  pubstatus: z.enum(['usable', 'withheld', 'canceled', 'cancelled'], { error: 'is no publication status' }),
  firstcreated: moment,
  versioncreated: moment,
  contentcreated: moment,
  embargoed: moment,
  embargoeduntil: moment,
  expires: moment,
  urgency: z.number({ error: 'is no number' }),
  language: z.string({ error: 'is no text' }),
  byline: z.string({ error: 'is no text' }),
  headline: z.string({ error: 'is no text' }),
  located: z.string({ error: 'is no text' }),
  usageterms: z.string({ error: 'is no text' }),
  bodies: listOf('value'),
  headlines: listOf('value'),
  descriptions: listOf('value'),
  renditions: z.union([listOf('name'), z.record(z.string(), z.looseObject({}))], {
    error: 'are no list of files',
  }),
  associations: z.union([z.array(z.looseObject({})), z.record(z.string(), z.looseObject({}))], {
    error: 'are no list of items',
  }),
};

function listOf(field: string) {
  return z.array(z.looseObject({ [field]: z.string({ error: `has an entry without “${field}”` }) }), {
    error: 'is no list of objects',
  });
}

/** List what is wrong with an item by the rules of IPTC; nothing where it is sound. */
export function checkNinjs(item: Record<string, unknown>): string[] {
  return Object.entries(item).flatMap(([key, value]) => {
    const issue = CHECKS[key.toLowerCase()]?.safeParse(value).error?.issues[0];
    return issue ? [`“${key}” ${issue.message}`] : [];
  });
}
