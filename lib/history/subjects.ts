// What of a State's record its history tells: which things, and of each thing which fields, in their order.

/** How a field's value is written out. */
export type Shape =
  | "text"
  | "day"
  | "rough"
  | "moment"
  | "choice"
  | "languages"
  | "person"
  | "nomination"
  | "appointment"
  | "check"
  | "meeting"
  | "file";

/** What the audit trail calls a thing. */
export const subjects = {
  Appointment: {
    function: "choice",
    personId: "person",
    startsOn: "day",
    endsOn: "day",
    nominationId: "nomination",
    position: "text",
    organisation: "text",
    withdrawnReason: "text",
  },
  Person: { honorific: "text", givenNames: "text", familyName: "text", languages: "languages" },
  Channel: { kind: "choice", value: "text", visibility: "choice" },
  StateChannel: { purpose: "choice", kind: "choice", value: "text", visibility: "choice" },
  Nomination: { reference: "text", datedOn: "day", note: "text", documentId: "file" },
  Proposal: {
    kind: "choice",
    appointmentId: "appointment",
    effectiveOn: "day",
    honorific: "text",
    givenNames: "text",
    familyName: "text",
    position: "text",
    organisation: "text",
    email: "text",
    telephone: "text",
    note: "text",
    decision: "choice",
    reason: "text",
  },
  CheckRequest: {
    checkId: "check",
    appointmentId: "appointment",
    recipient: "text",
    answer: "choice",
    via: "choice",
    answeredAt: "moment",
    returnedAt: "moment",
    note: "text",
  },
  Invitation: {
    meetingId: "meeting",
    addressee: "text",
    recipient: "text",
    answer: "choice",
    via: "choice",
    answeredAt: "moment",
    note: "text",
  },
  Plan: {
    kind: "choice",
    kindNote: "text",
    instrument: "text",
    periodFrom: "rough",
    periodTo: "rough",
    periodNote: "text",
    link: "text",
    source: "text",
    note: "text",
    conflict: "text",
  },
  PlanEvent: { kind: "choice", date: "rough", text: "text", source: "text" },
  StateName: { language: "languages", name: "text", validUntil: "rough", source: "text" },
} as const satisfies Record<string, Record<string, Shape>>;

export type Subject = keyof typeof subjects;

/** Which field says how much of a date is known. */
export const precisionOf: Record<string, string> = {
  periodFrom: "periodFromPrecision",
  periodTo: "periodToPrecision",
  date: "precision",
  validUntil: "untilPrecision",
};

/** What the history can be narrowed to. */
export const kinds = {
  appointments: ["Appointment"],
  persons: ["Person"],
  channels: ["Channel", "StateChannel"],
  nominations: ["Nomination"],
  proposals: ["Proposal"],
  checks: ["CheckRequest"],
  invitations: ["Invitation"],
  plans: ["Plan", "PlanEvent"],
  names: ["StateName"],
} as const satisfies Record<string, readonly Subject[]>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** What the Conflict Prevention Centre noted for itself: who called when, what was said. */
export const ofTheCentre: Partial<Record<Subject, string>> = { CheckRequest: "note" };

/** Of whoever may not see every channel of a State, the ways to reach somebody that stand outside channels, and remarks, are kept. */
export const guarded: ReadonlySet<string> = new Set(["email", "telephone", "recipient", "note"]);
