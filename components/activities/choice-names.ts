import { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import type { ActivityChoices } from "@/lib/activities/form-choices";
import { activityCircles, activityModes, reaches } from "@/lib/activities/schema";
import { sessionPrecisions } from "@/lib/activities/sessions";
import { activityKinds, activityStatuses, themes } from "@/lib/activities/vocabulary";
import { paragraphLabel, paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

/** What choices are called, where another version of an activity is shown. */
export async function choiceNames({ states, organisations }: ActivityChoices): Promise<Record<string, string>> {
  const [t, words] = [await getTranslations("activityForm"), await resolutionWords()];
  const [of, modes] = [await getTranslations("activityWords"), await getTranslations("meetingPlan.modes")];
  return Object.fromEntries([
    ...activityKinds.map((value) => [value, of(`kinds.${value}`)] as const),
    ...activityStatuses.map((value) => [value, of(`statuses.${value}`)] as const),
    ...activityModes.map((value) => [value, modes(value)] as const),
    ...activityCircles.map((value) => [value, of(`circles.${value}`)] as const),
    ...themes.map((value) => [value, of(`themes.${value}`)] as const),
    ...paragraphs.map((value) => [value, paragraphLabel(value)] as const),
    ...weaponTypes.map((value) => [value, words.weapon(value)] as const),
    ...reaches.map((value) => [value, t(`reaches.${value}`)] as const),
    ...sessionPrecisions.map((value) => [value, t(`when.precisions.${value}`)] as const),
    ...states.flatMap(({ value, label }) => [[value, label] as const, [`state:${value}`, label] as const]),
    ...organisations.flatMap(({ value, label }) => [
      [value, label] as const,
      [`organisation:${value}`, label] as const,
    ]),
  ]);
}
