/** What is known of an article beside its body, and stands in the page a second time. */
export interface KnownFacts {
  headline?: string | undefined;
  standfirst?: string | undefined;
  authors?: string[] | undefined;
  /** The language of the page, as in `de`. */
  language?: string | undefined;
  /** The address of the page. */
  base?: string | undefined;
  /** The names of the publication. */
  sites?: string[] | undefined;
  /** The moments that the page marks as such. */
  times?: string[] | undefined;
}
