import { randomUUID } from "node:crypto";
import { ActivityFields } from "@/components/activities/activity-fields";
import { activityLabels } from "@/components/activities/form-labels";
import { LikeSection } from "@/components/activities/like-section";
import { KeepTyped } from "@/components/activities/looked";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { currentActor, requireActor } from "@/lib/access/current";
import { activityBegun, activityChoices } from "@/lib/activities/form-choices";
import { ownerFor } from "@/lib/activities/whose";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import { add } from "./actions";
import "@/components/activities/activity-form.css";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("activityForm"))("new.title"));

/** Opened by a busy project officer who wants to say in two minutes what is planned, maybe only as an idea; they leave with it on record. */
export default async function NewActivity({ searchParams }: Props) {
  const actor = await requireActor("activity.add", "/activities/new", ownerFor(await currentActor()));
  const { unknown } = heeded(readQuery({}, await searchParams));
  const [t, activities] = [await getTranslations("activityForm"), await getTranslations("activitiesSeen")];
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: activities("title"), href: "/activities" }]}
      title={t("new.title")}
      lede={t("new.lede")}
    >
      <AskedWrong unknown={unknown} />
      <Form action={add} texts={await formTexts()} labels={await activityLabels()}>
        <KeepTyped>
          <input type="hidden" name="id" value={randomUUID()} />
          <ActivityFields initial={await activityBegun(actor)} choices={await activityChoices(await getLocale())}>
            <LikeSection />
          </ActivityFields>
          <div className="actions">
            <button className="button">{t("new.save")}</button>
            <a href="/activities">{t("leave")}</a>
          </div>
        </KeepTyped>
      </Form>
    </Page>
  );
}
