import type { PlanWords } from "./words";

/** The button that compares the States ticked in the table; the boxes name this form as theirs. */
export function CompareBar({ words: { seen }, on }: { words: PlanWords; on: string | undefined }) {
  return (
    <form id="compare" className="compare-bar" method="get" action="/plans/compare" aria-label={seen("compare.title")}>
      {on && <input type="hidden" name="on" value={on} />}
      <span>{seen("compare.hint")}</span>
      <button className="button">{seen("compare.button")}</button>
    </form>
  );
}
