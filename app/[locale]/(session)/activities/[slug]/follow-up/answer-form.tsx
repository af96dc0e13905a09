import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import type { FollowedUp } from "@/lib/activities/follow-up";
import { answers, answerTyped } from "@/lib/activities/say-follow-up";
import { say } from "./actions";

interface AnswerFormProps {
  followed: FollowedUp;
  /** The State that answers, and its name. */
  state: string;
  name: string;
}

/** Whether an activity met the State's need. */
export async function AnswerForm({ followed, state, name }: AnswerFormProps) {
  const t = await getTranslations("followUp");
  const said = followed.said.find(({ stateCode }) => stateCode === state);
  const typed = said ? answerTyped(said) : {};
  const labels = { met: t("met", { state: name }), text: t("text") };
  return (
    <Form action={say} texts={await formTexts()} labels={labels}>
      <input type="hidden" name="activity" value={followed.slug} />
      <input type="hidden" name="state" value={state} />
      <Seen
        name="version"
        value={String(said?.version ?? 0)}
        text={t("theirs")}
        nothing={t("empty")}
        labels={labels}
        choices={Object.fromEntries(answers.map((value) => [value, t(`choices.${value}`)]))}
      />
      <RadioField
        name="met"
        label={labels.met}
        value={typed.met ?? ""}
        choices={answers.map((value) => ({ value, label: t(`choices.${value}`) }))}
      />
      <div className="letter-field">
        <TextArea name="text" label={labels.text} hint={t("textHint")} value={typed.text} rows={5} />
      </div>
      <div className="actions">
        <button className="button">{t("do")}</button>
      </div>
    </Form>
  );
}
