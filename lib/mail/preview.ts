import type { Typed } from "@/lib/access/outcome";

/** What would happen, in words: whom it would go to and the mail as one of them gets it. */
export interface PreviewTold {
  heading: string;
  /** Said first where others would be asked than were shown before. */
  changed: string | null;
  facts: [string, string][];
  asGets: { heading: string; label: string; show: string; note: string };
  letter: { to: string; subject: string; text: string } | null;
  noLetter: string;
  whom: { heading: string; mailed: string; columns: string[]; rows: { id: string; cells: (string | null)[] }[] };
  noAddress: string;
  send: string;
  change: string;
}

/** What would happen, and all that is needed to have it happen just so. */
export interface Preview {
  step: "preview";
  told: PreviewTold;
  /** As whose the letter is shown. */
  as: string;
  /** Stands for who will be asked, so that just those are who were shown. */
  seen: string;
  typed: Typed;
}
