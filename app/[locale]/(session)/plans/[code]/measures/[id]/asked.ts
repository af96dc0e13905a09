import { notFound } from "next/navigation";
import { measuresTrail } from "@/components/measures/trail";
import { measureWords } from "@/components/measures/words";
import { getLocale } from "@/i18n/words";
import type { Permission } from "@/lib/access/can";
import { requireActor } from "@/lib/access/current";
import { oneMeasure } from "@/lib/measures/one";
import { stateFacts } from "@/lib/states/state";

/** What the pages that change a measure begin with: who asks, and the measure, its State and the way back to it. */
export async function askedMeasure({ code, id }: { code: string; id: string }, permission: Permission, end: string) {
  const address = `/plans/${code}/measures/${id}`;
  const actor = await requireActor(permission, `${address}/${end}`, { stateCode: code });
  const [state, measure, words] = [
    await stateFacts(code, await getLocale()),
    await oneMeasure(actor, code, id),
    await measureWords(),
  ];
  if (!state || !measure) notFound();
  const trail = [
    ...(await measuresTrail(state)),
    { label: words.t("one.title", { number: measure.number }), href: address },
  ];
  return { actor, state, measure, words, address, trail };
}
