/** What a known line of page furniture means. */
export type FurnitureKind =
  | 'reuse'
  | 'comments heading'
  | 'jump to comments'
  | 'comments not enabled'
  | 'comments closed'
  | 'comments open'
  | 'new window'
  | 'share'
  | 'newsletter'
  | 'advertisement'
  | 'recommended'
  | 'picture';

interface Furniture {
  kind: FurnitureKind;
  /** Why it is no part of an article. */
  reason: string;
  /** As pages write it, in small letters; `#` stands for a number. */
  phrases: string[];
}

/** The words of news pages that are not the article's. A line is furniture only when it is made of these and nothing else. */
export const FURNITURE: Furniture[] = [
  { kind: 'reuse', reason: 'offers a licence', phrases: ['reuse this content', 'republish this article', 'reprints and permissions', 'request permissions', 'license this content', 'reuse content'] },
  { kind: 'new window', reason: 'tells screen readers where a link opens', phrases: ['(opens in new window)', '(opens in a new window)', '(opens new window)', '(opens in new tab)', '(opens in a new tab)', 'opens in new window', 'opens in a new window'] },
  { kind: 'jump to comments', reason: 'is a link to the comments', phrases: ['jump to comments section', 'jump to comments', 'skip to comments', 'go to comments', 'view comments'] },
  { kind: 'comments heading', reason: 'heads the comments', phrases: ['comments', 'comments (#)', 'comments #', '# comments', '# comment', '(#) comments', 'reader comments'] },
  {
    kind: 'comments not enabled',
    reason: 'says that there are no comments',
    phrases: ['comments have not been enabled for this article', 'comments are not enabled for this article', 'comments are not enabled', 'comments are disabled', 'comments have been disabled', 'comments have been disabled for this article', 'commenting is not available on this article', 'commenting has been disabled', 'comments are turned off', 'comments are off'],
  },
  {
    kind: 'comments closed',
    reason: 'says that the comments are over',
    phrases: ['comments are closed', 'comments are now closed', 'comments are closed on this article', 'comments are closed for this article', 'comments on this article are closed', 'comments on this article are now closed', 'comments have closed', 'comments have been closed', 'comments for this article are closed', 'commenting on this article is closed', 'commenting is closed', 'commenting is now closed', 'this article is closed for comments', 'this discussion is closed', 'this discussion is now closed', 'this discussion is closed for comments'],
  },
  { kind: 'comments open', reason: 'invites comments', phrases: ['join the conversation', 'join the discussion', 'post a comment', 'leave a comment', 'add a comment', 'be the first to comment', 'sign in to comment', 'comment on this article'] },
  {
    kind: 'share',
    reason: 'shares, saves or prints',
    phrases: ['share', 'share this', 'share this article', 'share this page', 'share this story', 'share on x', 'share on twitter', 'share on facebook', 'share on linkedin', 'share on whatsapp', 'share on bluesky', 'share via email', 'share by email', 'email this article', 'copy link', 'print', 'print this page', 'print this article', 'save', 'save to myft', 'save this article', 'save article', 'current progress #%', 'listen to this article', 'bookmark', 'add to myft', 'gift this article', 'follow the topics in this article'],
  },
  { kind: 'newsletter', reason: 'asks for a subscription', phrases: ['sign up to our newsletter', 'sign up for our newsletter', 'sign up to our newsletters', 'subscribe to our newsletter', 'get our newsletter', 'newsletter', 'subscribe', 'subscribe now', 'sign up', 'sign in', 'skip past newsletter promotion', 'after newsletter promotion'] },
  { kind: 'advertisement', reason: 'marks an advertisement', phrases: ['advertisement', 'advertising', 'advert', 'skip advertisement', 'sponsored', 'sponsored content', 'promoted content', 'story continues below advertisement', 'article continues below advertisement', 'story continues after advertisement'] },
  { kind: 'recommended', reason: 'leads to other articles', phrases: ['recommended', 'recommended reading', 'recommended for you', 'read more', 'related articles', 'related stories', 'related content', 'related topics', 'more on this story', 'most read', 'you may also like', 'more from this section', 'promoted'] },
  { kind: 'picture', reason: 'works a picture', phrases: ['view image in fullscreen', 'open image in fullscreen', 'enlarge image', 'open gallery', 'hide caption', 'toggle caption'] },
];

/** Copyright lines. Sentences of an article that begin with the word do not match: a holder's name has capital letters. */
export const COPYRIGHT: { pattern: RegExp; reason: string }[] = [
  { pattern: /^(?:copyright|©|\(c\)).{0,200}?\ball rights reserved\.?/iu, reason: 'a claim that ends in the usual words' },
  { pattern: /^(?:copyright\s*)?(?:©|\(c\))(?=.*\b(?:19|20)\d\d\b).{4,150}$/iu, reason: 'the sign, and a year somewhere' },
  { pattern: /^Copyright,?(?=.*\b(?:19|20)\d\d\b)(?:\s+(?:\p{Lu}[\p{L}\p{N}.,’'&/-]*|of|and|the|for|de|la|&|\(?\d{4}[\d–-]*\)?,?)){1,14}\.?$/u, reason: 'a holder in capitals, and a year' },
  { pattern: /^all rights reserved\.?$/iu, reason: 'the usual words alone' },
];

/** Where a line names who made a picture. The first group is the credit as a page shows it. */
export const CREDITS: { pattern: RegExp; reason: string }[] = [
  { pattern: /\(?(©\s*[^©()]{2,120})\)?$/u, reason: 'the sign and a name' },
  { pattern: /(?:^|[\s(|])(?:(?:Image|Picture|Photo|Photograph)\s)?[Cc]redits?:\s*([^:()]{2,120})\)?$/u, reason: 'a label that says no more than credit' },
  { pattern: /(?:^|[\s(|])((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart|Composite|Montage)s?:\s*[^:()]{2,120})\)?$/u, reason: 'a label that says what it is too' },
  { pattern: /(?:^|[.!?”’]\s*|\()((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart)s? by \p{Lu}[^()]{1,100})\)?$/u, reason: 'a credit in words, after the sentence' },
];
