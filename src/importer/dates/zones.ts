/** Offsets that a name gives; the names that mean several zones (IST, CST, BST …) are left out, so that none is guessed. */
export const ZONES: Record<string, string> = {
  ...{
    z: 'Z',
    gmt: 'Z',
    utc: 'Z',
    wet: '+00:00',
    west: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
  },
  ...{
    mesz: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    мск: '+03:00',
    sast: '+02:00',
    eat: '+03:00',
  },
  ...{
    wat: '+01:00',
    cat: '+02:00',
    trt: '+03:00',
    pkt: '+05:00',
    wib: '+07:00',
    wita: '+08:00',
    wit: '+09:00',
  },
  ...{ ict: '+07:00', hkt: '+08:00', sgt: '+08:00', awst: '+08:00', jst: '+09:00', kst: '+09:00' },
  ...{ acst: '+09:30', acdt: '+10:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00' },
  ...{
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    brt: '-03:00',
  },
};

/** Places that pages name instead of a zone: which offset holds there, the day decides. */
export const PLACES: Record<string, string> = {
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
  ct: 'America/Chicago',
  aet: 'Australia/Sydney',
};

/** In mail and feeds two of the names that mean several zones are defined. */
export const RFC_ZONES: Record<string, string> = { ...ZONES, ut: 'Z', cst: '-06:00', mst: '-07:00' };

/** Write the hours and minutes of an offset, as in `+02:00`. */
export function toOffset(hours: string, minutes = '00'): string {
  return `${hours.startsWith('-') ? '-' : '+'}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

/** Find the offset that holds in a zone at a time of its own clocks, as in `+02:00`, or `Z`. */
export function offsetAt(timeZone: string, local: string): string {
  const format = formatIn(timeZone);
  const read = (date: Date) =>
    format
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace(/^GMT(?:\+00:00)?/, '') || 'Z';
  const first = read(new Date(local));
  // The clock of the zone, not of Greenwich, stands at that time: look again at the true moment.
  return read(new Date(local.replace(/Z$/, first)));
}

/** Formats by their zone: to make one costs a thousand times what it costs to use it. */
const FORMATS = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const known = FORMATS.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  FORMATS.set(timeZone, format);
  return format;
}
