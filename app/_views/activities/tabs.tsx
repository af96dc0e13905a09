import { Tabs as PlainTabs } from "@/components/tabs";
import { activitiesAddress, typedFilters, type ActivityQuery, type View } from "@/lib/activities/filters";
import { scales, type Scale } from "@/lib/activities/periods";
import type { SeenWords } from "./words";

const isScale = (view: View): view is Scale => scales.some((scale) => scale === view);

/** The ways to see the same activities; each keeps what was filtered. */
export function ActivityTabs({ words: { seen }, query, view }: { words: SeenWords; query: ActivityQuery; view: View }) {
  const filters = typedFilters(query.typed);
  const tabs = (["list", "calendar", "states", "organisers", "timeline"] as const).map((key) => ({
    key,
    name: seen(`tabs.${key}`),
    href: activitiesAddress({
      ...filters,
      ...(key === "list" ? {} : { view: key === "calendar" ? "quarter" : key }),
    }),
  }));
  return <PlainTabs label={seen("tabs.label")} tabs={tabs} current={isScale(view) ? "calendar" : view} />;
}
