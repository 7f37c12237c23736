import type { Furniture } from './lexicon.ts';

/** Behind date and byline, how many have commented on which article: `- 5 Comments on The light is on again`. */
export const COMMENTED =
  /\s?(?:[-–—|•·,]\s)?(?<![\p{L}\p{N}])(?:\d{1,4}|no|one|leave a|post a|keine?|einen|aucun|un|laisser un|sin|deja un|nessun|geen|plaats een)\s(?:comments?\son|kommentare?\szu|commentaires?\ssur|comentarios?\sen|comentários?\sem|commenti?\s(?:su|a)|reacties?\sop|komentarz(?:e|y)?\sdo)\s.+$/iu;

/** What pages say of readers’ comments: whether there are any, and how to get to them. */
export const COMMENTS: Furniture[] = [
  {
    kind: 'jump to comments',
    reason: 'is a link to the comments',
    phrases: [
      'jump to comments section',
      'jump to comments',
      'skip to comments',
      'go to comments',
      'view comments',
    ],
  },
  {
    kind: 'comments heading',
    reason: 'heads the comments',
    phrases: [
      'comments',
      'comments (#)',
      'comments #',
      '# comments',
      '# comment',
      '(#) comments',
      'reader comments',
    ],
  },
  {
    kind: 'comments not enabled',
    reason: 'says that there are no comments',
    phrases: [
      'comments have not been enabled for this article',
      'comments are not enabled for this article',
      'comments are not enabled',
      'comments are disabled',
      'comments have been disabled',
      'comments have been disabled for this article',
      'commenting is not available on this article',
      'commenting has been disabled',
      'comments are turned off',
      'comments are off',
    ],
  },
  {
    kind: 'comments closed',
    reason: 'says that the comments are over',
    phrases: [
      'comments are closed',
      'comments are now closed',
      'comments are closed on this article',
      'comments are closed for this article',
      'comments on this article are closed',
      'comments on this article are now closed',
      'comments have closed',
      'comments have been closed',
      'comments for this article are closed',
      'commenting on this article is closed',
      'commenting is closed',
      'commenting is now closed',
      'this article is closed for comments',
      'this discussion is closed',
      'this discussion is now closed',
      'this discussion is closed for comments',
    ],
  },
  {
    kind: 'comments open',
    reason: 'invites comments',
    phrases: [
      'join the conversation',
      'join the discussion',
      'post a comment',
      'leave a comment',
      'add a comment',
      'be the first to comment',
      'sign in to comment',
      'comment on this article',
    ],
  },
];
