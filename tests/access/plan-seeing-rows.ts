/** The rows of the matrix on seeing plans: taking them along, what changed, the weekly mail. */
import { randomUUID } from "node:crypto";
import { stopLinkOf } from "@/lib/plans/stop-mail";
import type { Row } from "./matrix";

export function planSeeingRows(network: Row["may"]): Record<string, Row> {
  const plans = "app/[locale]/(session)/plans";
  const stopping = () => Promise.resolve({ token: stopLinkOf(randomUUID()).split("/").at(-1) ?? "" });
  return {
    [`${plans}/export/file/route.ts#POST`]: { may: network, form: () => Promise.resolve({ format: "csv" }) },
    [`${plans}/changes/actions.ts#mark`]: {
      may: network,
      form: () => Promise.resolve({ until: "2026-11-25T12:00:00.000Z" }),
    },
    [`${plans}/changes/actions.ts#order`]: { may: network, form: () => Promise.resolve({ weekly: "yes" }) },
    "app/[locale]/plans/changes/stop/[token]/actions.ts#stop": { may: () => true, form: stopping },
    "app/[locale]/plans/changes/stop/one-click/route.ts#POST": { may: () => true, form: stopping },
  };
}
