import "server-only";
import { wordsOf } from "@/i18n/words-of";
import type { Transaction } from "@/lib/database/client";
import { formatDate } from "@/lib/dates";
import type { PreviewTold } from "@/lib/mail/preview";
import { requestContext } from "@/lib/request/context";
import { letterWriter, stateNamesIn } from "./letter";
import type { Recipient } from "./recipients";
import { reminderDays, type OpenCheck } from "./schema";

/** Says what opening a check would do, on the page that asks. @param as whose letter is shown; it has an address. */
export async function sayPreview(
  transaction: Transaction,
  input: OpenCheck,
  { recipients, as, changed }: { recipients: Recipient[]; as: Recipient | undefined; changed: boolean },
): Promise<PreviewTold> {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "checks.new");
  const kinds = await wordsOf(locale, "checks.kinds");
  const functions = await wordsOf(locale, "states.functions");
  const nameOf = await stateNamesIn(transaction, locale);
  const day = (date: string) => formatDate(date, "day", locale);
  const reminders = reminderDays(input).map(day).join(", ");
  const mailed = recipients.filter(({ address }) => address !== null).length;
  const others = recipients.length - mailed;
  const inOrder = recipients.toSorted((one, other) =>
    nameOf(one.stateCode).filingKey < nameOf(other.stateCode).filingKey ? -1 : 1,
  );
  const write = await letterWriter(transaction, input, { reminder: false });
  // The link is the recipient's alone: nobody else is shown it.
  const link = `${new URL("/checks/answer/", process.env.PORTAL_URL).href}…`;
  return {
    heading: t("check"),
    changed: changed ? t("changed") : null,
    facts: [
      [t("facts.kind"), kinds(input.kind)],
      [t("facts.name"), input.title],
      [t("facts.due"), day(input.dueOn)],
      [t("facts.reminders"), reminders || t("facts.noReminders")],
    ],
    asGets: { heading: t("asGets"), label: t("as"), show: t("show"), note: t("linkNote") },
    letter: as?.address ? { to: t("to", { address: as.address }), ...write({ ...as, link }) } : null,
    noLetter: t("noLetter"),
    whom: {
      heading: t("recipients", { count: recipients.length }),
      mailed: [t("mailed", { count: mailed }), ...(others > 0 ? [t("without", { count: others })] : [])].join("; "),
      columns: (["state", "name", "function", "address"] as const).map((column) => t(`columns.${column}`)),
      rows: inOrder.map(({ appointmentId, stateCode, name, function: held, address }) => ({
        id: appointmentId,
        cells: [nameOf(stateCode).name, name, functions(held), address],
      })),
    },
    noAddress: t("noAddress"),
    send: t("send", { count: mailed }),
    change: t("change"),
  };
}
