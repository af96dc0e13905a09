import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { PickedField } from "@/components/form/picked-field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { dayPlaces, ways } from "@/lib/meetings/plan-dates";

/** When a meeting is: one day or several, days apart from each other, or only the month. */
export async function WhenFields({ initial }: { initial: Typed }) {
  const t = await getTranslations("meetingPlan.when");
  const field = (name: string) => ({ name: `dates.${name}`, value: initial[`dates.${name}`] });
  return (
    <>
      <RadioField
        name="dates.when"
        label={t("when")}
        value={initial["dates.when"] ?? "days"}
        choices={ways.map((value) => ({ value, label: t(`ways.${value}`) }))}
      />
      <div className="side-by-side of-days">
        <DayField {...field("startsOn")} label={t("startsOn")} />
        <DayField {...field("endsOn")} label={t("endsOn")} />
      </div>
      <div className="side-by-side of-apart">
        {dayPlaces.map((place) => (
          <DayField key={place} {...field(`apart.${place}`)} label={t("day", { place: Number(place) + 1 })} />
        ))}
      </div>
      <div className="of-month">
        <PickedField type="month" {...field("month")} label={t("month")} hint={t("monthHint")} />
      </div>
    </>
  );
}
