import { getTranslations } from "@/i18n/words";

/** Sends the filter, as its fields stand, to where the directory is taken along or written to. */
export async function TakeAlong({ isToday }: { isToday: boolean }) {
  const t = await getTranslations("exports");
  return (
    <>
      <button className="button quiet" formAction="/states/export">
        {t("link")}
      </button>
      {isToday && (
        <button className="button quiet" formAction="/states/write">
          {t("linkWrite")}
        </button>
      )}
    </>
  );
}
