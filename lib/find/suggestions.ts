import type { Mark } from "./marks";

/** A line of the list that opens under the search field, and where it leads. */
export interface Suggestion {
  href: string;
  text: string;
  marks: Mark[];
  note?: string | undefined;
  noteMarks?: Mark[] | undefined;
}

/** What the search field is told as one types. */
export interface Suggestions {
  groups: { label: string; options: Suggestion[] }[];
  /** How many, for those who hear the page. */
  said: string;
  /** "Did you mean", where nothing is spelt as asked. */
  guess?: string | undefined;
  /** The States meant: those of the table beneath. */
  codes: string[];
}
