import writeWorkbook, { type Cell, type CellObject } from "write-excel-file/node";
import { formatDays } from "@/lib/dates";
import { head, width } from "@/lib/exports/xlsx";
import { wordsOf, type Say } from "@/i18n/words-of";
import type { ListedDelegation, Participant, ParticipantList } from "./queries";
import { sections } from "./rules";
import type { ListSheet } from "./sheet";

const columns = [
  "number",
  "section",
  "delegation",
  "head",
  "honorific",
  "givenNames",
  "familyName",
  "position",
  "organisation",
  "present",
] as const;
const laterColumns = ["days", "gender"] as const;
const contactColumns = ["email", "telephone", "audience"] as const;

/** One row a person; a delegation that names nobody has a row of its own. */
interface Row {
  delegation: ListedDelegation;
  person: Participant | null;
}

const rowsOf = ({ delegations }: ParticipantList): Row[] =>
  sections.flatMap((section) =>
    delegations
      .filter((delegation) => delegation.section === section)
      .flatMap((delegation): Row[] =>
        delegation.people.length === 0
          ? [{ delegation, person: null }]
          : delegation.people.map((person) => ({ delegation, person })),
      ),
  );

function textsOf({ delegation, person }: Row, say: Say): (string | null)[] {
  const yes = say("participants.yes");
  return [
    say(`participants.sections.${delegation.section}`),
    delegation.name,
    person?.head ? yes : null,
    person?.honorific ?? null,
    person?.givenNames ?? null,
    person?.familyName ?? null,
    person?.position ?? null,
    person?.organisation ?? null,
    (person ?? delegation).present ? yes : null,
  ];
}

function contactsOf({ person }: Row, say: Say): (string | null)[] {
  const channels = person?.channels ?? [];
  const values = (isEmail: boolean) =>
    channels.flatMap(({ kind, value }) => ((kind === "email") === isEmail ? [value] : [])).join("; ") || null;
  const circles = new Set(channels.map(({ visibility }) => visibility));
  const narrowest = (["cpc", "states", "network"] as const).find((circle) => circles.has(circle));
  return [values(true), values(false), narrowest ? say(`exports.audiences.${narrowest}`) : null];
}

/** The days on which each was present, of a meeting of several; and whether they are a woman or a man, for whoever may see that. */
function laterOf({ delegation, person }: Row, say: Say, locale: string) {
  const { days } = person ?? delegation;
  return {
    days: days.length > 0 ? formatDays(days, locale) : null,
    gender: person?.gender ? say(`participants.genders.${person.gender}`) : null,
  };
}

const line = (value: string, more: Partial<CellObject> = {}): CellObject[] => [{ value, type: String, ...more }];

const cell = (text: string | null): Cell =>
  text === null ? null : { value: text, type: String, wrap: true, alignVertical: "top" };

/** A list of participants as a workbook: the heading, then one row a person under heads that stand still. */
export async function asXlsx(list: ParticipantList, sheet: ListSheet): Promise<Buffer> {
  const say = await wordsOf(sheet.language);
  const withContacts = list.choice.contacts === "with";
  const rows = rowsOf(list);
  const laters = rows.map((row) => laterOf(row, say, sheet.language));
  // A column in which nothing stands for this reader is none.
  const later = laterColumns.filter((column) => laters.some((one) => one[column] !== null));
  const named = [...columns, ...later, ...(withContacts ? contactColumns : [])];
  const heads = named.map((column) => say(`participants.table.${column}`));
  const texts = rows.map((row, index) => [
    ...textsOf(row, say),
    ...later.map((column) => laters[index]?.[column] ?? null),
    ...(withContacts ? contactsOf(row, say) : []),
  ]);
  const opening = [
    line(`${sheet.title}: ${sheet.meeting}`, { fontWeight: "bold", fontSize: 14 }),
    line(sheet.when, { fontSize: 12 }),
    line([...sheet.about, sheet.fictional ?? ""].join(" ").trim(), { textColor: "#55606b" }),
    line(`${sheet.mark} ${sheet.asOf} ${sheet.reader}`, { textColor: "#55606b" }),
    [],
  ];
  const body = texts.map((cells, index): Cell[] => [
    { value: index + 1, type: Number, align: "left", alignVertical: "top" },
    ...cells.map(cell),
  ]);
  const written = {
    sheet: sheet.title,
    data: [...opening, heads.map(head), ...body],
    columns: heads.map((text, index) =>
      index === 0 ? { width: 6 } : width([text, ...texts.map((cells) => cells[index - 1] ?? null)]),
    ),
    stickyRowsCount: opening.length + 1,
    orientation: "landscape" as const,
  };
  return writeWorkbook([written], { fontFamily: "Calibri", fontSize: 11 }).toBuffer();
}
