import { getTranslations } from "@/i18n/words";
import { confidences, planCircles } from "@/lib/plans/record-schema";
import { planKinds } from "@/lib/plans/schema";

/** What the choices of a plan's form are called, where another version of it is shown. */
export async function choiceNames(): Promise<Record<string, string>> {
  const [t, plans, event] = [
    await getTranslations("planRecord.plan"),
    await getTranslations("plans"),
    await getTranslations("planRecord.event"),
  ];
  return Object.fromEntries([
    ...planKinds.map((kind) => [kind, plans(`kinds.${kind}`)]),
    ...planCircles.map((circle) => [circle, t(`circles.${circle}`)]),
    ...confidences.map((confidence) => [confidence, event(`confidences.${confidence}`)]),
  ]) as Record<string, string>;
}
