import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { articleSchema } from '../schema/article.ts';
import {
  addressesSchema,
  authorSchema,
  pageSchema,
  sectionSchema,
  siteSchema,
  topicSchema,
} from '../schema/site.ts';

const FOLDER = 'content/schemas';

/** Every schema of content as JSON Schema, by file name: editors' programs complete and check fields with them. */
export function toJsonSchemas(): Map<string, string> {
  const schemas: Record<string, z.ZodType> = {
    article: articleSchema,
    site: siteSchema,
    sections: z.record(z.string(), sectionSchema),
    topics: z.record(z.string(), topicSchema),
    authors: z.record(z.string(), authorSchema),
    page: pageSchema,
    addresses: addressesSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.schema.json`, `${JSON.stringify(json, undefined, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, json] of toJsonSchemas()) writeFileSync(join(FOLDER, name), json);
  console.log(`Wrote the schemas of content into ${FOLDER}.`);
}
