import { SelectField, TextArea, TextField } from "@/components/form/field";
import { DayField } from "@/components/form/day-field";
import { OrganiserRows } from "@/components/meetings/organiser-rows";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { mostOrganisers } from "@/lib/meetings/plan-organisers";
import { SourceFields } from "./source-fields";
import { supportLabels, type SupportChoiceLists } from "./support-labels";

interface SupportFieldsProps {
  initial: Typed;
  choices: SupportChoiceLists;
  /** Whether who fills it in names a source: a State reports what it knows itself. */
  isSourced: boolean;
}

/** All that is asked of support. */
export async function SupportFields({ initial, choices, isSourced }: SupportFieldsProps) {
  const [t, labels] = [await getTranslations("support"), await supportLabels()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  const none = { value: "", label: t("form.none") };
  const filled = Object.keys(initial).filter((name) => /^supporters\.\d+\.who$/.test(name)).length;
  return (
    <>
      <SelectField {...at("model")} choices={[{ value: "", label: t("form.choose") }, ...choices.models]} />
      <TextField {...at("title")} hint={t("form.titleHint")} autoComplete="off" />
      <div className="side-by-side">
        <TextField {...at("startsOn")} hint={t("form.startsOnHint")} autoComplete="off" />
        <DayField {...at("endsOn")} hint={t("form.endsOnHint")} />
      </div>
      <TextField {...at("place")} autoComplete="off" />
      <h2>{t("form.who")}</h2>
      <p className="hint measure mb-4">{t("form.whoHint")}</p>
      <OrganiserRows
        name="supporters"
        initial={initial}
        filled={filled}
        most={mostOrganisers}
        states={choices.states}
        organisations={choices.organisations}
        words={{
          row: t.raw("rows.row") as string,
          more: t("rows.more"),
          place: t("rows.place"),
          who: t("rows.who"),
          nobody: t("rows.nobody"),
          states: t("rows.states"),
          organisations: t("rows.organisations"),
          label: t("rows.label"),
          labelHint: "",
          unlisted: t("rows.unlisted"),
          name: t("rows.name"),
          acronym: t("rows.acronym"),
        }}
      />
      <h2>{t("form.what")}</h2>
      <SelectField {...at("plan")} hint={t("form.planHint")} choices={[none, ...choices.plans]} />
      <SelectField {...at("towards")} hint={t("form.towardsHint")} choices={[none, ...choices.stages]} />
      <SelectField {...at("meeting")} hint={t("form.meetingHint")} choices={[none, ...choices.meetings]} />
      <div className="letter-field">
        <TextArea {...at("note")} hint={t("form.noteHint")} rows={4} />
      </div>
      {isSourced && <SourceFields initial={initial} />}
    </>
  );
}
