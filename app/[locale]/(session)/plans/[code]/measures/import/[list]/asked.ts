import { notFound } from "next/navigation";
import { measuresTrail } from "@/components/measures/trail";
import { measureWords } from "@/components/measures/words";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { listFor } from "@/lib/measures/import/queries";
import { stateFacts } from "@/lib/states/state";

/** What the pages of one list begin with: who asks, the list, its State and the way back. */
export async function askedList({ code, list: id }: { code: string; list: string }, end = "") {
  const address = `/plans/${code}/measures/import/${id}`;
  const actor = await requireActor("measure.import", `${address}${end}`, { stateCode: code });
  const [state, handed] = [await stateFacts(code, await getLocale()), await listFor(actor, code, id)];
  if (!state || !handed) notFound();
  const t = await getTranslations("measures.import");
  const trail = [...(await measuresTrail(state)), { label: t("title"), href: `/plans/${code}/measures/import` }];
  return { actor, state, handed, address, trail, words: await measureWords() };
}
