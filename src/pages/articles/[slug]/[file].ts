import type { APIRoute, InferGetStaticPropsType } from 'astro';
import type { ArticleFile } from '../../../links.ts';
import { toArticleMarkdown } from '../../../metadata/article-markdown.ts';
import { describeArticle, type ArticleFacts, type PageDescription } from '../../../metadata/description.ts';
import { toNinjs } from '../../../metadata/ninjs.ts';
import { toOembed } from '../../../metadata/oembed.ts';
import { listArticleFiles, toMarkdownText, viewArticleSource } from '../../../queries/article-files.ts';
import type { Story } from '../../../queries/view.ts';

export const getStaticPaths = listArticleFiles;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;
type Write = (page: PageDescription, facts: ArticleFacts, story: Story) => string;

const FORMS: Record<ArticleFile, [type: string, write: Write]> = {
  'article.md': [
    'text/markdown',
    (page, facts, story) => toArticleMarkdown(page, facts, toMarkdownText(story)),
  ],
  'ninjs.json': ['application/json', (page, facts, story) => toNinjs(page, facts, story.html)],
  'oembed.json': ['application/json', (page, facts) => toOembed(page, facts)],
};

/** A file beside an article's page, for machines. */
export const GET: APIRoute<Props> = async ({ params, props }) => {
  const [type, write] = FORMS[params['file'] as ArticleFile];
  const { story, imprint, pictures } = await viewArticleSource(props.article);
  const page = describeArticle(story, imprint, pictures);
  const text = page.article ? write(page, page.article, story) : '';
  return new Response(text, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
