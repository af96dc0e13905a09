import { AskChoice, AskText } from "@/components/ask/fields";
import type { MeasureWords } from "@/components/measures/words";
import type { MeasuresQuery } from "@/lib/measures/list";
import { standings } from "@/lib/measures/rules";

interface FiltersProps {
  words: MeasureWords;
  query: MeasuresQuery;
  complaints: { [Name in keyof MeasuresQuery["typed"]]?: string };
  address: string;
  /** The State's plans by their place in sequence, with what they are called. */
  plans: [string, string][];
}

/** The form that narrows a list of measures; it is the address that holds what was asked. */
export function Filters({ words, query: { typed }, complaints, address, plans }: FiltersProps) {
  const { t, paragraphChoices, weaponChoices } = words;
  const any: [string, string] = ["", t("list.any")];
  const none: [string, string] = ["none", t("list.noneNamed")];
  const pairs = (choices: { value: string; label: string }[]) =>
    choices.map(({ value, label }): [string, string] => [value, label]);
  const ask = (name: "plan" | "paragraph" | "weapon" | "status" | "overdue", choices: [string, string][]) => (
    <AskChoice
      name={name}
      label={t(`list.${name}`)}
      value={typed[name] ?? ""}
      wrong={complaints[name]}
      choices={[any, ...choices]}
    />
  );
  return (
    <form className="ask" method="get" action={address} noValidate aria-label={t("list.filters")}>
      {typed.on && <input type="hidden" name="on" value={typed.on} />}
      {plans.length > 1 && ask("plan", plans)}
      {ask("paragraph", [...pairs(paragraphChoices), none])}
      {ask("weapon", [...pairs(weaponChoices), none])}
      {ask(
        "status",
        standings.map((value) => [value, t(`statuses.${value}`)]),
      )}
      {ask("overdue", [["yes", t("list.onlyOverdue")]])}
      <AskText name="body" label={t("list.body")} value={typed.body ?? ""} wrong={complaints.body} />
      <div className="actions">
        <button className="button">{t("list.show")}</button>
        {Object.keys(typed).length > 0 && <a href={address}>{t("list.clear")}</a>}
      </div>
    </form>
  );
}
