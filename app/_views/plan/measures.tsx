import { measureWords, type MeasureWords } from "@/components/measures/words";
import { Rate } from "@/components/measures/rate";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import type { KnownPlan } from "@/lib/plans/queries";
import { standings, type Counts } from "@/lib/measures/rules";
import { talliesOf, type Tally } from "@/lib/measures/tallies";
import { paragraphLabel, paragraphs } from "@/lib/resolution/vocabulary";

interface MeasuresProps {
  actor: Actor;
  state: { code: string; name: string };
  plans: Pick<KnownPlan, "sequence" | "kind">[];
  /** The day as of which they are shown, and whether it was asked for. */
  on: string;
  asked: boolean;
}

const sum = (counts: Counts) => standings.reduce((all, standing) => all + counts[standing], 0);

function ByParagraph({ words, tally, address }: { words: MeasureWords; tally: Tally; address: string }) {
  const { t, asks } = words;
  const shown = standings.filter((standing) => tally.all[standing] > 0);
  const rows = [...paragraphs, "none" as const].flatMap((paragraph) => {
    const counts = tally.byParagraph.get(paragraph);
    return counts ? [{ paragraph, counts }] : [];
  });
  return (
    <table className="listed counts-table">
      <caption>{t("section.several")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("section.paragraph")}</th>
          <th scope="col">{t("section.all")}</th>
          {shown.map((standing) => (
            <th key={standing} scope="col">
              {t(`statuses.${standing}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ paragraph, counts }) => (
          <tr key={paragraph}>
            <th scope="row">
              <a href={`${address}&paragraph=${paragraph}`}>
                {paragraph === "none" ? t("section.noParagraph") : paragraphLabel(paragraph)}
              </a>{" "}
              {paragraph !== "none" && <span className="source">{asks(paragraph)}</span>}
            </th>
            <td data-label={t("section.all")}>{sum(counts)}</td>
            {shown.map((standing) => (
              <td
                key={standing}
                data-label={t(`statuses.${standing}`)}
                className={counts[standing] ? undefined : "zero"}
              >
                {counts[standing]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/**
 * How far each plan has come, its latest first; by paragraph the latest that has measures, whose figures are the ones asked for:
 * those of an earlier plan stand on the page of its measures, which filters them by paragraph.
 */
export async function Measures({ actor, state, plans, on, asked }: MeasuresProps) {
  const [words, tallies] = [await measureWords(), await talliesOf(actor, state.code, on)];
  const { t } = words;
  const address = `/plans/${state.code}/measures`;
  const query = (sequence: number) => `${address}?plan=${sequence}${asked ? `&on=${on}` : ""}`;
  const told = plans.toReversed().flatMap((plan) => {
    const tally = tallies.get(plan.sequence);
    return tally ? [{ plan, tally }] : [];
  });
  const mayAdd = plans.length > 0 && can(actor, "measure.add", { stateCode: state.code });
  return (
    <section className="plan-told" id="measures">
      <h2>{t("section.title")}</h2>
      {told.length === 0 && <p className="max-w-measure">{t("section.none", { state: state.name })}</p>}
      {told.map(({ plan, tally }, place) => (
        <div key={plan.sequence} className="mb-8">
          <h3>{t("list.planHeading", { number: plan.sequence, kind: words.plans(`kinds.${plan.kind}`) })}</h3>
          <Rate words={words} counts={tally.all} overdue={tally.overdue} on={on} />
          {place === 0 && <ByParagraph words={words} tally={tally} address={query(plan.sequence)} />}
          <p className="mt-3">
            <a href={query(plan.sequence)}>{t("section.see", { count: sum(tally.all) })}</a>
          </p>
        </div>
      ))}
      {mayAdd && (
        <p className="actions">
          <a className="button quiet" href={`${address}/new`}>
            {t("list.add")}
          </a>
          <a href={`${address}/import`}>{t("list.import")}</a>
        </p>
      )}
    </section>
  );
}
