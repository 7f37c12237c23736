import type { WorldPage } from '../world-pages.ts';

/** The lines of a page that say who wrote it and when, as its country writes them. */
function readLines({ text, headline, standfirst }: WorldPage): { byline: string; date: string } {
  const parts = text.split('\n\n');
  const at = parts.indexOf(headline) + (standfirst ? 2 : 1);
  return { byline: parts[at] ?? '', date: parts[at + 1] ?? '' };
}

const toParagraphs = ({ paragraphs }: WorldPage) =>
  paragraphs.map((text) => `<p class="text">${text}</p>`).join('\n');

/** Shapes in which papers mark up an article; each makes a page of what an article says. */
export const SHAPES: Record<string, (page: WorldPage) => string> = {
  'a figure with a marked credit, and the paper in every title': (page) => {
    const { byline, date } = readLines(page);
    const { alt = '', caption, credit } = page.picture;
    return `<!doctype html><html lang="${page.language}"><head><title>${page.headline} | Courier Online</title>
<meta property="og:site_name" content="Courier Online"><meta property="og:title" content="${page.headline} | Courier Online"></head><body>
<header><nav><a href="/">Home</a></nav></header><main><article><h1><span class="kicker">Courier plus</span><span>${page.headline}</span></h1>
${page.standfirst ? `<p class="article__standfirst">${page.standfirst}</p>` : ''}
<div class="article-meta"><span>${byline}</span></div><div class="article-meta">${date}</div>
<figure><img src="/img/tower-900.jpg" alt="${alt}"><figcaption><span>${caption}</span><span class="photo-credit">${credit}</span></figcaption></figure>
<div class="article-body">${toParagraphs(page)}</div></article></main></body></html>`;
  },
  'no language, no data, and a caption beside the picture': (page) => {
    const { byline, date } = readLines(page);
    const { alt = '', caption, credit } = page.picture;
    return `<html><head><title>${page.headline} - Courier</title></head><body><div id="page"><h1>Courier</h1>
<h2>${page.headline}</h2>${page.standfirst ? `<div class="teaserText">${page.standfirst}</div>` : ''}
<div>${byline}</div><div>${date}</div>
<a href="/big.jpg"><img src="/img/tower-900.jpg" alt="${alt}"></a><p class="wp-caption-text">${caption}</p><small class="bildnachweis">${credit}</small>
${toParagraphs(page)}</div></body></html>`;
  },
  'attributes of the picture, above the headline': (page) => {
    const { byline, date } = readLines(page);
    const { alt = '', caption, credit } = page.picture;
    return `<!doctype html><html lang="${page.language}"><head><title>${page.headline}</title>
<meta name="description" content="${(page.standfirst ?? '').slice(0, 45)}…"></head><body><article>
<div class="hero-image"><img src="/img/tower-900.jpg" alt="${alt}" data-caption="${caption}" data-credit="${credit}"></div>
<h1>${page.headline}</h1>${page.standfirst ? `<h2 class="x7">${page.standfirst}</h2>` : ''}
<ul><li>${byline}</li><li>${date}</li></ul>${toParagraphs(page)}</article></body></html>`;
  },
};
