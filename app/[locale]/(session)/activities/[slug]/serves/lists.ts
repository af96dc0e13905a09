import { getLocale, getTranslations } from "@/i18n/words";
import type { servable } from "@/lib/activities/servable";
import { today } from "@/lib/dates";
import { groupBy } from "@/lib/group";
import { listStates } from "@/lib/states/list";

type Servable = Awaited<ReturnType<typeof servable>>;

const short = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** Measures and needs as lists to tick, one for each State and kind. */
export async function servedLists({ measures, needs }: Servable) {
  const [t, named] = [await getTranslations("activityForm.serves"), await getTranslations("needs")];
  const names = new Map((await listStates(await getLocale(), today())).map(({ code, name }) => [code, name]));
  const all = [
    ...needs.map(({ text, ...need }) => ({ ...need, name: "needs" as const, label: short(text) })),
    ...measures.map(({ plan, number, text, ...measure }) => ({
      ...measure,
      ...{ name: "measures" as const, stateCode: plan.stateCode },
      label: `${named("forMeasure", { number, plan: plan.sequence })}: ${short(text)}`,
    })),
  ];
  return [...groupBy(all, ({ name, stateCode }) => `${stateCode} ${name}`)].flatMap(([id, of]) => {
    const [first] = of;
    if (!first) return [];
    return [
      {
        ...{ id, name: first.name },
        label: t(first.name, { state: names.get(first.stateCode) ?? first.stateCode }),
        choices: of.map((one) => ({ value: one.id, label: one.label })),
        value: of.flatMap((one) => (one.activities.length > 0 ? one.id : [])).join(","),
      },
    ];
  });
}
