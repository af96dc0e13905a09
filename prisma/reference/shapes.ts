import { z } from "zod";
import { databaseDate } from "@/lib/dates";
import {
  ActivityKind,
  CommitteeRecordKind,
  Confidence,
  FigureKind,
  MeetingMode,
  Paragraph,
  PlanEventKind,
  PlanKind,
  SubRegion,
  SupportModel,
  Theme,
  WeaponType,
  type Precision,
} from "@/lib/database/generated/enums";

const text = z.string().min(1);
const optional = text.nullable().default(null);
const stateCode = z.string().regex(/^[A-Z]{2}$/);
const confidence = z.enum(Confidence);
const day = z.iso.date().transform(databaseDate);

const precisionOf: Record<number, Precision> = { 4: "year", 7: "month", 10: "day" };

/** "2012", "2012-04" or "2012-04-30": as much as is known, and the first day of the period it names. */
const roughDate = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .transform((known) => ({
    date: databaseDate(`${known}-01-01`.slice(0, 10)),
    precision: precisionOf[known.length] ?? "day",
  }))
  .refine(({ date }) => !Number.isNaN(date.getTime()));
const optionalDate = roughDate.nullable().default(null);

const name = z.strictObject({ name: text, filingKey: text });
const sourcedName = name.extend({ source: text, confidence });

/** @see states.json. `former`, `formerInFrench`: names no longer valid, in English and in French; `tile`: column and row on the tile map. */
export const states = z.array(
  z.strictObject({
    code: stateCode,
    alpha3: z.string().regex(/^[A-Z]{3}$/),
    subRegion: z.enum(SubRegion),
    unMember: z.boolean(),
    joinedOn: day,
    joinedSource: text,
    joinedConfidence: confidence,
    tile: z.tuple([z.int(), z.int()]),
    note: optional,
    source: text,
    english: sourcedName,
    translations: z.strictObject({
      source: text,
      confidence,
      names: z.record(z.enum(["fr", "de", "it", "ru", "es"]), name),
    }),
    former: z.array(sourcedName.extend({ validUntil: roughDate })),
    formerInFrench: z.array(sourcedName.extend({ validUntil: roughDate })).default([]),
  }),
);

/** @see chairmanships.json */
export const chairmanships = z.array(z.strictObject({ year: z.int(), stateCode, source: text, confidence }));

/** @see organisations.json */
export const organisations = z.array(z.strictObject({ slug: text, name: text, acronym: optional, source: text }));

const agendaItem = z.strictObject({
  day,
  title: text,
  speakers: z.array(z.strictObject({ name: text, function: optional })),
});

/** @see meetings.json. `attended`: whom the record lists as having been there; `agenda`: what it tells of who spoke. */
export const meetings = z.array(
  z.strictObject({
    slug: text,
    title: text,
    ordinal: z.int(),
    startsOn: day,
    endsOn: day,
    city: text,
    hostCode: stateCode,
    source: text,
    confidence,
    note: optional,
    objectives: z.array(text).default([]),
    agenda: z.array(agendaItem).default([]),
    organisers: z.array(z.strictObject({ state: stateCode.optional(), organisation: text.optional(), label: text })),
    figures: z.array(z.strictObject({ kind: z.enum(FigureKind), value: z.int(), quote: text })),
    attended: z.strictObject({ states: z.array(stateCode), organisations: z.array(text) }),
  }),
);

/** @see plans.json. An event that lasted several days is dated by its last. */
export const plans = z.array(
  z.strictObject({
    state: stateCode,
    sequence: z.int().positive(),
    kind: z.enum(PlanKind),
    kindNote: optional,
    instrument: optional,
    link: optional,
    periodFrom: optionalDate,
    periodTo: optionalDate,
    periodNote: optional,
    source: text,
    confidence,
    note: optional,
    conflict: optional,
    events: z.array(
      z.strictObject({
        kind: z.enum(PlanEventKind),
        date: roughDate,
        by: z.boolean().default(false),
        text,
        source: text,
        confidence,
      }),
    ),
  }),
);

/**
 * @see support.json. One event may have helped several States: each has a row of its own. `plan`: the number of the plan it was
 * for; `peers`: the States helped one another.
 */
export const support = z.array(
  z.strictObject({
    key: text,
    model: z.enum(SupportModel),
    title: text,
    from: roughDate,
    until: day.nullable().default(null),
    place: optional,
    states: z
      .array(
        z.strictObject({
          state: stateCode,
          plan: z.int().positive().nullable().default(null),
          towards: z.enum(PlanEventKind).nullable().default(null),
        }),
      )
      .min(1),
    peers: z.boolean().default(false),
    supporters: z.array(z.strictObject({ state: stateCode.optional(), organisation: text.optional(), label: text })),
    source: text,
    confidence,
    note: optional,
  }),
);

/** @see committee-records.json */
export const committeeRecords = z.array(
  z.strictObject({
    state: stateCode,
    kind: z.enum(CommitteeRecordKind),
    date: optionalDate,
    symbol: optional,
    link: optional,
    source: text,
    confidence,
    note: optional,
  }),
);

/**
 * @see activities.json. `states`: those it was for as its source says; none: all participating States, or unknown where
 * `statesUnknown`. `meeting`: the network meeting that it was.
 */
export const activities = z.array(
  z.strictObject({
    slug: text,
    title: text,
    kind: z.enum(ActivityKind),
    text: optional,
    states: z.array(stateCode).default([]),
    statesUnknown: z.boolean().default(false),
    paragraphs: z.array(z.enum(Paragraph)).default([]),
    weapons: z.array(z.enum(WeaponType)).default([]),
    themes: z.array(z.enum(Theme)).default([]),
    sessions: z.array(z.strictObject({ from: roughDate, until: day.nullable().default(null) })).min(1),
    mode: z.enum(MeetingMode).default("onSite"),
    city: optional,
    hostCode: stateCode.nullable().default(null),
    meeting: optional,
    organisers: z.array(z.strictObject({ state: stateCode.optional(), organisation: text.optional(), label: text })),
    source: text,
    confidence,
    note: optional,
  }),
);
