/** Find the name that somebody probably meant: the one that takes the fewest changes of letters, if they are few. */
export function findNearest(word: string, names: string[]): string | undefined {
  const most = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  const [nearest] = names
    .map((name) => ({
      name,
      changes: name.startsWith(word) && word.length > 2 ? 1 : countChanges(word, name),
    }))
    .filter(({ changes }) => changes <= most)
    .sort((a, b) => a.changes - b.changes);
  return nearest?.name;
}

/** Levenshtein’s distance: letters added, dropped or changed. */
function countChanges(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
