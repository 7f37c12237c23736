import type { StoredArticle } from '../loading/articles.ts';
import { listArticles } from './articles.ts';

/** An address below `/articles/`: that of an article, or an old one that leads to it. */
export interface ArticlePage {
  slug: string;
  article: StoredArticle;
  /** True for a slug that the article had before. */
  moved: boolean;
}

/** Every address below `/articles/`. */
export async function listArticlePages(): Promise<ArticlePage[]> {
  return (await listArticles()).flatMap((article) => [
    { slug: article.slug, article, moved: false },
    ...article.data.redirects.map((slug) => ({ slug, article, moved: true })),
  ]);
}
