import { getTranslations } from "@/i18n/words";
import type { ActivityChoices } from "@/lib/activities/form-choices";
import { activityCircles, activityKinds, activityModes, activityStatuses, reaches } from "@/lib/activities/schema";
import { sessionPrecisions } from "@/lib/activities/sessions";

/** What choices are called, where another version of an activity is shown. */
export async function choiceNames({ states, organisations }: ActivityChoices): Promise<Record<string, string>> {
  const t = await getTranslations("activityForm");
  return Object.fromEntries([
    ...activityKinds.map((value) => [value, t(`kinds.${value}`)] as const),
    ...activityStatuses.map((value) => [value, t(`statuses.${value}`)] as const),
    ...activityModes.map((value) => [value, t(`modes.${value}`)] as const),
    ...activityCircles.map((value) => [value, t(`circles.${value}`)] as const),
    ...reaches.map((value) => [value, t(`reaches.${value}`)] as const),
    ...sessionPrecisions.map((value) => [value, t(`when.precisions.${value}`)] as const),
    ...states.flatMap(({ value, label }) => [[value, label] as const, [`state:${value}`, label] as const]),
    ...organisations.flatMap(({ value, label }) => [
      [value, label] as const,
      [`organisation:${value}`, label] as const,
    ]),
  ]);
}
