import type { Found } from '../report.ts';

/** What came of one article of a batch; `--json` prints it as it is. */
export interface Outcome {
  /** The file that it came from. */
  source: string;
  /** Its headline, or what else tells it from others. */
  label: string;
  /** `written`: complete. `draft`: written, but held back. `skipped`: imported before. `left out`: it is no article. */
  status: 'written' | 'draft' | 'dry run' | 'skipped' | 'left out' | 'refused';
  slug: string | null;
  folder: string | null;
  files: string[];
  /** What the source said by itself; nothing where it was not read to the end. */
  found: Found | null;
  /** Names of fields, as in the front matter. */
  missing: string[];
  /** What the person should look at, and for a refusal why. */
  warnings: string[];
}

/** An outcome of which nothing was written. */
export function toUnwritten(
  source: string,
  label: string,
  status: 'skipped' | 'left out' | 'refused',
  ...warnings: string[]
): Outcome {
  return { source, label, status, slug: null, folder: null, files: [], found: null, missing: [], warnings };
}

/** Tell whether a person has to look at an article that was written. */
export function needsAttention({ status, missing, warnings }: Outcome): boolean {
  const isNew = status === 'written' || status === 'draft' || status === 'dry run';
  return isNew && (status === 'draft' || missing.length > 0 || warnings.length > 0);
}
