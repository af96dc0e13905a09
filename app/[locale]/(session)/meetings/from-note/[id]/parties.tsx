import { getTranslations } from "@/i18n/words";
import { mostBodies } from "@/lib/notes/drafts/body-rows";
import { wordsAt, type ReviewedState } from "@/lib/notes/drafts/review";
import { BodyRows } from "./body-rows";
import { FoundStates } from "./found-states";
import type { PartProps } from "./part";

/** Who took part. */
export async function Parties(part: PartProps) {
  return (
    <>
      <States {...part} />
      <Bodies {...part} />
    </>
  );
}

async function States({ review: { states, otherStates, initial, year }, inText }: PartProps) {
  const t = await getTranslations("fromNote.states");
  const beside = ({ code, name, then, words }: ReviewedState) => (
    <>
      {then !== null && year !== null && `${t("then", { then, year })} `}
      {inText(`states.${code}`, words !== name && words !== then)}
    </>
  );
  return (
    <section id="states">
      <h2>{t("title")}</h2>
      <p className="hint mb-2">{t("hint", { count: states.length })}</p>
      <FoundStates
        initial={initial.states ?? ""}
        found={states.map((state) => ({ value: state.code, label: state.name, beside: beside(state) }))}
        others={otherStates}
        words={{ legend: t("legend"), others: t("others") }}
      />
    </section>
  );
}

async function Bodies({ review: { bodies, initial, note, text }, inText }: PartProps) {
  const t = await getTranslations("fromNote.bodies");
  const choices = bodies.map(({ id, name, acronym }) => ({
    value: id,
    label: acronym ? `${name} (${acronym})` : name,
  }));
  return (
    <section id="bodies">
      <h2>{t("title")}</h2>
      <p className="hint mb-2">{t("hint", { count: note.organisations.length })}</p>
      <BodyRows
        initial={initial}
        found={note.organisations.map((organisation, place) => ({
          words: wordsAt(text, organisation),
          way: inText(`organisations.${place}`, false),
        }))}
        most={mostBodies}
        choices={[{ value: "", label: t("new") }, ...choices]}
        words={{
          row: t.raw("row") as string,
          more: t("more"),
          take: t("take"),
          who: t("who"),
          named: t("named"),
          name: t("name"),
          acronym: t("acronym"),
        }}
      />
    </section>
  );
}
