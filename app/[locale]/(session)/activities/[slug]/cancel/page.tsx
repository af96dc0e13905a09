import { activityTrail } from "@/components/activities/trail";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { askedActivity } from "../asked";
import { cancel } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: Props) {
  const { activity } = await askedActivity(params, "cancel");
  return titled((await getTranslations("activityForm.cancel"))("title", { activity: activity.title }));
}

/** Opened by whose entry it is, or the CPC, when an activity does not take place. */
export default async function CancelActivity({ params }: Props) {
  const { actor, activity } = await askedActivity(params, "cancel");
  const t = await getTranslations("activityForm.cancel");
  const { slug, version } = activity;
  return (
    <Page actor={actor} trail={await activityTrail(activity)} title={t("heading")} lede={t("lede")}>
      <Form action={cancel} texts={await formTexts()}>
        <input type="hidden" name="activity" value={slug} />
        <input type="hidden" name="version" value={version} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={4} />
        <div className="actions">
          <button className="button">{t("do")}</button>
          <a href={`/activities/${slug}/edit`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
