import { Form } from "@/components/form/form";
import { KeepTyped } from "@/components/form/keep-typed";
import { formTexts } from "@/components/form/texts";
import { planLabels } from "@/components/meetings/plan-labels";
import { getLocale, getTranslations } from "@/i18n/words";
import { planChoices } from "@/lib/meetings/plan-choices";
import { figureKinds } from "@/lib/notes/drafts/schema";
import type { Review } from "@/lib/notes/drafts/review";
import { make } from "../actions";
import { Facts } from "./facts";
import { inTextOf } from "./in-text";
import { LookFirst } from "./look-first";
import { OnRecord } from "./on-record";
import { Parties } from "./parties";
import { Told } from "./told";

/** Where the form is kept as it stands. */
const corrections = "/meetings/from-note/corrections";

/** What fields are called in the error summary. */
async function labelsOf({ note, bodies: _ }: Review): Promise<Record<string, string>> {
  const [t, kinds] = [await getTranslations("fromNote"), await getTranslations("meetings.figures.kinds")];
  const agenda = await getTranslations("agenda");
  const numbered = (name: string, count: number, label: (place: number) => string) =>
    Array.from({ length: count }, (__, place) => [`${name}.${place}`, label(place)] as const);
  return {
    ...(await planLabels()),
    ...Object.fromEntries([
      ...numbered("unsure", note.unsure.length, (place) => t("doubts.item", { place: place + 1 })),
      ...numbered("contradictions", note.contradictions.length, (place) =>
        t("contradictions.item", { place: place + 1 }),
      ),
      ...numbered("speakers", 20, (place) => agenda("speakerRow", { place: place + 1 })).flatMap(([name, label]) => [
        [`${name}.name`, label] as const,
        [`${name}.function`, label] as const,
      ]),
      ...figureKinds.flatMap((kind) => [
        [`figures.${kind}.value`, kinds(kind)] as const,
        [`figures.${kind}.quote`, kinds(kind)] as const,
      ]),
      ...(["background", "highlights", "assessment", "comments"] as const).map(
        (part) => [part, t(`prose.${part}`)] as const,
      ),
      ...(["source", "confidence", "note"] as const).map((field) => [field, t(`record.${field}`)] as const),
      ["states", t("states.title")],
      ["double", t("doubles.title")],
    ]),
  };
}

/** All that is to be looked at, put right and sent. What is doubtful stands first. */
export async function ReviewForm({ draft, review }: { draft: string; review: Review }) {
  const [t, inText] = [await getTranslations("fromNote.review"), await inTextOf(review)];
  const years = review.year === null ? [] : [Number(review.year)];
  const choices = await planChoices(await getLocale(), years);
  const part = { review, inText, choices };
  return (
    <Form action={make} texts={await formTexts()} labels={await labelsOf(review)}>
      <input type="hidden" name="draft" value={draft} />
      <KeepTyped address={corrections} />
      <LookFirst {...part} />
      <Facts {...part} />
      <Parties {...part} />
      <Told {...part} />
      <OnRecord review={review} />
      <p className="hint max-w-measure">{t("makeHint")}</p>
      <div className="actions">
        <button className="button">{t("make")}</button>
        <button className="plain-button" formAction={corrections} formMethod="post" formEncType="multipart/form-data">
          {t("later")}
        </button>
      </div>
    </Form>
  );
}
