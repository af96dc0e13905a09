import type { ReactNode } from "react";
import { RadioField } from "@/components/form/choice-fields";
import { SelectField, TextArea, TextField } from "@/components/form/field";
import { TickList } from "@/components/form/tick-list";
import { OrganiserRows } from "@/components/meetings/organiser-rows";
import { organiserWords } from "@/components/meetings/organiser-words";
import { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import type { ActivityChoices } from "@/lib/activities/form-choices";
import { activityCircles, activityModes, openStatuses } from "@/lib/activities/schema";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import { activityKinds, themes } from "@/lib/activities/vocabulary";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import { Folded } from "./folded";
import { ForWhom } from "./for-whom";
import { activityLabels } from "./form-labels";
import { WhenFields } from "./when-fields";

interface ActivityFieldsProps {
  initial: Typed;
  choices: ActivityChoices;
  /** What is like it. */
  children?: ReactNode;
}

const rowsIn = (initial: Typed, name: string) =>
  Object.keys(initial).filter((field) => new RegExp(`^${name}\\.\\d+\\.who$`).test(field)).length;

/** All that is asked of an activity: what, for whom, when and where first; what is like it; then the rest. */
export async function ActivityFields({ initial, choices, children }: ActivityFieldsProps) {
  const [t, words, labels] = [await getTranslations("activityForm"), await resolutionWords(), await activityLabels()];
  const [of, modes] = [await getTranslations("activityWords"), await getTranslations("meetingPlan.modes")];
  const { states, organisations } = choices;
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  const named = (name: "organisers" | "funders") => ({
    ...{ name, initial, filled: rowsIn(initial, name), most: mostOrganisers, spare: rowsIn(initial, name) > 0 ? 0 : 1 },
    states: states.map(({ value, label }) => ({ value: `state:${value}`, label })),
    organisations: organisations.map(({ value, label }) => ({ value: `organisation:${value}`, label })),
  });
  const rowWords = await organiserWords();
  const statuses = initial.status === "cancelled" ? ([...openStatuses, "cancelled"] as const) : openStatuses;
  return (
    <div className="activity-form">
      <div>
        <h2>{t("what")}</h2>
        <div className="[&_.field]:max-w-3xl">
          <TextField {...at("title")} hint={t("titleHint")} autoComplete="off" />
        </div>
        <SelectField {...at("kind")} choices={activityKinds.map((value) => ({ value, label: of(`kinds.${value}`) }))} />
        <RadioField
          {...at("status")}
          choices={statuses.map((value) => ({ value, label: t(`statusChoices.${value}`) }))}
        />
        <div className="letter-field">
          <TextArea {...at("text")} hint={t("textHint")} rows={4} />
        </div>
        <h2>{t("forWhom")}</h2>
        <ForWhom initial={initial} labels={labels} choices={choices} />
        <h2>{t("when.title")}</h2>
        <WhenFields initial={initial} />
        <h2>{t("subject")}</h2>
        <TickList
          {...at("themes")}
          hint={t("themesHint")}
          choices={themes.map((value) => ({ value, label: of(`themes.${value}`) }))}
          many
        />
        <TickList
          {...at("paragraphs")}
          hint={t("paragraphsHint")}
          choices={paragraphs.map((value) => ({ value, label: words.paragraph(value) }))}
          folded
          tickedBefore
          many={false}
          summary={t("paragraphsSummary")}
        />
        <TickList
          {...at("weapons")}
          hint={t("weaponsHint")}
          choices={weaponTypes.map((value) => ({ value, label: words.weapon(value) }))}
          many
        />
        <h2>{t("organisers")}</h2>
        <p className="hint measure mb-4">{t("organisersHint")}</p>
        <OrganiserRows {...named("organisers")} words={rowWords} />
        <Folded summary={t("fundersHint")} name="funders" open={rowsIn(initial, "funders") > 0}>
          <OrganiserRows
            {...named("funders")}
            words={{ ...rowWords, row: t.raw("funderRow") as string, more: t("moreFunders") }}
          />
        </Folded>
        <h2>{t("where")}</h2>
        <RadioField {...at("mode")} choices={activityModes.map((value) => ({ value, label: modes(value) }))} />
        <div className="on-site pair">
          <TextField {...at("city")} hint={t("cityHint")} autoComplete="off" />
          <SelectField
            {...at("hostCode")}
            hint={t("hostHint")}
            choices={[{ value: "", label: t("noHost") }, ...states]}
          />
          <TextField {...at("venue")} hint={t("optional")} autoComplete="off" />
        </div>
        <div className="[&_.input]:max-w-32">
          <TextField {...at("expected")} hint={t("expectedHint")} inputMode="numeric" autoComplete="off" />
        </div>
      </div>
      {children}
      <div>
        <h2>{t("contact")}</h2>
        <p className="hint measure mb-4">{t("contactHint")}</p>
        <div className="pair">
          <TextField {...at("contactName")} autoComplete="off" />
          <TextField {...at("contactEmail")} type="email" autoComplete="off" />
        </div>
        <h2>{t("readersTitle")}</h2>
        <RadioField
          {...at("circle")}
          label={
            <>
              <span className="sr-only">{labels.circle}</span>
              <span className="hint block font-normal">{t("circleHint")}</span>
            </>
          }
          choices={activityCircles.map((value) => ({ value, label: t(`circleChoices.${value}`) }))}
        />
        <div className="for-named">
          <TickList
            {...at("readers")}
            hint={t("readersHint")}
            choices={organisations}
            folded
            tickedBefore
            summary={t("readersSummary")}
          />
        </div>
      </div>
    </div>
  );
}
