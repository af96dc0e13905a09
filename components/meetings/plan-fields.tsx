import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { SelectField, TextArea, TextField } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import { meetingKinds, meetingModes } from "@/lib/meetings/plan-schema";
import type { PlanChoices } from "@/lib/meetings/plan-choices";
import { OrganiserRows } from "./organiser-rows";
import { organiserWords } from "./organiser-words";
import { planLabels } from "./plan-labels";
import { WhenFields } from "./when-fields";

interface PlanFieldsProps {
  initial: Typed;
  choices: PlanChoices;
}

/** All that is asked of a meeting. */
export async function PlanFields({ initial, choices: { states, organisations, chairmanships } }: PlanFieldsProps) {
  const [t, labels] = [await getTranslations("meetingPlan"), await planLabels()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  const filled = Object.keys(initial).filter((name) => /^organisers\.\d+\.who$/.test(name)).length;
  return (
    <>
      <TextField {...at("title")} hint={t("titleHint")} autoComplete="off" />
      <SelectField {...at("kind")} choices={meetingKinds.map((value) => ({ value, label: t(`kinds.${value}`) }))} />
      <div className="[&_.input]:max-w-24">
        <TextField {...at("ordinal")} hint={t("ordinalHint")} inputMode="numeric" autoComplete="off" />
      </div>
      <h2>{t("when.title")}</h2>
      <WhenFields initial={initial} />
      <Chairmanship chairmanships={chairmanships} />
      <h2>{t("where")}</h2>
      <RadioField {...at("mode")} choices={meetingModes.map((value) => ({ value, label: t(`modes.${value}`) }))} />
      <TextField {...at("venue")} autoComplete="off" />
      <TextField {...at("city")} hint={t("cityHint")} autoComplete="off" />
      <SelectField {...at("hostCode")} hint={t("hostHint")} choices={[{ value: "", label: t("noHost") }, ...states]} />
      <h2>{t("organisers.title")}</h2>
      <p className="hint measure mb-4">{t("organisers.hint")}</p>
      <OrganiserRows
        initial={initial}
        filled={filled}
        most={mostOrganisers}
        states={states.map(({ value, label }) => ({ value: `state:${value}`, label }))}
        organisations={organisations.map(({ value, label }) => ({ value: `organisation:${value}`, label }))}
        words={await organiserWords()}
      />
      <h2>{t("content")}</h2>
      <div className="letter-field">
        <TextArea {...at("objectives")} hint={t("objectivesHint")} rows={6} />
      </div>
      <h2>{t("answers")}</h2>
      <div className="[&_.input]:max-w-32">
        <TextField {...at("capacity")} hint={t("capacityHint")} inputMode="numeric" autoComplete="off" />
      </div>
      <DayField {...at("answerBy")} hint={t("answerByHint")} />
    </>
  );
}

/** Who holds the Chairmanship follows from the year: it is shown, not asked. */
async function Chairmanship({ chairmanships }: Pick<PlanChoices, "chairmanships">) {
  const t = await getTranslations("meetingPlan");
  const said = chairmanships.map(({ year, state }) =>
    state === null ? t("noChairmanship", { year }) : t("chairmanship", { year, state }),
  );
  return (
    <p className="source">
      {t("chairmanshipHint")} {said.join(" ")}
    </p>
  );
}
