// The parts of a note that are prose: kept as they stand, in paragraphs.
import { clean } from "./clean";
import { isBulleted, withoutBullet } from "./flat";
import { foldLabel } from "./labels";
import { linesOf, placed, plain, type Mapped } from "./mapped";
import type { Placed } from "./note";
import { sectionsOf } from "./sections";

/** What a part of a note tells. */
export type Part = "background" | "highlights" | "assessment" | "comments";

const partOfLabel: [Part, RegExp][] = [
  ["background", /^(?:general |brief )?(?:background|context|introduction|overview)\b/],
  [
    "assessment",
    /^(?:assessments?|evaluation|conclusions?|findings|observations|lessons|recommendations|way |next steps|follow up|outcomes?|results?)\b/,
  ],
  ["comments", /^(?:additional|comments?|further|for further|remarks|notes?|contacts?|media)\b/],
];

/** What is told under any other label tells of the meeting itself. */
const partOf = (subject: string, label: string): Part | null => {
  const folded = foldLabel(label);
  const found = partOfLabel.find(([, wording]) => wording.test(folded))?.[0];
  if (subject === "other") return found === "comments" ? "comments" : null;
  return subject === "text" || subject === "speakers" || subject === "earlier" ? (found ?? "highlights") : null;
};

/** Paragraphs, one to a line with an empty one between; a bullet begins one. */
function paragraphs(content: Mapped): string {
  const found: string[] = [];
  let blank = true;
  for (const line of linesOf(content)) {
    const bulleted = isBulleted(line.text);
    const text = plain(bulleted ? withoutBullet(line).text : line.text);
    if (text === "") {
      blank = true;
      continue;
    }
    const before = found.at(-1) ?? "";
    // A page may have ended, or a footnote stood, in the middle of a sentence.
    const goesOn = before !== "" && !/[.:;!?]$/.test(before) && /^[\p{Ll}(]/u.test(text);
    if (bulleted) found.push(`- ${text}`);
    else if (before === "" || (blank && !goesOn)) found.push(text);
    else found.push(`${found.pop() ?? ""} ${text}`);
    blank = false;
  }
  return found.join("\n\n");
}

/** @returns the prose of a note by its parts, each with its place in the text; what it lacks is left out. */
export function partsOf(original: string): Partial<Record<Part, Placed<string>>> {
  const parts: Partial<Record<Part, Placed<string>>> = {};
  for (const { subject, label, content } of sectionsOf(clean(original))) {
    const part = partOf(subject, label);
    const text = part ? paragraphs(content) : "";
    if (!part || text === "") continue;
    const { from, to } = placed(text, content);
    const before = parts[part];
    parts[part] = before ? { value: `${before.value}\n\n${text}`, from: before.from, to } : { value: text, from, to };
  }
  return parts;
}
