import type { CalendarDay } from './calendars.ts';

const DAY = 86_400_000;

/** The first day of the first year of the table. */
const START = { year: 2065, time: Date.UTC(2008, 3, 13) };

/** How many days more than 29 each month has: the years of the Nepali calendar follow no rule, they are announced. */
const LENGTHS = [
  ...['232321110012', '222322011002', '223222101011', '223321101011', '232321110012', '222322011011'],
  ...['223222101011', '232321101011', '232321110012', '222322101011', '223222101011', '232321110011'],
  ...['232321110102', '222322101011', '223222101011', '232321110011', '232321110102', '223222101011'],
  ...['223222101011', '232321110012', '132321110102', '223222101011'],
].map((year) => [...year].map((more) => 29 + Number(more)));

/** Names of the Nepali months as pages write them, from April. */
export const NEPALI_MONTHS = [
  'वैशाख,जेठ,असार,साउन,भदौ,असोज,कात्तिक,मंसिर,पुस,माघ,फागुन,चैत',
  'बैशाख,जेष्ठ,आषाढ,श्रावण,भाद्र,आश्विन,कार्तिक,मङ्सिर,पुष,-,फाल्गुन,चैत्र',
  'बैसाख,ज्येष्ठ,अषाढ,सावन,भाद्रपद,आसोज,कातिक,मार्ग,पौष,-,फागुण,-',
];

/** Write a day of the Nepali calendar as a day of ours; nothing where the table does not have its year. */
export function nepaliToGregorian({ year, month, day }: CalendarDay): string | undefined {
  const at = year - START.year;
  const length = LENGTHS[at]?.[month - 1];
  if (length === undefined || day < 1 || day > length) return undefined;
  const before = [...LENGTHS.slice(0, at).flat(), ...(LENGTHS[at] ?? []).slice(0, month - 1)];
  const passed = before.reduce((sum, days) => sum + days, day - 1);
  return new Date(START.time + passed * DAY).toISOString().slice(0, 10);
}
