import { getTranslations } from "@/i18n/words";
import { dayPlaces } from "@/lib/meetings/plan-dates";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";

/** What the fields of a meeting's plan are called, by their names: beside them, and where something is wrong with one. */
export async function planLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("meetingPlan");
  const own = (
    ["title", "kind", "ordinal", "mode", "venue", "city", "hostCode", "objectives", "capacity", "answerBy"] as const
  ).map((name) => [name, t(`fields.${name}`)] as const);
  const organisers = Array.from({ length: mostOrganisers }, (_, place) =>
    (["who", "label", "name", "acronym"] as const).map(
      (name) => [`organisers.${place}.${name}`, t(`organisers.${name}`)] as const,
    ),
  ).flat();
  return {
    ...Object.fromEntries([...own, ...organisers]),
    organisers: t("organisers.title"),
    "organisers.who": t("organisers.who"),
    "organisers.label": t("organisers.label"),
    "dates.when": t("when.when"),
    "dates.startsOn": t("when.startsOn"),
    "dates.endsOn": t("when.endsOn"),
    "dates.month": t("when.month"),
    "dates.apart": t("when.aDay"),
    ...Object.fromEntries(
      dayPlaces.map((place) => [`dates.apart.${place}`, t("when.day", { place: Number(place) + 1 })]),
    ),
  };
}
