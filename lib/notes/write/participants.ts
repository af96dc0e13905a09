import type { Organisation } from "@/lib/notes/read/note";
import { paragraph, point, asLines, type Block } from "./blocks";
import { listed, readable, same } from "./readable";
import type { NoteRecord } from "./record";
import type { NoteWords } from "./words";

/** As notes of the field write them. */
const usual: Record<string, string> = {
  "United States of America": "United States (US)",
  "United Kingdom": "United Kingdom (UK)",
};

const withAcronym = ({ name, acronym }: Organisation) =>
  acronym === null || new RegExp(`\\b${acronym.replace(/\W/g, "\\$&")}\\b`).test(name) ? name : `${name} (${acronym})`;

/** A comma before the last name too, as some names hold an "and": "Turkey, and United States (US)". */
const enumerated = (names: string[]) =>
  names.length > 2 ? `${names.slice(0, -1).join(", ")}, and ${names.at(-1) ?? ""}` : listed(names);

/** All in one run, parted by commas or semicolons, or one a line under a label of their own. */
function bodies(organisations: Organisation[], say: NoteWords): Block[] {
  const names = organisations.map(withAcronym);
  const points = names.map((name) => point(name));
  const forms: [Block[], ...Block[][]] = [
    [paragraph(names.join(", "))],
    [paragraph(names.join("; "))],
    points,
    [paragraph(`${say("organisationsLabel")}:`), ...points],
  ];
  return readable(
    forms,
    (form) => `Participants:\n\nSerbia\n\n${asLines(form)}`,
    ({ organisations: read, states }) =>
      states.length === 1 &&
      same(
        read.map(({ name }) => name),
        organisations.map(({ name }) => name),
      ),
  );
}

/** @returns who took part, as a note lists them; nothing where nobody is known. */
export function participantsOf({ states, partners, organisations }: NoteRecord, say: NoteWords): Block[] {
  const lists = [
    ...(states.length > 0 ? [paragraph(enumerated(states.map((name) => usual[name] ?? name)))] : []),
    ...(partners.length > 0 ? [paragraph(`${say("partners")}: ${listed(partners)}`)] : []),
    ...(organisations.length > 0 ? bodies(organisations, say) : []),
  ];
  return lists.length > 0 ? [paragraph(say("representatives")), ...lists] : [];
}
