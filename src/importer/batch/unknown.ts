import type { UnknownNames } from '../bylines/names.ts';

/** How often the names that the newsroom lacks were met. */
export class UnknownCount {
  readonly authors = new Map<string, number>();
  readonly topics = new Map<string, number>();
  readonly sections = new Map<string, number>();

  add({ authors, topics, sections }: UnknownNames): void {
    count(this.authors, authors);
    count(this.topics, topics);
    count(this.sections, sections);
  }
}

function count(counts: Map<string, number>, names: string[]): void {
  for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
}
