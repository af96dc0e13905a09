import { OverlapsOf } from "@/app/_views/overlaps/overlaps-of";
import { ActivityFields } from "@/components/activities/activity-fields";
import { activityLabels } from "@/components/activities/form-labels";
import { LikeSection } from "@/components/activities/like-section";
import { KeepTyped } from "@/components/activities/looked";
import { activityTrail } from "@/components/activities/trail";
import { choiceNames } from "@/components/activities/choice-names";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { activityTyped } from "@/lib/activities/find-activity";
import { activityChoices } from "@/lib/activities/form-choices";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { askedActivity } from "../asked";
import { edit } from "./actions";
import "@/app/_views/overlaps/overlaps.css";
import "@/components/activities/activity-form.css";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["edited", "cancelled", "served"]) };

export async function generateMetadata({ params }: Props) {
  const { activity } = await askedActivity(params, "edit");
  return titled((await getTranslations("activityForm"))("edit.title", { activity: activity.title }));
}

/** Opened by whose entry it is, or the CPC, when something about an activity changes. */
export default async function EditActivity({ params, searchParams }: Props) {
  const { actor, activity } = await askedActivity(params, "edit");
  const { filters, unknown } = heeded(withoutFields(readQuery(query, await searchParams)));
  const [t, labels] = [await getTranslations("activityForm"), await activityLabels()];
  const choices = await activityChoices(await getLocale());
  const { slug, status, cancelledReason, version } = activity;
  const address = `/activities/${slug}`;
  return (
    <Page
      actor={actor}
      section="activities"
      trail={await activityTrail(activity)}
      title={t("edit.heading")}
      lede={t("edit.lede", { address })}
    >
      <AskedWrong unknown={unknown} />
      {filters.done && <Notice kind="good">{t(`edit.done.${filters.done}`)}</Notice>}
      {status === "cancelled" && (
        <Notice>
          {cancelledReason && t("edit.isCancelled", { reason: cancelledReason })} {t("edit.revive")}
        </Notice>
      )}
      <OverlapsOf actor={actor} activity={activity} />
      <Form action={edit} texts={await formTexts()} labels={labels}>
        <KeepTyped>
          <input type="hidden" name="activity" value={slug} />
          <Seen
            name="version"
            value={String(version)}
            text={t("edit.theirs")}
            nothing={t("edit.nothing")}
            labels={labels}
            choices={await choiceNames(choices)}
          />
          <ActivityFields initial={activityTyped(activity)} choices={choices}>
            <LikeSection />
          </ActivityFields>
          <div className="actions">
            <button className="button">{t("edit.save")}</button>
            <a href={address}>{t("leave")}</a>
          </div>
        </KeepTyped>
      </Form>
      <ul className="mt-10 grid gap-2">
        <li>
          <a href={`${address}/serves`}>{t("edit.serves")}</a>
        </li>
        {status !== "cancelled" && status !== "held" && (
          <li>
            <a href={`${address}/cancel`}>{t("edit.cancel")}</a>
          </li>
        )}
        <li>
          <a href={`${address}/withdraw`}>{t("edit.withdraw")}</a>
        </li>
      </ul>
    </Page>
  );
}
