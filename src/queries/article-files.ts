import { absolute, ARTICLE_FILES, articlePath } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { toPlainMarkdown } from '../markdown/to-plain-markdown.ts';
import type { Imprint, SharePicture } from './imprint.ts';
import { listArticles } from './articles.ts';
import { toAbsoluteHtml } from './feed-items.ts';
import { findArticleFrame } from './frames.ts';
import { listSharePictures } from './share-picture.ts';
import { mayBeCopied, viewStory } from './stories.ts';
import type { Story } from './view.ts';

/** All that the files beside an article's page are made of. */
export interface ArticleSource {
  story: Story;
  imprint: Imprint;
  pictures: SharePicture[];
}

/** Every file beside the page of an article, with the parameters of its address; no text where others hold the rights. */
export async function listArticleFiles() {
  const articles = await listArticles();
  return articles.flatMap((article) => {
    const files = ARTICLE_FILES.filter((file) => file !== 'article.md' || mayBeCopied(article.data));
    return files.map((file) => ({ params: { slug: article.slug, file }, props: { article } }));
  });
}

/** Describe an article for the files beside its page; its text has absolute addresses. */
export async function viewArticleSource(article: StoredArticle): Promise<ArticleSource> {
  const { newsroom, imprint, site } = await findArticleFrame(article);
  const story = await viewStory(article, newsroom);
  const html = toAbsoluteHtml(story.html, absolute(articlePath(story.slug), site.address), site.address);
  return { story: { ...story, html }, imprint, pictures: await listSharePictures(article, newsroom) };
}

/** The text of an article as plain Markdown. */
export function toMarkdownText({ html }: Story): string {
  return toPlainMarkdown(html);
}
