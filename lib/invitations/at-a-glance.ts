import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { database } from "@/lib/database/client";
import { kept } from "@/lib/database/kept";
import type { InvitationAnswer } from "@/lib/database/generated/enums";
import { announcedCount } from "./queries";
import { countStandings, standingOf, type Standing } from "./rules";

interface GlanceState {
  code: string;
  column: number;
  row: number;
  standing: Standing;
}

/** How a meeting's invitations stand, without persons: for the network. */
export interface Glance {
  states: GlanceState[];
  counts: Record<Standing, number>;
  organisations: { name: string; standing: Standing }[];
  persons: number;
  capacity: number | null;
}

/** @returns how the invitations of a meeting stand; null where nobody was invited, or the reader is not of the network. */
export async function glanceAt(actor: Actor, slug: string): Promise<Glance | null> {
  if (!can(actor, "directory.read")) return null;
  return kept(`answers ${slug}`, () => read(slug));
}

async function read(slug: string): Promise<Glance | null> {
  const meeting = await database().meeting.findUnique({ where: { slug }, select: { id: true, capacity: true } });
  if (!meeting) return null;
  const [invitations, states] = await Promise.all([
    database().invitation.findMany({
      where: { meetingId: meeting.id },
      orderBy: { organisation: { name: "asc" } },
      select: { stateCode: true, answer: true, organisation: { select: { name: true } } },
    }),
    database().state.findMany({ select: { code: true, tileColumn: true, tileRow: true } }),
  ]);
  if (invitations.length === 0) return null;
  const byState = new Map<string | null, { answer: InvitationAnswer | null }>(
    invitations.map((one) => [one.stateCode, one]),
  );
  const tiles = states.map(({ code, tileColumn: column, tileRow: row }) => ({
    ...{ code, column, row },
    standing: standingOf(byState.get(code)),
  }));
  return {
    states: tiles,
    counts: countStandings(tiles.map(({ standing }) => standing)),
    organisations: invitations.flatMap(({ organisation, answer }) =>
      organisation ? [{ name: organisation.name, standing: standingOf({ answer }) }] : [],
    ),
    persons: await announcedCount(meeting.id),
    capacity: meeting.capacity,
  };
}
