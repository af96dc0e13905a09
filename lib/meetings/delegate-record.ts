import "server-only";
import type { Typed } from "@/lib/access/outcome";
import { database } from "@/lib/database/client";
import type { Gender } from "@/lib/participants/sex";

/** What is recorded of a delegate and can be put right. */
export const delegateFields = {
  honorific: true,
  givenNames: true,
  familyName: true,
  position: true,
  gender: true,
  head: true,
} as const;

interface Recorded {
  honorific: string | null;
  givenNames: string | null;
  familyName: string;
  position: string | null;
  gender: Gender | null;
  head: boolean;
}

/** @returns a delegate as the fields of a form. */
export const asTyped = ({ head, ...texts }: Recorded): Typed => ({
  honorific: texts.honorific ?? "",
  givenNames: texts.givenNames ?? "",
  familyName: texts.familyName,
  position: texts.position ?? "",
  gender: texts.gender ?? "",
  head: head ? "on" : "",
});

/** @returns a delegate on the list of a meeting, with the version it has; null where there is none. Personal data, for the CPC alone. */
export async function delegateOf(slug: string, id: string) {
  const found = await database().participant.findFirst({
    where: { id, withdrawnAt: null, meeting: { slug }, delegation: { withdrawnAt: null } },
    select: { version: true, ...delegateFields, meeting: { select: { title: true } } },
  });
  return found && { title: found.meeting.title, version: found.version, typed: asTyped(found) };
}
