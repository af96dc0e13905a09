import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextField } from "@/components/form/field";
import { lastTyped } from "@/components/form/rows-typed";
import { OrganiserRows } from "@/components/meetings/organiser-rows";
import { organiserWords } from "@/components/meetings/organiser-words";
import { planLabels } from "@/components/meetings/plan-labels";
import { WhenFields } from "@/components/meetings/when-fields";
import { getTranslations } from "@/i18n/words";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import { meetingKinds, meetingModes } from "@/lib/meetings/plan-schema";
import type { PartProps } from "./part";

/** What the meeting was, when, where, and by whom. */
export async function Facts({ review: { initial, note }, inText, choices: { states, organisations } }: PartProps) {
  const [t, plan, labels] = [
    await getTranslations("fromNote.facts"),
    await getTranslations("meetingPlan"),
    await planLabels(),
  ];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  return (
    <>
      <h2>{t("title")}</h2>
      <TextField {...at("title")} hint={inText("event")} autoComplete="off" />
      <SelectField {...at("kind")} choices={meetingKinds.map((value) => ({ value, label: plan(`kinds.${value}`) }))} />
      <div className="[&_.input]:max-w-24">
        <TextField {...at("ordinal")} hint={t("ordinalHint")} inputMode="numeric" autoComplete="off" />
      </div>
      <h2>{plan("when.title")}</h2>
      <p className="hint mb-2">{inText("dates") ?? t("noDates")}</p>
      <WhenFields initial={initial} />
      <h2>{plan("where")}</h2>
      <TextField {...at("city")} hint={inText("city")} autoComplete="off" />
      <SelectField
        {...at("hostCode")}
        hint={inText("hostCode")}
        choices={[{ value: "", label: plan("noHost") }, ...states]}
      />
      <TextField {...at("venue")} hint={t("venueHint")} autoComplete="off" />
      {inText("mode") && <p className="hint mb-2">{inText("mode")}</p>}
      <RadioField {...at("mode")} choices={meetingModes.map((value) => ({ value, label: plan(`modes.${value}`) }))} />
      <h2>{plan("organisers.title")}</h2>
      <ul className="hint mb-4">
        {note.organisers.map((_, place) => (
          <li key={place}>{inText(`organisers.${place}`)}</li>
        ))}
      </ul>
      <OrganiserRows
        initial={initial}
        filled={Math.max(note.organisers.length, lastTyped("organisers", initial))}
        most={mostOrganisers}
        states={states.map(({ value, label }) => ({ value: `state:${value}`, label }))}
        organisations={organisations.map(({ value, label }) => ({ value: `organisation:${value}`, label }))}
        words={await organiserWords()}
      />
    </>
  );
}
