/** The vocabularies that we read, by the prefix under which our code names their elements. */
const PREFIXES: [RegExp, string][] = [
  [/^http:\/\/www\.w3\.org\/2005\/Atom$/, 'atom:'],
  [/^http:\/\/www\.w3\.org\/1999\/xhtml$/, ''],
  [/^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\//, 'content:'],
  [/^http:\/\/purl\.org\/dc\/(?:elements\/1\.1|terms)\//, 'dc:'],
  [/^https?:\/\/search\.yahoo\.com\/mrss/, 'media:'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/?$/, 'wp:'],
  [/^https?:\/\/wordpress\.org\/export\/[\d.]+\/excerpt\/?$/, 'excerpt:'],
  [/^http:\/\/iptc\.org\/std\/nar\//, ''],
  [/^http:\/\/iptc\.org\/std\/NITF\//i, ''],
  [
    /^http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/|^http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\//,
    'w:',
  ],
  [
    /^http:\/\/schemas\.openxmlformats\.org\/drawingml\/2006\/wordprocessingDrawing|^http:\/\/purl\.oclc\.org\/ooxml\/drawingml\/wordprocessingDrawing/,
    'drawing:',
  ],
  [/\/drawingml\/(?:2006\/)?main$/, 'a:'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r:'],
  [/\/package\/2006\/relationships$/, ''],
  [/\/package\/2006\/metadata\/core-properties$/, 'cp:'],
];

/** Vocabularies by the prefixes that one place of a document gave them. */
export type Scope = ReadonlyMap<string, string>;

/** Add the prefixes that an element declares to those that hold around it. */
export function enterScope(attributes: Record<string, string>, around: Scope): Scope {
  const declared = Object.entries(attributes).flatMap(([name, address]): [string, string][] => {
    const [found, , prefix = ''] = /^xmlns(:(.+))?$/.exec(name) ?? [];
    return found === undefined ? [] : [[prefix, address]];
  });
  return declared.length === 0 ? around : new Map([...around, ...declared]);
}

/** Name an element by its vocabulary; where we do not know that, as it is written. */
export function toKnownName(name: string, scope: Scope): string {
  const [, prefix = '', local = name] = /^(?:([^:]*):)?(.*)$/.exec(name) ?? [];
  const address = scope.get(prefix);
  const known = address === undefined ? undefined : PREFIXES.find(([pattern]) => pattern.test(address));
  return known ? `${known[1]}${local}` : name;
}
