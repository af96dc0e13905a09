import { AskChoice, AskDay, AskText } from "@/components/ask/fields";
import type { resolutionWords } from "@/components/resolution/words";
import { filterNames, type ActivityQuery, type View } from "@/lib/activities/filters";
import type { OrganiserTally } from "@/lib/activities/tallies";
import { activityKinds, activityStatuses, themes } from "@/lib/activities/vocabulary";
import { subRegions } from "@/lib/plans/schema";
import { paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";
import type { ListedState } from "@/lib/states/list";
import { fieldLabels, type SeenWords } from "./words";

interface FiltersProps {
  words: SeenWords;
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  query: ActivityQuery;
  view: View;
  complaints: { [Name in keyof ActivityQuery["typed"]]?: string };
  states: ListedState[];
  organisers: OrganiserTally[];
}

type Choices = [string, string][];
const further = ["scope", "region", "paragraph", "weapon", "theme", "from", "to"] as const;

/** The form that asks for filters; it is the address that holds them. */
export function Filters(props: FiltersProps) {
  const { words, resolution, query, view, complaints, states, organisers } = props;
  const { typed } = query;
  const { t, seen, regions, stateName } = words;
  const labels = fieldLabels(words);
  const all: Choices[number] = ["", seen("filters.all")];
  const choose = (name: keyof typeof labels, choices: Choices) => (
    <AskChoice name={name} label={labels[name]} value={typed[name] ?? ""} wrong={complaints[name]} choices={choices} />
  );
  const known = organisers.flatMap(({ organiser, stateCode, acronym, name }): Choices => {
    if (organiser === null) return [];
    return [[organiser, stateCode ? stateName(stateCode) : acronym ? `${acronym}, ${name}` : name]];
  });
  const isFurther = further.some((name) => typed[name] || complaints[name]);
  return (
    <form className="ask activity-ask" method="get" action="/activities" aria-label={seen("filters.label")} noValidate>
      {view !== "list" && <input type="hidden" name="view" value={view} />}
      {typed.at && <input type="hidden" name="at" value={typed.at} />}
      <AskText name="q" label={labels.q} value={typed.q ?? ""} wrong={complaints.q} />
      {choose("state", [all, ...states.map(({ code, name }): Choices[number] => [code, name])])}
      {choose("organiser", [all, ...known])}
      {choose("kind", [all, ...activityKinds.map((kind): Choices[number] => [kind, t(`kinds.${kind}`)])])}
      {choose("status", [all, ...activityStatuses.map((one): Choices[number] => [one, t(`statuses.${one}`)])])}
      <details open={isFurther}>
        <summary>{seen("filters.more")}</summary>
        <div className="ask-more">
          {choose("scope", [
            ["", seen("filters.with")],
            ["named", seen("filters.named")],
          ])}
          {choose("region", [all, ...subRegions.map((region): Choices[number] => [region, regions(region)])])}
          {choose("theme", [all, ...themes.map((theme): Choices[number] => [theme, t(`themes.${theme}`)])])}
          {choose("paragraph", [all, ...paragraphs.map((one): Choices[number] => [one, resolution.paragraph(one)])])}
          {choose("weapon", [all, ...weaponTypes.map((one): Choices[number] => [one, resolution.weapon(one)])])}
          <AskDay name="from" label={labels.from} value={typed.from ?? ""} wrong={complaints.from} />
          <AskDay name="to" label={labels.to} value={typed.to ?? ""} wrong={complaints.to} />
        </div>
      </details>
      <div className="actions">
        <button className="button">{seen("filters.show")}</button>
        {filterNames.some((name) => typed[name]) && (
          <a href={view === "list" ? "/activities" : `/activities?view=${view}`}>{seen("filters.clear")}</a>
        )}
      </div>
    </form>
  );
}
