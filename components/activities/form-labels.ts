import { getTranslations } from "@/i18n/words";
import { mostSessions } from "@/lib/activities/sessions";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";

const own = [
  ...(["title", "kind", "status", "text", "reach", "states", "subRegions", "paragraphs", "weapons", "themes"] as const),
  ...(["mode", "city", "hostCode", "venue", "expected", "contactName", "contactEmail", "circle", "readers"] as const),
  "overlapReason",
] as const;
const ofSessions = ["precision", "startsOn", "endsOn", "startsAt", "endsAt", "month", "quarter", "year"] as const;
const ofOrganisers = ["who", "label", "name", "acronym"] as const;

/** What the fields of an activity are called, by their names: beside them, and where something is wrong with one. */
export async function activityLabels(): Promise<Record<string, string>> {
  const [t, organisers] = [await getTranslations("activityForm"), await getTranslations("meetingPlan.organisers")];
  const rows = <Name extends string>(
    prefix: string,
    most: number,
    names: readonly Name[],
    say: (name: Name) => string,
  ) =>
    [...Array(most).keys(), null].flatMap((place) =>
      names.map((name) => [[prefix, place, name].filter((part) => part !== null).join("."), say(name)] as const),
    );
  const parts = (["organisers", "funders"] as const).flatMap((part) =>
    rows(part, mostOrganisers, ofOrganisers, (name) => organisers(name)),
  );
  return Object.fromEntries([
    ...own.map((name) => [name, t(`fields.${name}`)] as const),
    ...parts,
    ...rows("sessions", mostSessions, ofSessions, (name) => t(`when.${name}`)),
    ["organisers", t("organisers")] as const,
    ["funders", t("funders")] as const,
    ["repeat.every", t("when.every")] as const,
    ["repeat.times", t("when.times")] as const,
  ]);
}
