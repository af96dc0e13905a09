import { activityTrail } from "@/components/activities/trail";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { TickList } from "@/components/form/tick-list";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { servable } from "@/lib/activities/servable";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { askedActivity } from "../asked";
import { serve } from "./actions";
import { servedLists } from "./lists";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["added"]) };

export async function generateMetadata({ params }: Props) {
  const { activity } = await askedActivity(params, "serves");
  return titled((await getTranslations("activityForm.serves"))("title", { activity: activity.title }));
}

/** Opened after an activity was put on record, or later, by who knows which measures and needs it is to serve. */
export default async function ActivityServes({ params, searchParams }: Props) {
  const { actor, activity } = await askedActivity(params, "serves");
  const { filters, unknown } = heeded(withoutFields(readQuery(query, await searchParams)));
  const t = await getTranslations("activityForm.serves");
  const { slug, version } = activity;
  const lists = await servedLists(await servable(actor, activity));
  return (
    <Page actor={actor} trail={await activityTrail(activity)} title={t("heading")} lede={t("lede")}>
      <AskedWrong unknown={unknown} />
      {filters.done && (
        <Notice kind="good">
          {t("added")} <a href={`/activities/${slug}`}>{t("addedAddress", { address: `/activities/${slug}` })}</a>
        </Notice>
      )}
      {lists.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Form action={serve} texts={await formTexts()}>
          <input type="hidden" name="activity" value={slug} />
          <input type="hidden" name="version" value={version} />
          {lists.map((list) => (
            <TickList key={list.name} {...list} />
          ))}
          <div className="actions">
            <button className="button">{t("do")}</button>
            <a href={`/activities/${slug}`}>{t("leave")}</a>
          </div>
        </Form>
      )}
    </Page>
  );
}
