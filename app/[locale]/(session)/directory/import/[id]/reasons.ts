import { getTranslations } from "@/i18n/words";
import type { Problem } from "@/lib/imports/said";

/** Says why rows of a list cannot be taken: "E-mail: not an e-mail address". */
export async function reasonsIn(): Promise<(problems: Problem[]) => string[]> {
  const t = await getTranslations("imports");
  return (problems) =>
    problems.map(({ field, key, other = 0 }) => {
      const known = `reasons.${key}` as "reasons.general";
      const reason = t.has(known) ? t(known, { other }) : t("reasons.general");
      return field === null ? reason : t("problem", { field: t(`fields.${field}`), reason });
    });
}
