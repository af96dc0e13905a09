import "server-only";
import { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { flat, readDraft } from "./draft";
import { findActivity } from "./find-activity";
import { lookAround, type LookedAround } from "./look-around";
import { ownerFor } from "./whose";

interface Looking extends Subject {
  take: LookedAround;
}

/** Looks what is like an activity while it is typed, for a script beside its form; changes nothing. */
export const lookAtActivity: Write<unknown, Looking, Pick<LookedAround, "like">> = {
  permission: "activity.look",
  schema: z.unknown(),
  async load(input, actor) {
    const typed = flat(input);
    const own = typed.activity ? await findActivity({ activity: typed.activity }) : null;
    const take = await lookAround(actor, { typed: {}, read: readDraft(input), ...(own && { id: own.id }) });
    return { ...ownerFor(actor), take };
  },
  verb: (_transaction, { record }) => Promise.resolve({ like: record.take.like }),
};
