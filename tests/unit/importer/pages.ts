/** A page of an invented newspaper, in the shape in which pages are copied out of a browser. */
export const PAGE = `Keepers of the old lighthouse at Saltmere wave from its gallery, north of the harbour
The board’s vote ends 170 years of keepers on the rock © Harbour Archive/Quayside Pictures

The harbour board of Saltmere voted on Tuesday to close its lighthouse, and two keepers packed their bags.

“[The light] is older than anybody’s claim to it,” the chair said — and sold it for £1.

1. That was the first point of a list that nobody read out.

Copyright The Saltmere Courier Limited 1931. All rights reserved.
Reuse this content (opens new window) CommentsJump to comments section

Comments (0)

Comments are not enabled for this article.`;

/** What the page above says. */
export const ALT = 'Keepers of the old lighthouse at Saltmere wave from its gallery, north of the harbour';
export const CAPTION = 'The board’s vote ends 170 years of keepers on the rock';
export const CREDIT = '© Harbour Archive/Quayside Pictures';
export const RIGHTS = 'Copyright The Saltmere Courier Limited 1931. All rights reserved.';
export const PARAGRAPHS = [
  'The harbour board of Saltmere voted on Tuesday to close its lighthouse, and two keepers packed their bags.',
  '“[The light] is older than anybody’s claim to it,” the chair said — and sold it for £1.',
  '1. That was the first point of a list that nobody read out.',
];
