import { isRecord, readList, readString } from '../../stories/fields.ts';

type Row = Record<string, unknown>;

/** The tables of an export, joined. */
export interface GhostData {
  posts: Row[];
  /** What is said of posts beside them, by the post’s id. */
  meta: ReadonlyMap<string, Row>;
  /** Names, in their order. */
  authorsOf(post: Row): string[];
  tagsOf(post: Row): string[];
}

/** Take the tables out of an export, in the shapes of all its versions; nothing where it is no export of Ghost. */
export function readGhost(json: unknown): GhostData | undefined {
  const [database] = isRecord(json) && 'db' in json ? readList(json['db']) : [json];
  const data = isRecord(database) ? (database['data'] ?? database) : undefined;
  if (!isRecord(data) || !Array.isArray(data['posts']) || !isGhost(data)) return undefined;
  const users = toNames(data['users']);
  const tags = toNames(data['tags']);
  const authors = toLinks(data['posts_authors'], 'author_id');
  const tagged = toLinks(data['posts_tags'], 'tag_id');
  return {
    posts: readList(data['posts']),
    meta: new Map(readList(data['posts_meta']).map((row) => [String(row['post_id']), row])),
    authorsOf: (post) => pick(users, authors.get(String(post['id'])) ?? [String(post['author_id'])]),
    // Names with a number sign before them are the editors’ own marks.
    tagsOf: (post) =>
      pick(tags, tagged.get(String(post['id'])) ?? []).filter((name) => !name.startsWith('#')),
  };
}

/** Other programs export posts too; these tables and fields only Ghost has. */
function isGhost(data: Row): boolean {
  const [post] = readList(data['posts']);
  const isPost =
    post !== undefined && ['mobiledoc', 'lexical', 'comment_id', 'uuid'].some((name) => name in post);
  return 'posts_tags' in data || 'posts_authors' in data || isPost;
}

function toNames(rows: unknown): Map<string, string> {
  return new Map(readList(rows).map((row) => [String(row['id']), readString(row['name']) ?? '']));
}

function toLinks(rows: unknown, column: string): Map<string, string[]> {
  const sorted = readList(rows).sort((a, b) => Number(a['sort_order'] ?? 0) - Number(b['sort_order'] ?? 0));
  const grouped = Map.groupBy(sorted, (row) => String(row['post_id']));
  return new Map([...grouped].map(([post, links]) => [post, links.map((row) => String(row[column]))]));
}

function pick(names: ReadonlyMap<string, string>, ids: string[]): string[] {
  return ids.flatMap((id) => names.get(id) || []);
}
