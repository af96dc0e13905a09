import { getLocale, getTranslations } from "@/i18n/words";
import type { ListedImport } from "@/lib/imports/queries";
import { formatMoment } from "@/lib/dates";
import { BadRows } from "./bad-rows";

/** What an import came to. Of its rows only their numbers are kept. */
export async function Result({ about }: { about: ListedImport }) {
  const [t, locale] = [await getTranslations("imports.done"), await getLocale()];
  const { result, appliedAt } = about;
  return (
    <>
      {result && "added" in result && appliedAt ? (
        <>
          <p>
            {t("appliedAt", { at: formatMoment(appliedAt, locale) })}{" "}
            {t("summary", { ...result, bad: result.bad.length })} {t("emptied")}
          </p>
          <BadRows
            importId={about.id}
            rows={result.bad.map(({ row, problems }) => ({ row, stateCode: null, problems: problems }))}
            isOver
          />
        </>
      ) : (
        <p>{result ? t("givenUp") : t("lapsed")}</p>
      )}
      <p className="mt-6">
        <a href="/directory/import">{t("again")}</a>
      </p>
    </>
  );
}
