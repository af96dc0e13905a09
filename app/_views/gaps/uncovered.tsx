import type { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import { cellAddress } from "@/lib/gaps/filters";
import type { Cell } from "@/lib/gaps/grid";
import { paragraphs } from "@/lib/resolution/vocabulary";

interface UncoveredProps {
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  cells: Cell[];
}

/** What neither an offer nor a plan is about, paragraph by paragraph. */
export async function Uncovered({ resolution, cells }: UncoveredProps) {
  const t = await getTranslations("gaps.uncovered");
  const without = cells.filter(({ offers, planned }) => offers + planned === 0);
  return (
    <section className="plan-told" aria-labelledby="uncovered">
      <h2 id="uncovered">{t("title")}</h2>
      <p className="source measure">{t("lede")}</p>
      <details>
        <summary>{t("summary", { count: without.length, all: cells.length })}</summary>
        <dl className="facts mt-3 max-w-5xl">
          {paragraphs.flatMap((paragraph) => {
            const row = without.filter((cell) => cell.paragraph === paragraph);
            if (row.length === 0) return [];
            return [
              <dt key={paragraph}>{resolution.paragraph(paragraph)}</dt>,
              <dd key={`${paragraph} of`}>
                {row.map(({ weapon, needs }, place) => (
                  <span key={weapon}>
                    {place > 0 && ", "}
                    <a href={cellAddress({ paragraph, weapon })}>{resolution.weapon(weapon)}</a>
                    {needs > 0 && <b> ({t("needed")})</b>}
                  </span>
                ))}
              </dd>,
            ];
          })}
        </dl>
      </details>
    </section>
  );
}
