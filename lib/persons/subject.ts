/** A person of the directory, as far as their name tells. */
export interface Subject {
  id: string;
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  languages: string[];
}
