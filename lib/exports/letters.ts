/** What the page "Write to these" shows: addresses to copy, links that open a letter, and whom none of it reaches. */
export interface Letters {
  title: string;
  chunks: { title: string; text: string; link: string | null }[];
  /** Whom none of it reaches, by the reason. */
  unreached: { title: string; names: string[] }[];
  /** Where to choose anew, from what was chosen. */
  again: string;
}
