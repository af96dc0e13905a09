// What becomes of an entry's ways to be reached when a list names some.
import type { ChannelKind, Visibility } from "@/lib/database/generated/enums";
import type { KnownAppointment, KnownChannel } from "./directory";
import type { Change, ChannelWrite } from "./plan";
import type { Said } from "./said";

export interface ChannelsAfter {
  channels: KnownChannel[];
  written: ChannelWrite[];
  changes: Change[];
}

const spoken: ReadonlySet<ChannelKind> = new Set(["telephone", "mobile", "fax"]);

/** Two ways of writing one number or address are the same. A number is one, whatever it is called. */
function same(one: { kind: ChannelKind; value: string }, other: { kind: ChannelKind; value: string }): boolean {
  if (spoken.has(one.kind) && spoken.has(other.kind))
    return one.value.replace(/\D/g, "") === other.value.replace(/\D/g, "");
  if (one.kind !== other.kind) return false;
  const plain = (value: string) => value.toLowerCase().replace(/\s+/g, " ");
  return plain(one.value) === plain(other.value);
}

/**
 * What the row names and the entry has, stays. What it names anew takes the place of what of that kind the entry has and the row
 * does not name, in their order; what is over is added. Nothing is removed: a list that names one address does not say that
 * there is no other.
 */
export function channelsAfter(appointment: KnownAppointment, said: Said, standard: Visibility): ChannelsAfter {
  const channels = appointment.channels.map((channel) => ({ ...channel }));
  const changes: Change[] = [];
  const written = new Map<string, KnownChannel>();
  const named = said.channels.filter(
    (channel, place) => said.channels.findIndex((other) => same(channel, other)) === place,
  );
  const free = channels.filter((channel) => !named.some((one) => same(one, channel)));
  for (const wanted of named) {
    const known = channels.find((channel) => same(channel, wanted));
    if (known) {
      if (said.visibility === null || known.visibility === said.visibility) continue;
      changes.push({
        field: known.kind,
        from: `${known.value} (${known.visibility})`,
        to: `${known.value} (${said.visibility})`,
      });
      known.visibility = said.visibility;
      written.set(known.id, known);
      continue;
    }
    const at = free.findIndex(({ kind }) => kind === wanted.kind);
    const replaced = at < 0 ? undefined : free.splice(at, 1)[0];
    if (replaced) {
      changes.push({ field: wanted.kind, from: replaced.value, to: wanted.value });
      Object.assign(replaced, { value: wanted.value, visibility: said.visibility ?? replaced.visibility });
      written.set(replaced.id, replaced);
      continue;
    }
    const place = Math.max(-1, ...channels.map((channel) => channel.place)) + 1;
    const added = { id: `new channel ${said.row}.${place}`, ...wanted, visibility: said.visibility ?? standard, place };
    changes.push({ field: wanted.kind, from: null, to: wanted.value });
    channels.push(added);
    written.set(added.id, added);
  }
  const writes = [...written.values()].map((channel) => ({ ...channel, appointmentId: appointment.id }));
  return { channels, written: writes, changes };
}
