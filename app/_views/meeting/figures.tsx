import { getTranslations } from "@/i18n/words";
import type { Figure, MeetingPage } from "@/lib/meetings/queries";
import { disagree } from "@/lib/meetings/rules";

const disagreement = {
  statesAttending: "figures.mismatch",
  statesWithPointOfContact: "figures.mismatchStatesWithPointOfContact",
  organisations: "figures.mismatchOrganisations",
  persons: "figures.mismatchPersons",
} as const;

const differs = ({ reported, counted }: Figure) => disagree(reported, counted);

/** What the record reports beside what its list counts, and in words where the two disagree. */
export async function Figures({ meeting: { figures, phase } }: { meeting: MeetingPage }) {
  const t = await getTranslations("meetings");
  const wrong = figures.filter(differs);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures" className="lg:mt-0">
        {t(phase === "past" ? "figures.title" : "figures.titleExpected")}
      </h2>
      {wrong.length > 0 && (
        <div className="notice">
          <strong className="block">{t("figures.mismatchTitle")}</strong>
          {wrong.map(({ kind, reported, counted }) => (
            <p key={kind}>{t(disagreement[kind], { reported: reported ?? 0, counted: counted ?? 0 })}</p>
          ))}
        </div>
      )}
      <table>
        <caption>{t("figures.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("figures.what")}</th>
            <th scope="col" className="number">
              {t("figures.reported")}
            </th>
            <th scope="col" className="number">
              {t("figures.counted")}
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <tr key={figure.kind}>
              <th scope="row">{t(`figures.kinds.${figure.kind}`)}</th>
              <Cell value={figure.reported} unknown={t("figures.notReported")} />
              <Cell value={figure.counted} unknown={t("figures.notCounted")} wrong={differs(figure)} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The figures in the words of the record. */
export async function Quotes({ figures }: Pick<MeetingPage, "figures">) {
  const t = await getTranslations("meetings");
  const quoted = figures.filter(({ quote }) => quote !== null);
  if (quoted.length === 0) return null;
  return (
    <section aria-labelledby="quotes">
      <h2 id="quotes">{t("figures.quotes")}</h2>
      <div className="grid gap-x-12 gap-y-4 lg:grid-cols-2">
        {quoted.map(({ kind, quote, source }) => (
          <figure key={kind} className="border-l-2 border-rule pl-4">
            <blockquote>“{quote}”</blockquote>
            <figcaption className="source mt-1">{source}</figcaption>
          </figure>
        ))}
      </div>
    </section>
  );
}

function Cell({ value, unknown, wrong = false }: { value: number | null; unknown: string; wrong?: boolean }) {
  return (
    <td className={wrong ? "number font-semibold text-warn" : "number"}>
      {value ?? <span className="source">{unknown}</span>}
    </td>
  );
}
