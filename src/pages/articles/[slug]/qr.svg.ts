import type { APIRoute } from 'astro';
import type { StoredArticle } from '../../../loading/articles.ts';
import { listArticles } from '../../../queries/articles.ts';
import { openNewsroom } from '../../../queries/newsroom.ts';
import { findCanonical } from '../../../queries/stories.ts';
import { drawQrCode } from '../../../text/qr-code.ts';

export async function getStaticPaths() {
  return (await listArticles()).map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

/** The address of an article as a QR code: for paper, and for another screen. */
export const GET: APIRoute<{ article: StoredArticle }> = async ({ props }) =>
  new Response(drawQrCode(findCanonical(props.article, await openNewsroom())), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
