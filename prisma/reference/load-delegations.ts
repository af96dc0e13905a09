import "server-only";
import type { Transaction } from "@/lib/database/client";
import { align } from "./align";
import type { readMeetings } from "./files";
import { idOf, type Ids } from "./slugs";

type File = ReturnType<typeof readMeetings>;

interface Listed {
  meetingId: string;
  stateCode: string | null;
  organisationId: string | null;
}

const keyOf = ({ meetingId, stateCode, organisationId }: Listed) => [meetingId, stateCode, organisationId].join(" ");

function listed(file: File, meetings: Ids, organisations: Ids): (Listed & { source: string })[] {
  return file.flatMap(({ slug, attended, source }) => {
    const ofMeeting = { meetingId: idOf(meetings, slug), stateCode: null, organisationId: null, source };
    return [
      ...attended.states.map((stateCode) => ({ ...ofMeeting, stateCode })),
      ...attended.organisations.map((organisation) => ({
        ...ofMeeting,
        organisationId: idOf(organisations, organisation),
      })),
    ];
  });
}

/** The delegations that a record lists, each with its mark of attendance: no day and no desk, only the record. */
export async function loadDelegations(
  transaction: Transaction,
  file: File,
  meetings: Ids,
  organisations: Ids,
): Promise<void> {
  const wanted = listed(file, meetings, organisations);
  const ofMeetings = { meetingId: { in: [...meetings.values()] } };
  const delegations = await align(transaction, {
    subject: "Delegation",
    wanted,
    existing: await transaction.delegation.findMany({ where: ofMeetings }),
    key: keyOf,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.delegation.update({ where: { id }, data }),
    create: (data) => transaction.delegation.createManyAndReturn({ data }),
  });
  const ids = new Map(delegations.map((delegation) => [keyOf(delegation), delegation.id]));
  await align(transaction, {
    subject: "Attendance",
    wanted: wanted.map((delegation) => ({
      delegationId: idOf(ids, keyOf(delegation)),
      meetingId: delegation.meetingId,
      source: delegation.source,
    })),
    existing: await transaction.attendance.findMany({ where: { ...ofMeetings, participantId: null, day: null } }),
    key: ({ delegationId }) => delegationId,
    id: ({ id }) => id,
    update: ({ id }, data) => transaction.attendance.update({ where: { id }, data }),
    create: (data) => transaction.attendance.createManyAndReturn({ data }),
  });
}
