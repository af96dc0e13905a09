import "server-only";
import type { Subject } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { invitedMeeting, type InvitedMeeting } from "./meeting";

/** What the writes on one invitation are about. */
export interface InvitationSubject extends Subject {
  invitationId: string;
  stateCode: string | null;
  organisationId: string | null;
  meeting: InvitedMeeting;
  slug: string;
}

/** @returns an invitation by its id; null where there is none. */
export async function findInvitation({ invitationId }: { invitationId: string }): Promise<InvitationSubject | null> {
  const found = await database().invitation.findUnique({
    where: { id: invitationId },
    select: { stateCode: true, organisationId: true, meetingId: true },
  });
  const meeting = found && (await invitedMeeting({ id: found.meetingId }));
  if (!meeting) return null;
  const { stateCode, organisationId } = found;
  return { invitationId, stateCode, organisationId, meeting, slug: meeting.slug };
}
