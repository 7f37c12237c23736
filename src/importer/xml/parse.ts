import { parseXml, XmlCdata, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { Refusal } from '../refusal.ts';
import { enterScope, toKnownName, type Scope } from './namespaces.ts';
import type { Xml } from './tree.ts';

/** No article is nested as deep; an attack is. */
const MOST_DEPTH = 200;

/** The characters that XML forbids, which exports of old systems hold all the same. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&#(?:0*(?:[0-8]|1[124-9]|2\d|3[01])|x0*(?:[0-8bcef]|1[0-9a-f]));/gi;

/**
 * Read XML as a tree. Nothing is fetched and no entity is expanded but those of HTML, which feeds use without declaring them.
 *
 * @param name The file, for errors.
 * @throws {Refusal} when it is not well formed, declares entities or is nested too deep.
 */
export function readXml(text: string, name: string): Xml {
  // One with a percent sign only brings in the rules of another vocabulary, which nobody reads here.
  if (/<!DOCTYPE[^>[]*\[[^\]]*<!ENTITY\s+[^\s%]/i.test(text.slice(0, 100_000)))
    throw new Refusal(`${name} declares entities of its own, which are not read. Export it without them.`);
  try {
    const document = parseXml(text.replace(FORBIDDEN, '').trimStart(), {
      preserveCdata: true,
      resolveUndefinedEntity: resolve,
    });
    if (!document.root) throw new Refusal(`${name} holds no XML element.`);
    return toTree(document.root, new Map(), 0, name);
  } catch (error) {
    throw explain(error, name);
  }
}

function resolve(reference: string): string | undefined {
  return decodeNamedCharacterReference(reference.slice(1, -1)) || undefined;
}

function toTree(element: XmlElement, around: Scope, depth: number, file: string): Xml {
  if (depth > MOST_DEPTH) throw new RangeError(file);
  const scope = enterScope(element.attributes, around);
  const children = element.children.flatMap((child): (Xml | string)[] => {
    if (child instanceof XmlElement) return [toTree(child, scope, depth + 1, file)];
    return child instanceof XmlText || child instanceof XmlCdata ? [child.text] : [];
  });
  const attributes = Object.entries<string>(element.attributes).map(([key, value]): [string, string] => [
    key.includes(':') ? toKnownName(key, scope) : key,
    value,
  ]);
  return {
    name: toKnownName(element.name, scope),
    attributes: Object.fromEntries<string>(attributes),
    children,
  };
}

function explain(error: unknown, name: string): unknown {
  if (error instanceof RangeError)
    return new Refusal(`${name} is nested deeper than ${MOST_DEPTH} elements, as no article is.`);
  if (!(error instanceof XmlError)) return error;
  const reason = error.message.split('\n')[0]?.replace(/ \(line \d+, column \d+\)$/, '') ?? '';
  return new Refusal(
    `${name} is no sound XML: line ${error.line}: ${reason}. It may have broken off: export it again.`,
  );
}
