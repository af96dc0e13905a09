import "server-only";
import { heldOn } from "@/lib/contacts/held";
import { database } from "@/lib/database/client";
import type { ContactFunction } from "@/lib/database/generated/enums";

/** Which functions each State had filled on a day ("YYYY-MM-DD"), by its code; a State with none is not in it. Public. */
export async function functionsFilled(day: string, stateCode?: string): Promise<Map<string, Set<ContactFunction>>> {
  const held = await database().appointment.findMany({
    where: {
      ...heldOn(day),
      ...(stateCode !== undefined && { stateCode }),
    },
    select: { stateCode: true, function: true },
  });
  const filled = new Map<string, Set<ContactFunction>>();
  for (const appointment of held) {
    const functions = filled.get(appointment.stateCode) ?? new Set();
    filled.set(appointment.stateCode, functions.add(appointment.function));
  }
  return filled;
}
