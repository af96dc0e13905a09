import type { Choice } from "@/components/form/field";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { PlanKind } from "@/lib/database/generated/enums";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import { supportModels, supportStages } from "@/lib/support/schema";

const own = [
  "model",
  "title",
  "startsOn",
  "endsOn",
  "place",
  "plan",
  "towards",
  "meeting",
  "note",
  "source",
  "confidence",
] as const;

/** What the fields of support are called, by their names. */
export async function supportLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("support");
  const rows = Array.from({ length: mostOrganisers }, (_, place) =>
    (["who", "label", "name", "acronym"] as const).map(
      (name) => [`supporters.${place}.${name}`, t(`rows.${name}`)] as const,
    ),
  ).flat();
  return {
    ...Object.fromEntries([...own.map((name) => [name, t(`form.${name}`)] as const), ...rows]),
    supporters: t("form.who"),
    "supporters.who": t("rows.who"),
    "supporters.label": t("rows.label"),
  };
}

export interface SupportChoiceLists {
  models: Choice[];
  stages: Choice[];
  states: Choice[];
  organisations: Choice[];
  plans: Choice[];
  meetings: Choice[];
}

interface Found {
  states: Choice[];
  organisations: Choice[];
  plans: { id: string; sequence: number; kind: PlanKind }[];
  meetings: { id: string; title: string; day: string }[];
}

/** What a State's plans are called where one is chosen. */
export async function planChoiceList(plans: Found["plans"]): Promise<Choice[]> {
  const t = await getTranslations("plans");
  return plans.map(({ id, sequence, kind }) => ({
    value: id,
    label: t("table.numbered", { kind: t(`kinds.${kind}`), number: sequence }),
  }));
}

/** The lists of a form on support, in words. */
export async function supportChoiceLists(found: Found): Promise<SupportChoiceLists> {
  const [t, plans, locale] = [await getTranslations("support"), await getTranslations("plans"), await getLocale()];
  return {
    models: supportModels.map((value) => ({ value, label: t(`models.${value}`) })),
    stages: supportStages.map((value) => ({ value, label: plans(`events.${value}`) })),
    states: found.states.map(({ value, label }) => ({ value: `state:${value}`, label })),
    organisations: found.organisations.map(({ value, label }) => ({ value: `organisation:${value}`, label })),
    plans: await planChoiceList(found.plans),
    meetings: found.meetings.map(({ id, title, day }) => ({
      value: id,
      label: `${title}, ${formatDate(day, "day", locale)}`,
    })),
  };
}

/** What choices are called, by their values, where another version is shown. */
export const choiceNames = (lists: SupportChoiceLists): Record<string, string> =>
  Object.fromEntries(
    Object.values(lists)
      .flat()
      .map(({ value, label }: Choice) => [value, label]),
  );
