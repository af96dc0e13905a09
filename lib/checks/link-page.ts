import "server-only";
import { database } from "@/lib/database/client";
import type { ChannelKind, CheckAnswer, CheckKind, ContactFunction } from "@/lib/database/generated/enums";
import { fullName } from "@/lib/contacts/rules";
import { plainDate, today } from "@/lib/dates";
import { requestOf } from "./link";

/** The entry that a link asks about, as its holder may see it. */
export interface AskedEntry {
  appointmentId: string;
  version: number;
  stateCode: string;
  function: ContactFunction;
  name: string;
  position: string | null;
  organisation: string | null;
  languages: string[];
  channels: { id: string; kind: ChannelKind; value: string }[];
}

interface Asking {
  kind: CheckKind;
  title: string;
  dueOn: string;
  slug: string;
}

/** What a link leads to. */
export type LinkPage =
  | { state: "wrong" }
  | { state: "closed" | "ended"; check: Asking }
  | {
      state: "answered";
      check: Asking;
      stateCode: string;
      appointmentId: string;
      answer: CheckAnswer;
      answeredAt: Date;
    }
  | { state: "open"; check: Asking; entry: AskedEntry };

async function readRequest(id: string) {
  return database().checkRequest.findUnique({
    where: { id },
    select: {
      answer: true,
      answeredAt: true,
      check: { select: { kind: true, title: true, dueOn: true, slug: true, closedAt: true } },
      appointment: {
        select: {
          id: true,
          version: true,
          stateCode: true,
          function: true,
          position: true,
          organisation: true,
          startsOn: true,
          endsOn: true,
          withdrawnAt: true,
          person: { select: { honorific: true, givenNames: true, familyName: true, languages: true } },
          channels: {
            orderBy: [{ place: "asc" }, { id: "asc" }],
            select: { id: true, kind: true, value: true },
          },
        },
      },
    },
  });
}

type Found = NonNullable<Awaited<ReturnType<typeof readRequest>>>;

function entryOf({ id, person, version, ...appointment }: Found["appointment"]): AskedEntry {
  const { stateCode, function: held, position, organisation, channels } = appointment;
  const name = [person.honorific, fullName(person)].filter(Boolean).join(" ");
  const { languages } = person;
  return { appointmentId: id, version, stateCode, function: held, name, position, organisation, languages, channels };
}

/** @returns what the bearer of a link may see and do now. Reading answers nothing: mail scanners open links. */
export async function linkPage(token: string): Promise<LinkPage> {
  const requestId = requestOf(token);
  const found = requestId === null ? null : await readRequest(requestId);
  if (!found) return { state: "wrong" };
  const { appointment, answer, answeredAt } = found;
  const { id: appointmentId, stateCode } = appointment;
  const { closedAt, dueOn, ...asking } = found.check;
  const check = { ...asking, dueOn: plainDate(dueOn) };
  if (answer !== null && answeredAt !== null)
    return { state: "answered", check, stateCode, appointmentId, answer, answeredAt };
  if (closedAt !== null) return { state: "closed", check };
  const { withdrawnAt, endsOn } = appointment;
  if (withdrawnAt !== null || (endsOn !== null && plainDate(endsOn) <= today())) return { state: "ended", check };
  return { state: "open", check, entry: entryOf(appointment) };
}
