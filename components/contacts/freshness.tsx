import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Confirmer } from "@/lib/contacts/rules";
import { freshness } from "@/lib/contacts/rules";
import type { ContactFunction } from "@/lib/database/generated/enums";

interface Confirmed {
  function: ContactFunction;
  confirmedAt: Date | null;
  confirmedBy: Confirmer | null;
}

/** @returns how fresh an entry is, drawn: asked for once a page, since a table has many. */
export async function freshnessMarks(): Promise<(entry: Confirmed) => ReactNode> {
  const t = await getTranslations("entry.freshness");
  return ({ function: held, confirmedAt, confirmedBy }) => {
    const age = freshness(confirmedAt);
    const by = confirmedBy === null ? "" : t(`by.${confirmedBy === "holder" ? held : confirmedBy}`);
    if (age.kind === "never") return <span className="fresh old">{t("never")}</span>;
    if (age.kind === "since") return <span className="fresh old">{t("since", { year: age.year })}</span>;
    if (age.kind === "today") return <span className="fresh">{t("today", { by })}</span>;
    return <span className="fresh">{t(age.kind, { age: age.age, by })}</span>;
  };
}
