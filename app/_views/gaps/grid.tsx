import type { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import { cellAddress } from "@/lib/gaps/filters";
import { standingOf, type Cell } from "@/lib/gaps/grid";
import { paragraphLabel, paragraphs, weaponTypes } from "@/lib/resolution/vocabulary";

interface GridProps {
  resolution: Awaited<ReturnType<typeof resolutionWords>>;
  cells: Cell[];
}

/** Paragraphs by types of weapon: open needs beside offers. What the shade says, the numbers and the list beneath say, too. */
export async function Grid({ resolution, cells }: GridProps) {
  const t = await getTranslations("gaps.grid");
  const asks = await getTranslations("resolution.paragraphs");
  const lacking = cells.filter((cell) => standingOf(cell) === "lacking");
  const said = ({ paragraph, weapon, needs, offers }: Cell) =>
    t("cell", { paragraph: paragraphLabel(paragraph), weapon: resolution.weapon(weapon), needs, offers });
  return (
    <section className="plan-told" aria-labelledby="grid">
      <h2 id="grid">{t("title")}</h2>
      <p className="source measure mb-3">{t("legend")}</p>
      <ul className="gap-key source">
        {(["lacking", "met", "spare"] as const).map((key) => (
          <li key={key}>
            <i className={key} aria-hidden="true" /> {t(key)}
          </li>
        ))}
      </ul>
      <table className="heat gap-grid">
        <caption>{t("caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("paragraph")}</th>
            {weaponTypes.map((weapon) => (
              <th key={weapon} scope="col">
                <a href={cellAddress({ weapon })}>{resolution.weapon(weapon)}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paragraphs.map((paragraph) => (
            <tr key={paragraph}>
              <th scope="row">
                <a href={cellAddress({ paragraph })}>{paragraphLabel(paragraph)}</a> <small>{asks(paragraph)}</small>
              </th>
              {cells
                .filter((cell) => cell.paragraph === paragraph)
                .map((cell) => (
                  <td key={cell.weapon} className={standingOf(cell)}>
                    <a href={cellAddress({ paragraph, weapon: cell.weapon })} aria-label={said(cell)}>
                      {cell.needs} / {cell.offers}
                    </a>
                  </td>
                ))}
            </tr>
          ))}
        </tbody>
      </table>
      <h3>{t("text")}</h3>
      {lacking.length === 0 && <p className="source">{t("noText")}</p>}
      <ul>
        {lacking.map((cell) => (
          <li key={`${cell.paragraph} ${cell.weapon}`}>
            <a href={cellAddress({ paragraph: cell.paragraph, weapon: cell.weapon })}>{said(cell)}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
