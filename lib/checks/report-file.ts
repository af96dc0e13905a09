import "server-only";
import { stringify } from "csv-stringify/sync";
import { wordsOf } from "@/i18n/words-of";
import { formatMoment } from "@/lib/dates";
import { requestContext } from "@/lib/request/context";
import { stateNames } from "@/lib/states/names";
import type { Report } from "./report";

const columns = ["state", "function", "answer", "via", "answeredAt", "hours", "reminders", "mail"] as const;

/** A check's report as CSV (RFC 4180, UTF-8 with a byte order mark), safe to open in a spreadsheet. It names States, no persons. */
export async function reportFile({ check, rows }: Report): Promise<string> {
  // A handler of Next's knows no language of its own.
  const { locale } = requestContext();
  const names = await stateNames(locale);
  const t = await wordsOf(locale, "checks");
  const functions = await wordsOf(locale, "states.functions");
  const codes = [...names.keys()];
  const lines = rows
    .toSorted((one, other) => codes.indexOf(one.stateCode) - codes.indexOf(other.stateCode))
    .map(({ stateCode, function: held, answer, via, answeredAt, reminders, returnedAt, mail, address }) => {
      const hours = answeredAt && (answeredAt.getTime() - check.openedAt.getTime()) / 3_600_000;
      const posted = address === null && mail === null ? t("one.noAddress") : mail && t(`mails.${mail.state}`);
      return [
        names.get(stateCode) ?? stateCode,
        functions(held),
        answer ? t(`answers.${answer}`) : t("one.notAny"),
        via && t(`vias.${via}`),
        answeredAt && formatMoment(answeredAt, locale),
        hours?.toFixed(1),
        reminders,
        returnedAt ? t("report.returned") : posted,
      ];
    });
  return stringify([columns.map((column) => t(`report.header.${column}`)), ...lines], {
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}
