// What the audit trail says of an entry, as things with names: no columns, nothing that the reader may not see.
import type { ChannelKind, Visibility } from "@/lib/database/generated/enums";
import type { EntryChange } from "./changes";

/** From what to what; null where that was erased. */
type Changes = Record<string, [unknown, unknown] | null>;

export interface TrailRow {
  save: string;
  at: Date;
  actor: string;
  actorName: string;
  action: string;
  operation: string;
  subject: string;
  changes: Changes;
  person: string | null;
  /** Of a channel that is still there. */
  channel: ChannelKind | null;
  visibility: Visibility | null;
}

type FieldThing = "name" | "honorific" | "languages" | "position" | "organisation" | "term" | "nomination";

/** Something of an entry that changed. */
export interface ChangedThing {
  thing: FieldThing | ChannelKind;
  how: "changed" | "added" | "removed" | "visibility";
}

const fieldThings: Record<string, FieldThing> = {
  givenNames: "name",
  familyName: "name",
  honorific: "honorific",
  languages: "languages",
  position: "position",
  organisation: "organisation",
  startsOn: "term",
  endsOn: "term",
  nominationId: "nomination",
};

const both = (change: [unknown, unknown] | null | undefined) =>
  (change ?? []).filter((value) => value !== null && value !== undefined);

function channelThing({ operation, changes, channel, visibility }: TrailRow, visible: Visibility[]): ChangedThing[] {
  // Of a row that is gone and did not say here who saw it, only those who see all are told.
  const seenBy = [...both(changes.visibility), ...(visibility ? [visibility] : [])] as Visibility[];
  if (!(seenBy.length > 0 ? seenBy : (["cpc"] as const)).every((one) => visible.includes(one))) return [];
  const [kind] = [...both(changes.kind).reverse(), channel] as (ChannelKind | null)[];
  if (!kind) return [];
  if (operation === "insert") return [{ thing: kind, how: "added" }];
  if (operation === "delete") return [{ thing: kind, how: "removed" }];
  if ("value" in changes || "kind" in changes) return [{ thing: kind, how: "changed" }];
  return "visibility" in changes ? [{ thing: kind, how: "visibility" }] : [];
}

function fieldsChanged({ changes }: TrailRow): ChangedThing[] {
  const things = new Set(Object.keys(changes).flatMap((field) => fieldThings[field] ?? []));
  return [...things].map((thing) => ({ thing, how: "changed" }));
}

/** Tells one save of one person's entry. @param rows what the audit trail has of it. @param visible the channels the reader may see. */
export function sayChange(id: string, rows: TrailRow[], visible: Visibility[]): EntryChange {
  const [first] = rows;
  const isNew = rows.some(({ subject, operation }) => subject === "Appointment" && operation === "insert");
  const isWithdrawn = rows.some(({ subject, changes }) => subject === "Appointment" && "withdrawnAt" in changes);
  const things = isNew
    ? []
    : rows.flatMap((row) => (row.subject === "Channel" ? channelThing(row, visible) : fieldsChanged(row)));
  return {
    id,
    at: first?.at ?? new Date(0),
    by: first && first.actor !== "system" ? first.actorName : null,
    person: first?.person ?? null,
    kind: isNew ? "made" : isWithdrawn ? "withdrawn" : things.length === 0 ? "confirmed" : "changed",
    things: things.filter(
      ({ thing, how }, at) => things.findIndex((one) => one.thing === thing && one.how === how) === at,
    ),
  };
}
