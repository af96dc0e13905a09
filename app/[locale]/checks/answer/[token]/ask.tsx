import { Fragment } from "react";
import { checkWords } from "@/components/checks/words";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { getTranslations } from "@/i18n/words";
import type { AskedEntry, LinkPage } from "@/lib/checks/link-page";
import { languageNames } from "@/lib/contacts/languages";
import { stateNames } from "@/lib/states/names";
import { answer } from "./actions";

/** The entry as it stands: what "all correct" would say of it. */
async function Entry({ entry }: { entry: AskedEntry }) {
  const [{ t, locale }, words, functions] = [
    await checkWords(),
    await getTranslations("states.state"),
    await getTranslations("states.functions"),
  ];
  const { name, position, organisation, languages, channels } = entry;
  const missing = <span className="source">{t("answer.notKnown")}</span>;
  return (
    <dl className="facts">
      <dt>{functions(entry.function)}</dt>
      <dd>
        <b>{name}</b>
      </dd>
      <dt>{words("position")}</dt>
      <dd>{position ?? missing}</dd>
      <dt>{words("organisation")}</dt>
      <dd>{organisation ?? missing}</dd>
      {channels.map(({ id, kind, value }) => (
        <Fragment key={id}>
          <dt>{t(`answer.channels.${kind}`)}</dt>
          <dd className="whitespace-pre-line">{value}</dd>
        </Fragment>
      ))}
      <dt>{words("languages")}</dt>
      <dd>{languages.length > 0 ? languageNames(languages, locale) : missing}</dd>
    </dl>
  );
}

/** The question, and a button for each answer. */
export async function Ask({ token, page: { check, entry } }: { token: string; page: LinkPage & { state: "open" } }) {
  const { t, locale } = await checkWords();
  const state = (await stateNames(locale)).get(entry.stateCode) ?? entry.stateCode;
  const isEntry = check.kind === "confirmEntry";
  return (
    <>
      {isEntry ? (
        <>
          <h2>{t("answer.entry", { State: state })}</h2>
          <Entry entry={entry} />
        </>
      ) : (
        <p>
          {t("answer.who", { name: entry.name, State: state })} {t("answer.communication")}
        </p>
      )}
      <Form action={answer} texts={await formTexts()}>
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="version" value={entry.version} />
        <div className="actions">
          {(isEntry ? (["correct", "change"] as const) : (["reached"] as const)).map((value) => (
            <button key={value} className={value === "change" ? "button quiet" : "button"} name="answer" value={value}>
              {t(`answer.${value}`)}
            </button>
          ))}
        </div>
        {isEntry && <p className="source mt-3">{t("answer.changeNote")}</p>}
      </Form>
    </>
  );
}
