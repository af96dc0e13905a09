import type { ReactNode } from "react";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import type { Action } from "@/lib/access/action";
import { fullName } from "@/lib/contacts/rules";
import type { AnswerPage } from "@/lib/invitations/answer-page";
import type { DelegateRow } from "@/lib/invitations/form";
import { AnswerParts } from "@/components/invitations/answer-parts";
import { DelegateFields, type DelegateWords, type Offered } from "@/components/invitations/delegate-fields";
import { Stands } from "./stands";
import { invitationWords } from "./words";

const called = (row: DelegateRow) => [row.honorific, fullName(row)].filter(Boolean).join(" ");

interface AnswerFormProps {
  page: AnswerPage;
  action: Action;
  /** What says whose invitation it is, and more to ask. */
  children: ReactNode;
  send: string;
}

/** Asks whether a delegation comes and who is in it, with all that is known already there. */
export async function AnswerForm({ page, action, children, send }: AnswerFormProps) {
  const [{ t }, functions] = [await invitationWords(), await getTranslations("states.functions")];
  const offered: Offered[] = page.rows.map((row) => ({
    key: row.key,
    name: called(row),
    about: [row.function && functions(row.function), row.position].filter(Boolean).join(", "),
    badgeHint: t("answer.badgeHint", { name: called(row) }),
    known: row.known,
  }));
  const gender = ["gender", "genderHint", "genderNot", "genderWoman", "genderMan"] as const;
  const parts = ["honorific", "givenNames", "familyName", "position", "badge", "badgeHintNew"] as const;
  const others = ["comes", "head", "another", "more"] as const;
  const words = Object.fromEntries(
    [...parts, ...gender, ...others].map((part) => [part, t(`answer.${part}`)]),
  ) as unknown as DelegateWords;
  const labels = { answer: t("answer.question"), note: t("answer.note"), head: t("answer.head"), via: t("one.via") };
  const rows = [...page.rows.map(({ key }) => key), "new1", "new2", "new3", "new4", "new5", "new6"];
  const rowLabels = rows.flatMap((key) =>
    (["familyName", "givenNames", "honorific", "position"] as const).map(
      (part) => [`delegates.${key}.${part}`, words[part]] as const,
    ),
  );
  const badges = rows.flatMap((key) => [
    [`delegates.${key}.badgeName`, words.badge] as const,
    [`delegates.${key}.gender`, words.gender] as const,
  ]);
  return (
    <Form
      action={action}
      texts={await formTexts()}
      labels={{ ...labels, ...Object.fromEntries([...rowLabels, ...badges]) }}
      className="answering"
    >
      <AnswerParts
        version={page.version}
        theirs={
          <>
            <p>{t("answer.theirs")}</p>
            <Stands page={page} />
          </>
        }
      >
        {children}
        <RadioField
          name="answer"
          label={t("answer.question")}
          value={page.answer ?? ""}
          choices={(["coming", "notComing"] as const).map((value) => ({ value, label: t(`answer.answers.${value}`) }))}
        />
        <div className="of-coming">
          <h3>{t("answer.who")}</h3>
          <p className="hint measure">{t("answer.whoHint")}</p>
          <DelegateFields offered={offered} initial={page.initial} words={words} />
        </div>
        <TextArea name="note" label={t("answer.note")} hint={t("answer.noteHint")} value={page.note ?? ""} />
        <button className="button">{send}</button>
      </AnswerParts>
    </Form>
  );
}
