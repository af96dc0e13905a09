import { RadioField } from "@/components/form/choice-fields";
import { TickList } from "@/components/form/tick-list";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import type { ActivityChoices } from "@/lib/activities/form-choices";
import { reaches } from "@/lib/activities/schema";

interface ForWhomProps {
  initial: Typed;
  labels: Record<string, string>;
  choices: Pick<ActivityChoices, "states" | "subRegions">;
}

/** The States that an activity is for: the whole region, sub-regions, or States one by one. */
export async function ForWhom({ initial, labels, choices: { states, subRegions } }: ForWhomProps) {
  const [t, regions] = [await getTranslations("activityForm"), await getTranslations("plans.regions")];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  return (
    <>
      <RadioField {...at("reach")} choices={reaches.map((value) => ({ value, label: t(`reaches.${value}`) }))} />
      <div className="for-some">
        <TickList {...at("states")} hint={t("statesHint")} choices={states} folded summary={t("statesSummary")} />
        <TickList
          {...at("subRegions")}
          hint={t("subRegionsHint")}
          choices={subRegions.map(({ value, count }) => ({
            value,
            label: t("subRegion", { name: regions(value), count }),
          }))}
          folded
          summary={t("subRegionsSummary")}
        />
      </div>
    </>
  );
}
