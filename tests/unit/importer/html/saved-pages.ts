/** The words of the article in the page below, block by block. */
export const PARAGRAPHS = [
  'The harbour board of Saltmere voted on Tuesday to close its lighthouse, and two keepers packed their bags before the evening tide came in over the rock.',
  'The vote, five to two, ends a hundred and seventy years of keepers. “The light is older than anybody’s claim to it,” said the chair, who had asked the members for patience.',
  'What happens to the lamp',
  'It was never only a light.',
  'The lamp goes to the museum of the town, where the curator has already cleared a room for it. Its lens weighs two tonnes and comes apart in nineteen pieces, each with a number.',
  'The keepers will be found other work in the harbour. One of them, who was born on the rock, said that he would rather count ships than file papers, and that nobody had yet asked him.',
];

const [FIRST, SECOND, HEADING, PULL, THIRD, LAST] = PARAGRAPHS as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** A page of an invented newspaper, with all that such pages put around an article. */
export const ENGLISH = `<!doctype html>
<html lang="en-gb"><head><title>Saltmere board votes to close its lighthouse | The Saltmere Courier</title>
<link rel="canonical" href="https://courier.example/harbour/lighthouse">
<meta property="og:site_name" content="The Saltmere Courier">
<meta property="og:title" content="Saltmere board votes to close its lighthouse">
<meta property="og:image" content="https://courier.example/img/keepers-1200.jpg">
<meta property="og:description" content="Two keepers leave the rock in autumn, and the lamp goes to the museum of the town.">
<meta property="article:published_time" content="2019-03-25T17:40:00Z">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Saltmere board votes to close its lighthouse","datePublished":"2019-03-25T18:40:00+0100","dateModified":"2019-03-26T09:00:00.000+01:00","articleSection":"Harbour","keywords":["lighthouses","Saltmere"],"author":[{"@type":"Person","name":"Ann Other"},{"@type":"Person","name":"Bo Sample"}]}</script>
<style>.x{color:red}</style></head>
<body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/harbour">Harbour</a></li></ul></nav></header>
<main><article>
<h1 class="headline">Saltmere board votes to close its lighthouse</h1>
<p class="standfirst">Two keepers leave the rock in autumn, and the lamp goes to the museum of the town.</p>
<div class="byline">By <a href="/authors/ann">Ann Other</a> and <a href="/authors/bo">Bo Sample</a></div>
<time datetime="2019-03-25T18:40:00+01:00">25 March 2019</time>
<div class="share-tools"><a href="https://share.example/x">Share on Facebook</a></div>
<figure><img src="https://courier.example/img/keepers-900.jpg" alt="Two keepers wave from a gallery"><figcaption>The keepers on their last watch. <span class="credit">Photograph: Harbour Archive</span></figcaption></figure>
<div class="article-body">
<p>${FIRST}</p>
<aside class="newsletter"><h3>Sign up to our newsletter</h3><p>All of the harbour, each morning in your post, for nothing at all.</p></aside>
<p>${SECOND}</p>
<h2>${HEADING}</h2>
<blockquote class="pullquote"><p>${PULL}</p></blockquote>
<p>${THIRD}</p>
<figure><img src="https://courier.example/img/lens.jpg" alt="A lens as high as a door"><figcaption>The lens in its crate (c) Harbour Archive</figcaption></figure>
<p><a href="/harbour/older">Read more: The keepers who stayed away</a></p>
<p>${LAST}</p>
</div>
<section class="related-stories"><h2>Related stories</h2><ul><li><a href="/a">A storm comes in</a></li></ul></section>
</article></main>
<footer><p>Comments are closed.</p><p>© 2019 The Saltmere Courier</p></footer></body></html>`;

const WORDS =
  'המועצה של סולטמיר הצביעה ביום שלישי לסגור את המגדלור הישן, ושני שומריו ארזו את חפציהם לפני הגאות של הערב. ';

/** A page from right to left, of microdata alone. */
export const HEBREW = `<!doctype html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>המועצה הצביעה על סגירת המגדלור</title></head>
<body><article itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">המועצה הצביעה על סגירת המגדלור</h1>
<span itemprop="author">מאת דנה לדוגמה</span><time itemprop="datePublished" datetime="2019-03-25T16:40:00Z">25 במרץ 2019</time>
<div itemprop="articleBody"><p>${WORDS.repeat(2)}</p><p>${WORDS.repeat(3)}</p><p>${WORDS}</p></div></article></body></html>`;
