import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Transaction } from "@/lib/database/client";
import { formatDate, today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { requestContext } from "@/lib/request/context";
import { nameOn } from "@/lib/states/list";
import { fillIn } from "./rules";

interface Wording {
  subject: string;
  text: string;
  /** "YYYY-MM-DD" */
  dueOn: string;
}

interface Addressee {
  name: string;
  stateCode: string;
  link: string;
}

/** Control characters of a name would end the subject's line. */
const oneLine = (text: string) => text.replace(/\p{Cc}+/gu, " ").slice(0, 200);

/** What States are called today, and what they are filed under. Asked within the transaction: the embedded database has one connection. */
export async function stateNamesIn(transaction: Transaction, language: string) {
  const names = await transaction.stateName.findMany({
    where: { language },
    select: { stateCode: true, name: true, filingKey: true, validUntil: true, untilPrecision: true },
  });
  const byState = groupBy(names, ({ stateCode }) => stateCode);
  return (stateCode: string) =>
    nameOn(byState.get(stateCode) ?? [], today()) ?? { name: stateCode, filingKey: stateCode };
}

/** @returns what writes a check's letters, one recipient at a time. */
export async function letterWriter(
  transaction: Transaction,
  { subject, text, dueOn }: Wording,
  { reminder }: { reminder: boolean },
) {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "checks.mail");
  const nameOf = await stateNamesIn(transaction, locale);
  const due = formatDate(dueOn, "day", locale);
  return ({ name, stateCode, link }: Addressee) => {
    const values = { name, State: nameOf(stateCode).name, link, due };
    const line = oneLine(fillIn(subject, values));
    return { subject: reminder ? t("reminder", { subject: line }) : line, text: fillIn(text, values) };
  };
}
