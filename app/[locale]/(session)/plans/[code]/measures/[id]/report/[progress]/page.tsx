import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { progressOf } from "@/lib/measures/one";
import { takeBack } from "../../../actions";
import { askedMeasure } from "../../asked";

interface Props {
  params: Promise<{ code: string; id: string; progress: string }>;
}

async function asked({ params }: Props) {
  const { progress: id, ...where } = await params;
  const found = await askedMeasure(where, "progress.withdraw", `report/${id}`);
  const progress = (await progressOf(found.measure)).find((one) => one.id === id);
  return { ...found, progress: progress ?? notFound() };
}

export async function generateMetadata(props: Props) {
  return titled((await asked(props)).words.t("one.takeBackTitle"));
}

/** Opened by a Point of Contact or the coordinator to take back what was reported by mistake. */
export default async function TakeBack(props: Props) {
  const { actor, words, address, trail, progress } = await asked(props);
  const { t, day } = words;
  return (
    <Page actor={actor} section="plans" trail={trail} title={t("one.takeBackTitle")} lede={t("one.takeBackLede")}>
      <p>
        {day(progress.on)}:{" "}
        <span className={`measure-standing ${progress.status}`}>{t(`statuses.${progress.status}`)}</span>
      </p>
      {progress.note && <p className="max-w-measure whitespace-pre-line break-words">{progress.note}</p>}
      <Form action={takeBack} texts={await formTexts()}>
        <input type="hidden" name="progressId" value={progress.id} />
        <div className="actions">
          <button className="button">{t("one.submitTakeBack")}</button>
          <a href={address}>{t("form.leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
