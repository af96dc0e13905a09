import "server-only";
import { visitor } from "@/lib/access/actor";
import type { MeetingKind, MeetingMode } from "@/lib/database/generated/enums";
import { daysOf } from "./days";
import { isOffered } from "./offered";
import { listMeetings, meetingPage } from "./queries";

/** A meeting as the public interface gives it: who was there, without persons. Null: nothing is reported, or no list known. */
export interface ApiMeeting {
  slug: string;
  title: string;
  /** Where only the month is known, its first day. */
  startsOn: string;
  /** Where only the month is known, its last day. */
  endsOn: string;
  precision: "day" | "month";
  /** Every day of it; none where only the month is known. */
  days: string[];
  kind: MeetingKind;
  mode: MeetingMode;
  /** Only where it does not take place. */
  cancelled?: true;
  city: string | null;
  hostCode: string | null;
  fictional?: true;
  attendance: {
    /** ISO 3166-1 alpha-2, in the order of the English names. */
    states: string[];
    organisations: string[];
    countedStates: number | null;
    reportedStates: number | null;
    reportedStatesWithPointOfContact: number | null;
    mismatch: boolean;
  };
}

/** @returns null where there is no such meeting; a fictional one is there in the demonstration alone. */
export async function meetingForApi(slug: string): Promise<ApiMeeting | null> {
  const meeting = await meetingPage(visitor, slug, "en");
  if (!meeting || !isOffered(meeting)) return null;
  const { title, startsOn, endsOn, kind, mode, city, hostCode, fictional, counted, reportedStates, mismatch } = meeting;
  const present = meeting.delegations.filter((delegation) => delegation.present);
  return {
    slug,
    title,
    startsOn,
    endsOn,
    precision: meeting.precision === "day" ? "day" : "month",
    days: daysOf(meeting),
    kind,
    mode,
    ...(meeting.cancelled && { cancelled: true }),
    city,
    hostCode,
    ...(fictional && { fictional }),
    attendance: {
      states: present.flatMap(({ stateCode }) => stateCode ?? []),
      organisations: present.flatMap(({ stateCode, name }) => (stateCode === null ? name : [])),
      countedStates: counted?.states ?? null,
      reportedStates,
      reportedStatesWithPointOfContact:
        meeting.figures.find(({ kind }) => kind === "statesWithPointOfContact")?.reported ?? null,
      mismatch,
    },
  };
}

/** @returns every meeting, the newest first. */
export async function meetingsForApi(): Promise<ApiMeeting[]> {
  const meetings = await Promise.all((await listMeetings()).map(({ slug }) => meetingForApi(slug)));
  return meetings.filter((meeting) => meeting !== null);
}
