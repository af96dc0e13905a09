import { notFound } from "next/navigation";
import { Findings } from "@/app/_views/overlaps/findings";
import { Pair } from "@/app/_views/overlaps/pair";
import { RadioField } from "@/components/form/choice-fields";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { identifier } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { oneOverlap } from "@/lib/overlaps/queries";
import { overlapEnds } from "@/lib/overlaps/schema";
import { overlapWords } from "@/lib/overlaps/words";
import { resolve } from "./actions";
import "@/app/_views/overlaps/overlaps.css";

interface Props {
  params: Promise<{ id: string }>;
}

async function asked(params: Props["params"]) {
  const { id } = await params;
  const actor = await requireActor("overlap.resolve", `/activities/overlaps/${id}`);
  const overlap = identifier.safeParse(id).success ? await oneOverlap(actor, id) : null;
  return { actor, overlap: overlap ?? notFound() };
}

export async function generateMetadata({ params }: Props) {
  const { overlap } = await asked(params);
  const [first = "", second = ""] = overlap.activities.map(({ title }) => title);
  return titled((await getTranslations("overlaps.one"))("title", { first, second }));
}

/** Opened by the coordinator who has spoken to both sides, to say what came of it. */
export default async function ResolveOverlap({ params }: Props) {
  const { actor, overlap } = await asked(params);
  const [t, activities] = [await getTranslations("overlaps"), await getTranslations("activitiesSeen")];
  const { words, why } = await overlapWords(await getLocale());
  const labels = { end: t("one.end"), note: t("one.note") };
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[
        { label: activities("title"), href: "/activities" },
        { label: t("title"), href: "/activities/overlaps" },
      ]}
      title={t("one.heading")}
      lede={t("one.lede")}
    >
      <Pair overlap={overlap} words={words} heading="h2" />
      <Findings overlap={overlap} why={why} />
      <div className="mt-10">
        <Form action={resolve} texts={await formTexts()} labels={labels}>
          <input type="hidden" name="overlap" value={overlap.id} />
          <Seen
            name="version"
            value={String(overlap.version)}
            text={t("one.theirs")}
            nothing={t("one.nothing")}
            labels={labels}
            choices={Object.fromEntries(overlapEnds.map((value) => [value, t(`ends.${value}`)]))}
          />
          <RadioField
            name="end"
            label={labels.end}
            value={overlap.end ?? ""}
            choices={overlapEnds.map((value) => ({ value, label: t(`ends.${value}`) }))}
          />
          <div className="letter-field">
            <TextArea name="note" label={labels.note} hint={t("one.noteHint")} value={overlap.endNote ?? ""} rows={4} />
          </div>
          <div className="actions">
            <button className="button">{t("one.do")}</button>
            <a href="/activities/overlaps">{t("one.leave")}</a>
          </div>
        </Form>
      </div>
    </Page>
  );
}
