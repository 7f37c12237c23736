/** Show the beginning of a text, enough to find it by. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}

/** Name some lines by the one that tells most of them and by how many they are. */
export function nameLines(line: string, count: number): string {
  const more = count === 2 ? ' and 1 more line' : count > 2 ? ` and ${count - 1} more lines` : '';
  return `“${shorten(line)}”${more}`;
}
