import { getLocale, getTranslations } from "@/i18n/words";
import { formatDate } from "@/lib/dates";
import type { TakeQuery } from "@/lib/exports/schema";
import type { Taken } from "@/lib/exports/taken";
import { addressWith } from "@/lib/request/address";

/** What was asked of the directory, in words. */
async function filterWords({ filters: { q, region, post, freshness, on } }: TakeQuery): Promise<string> {
  const t = await getTranslations();
  const value = {
    q,
    region: region && t(`plans.regions.${region}`),
    post: post && t(`states.posts.${post}`).toLowerCase(),
    freshness: freshness && t(`states.bands.${freshness}`).toLowerCase(),
    on: on && formatDate(on, "day", await getLocale()),
  };
  return (["q", "region", "post", "freshness", "on"] as const)
    .flatMap((name) => (value[name] ? [t(`exports.filteredBy.${name}`, { value: value[name] })] : []))
    .join(", ");
}

interface HoldsProps {
  taken: Taken;
  query: TakeQuery;
  /** Whether what is taken will say for whom it is. */
  isMarked?: boolean;
}

/** How much of what is taken, before it is: and by which filter. */
export async function Holds({ taken, query, isMarked = true }: HoldsProps) {
  const [t, filters] = [await getTranslations("exports"), await filterWords(query)];
  const { rows, mark } = taken;
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return (
    <div className="mb-6">
      <p>
        <b>
          {t("counts", {
            states: new Set(rows.map(({ state }) => state.code)).size,
            holders: count("held"),
            vacant: count("vacant"),
            unknown: count("unknown"),
            general: count("general"),
          })}
        </b>{" "}
        {filters ? t("filtered", { filters }) : t("all")}{" "}
        <a href={addressWith("/states", query.typed)}>{t("change")}</a>
      </p>
      {isMarked && <p className="source">{t("marked", { mark: t(`marks.${mark}`) })}</p>}
    </div>
  );
}
