import { getTranslations } from "@/i18n/words";
import { RadioField } from "@/components/form/choice-fields";
import { DayField } from "@/components/form/day-field";
import { TextArea, TextField, type Choice } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { TickList } from "@/components/form/tick-list";
import { Steps } from "@/components/letters/steps";
import { contactFunctions } from "@/lib/contacts/rules";
import type { CheckKind } from "@/lib/database/generated/enums";
import { scopes } from "@/lib/checks/rules";
import { open } from "./actions";

/** Asks for all that a check is, then shows what would happen. */
export async function CheckForm({ kind, title, states }: { kind: CheckKind; title: string; states: Choice[] }) {
  const [t, functions] = [await getTranslations("checks.new"), await getTranslations("states.functions")];
  const remind = (place: number) => t("remind", { place: place + 1 });
  const labels = {
    title: t("name"),
    since: t("since"),
    states: t("states"),
    dueOn: t("due"),
    subject: t("subject"),
    text: t("text"),
    ...Object.fromEntries([0, 1, 2].map((place) => [`remindOn.${place}`, remind(place)])),
  };
  return (
    <Form action={open} texts={await formTexts()} labels={labels}>
      <Steps>
        <input type="hidden" name="kind" value={kind} />
        <TextField name="title" label={t("name")} hint={t("nameHint")} value={title} autoComplete="off" />
        <h2>{t("who")}</h2>
        <RadioField
          name="scope"
          label={t("scope")}
          value="all"
          choices={scopes.map((value) => ({ value, label: t(`scopes.${value}`) }))}
        />
        <div className="of-selection">
          <TickList
            name="functions"
            label={t("functions")}
            hint={t("functionsHint")}
            choices={contactFunctions.map((value) => ({ value, label: functions(value) }))}
          />
          <TickList name="states" label={t("states")} hint={t("statesHint")} choices={states} folded />
        </div>
        <div className="of-unconfirmed">
          <DayField name="since" label={t("since")} />
        </div>
        <h2>{t("when")}</h2>
        <DayField name="dueOn" label={t("due")} />
        <p className="hint measure">{t("remindHint")}</p>
        <div className="days">
          {[0, 1, 2].map((place) => (
            <DayField key={place} name={`remindOn.${place}`} label={remind(place)} />
          ))}
        </div>
        <h2>{t("mail")}</h2>
        <TextField name="subject" label={t("subject")} value={t.raw(`subjects.${kind}`) as string} autoComplete="off" />
        <div className="letter-field">
          <TextArea
            name="text"
            label={t("text")}
            hint={t("textHint")}
            value={t.raw(`texts.${kind}`) as string}
            rows={14}
          />
        </div>
        <button className="button" name="step" value="preview">
          {t("preview")}
        </button>
      </Steps>
    </Form>
  );
}
