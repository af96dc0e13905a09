import { CheckboxField } from "@/components/form/choice-fields";
import { SelectField } from "@/components/form/field";
import { getLocale, getTranslations } from "@/i18n/words";
import { formatMeeting } from "@/lib/meetings/days";
import { DoubleBox } from "./double-box";
import type { PartProps } from "./part";

/** What is doubtful, what the note contradicts itself in, and what may be on record already. */
export async function LookFirst(part: PartProps) {
  return (
    <>
      <Doubts {...part} />
      <Contradictions {...part} />
      <Doubles {...part} />
    </>
  );
}

async function Doubts({ review: { note, initial }, inText, choices: { states } }: PartProps) {
  const t = await getTranslations("fromNote.doubts");
  const general = [
    { value: "", label: t("choose") },
    { value: "leave", label: t("leave") },
    { value: "done", label: t("done") },
  ];
  const parties = [
    { value: "body", label: t("body") },
    ...states.map(({ value, label }) => ({ value: `state:${value}`, label: t("state", { state: label }) })),
  ];
  return (
    <section id="doubts">
      <h2>{t("title", { count: note.unsure.length })}</h2>
      <p className="hint mb-4">{t(note.unsure.length === 0 ? "none" : "hint")}</p>
      {note.unsure.map(({ value: { text, why } }, place) => (
        <SelectField
          key={place}
          name={`unsure.${place}`}
          value={initial[`unsure.${place}`]}
          label={text === "" ? t("missing", { place: place + 1 }) : <bdi>{text}</bdi>}
          hint={
            <>
              {t("why", { why })} {inText(`unsure.${place}`, false)}
            </>
          }
          choices={text === "" ? general : [...general, ...parties]}
        />
      ))}
    </section>
  );
}

async function Contradictions({ review: { note, initial } }: PartProps) {
  const t = await getTranslations("fromNote.contradictions");
  if (note.contradictions.length === 0) return null;
  return (
    <section id="contradictions">
      <h2>{t("title", { count: note.contradictions.length })}</h2>
      <p className="hint">{t("hint")}</p>
      {note.contradictions.map((sentence, place) => (
        <div key={place} className="notice">
          <p>{sentence}</p>
          <CheckboxField
            name={`contradictions.${place}`}
            label={t("seen")}
            checked={initial[`contradictions.${place}`] === "on"}
          />
        </div>
      ))}
    </section>
  );
}

async function Doubles({ review: { doubles, initial } }: PartProps) {
  const [t, locale] = [await getTranslations("fromNote.doubles"), await getLocale()];
  return (
    <DoubleBox isLikely={doubles.length > 0} isAnother={initial.double === "on"} label={t("another")}>
      <h2>{t("title")}</h2>
      <p>{doubles.length > 0 ? t("found") : t("maybe")}</p>
      <ul className="mt-2">
        {doubles.map(({ slug, title, ...dates }) => (
          <li key={slug}>
            <a href={`/meetings/${slug}`}>{title}</a>, {formatMeeting(dates, locale)}
          </li>
        ))}
        {doubles.length === 0 && (
          <li>
            <a href="/meetings">{t("all")}</a>
          </li>
        )}
      </ul>
    </DoubleBox>
  );
}
