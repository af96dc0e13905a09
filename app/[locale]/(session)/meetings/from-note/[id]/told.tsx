import { TextArea, TextField } from "@/components/form/field";
import { lastTyped } from "@/components/form/rows-typed";
import { SpeakerRows } from "@/components/meetings/speaker-rows";
import { getLocale, getTranslations } from "@/i18n/words";
import { mostSpeakers } from "@/lib/agenda/schema";
import { formatDate } from "@/lib/dates";
import { figureKinds, proseParts } from "@/lib/notes/drafts/schema";
import type { PartProps } from "./part";

/** What the note tells of the meeting: objectives, who opened it, figures, meetings before it, and its prose. */
export async function Told(part: PartProps) {
  const { review, inText } = part;
  const { initial, note } = review;
  const [t, agenda, plan] = [
    await getTranslations("fromNote"),
    await getTranslations("agenda"),
    await getTranslations("meetingPlan"),
  ];
  return (
    <>
      <h2>{plan("content")}</h2>
      <div className="letter-field">
        <TextArea
          name="objectives"
          label={plan("fields.objectives")}
          hint={
            <>
              {plan("objectivesHint")}{" "}
              {note.objectives.map((_, place) => (
                <span key={place}>{inText(`objectives.${place}`, false)} </span>
              ))}
            </>
          }
          value={initial.objectives}
          rows={8}
        />
      </div>
      <section id="speakers">
        <h2>{t("speakers.title")}</h2>
        <p className="hint">{t("speakers.hint")}</p>
        <ul className="hint mb-4">
          {note.speakers.map((_, place) => (
            <li key={place}>{inText(`speakers.${place}`)}</li>
          ))}
        </ul>
        <SpeakerRows
          initial={initial}
          filled={Math.max(note.speakers.length, lastTyped("speakers", initial))}
          most={mostSpeakers}
          words={{
            row: agenda.raw("speakerRow") as string,
            more: agenda("moreSpeakers"),
            place: agenda("place"),
            name: agenda("fields.speaker"),
            function: agenda("fields.function"),
          }}
        />
      </section>
      <Figures {...part} />
      <Earlier {...part} />
      <h2>{t("prose.title")}</h2>
      <p className="hint mb-4">{t("prose.hint")}</p>
      <div className="letter-field">
        {proseParts.map((name) => (
          <TextArea
            key={name}
            name={name}
            label={t(`prose.${name}`)}
            value={initial[name]}
            rows={initial[name] ? 10 : 2}
          />
        ))}
      </div>
    </>
  );
}

async function Figures({ review: { initial, note }, inText }: PartProps) {
  const [t, kinds] = [await getTranslations("fromNote.figures"), await getTranslations("meetings.figures.kinds")];
  const placeOf = (kind: string) => note.figures.findIndex(({ value }) => value.what === kind);
  const field = (kind: (typeof figureKinds)[number]) => (
    <fieldset key={kind} className="row-of figure">
      <legend className="sr-only">{kinds(kind)}</legend>
      <TextField
        name={`figures.${kind}.value`}
        label={kinds(kind)}
        hint={inText(`figures.${placeOf(kind)}`, false)}
        value={initial[`figures.${kind}.value`]}
        inputMode="numeric"
        autoComplete="off"
      />
      <TextArea
        name={`figures.${kind}.quote`}
        label={t("quote")}
        value={initial[`figures.${kind}.quote`]}
        rows={initial[`figures.${kind}.quote`] ? 5 : 2}
      />
    </fieldset>
  );
  const stated = figureKinds.filter((kind) => placeOf(kind) >= 0);
  const silent = figureKinds.filter((kind) => placeOf(kind) < 0);
  const used = new Set(stated.map(placeOf));
  const others = note.figures.flatMap(({ value }, place) => (used.has(place) ? [] : [{ ...value, place }]));
  return (
    <section id="figures">
      <h2>{t("title")}</h2>
      <p className="hint mb-4">{t("hint")}</p>
      {stated.map(field)}
      {silent.length > 0 && (
        <details className="mb-4" open={silent.some((kind) => Boolean(initial[`figures.${kind}.value`]))}>
          <summary>{t("silent")}</summary>
          {silent.map(field)}
        </details>
      )}
      {others.length > 0 && (
        <>
          <p>{t("others")}</p>
          <ul className="list-disc pl-5 source">
            {others.slice(0, 60).map(({ value, place }) => (
              <li key={place}>
                <b>{value}</b>: {inText(`figures.${place}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

async function Earlier({ review: { earlier }, inText }: PartProps) {
  const [t, locale] = [await getTranslations("fromNote.earlier"), await getLocale()];
  const when = (date: string | null) => {
    if (date === null) return null;
    const precision = date.length === 4 ? "year" : date.length === 7 ? "month" : "day";
    return formatDate(`${date}-01-01`.slice(0, 10), precision, locale);
  };
  return (
    <section id="earlier">
      <h2>{t("title")}</h2>
      {earlier.length === 0 && <p className="hint">{t("none")}</p>}
      <ul className="list-disc pl-5">
        {earlier.map(({ meeting: { city, date }, onRecord }, place) => (
          <li key={place}>
            {[city, when(date)].filter(Boolean).join(", ")} {inText(`earlier.${place}`, false)}{" "}
            {onRecord ? (
              <span>
                {t("onRecord")} <a href={`/meetings/${onRecord.slug}`}>{onRecord.title}</a>
              </span>
            ) : (
              <span className="doubt">{t("notOnRecord")}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
