// What of a State's record its history tells: which things, and of each thing which fields, in their order.

/** How a field's value is written out. */
export type Shape =
  | "text"
  | "day"
  | "rough"
  | "moment"
  | "choice"
  | "languages"
  | "paragraphs"
  | "weapons"
  | "list"
  | "themes"
  | "activity"
  | "person"
  | "nomination"
  | "appointment"
  | "check"
  | "meeting"
  | "yes"
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
    title: "text",
    kind: "choice",
    kindNote: "text",
    instrument: "text",
    instrumentNumber: "text",
    periodFrom: "rough",
    periodTo: "rough",
    periodNote: "text",
    languages: "languages",
    link: "text",
    documentId: "file",
    responsibleBody: "text",
    circle: "choice",
    source: "text",
    confidence: "choice",
    note: "text",
    conflict: "text",
    withdrawnReason: "text",
  },
  PlanEvent: {
    kind: "choice",
    date: "rough",
    by: "yes",
    text: "text",
    source: "text",
    confidence: "choice",
    withdrawnReason: "text",
  },
  PlanSupport: {
    model: "choice",
    title: "text",
    startsOn: "rough",
    endsOn: "day",
    place: "text",
    towards: "choice",
    note: "text",
    source: "text",
    confidence: "choice",
    withdrawnReason: "text",
  },
  PlanSupporter: { label: "text" },
  Need: {
    text: "text",
    paragraphs: "paragraphs",
    weapons: "weapons",
    circle: "choice",
    statedOn: "day",
    end: "choice",
    endedOn: "day",
    endNote: "text",
  },
  Lesson: { title: "text", text: "text", circle: "choice", statedOn: "day" },
  CommitteeRecord: {
    kind: "choice",
    date: "rough",
    symbol: "text",
    link: "text",
    note: "text",
    source: "text",
    withdrawnReason: "text",
  },
  Measure: {
    number: "text",
    text: "text",
    paragraphs: "paragraphs",
    weapons: "weapons",
    bodies: "list",
    deadline: "rough",
    indicator: "text",
    withdrawnReason: "text",
  },
  MeasureProgress: { on: "day", status: "choice", note: "text", source: "text" },
  Activity: {
    title: "text",
    kind: "choice",
    status: "choice",
    text: "text",
    states: "list",
    startsOn: "day",
    endsOn: "day",
    themes: "themes",
    paragraphs: "paragraphs",
    weapons: "weapons",
    city: "text",
    circle: "choice",
    cancelledReason: "text",
    withdrawnReason: "text",
  },
  FollowUp: { activityId: "activity", met: "choice", text: "text" },
  Offer: {
    title: "text",
    text: "text",
    themes: "themes",
    paragraphs: "paragraphs",
    weapons: "weapons",
    languages: "languages",
    circle: "choice",
    offeredOn: "day",
    standsUntil: "day",
  },
  StateName: { language: "languages", name: "text", validUntil: "rough", source: "text" },
} as const satisfies Record<string, Record<string, Shape>>;

export type Subject = keyof typeof subjects;

/** Which field says how much of a date is known. */
export const precisionOf: Record<string, string> = {
  periodFrom: "periodFromPrecision",
  periodTo: "periodToPrecision",
  date: "precision",
  startsOn: "precision",
  deadline: "deadlinePrecision",
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
  support: ["PlanSupport", "PlanSupporter"],
  needs: ["Need", "Lesson"],
  committee: ["CommitteeRecord"],
  measures: ["Measure", "MeasureProgress"],
  activities: ["Activity", "FollowUp", "Offer"],
  names: ["StateName"],
} as const satisfies Record<string, readonly Subject[]>;

export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** Of these a mistaken one, or one that is no longer meant, is withdrawn. */
export const withdrawable: ReadonlySet<Subject> = new Set([
  "Appointment",
  "Plan",
  "PlanEvent",
  "Measure",
  "MeasureProgress",
  "PlanSupport",
  "Lesson",
  "CommitteeRecord",
  "Activity",
  "Offer",
]);
/** These are confirmed by the State. */
export const confirmable: ReadonlySet<Subject> = new Set(["Appointment", "Plan", "PlanEvent", "PlanSupport"]);

/** What the Conflict Prevention Centre noted for itself: who called when, what was said. */
export const ofTheCentre: Partial<Record<Subject, string>> = { CheckRequest: "note" };

/** Of whoever may not see every channel of a State, the ways to reach somebody that stand outside channels, and remarks, are kept. */
export const guarded: ReadonlySet<string> = new Set(["email", "telephone", "recipient", "note"]);
