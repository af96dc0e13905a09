import { SelectField, TextArea, TextField, type Choice } from "@/components/form/field";
import { PickedField } from "@/components/form/picked-field";
import { getTranslations } from "@/i18n/words";
import type { Typed } from "@/lib/access/outcome";
import { mostSpeakers } from "@/lib/agenda/schema";
import { SpeakerRows } from "./speaker-rows";

/** What the fields of an agenda's item are called. */
export async function itemLabels(): Promise<Record<string, string>> {
  const t = await getTranslations("agenda.fields");
  const own = (["day", "startsAt", "endsAt", "title", "text"] as const).map((name) => [name, t(name)] as const);
  const speakers = Array.from({ length: mostSpeakers }, (_, place) => [
    [`speakers.${place}.name`, t("speaker")] as const,
    [`speakers.${place}.function`, t("function")] as const,
  ]).flat();
  return {
    ...Object.fromEntries([...own, ...speakers]),
    "speakers.name": t("speaker"),
    "speakers.function": t("function"),
  };
}

/** All that is asked of an item of an agenda. */
export async function ItemFields({ initial, days }: { initial: Typed; days: Choice[] }) {
  const [t, labels] = [await getTranslations("agenda"), await itemLabels()];
  const at = (name: string) => ({ name, label: labels[name] ?? name, value: initial[name] });
  return (
    <>
      <SelectField {...at("day")} choices={days} />
      <div className="side-by-side">
        <PickedField type="time" {...at("startsAt")} />
        <PickedField type="time" {...at("endsAt")} />
      </div>
      <TextField {...at("title")} autoComplete="off" />
      <div className="letter-field">
        <TextArea {...at("text")} hint={t("textHint")} rows={4} />
      </div>
      <h2>{t("speakers")}</h2>
      <p className="hint measure mb-4">{t("speakersHint")}</p>
      <SpeakerRows
        initial={initial}
        filled={Object.keys(initial).filter((name) => /^speakers\.\d+\.name$/.test(name)).length}
        most={mostSpeakers}
        words={{
          row: t.raw("speakerRow") as string,
          more: t("moreSpeakers"),
          place: t("place"),
          name: t("fields.speaker"),
          function: t("fields.function"),
        }}
      />
    </>
  );
}
