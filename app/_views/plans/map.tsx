import { getTranslations } from "@/i18n/words";
import { TileMap } from "@/components/tile-map";
import type { StateOnDay } from "@/lib/plans/overview";
import { stages } from "@/lib/plans/rules";

interface MapProps {
  rows: StateOnDay[];
  /** The day, where it is not today: each tile leads to its State as of then. */
  on?: string | undefined;
  /** Whether a table with the same facts follows. */
  tabled?: boolean;
}

/** Where each State stands, on the map of tiles, with its legend. */
export async function PlanMap({ rows, on, tabled = false }: MapProps) {
  const t = await getTranslations("map");
  const stage = await getTranslations("plans.stages");
  const query = on ? `?on=${on}` : "";
  const shown = stages.filter((one) => one !== "succeeded" || rows.some((row) => row.stage === one));
  return (
    <>
      <TileMap
        label={tabled ? t("label") : t("labelSmall")}
        tiles={rows.map(({ state, stage: standing, inView }) => ({
          code: state.code,
          column: state.column,
          row: state.row,
          stage: standing,
          letter: t(`letters.${standing}`),
          href: `/plans/${state.code}${query}`,
          label: t(inView ? "tile" : "dimmed", { state: state.name, stage: stage(standing), code: state.code }),
          dimmed: !inView,
        }))}
      />
      <ul className="legend" aria-label={t("legend")}>
        {shown.map((one) => (
          <li key={one} className={`stage ${one}`}>
            <i />
            <span>
              {t(`letters.${one}`)} {one === "expired" ? t("expired") : stage(one)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
