/**
 * The table of what is seen: every field of a State's record, who belongs to the circle to which it is open, and which surface
 * has a place for it. Whoever belongs to the circle sees the field wherever it has a place; nobody else, anywhere.
 */
import type { ChannelKind, ChannelPurpose, Visibility } from "@/lib/database/generated/enums";

export const readers = [
  "visitor",
  "formerPointOfContact",
  "expert",
  "partner",
  "pointOfContact",
  "staff",
  "coordinator",
] as const;
export type Reader = (typeof readers)[number];

/** Serbia's Point of Contact is the reader; Austria is another State. */
export const states = { own: "RS", other: "AT" } as const;
export type Whose = keyof typeof states;

export const circles = ["network", "states", "cpc"] as const satisfies Visibility[];

/** Who belongs to which circle. */
const circlesOf: Record<Reader, Record<Whose, readonly Visibility[]>> = {
  visitor: { own: [], other: [] },
  formerPointOfContact: { own: [], other: [] },
  expert: { own: ["network"], other: ["network"] },
  partner: { own: ["network"], other: ["network"] },
  pointOfContact: { own: circles, other: ["network", "states"] },
  staff: { own: circles, other: circles },
  coordinator: { own: circles, other: circles },
};

export const personal = ["honorific", "givenNames", "familyName", "position", "organisation", "nomination"] as const;
export const kinds = ["email", "telephone", "mobile", "fax", "address"] as const satisfies ChannelKind[];
export const purposes = ["role", "delegation"] as const satisfies ChannelPurpose[];

/** One field, and the circle to which it is open. */
export interface Field {
  name: string;
  circle: Visibility;
  personal?: (typeof personal)[number];
  kind?: ChannelKind;
  /** Of a channel that is the State's own. */
  purpose?: ChannelPurpose;
}

export const fields: Field[] = [
  ...personal.map((name): Field => ({ name, circle: "network", personal: name })),
  ...kinds.flatMap((kind) => circles.map((circle): Field => ({ name: `${kind} for ${circle}`, circle, kind }))),
  ...purposes.flatMap((purpose) =>
    kinds.flatMap((kind) =>
      circles.map((circle): Field => ({ name: `${purpose} ${kind} for ${circle}`, circle, kind, purpose })),
    ),
  ),
];

const everything = () => true;
const nothing = () => false;
/** Who somebody is, and how to reach them at a distance. */
const onList = ({ personal: own, kind, purpose }: Field) =>
  (own !== undefined && own !== "nomination") ||
  (purpose === undefined && (kind === "email" || kind === "telephone" || kind === "mobile"));
const inTheCentre: Reader[] = ["staff", "coordinator"];

interface Surface {
  /** Whether it has a place for the field. */
  shows: (field: Field) => boolean;
  /** Whom it is for at all, where not for everybody. */
  isFor?: (reader: Reader, whose: Whose) => boolean;
}

export const surfaces = {
  "State page": { shows: everything },
  "State page of a past day": { shows: ({ personal: name }) => name !== undefined },
  /** Who and where; of the addresses and numbers the first alone. */
  "directory page": {
    shows: ({ name, personal: own }) =>
      (own !== undefined && own !== "honorific" && own !== "nomination") ||
      name === "email for network" ||
      name === "telephone for network",
  },
  "directory page of a past day": {
    shows: ({ personal: own }) => own !== undefined && own !== "honorific" && own !== "nomination",
  },
  history: {
    shows: everything,
    isFor: (reader, whose) => inTheCentre.includes(reader) || (reader === "pointOfContact" && whose === "own"),
  },
  search: {
    shows: ({ personal: own, kind, purpose }) =>
      (own !== undefined && own !== "honorific" && own !== "nomination") || (purpose === undefined && kind === "email"),
  },
  CSV: { shows: everything },
  XLSX: { shows: everything },
  PDF: { shows: everything },
  vCard: { shows: ({ personal: own }) => own !== "nomination" },
  "offline copy": { shows: everything },
  "write to these": { shows: ({ name, purpose }) => purpose === undefined && name === "email for network" },
  "list of participants": { shows: onList },
  "list of participants in Word": { shows: onList },
  "list of participants in Excel": { shows: onList },
  API: { shows: nothing },
} satisfies Record<string, Surface>;
export type SurfaceName = keyof typeof surfaces;

/** @returns whether a reader sees a field of the own State or another's on a surface. */
export function isSeen(field: Field, reader: Reader, whose: Whose, name: SurfaceName): boolean {
  const { shows, isFor }: Surface = surfaces[name];
  return shows(field) && circlesOf[reader][whose].includes(field.circle) && (isFor?.(reader, whose) ?? true);
}

/** What a field of a State says in the test: found nowhere else, and whole where all but letters and figures is dropped. */
export function valueOf(field: Field, whose: Whose): string {
  const number = 1 + fields.indexOf(field);
  const figures = `${whose === "own" ? "71" : "82"}${String(number).padStart(2, "0")}`;
  // No two sound alike: what is searched for is found by its sound, too.
  const letters = [Math.floor(number / 10), number % 10].map((digit) => "bdfglmnprs".charAt(digit));
  const word = `${whose === "own" ? "Dro" : "Vul"}${letters.join("i")}okim`;
  if (field.kind === "email") return `${word}@example.org`;
  if (field.kind === "telephone" || field.kind === "mobile" || field.kind === "fax")
    return `+999 ${figures} 55 ${figures}`;
  return field.kind === "address" ? `${word} Street ${figures}` : word;
}
