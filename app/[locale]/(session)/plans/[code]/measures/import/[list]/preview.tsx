import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { rowWords } from "@/components/measures/tell-row";
import type { MeasureWords } from "@/components/measures/words";
import { tally, type Outcome } from "@/lib/measures/import/plan";
import { apply, giveUp } from "../actions";
import { Rows } from "./rows";

interface PreviewProps {
  words: MeasureWords;
  importId: string;
  address: string;
  outcomes: Outcome[];
  seen: string;
}

/** What applying the list would do, row by row; it is applied as it is seen here. */
export async function Preview({ words, importId, address, outcomes, seen }: PreviewProps) {
  const { t } = words;
  const texts = await formTexts();
  const counts = tally(outcomes);
  const writes = counts.new + counts.changed;
  const { reasons, lines } = rowWords(words);
  const of = <Kind extends Outcome["kind"]>(kind: Kind) =>
    outcomes.filter((one): one is Extract<Outcome, { kind: Kind }> => one.kind === kind);
  const columns = <a href={`${address}/columns`}>{t("import.columns")}</a>;
  return (
    <>
      <ul className="import-counts">
        {(["new", "changed", "same", "bad"] as const).map((kind) => (
          <li key={kind}>
            {counts[kind] === 0 ? (
              <span className="text-muted">
                <b>0</b> {t("import.counts", { kind })}
              </span>
            ) : (
              <a href={`#${kind}`}>
                <b>{counts[kind]}</b> {t("import.counts", { kind })}
              </a>
            )}
          </li>
        ))}
      </ul>
      <Form action={apply} texts={{ ...texts, conflict: t("import.previewTitle") }}>
        <input type="hidden" name="importId" value={importId} />
        <input type="hidden" name="seen" value={seen} />
        {writes > 0 ? (
          <>
            <p className="hint max-w-measure">{t("import.dates")}</p>
            <div className="actions">
              <button className="button">{t("import.apply", { count: writes })}</button>
              {columns}
            </div>
          </>
        ) : (
          <p>
            {t("import.nothing")} {columns}
          </p>
        )}
      </Form>
      <Rows
        words={words}
        kind="bad"
        rows={of("bad").map(({ row, number, problems }) => ({ row, number, text: null, lines: reasons(problems) }))}
      >
        <a href={`${address}/problems`} download>
          {t("import.download")}
        </a>
      </Rows>
      {(["new", "changed", "same"] as const).map((kind) => (
        <Rows
          key={kind}
          words={words}
          kind={kind}
          rows={of(kind).map((one) => ({ row: one.row, number: one.number, text: one.text, lines: lines(one) }))}
        />
      ))}
      <Form action={giveUp} texts={texts} className="mt-10">
        <input type="hidden" name="importId" value={importId} />
        <button className="button quiet">{t("import.giveUp")}</button>
      </Form>
    </>
  );
}
