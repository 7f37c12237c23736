import { defineCollection } from 'astro:content';
import * as z from 'zod';
import { articlesLoader, tableLoader } from './loading/loaders.ts';
import { articleSchema } from './schema/article.ts';
import { authorSchema, sectionSchema, siteSchema, topicSchema } from './schema/site.ts';

/** Tables keep the order of their file, which is that of the masthead. */
const ordered = { order: z.number() };

const articles = defineCollection({ loader: articlesLoader, schema: articleSchema });
const site = defineCollection({ loader: tableLoader('site'), schema: siteSchema.extend(ordered) });
const sections = defineCollection({ loader: tableLoader('sections'), schema: sectionSchema.extend(ordered) });
const topics = defineCollection({ loader: tableLoader('topics'), schema: topicSchema.extend(ordered) });
const authors = defineCollection({ loader: tableLoader('authors'), schema: authorSchema.extend(ordered) });

export const collections = { articles, site, sections, topics, authors };
