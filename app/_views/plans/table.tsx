import { PlanRows, type Heads, type PlanLine } from "@/components/plans/plan-rows";
import { getTranslations } from "@/i18n/words";
import type { PlanOnDay } from "@/lib/plans/as-of";
import type { StateOnDay } from "@/lib/plans/overview";
import { stages, type Stage } from "@/lib/plans/rules";
import { firstSource } from "@/lib/plans/sources";
import { isUnconfirmed } from "@/lib/plans/unconfirmed";
import type { PlanWords } from "./words";

interface TableProps {
  words: PlanWords;
  /** Those in view. */
  rows: StateOnDay[];
  caption: string;
  nothing: string;
  /** What every address of a State's plans ends with: "?on=2015-05-26". */
  query: string;
  /** The day that is looked at. */
  on: string;
}

const columns = ["stage", "plan", "adopted", "period", "last", "from"] as const;

function stageNote({ age, standsOut }: PlanWords, known: PlanOnDay, on: string): string | undefined {
  const { stage, since } = known;
  const outstanding = standsOut(known, on);
  const lasts = since && stage !== "succeeded" && (stage === "expired" || !outstanding) ? age(since, on) : null;
  return [outstanding, lasts].filter(Boolean).join(", ") || undefined;
}

type Said = Omit<PlanLine, "others">;

/** What was said of a plan before, by language: where it stood on a day is the same until something is written (stood-on.ts). */
const saidBefore = new Map<string, WeakMap<PlanOnDay, Said>>();

function lineOf(words: PlanWords, known: PlanOnDay, on: string, notConfirmed: string): Said {
  const before = saidBefore.get(words.locale) ?? new WeakMap<PlanOnDay, Said>();
  saidBefore.set(words.locale, before);
  const said = before.get(known) ?? say(words, known, on, notConfirmed);
  before.set(known, said);
  return said;
}

function say(words: PlanWords, known: PlanOnDay, on: string, notConfirmed: string): Said {
  const { t, date, period, adoption } = words;
  const { plan, stage, lastEvent } = known;
  const adopted = adoption(known.adoption);
  const when = period(plan);
  const { name, more } = firstSource(plan.source ?? t("state.reported"));
  const kind = t(`kinds.${plan.kind}`);
  const doubts = [
    plan.confidence !== null && plan.confidence !== "high" && t(`doubt.${plan.confidence}`),
    plan.conflict !== null && t("doubt.conflict"),
    isUnconfirmed(plan) && notConfirmed,
  ].filter((doubt) => doubt !== false);
  return {
    stage,
    stageNote: stageNote(words, known, on),
    plan: plan.sequence > 1 ? t("table.numbered", { kind, number: plan.sequence }) : kind,
    sequence: plan.sequence,
    adopted: adopted.text,
    noAdoption: adopted.found ? undefined : true,
    period: when ?? t("period.unknown"),
    noPeriod: when === null ? true : undefined,
    periodNote: plan.periodNote ?? undefined,
    last: lastEvent
      ? t("dates.event", { event: t(`events.${lastEvent.kind}`), date: date(lastEvent) })
      : t("dates.unknown"),
    from: more > 0 ? t("sourceMore", { first: name, count: more }) : name,
    doubts: doubts.join("; ") || undefined,
  };
}

/** The facts of the map and more, a row a State; one of which nothing is known says so. */
export async function PlanTable({ words, rows, caption, nothing, query, on }: TableProps) {
  const { t, seen } = words;
  const notConfirmed = (await getTranslations("planRecord.reader"))("notConfirmed");
  const others = new Map<number, string>();
  const sayOthers = (count: number): string => {
    const said = others.get(count) ?? seen("others", { count });
    others.set(count, said);
    return said;
  };
  const heads = Object.fromEntries(columns.map((column) => [column, t(`table.${column}`)])) as Heads;
  return (
    <table className="listed plan-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("table.state")}</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {heads[column]}
            </th>
          ))}
        </tr>
      </thead>
      <PlanRows
        rows={rows.map(({ state: { code, name }, shown, others: count }) => ({
          code,
          name,
          ...(shown && {
            line: {
              ...lineOf(words, shown, on, notConfirmed),
              ...(count > 0 && { others: sayOthers(count) }),
            },
          }),
        }))}
        heads={heads}
        stages={Object.fromEntries(stages.map((stage) => [stage, t(`stages.${stage}`)])) as Record<Stage, string>}
        nothing={nothing}
        tick={seen("compare.tick", { state: "{state}" })}
        query={query}
      />
    </table>
  );
}
