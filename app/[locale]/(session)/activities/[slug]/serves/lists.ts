import { getLocale, getTranslations } from "@/i18n/words";
import type { servable } from "@/lib/activities/servable";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";

type Servable = Awaited<ReturnType<typeof servable>>;

interface Choosable {
  id: string;
  stateCode: string;
  text: string;
  /** Of the activity it is asked for: at most one. */
  activities: { id: string }[];
}

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Needs and measures as two lists to tick; one that has nothing to choose from is left out. */
export async function servedLists({ measures, needs }: Servable) {
  const [t, named] = [await getTranslations("activityForm.serves"), await getTranslations("needs")];
  const names = new Map((await listStates(await getLocale(), today())).map(({ code, name }) => [code, name]));
  const list = (name: "measures" | "needs", all: Choosable[]) => ({
    ...{ name, label: t(name), hint: t(`${name}Hint`) },
    choices: all
      .map(({ id, stateCode, text }) => ({ value: id, label: `${names.get(stateCode) ?? stateCode}: ${short(text)}` }))
      .toSorted((one, other) => one.label.localeCompare(other.label)),
    value: all.flatMap(({ id, activities }) => (activities.length > 0 ? id : [])).join(","),
  });
  const ofPlans = measures.map(({ plan, number, text, ...measure }) => ({
    ...{ ...measure, stateCode: plan.stateCode },
    text: `${named("forMeasure", { number, plan: plan.sequence })}: ${text}`,
  }));
  return [list("needs", needs), list("measures", ofPlans)].filter(({ choices }) => choices.length > 0);
}
