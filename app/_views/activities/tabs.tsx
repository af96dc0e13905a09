import { Tabs as PlainTabs } from "@/components/tabs";
import { activitiesAddress, typedFilters, type ActivityQuery, type View } from "@/lib/activities/filters";
import { scales, type Scale } from "@/lib/activities/periods";
import type { SeenWords } from "./words";

interface TabsProps {
  words: SeenWords;
  /** What was filtered, where activities are seen. */
  query?: ActivityQuery;
  view: View | "needs" | "offers";
}

const isScale = (view: TabsProps["view"]): view is Scale => scales.some((scale) => scale === view);

/** The ways to see the same activities, each keeping what was filtered; and beside them what is needed and what is offered. */
export function ActivityTabs({ words: { seen }, query, view }: TabsProps) {
  const filters = typedFilters(query?.typed ?? {});
  const ways = (["list", "calendar", "states", "organisers", "timeline"] as const).map((key) => ({
    key,
    name: seen(`tabs.${key}`),
    href: activitiesAddress({
      ...filters,
      ...(key === "list" ? {} : { view: key === "calendar" ? "quarter" : key }),
    }),
  }));
  const others = (["needs", "offers"] as const).map((key) => ({
    key,
    name: seen(`tabs.${key}`),
    href: `/activities/${key}`,
  }));
  return (
    <PlainTabs label={seen("tabs.label")} tabs={[...ways, ...others]} current={isScale(view) ? "calendar" : view} />
  );
}
