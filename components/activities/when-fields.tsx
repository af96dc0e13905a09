import { SelectField, TextField } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { intervals, mostSessions, quarters, sessionPrecisions } from "@/lib/activities/sessions";
import { SessionRows } from "./session-rows";

/** When an activity takes place: one session or several, or one that repeats. */
export async function WhenFields({ initial }: { initial: Typed }) {
  const t = await getTranslations("activityForm.when");
  const rows = Object.keys(initial).filter((name) => /^sessions\.\d+\.precision$/.test(name)).length;
  const filled = Math.max(1, rows);
  const names = ["precision", "startsOn", "endsOn", "startsAt", "endsAt", "month", "quarter", "year"] as const;
  return (
    <>
      <p className="hint measure mb-4">{t("hint")}</p>
      <SessionRows
        initial={initial}
        filled={filled}
        most={mostSessions}
        precisions={sessionPrecisions.map((value) => ({ value, label: t(`precisions.${value}`) }))}
        quarters={[
          { value: "", label: t("noQuarter") },
          ...quarters.map((value) => ({ value, label: t(`quarters.${value}`) })),
        ]}
        words={{
          ...(Object.fromEntries(names.map((name) => [name, t(name)])) as Record<(typeof names)[number], string>),
          ...{ row: t.raw("row") as string, more: t("more"), monthHint: t("monthHint") },
        }}
      />
      {filled === 1 && (
        <div className="repeats">
          <SelectField
            name="repeat.every"
            label={t("every")}
            value=""
            choices={[{ value: "", label: t("once") }, ...intervals.map((value) => ({ value, label: t(value) }))]}
          />
          <TextField name="repeat.times" label={t("times")} inputMode="numeric" autoComplete="off" />
        </div>
      )}
    </>
  );
}
