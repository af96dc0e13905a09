import "server-only";
import type { z } from "zod";
import { wordsOf } from "@/i18n/words-of";
import type { Actor } from "@/lib/access/actor";
import { Invalid, type Typed } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import type { PlanEventKind } from "@/lib/database/generated/enums";
import { formatDate, plainDate, type RoughDate } from "@/lib/dates";
import { requestContext } from "@/lib/request/context";
import type { withdrawEventSchema } from "./record-schema";
import { typedDate } from "./rough-date";
import { sourceOf } from "./say-source";

/** What a step of withdrawing came to; at `check`, what would happen, line by line; and what was typed, to say it again. */
export interface Step {
  name: "check" | "change" | "done";
  lines: { label: string; text: string }[];
  typed: Typed;
}

/** It was withdrawn. */
export const finished: Step = { name: "done", lines: [], typed: {} };

/** What a form for withdrawing an event said, as its fields. */
export function typedAs(input: z.infer<typeof withdrawEventSchema>): Typed {
  const { event, id, reason, instead } = input;
  const grounds = { event, id, reason, instead };
  if (input.instead === "nothing") return grounds;
  const { kind, date, by, text, source, confidence } = input;
  return {
    ...{ ...grounds, kind, text: text ?? "", source: source ?? "", confidence: confidence ?? "" },
    ...typedDate("date", date.date, date.precision),
    ...(by && { by: "on" }),
  };
}

interface Said {
  kind: PlanEventKind;
  date: RoughDate | null;
  by: boolean;
  text: string | null;
}

/** @returns what withdrawing an event would do, for who asks to check. @throws Invalid where it was withdrawn meanwhile. */
export async function sayWithdrawal(
  transaction: Transaction,
  actor: Actor,
  input: z.infer<typeof withdrawEventSchema>,
): Promise<Step["lines"]> {
  const { locale } = requestContext();
  const [t, plans] = [await wordsOf(locale, "planRecord.withdraw.check"), await wordsOf(locale, "plans")];
  const found = await transaction.planEvent.findFirst({ where: { id: input.event, withdrawnAt: null } });
  if (!found) throw new Invalid({ form: "eventGone" });
  const { date, precision, kind, by, text } = found;
  const tell = (said: Said): string => {
    const known = said.date ? formatDate(said.date.date, said.date.precision, locale) : plans("dates.unknown");
    const when = said.by ? plans("dates.by", { date: known }) : known;
    const event = plans("dates.event", { event: plans(`events.${said.kind}`), date: when });
    return said.text ? `${event}. ${said.text}` : event;
  };
  const before = date && precision ? { date: plainDate(date), precision } : null;
  const withdrawn = { label: t("withdrawn"), text: tell({ kind, by, text, date: before }) };
  const reason = { label: t("reason"), text: input.reason };
  if (input.instead === "nothing") return [withdrawn, reason, { label: t("instead"), text: t("nothing") }];
  const { source } = sourceOf(actor, input);
  const from = { label: t("from"), text: source ?? plans("state.reported") };
  return [withdrawn, reason, { label: t("instead"), text: tell(input) }, from];
}
