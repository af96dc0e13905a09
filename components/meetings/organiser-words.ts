import { getTranslations } from "@/i18n/words";

/** What the rows of organisers say. */
export async function organiserWords() {
  const t = await getTranslations("meetingPlan.organisers");
  return {
    row: t.raw("row") as string,
    more: t("more"),
    place: t("place"),
    who: t("who"),
    nobody: t("nobody"),
    states: t("states"),
    organisations: t("organisations"),
    label: t("label"),
    labelHint: t("labelHint"),
    unlisted: t("unlisted"),
    name: t("name"),
    acronym: t("acronym"),
  };
}
