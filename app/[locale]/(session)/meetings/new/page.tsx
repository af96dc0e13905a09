import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { PlanFields } from "@/components/meetings/plan-fields";
import { planLabels } from "@/components/meetings/plan-labels";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { planChoices } from "@/lib/meetings/plan-choices";
import { ordinalOn } from "@/lib/meetings/planned";
import { heeded, readQuery, type Search } from "@/lib/request/query";
import { plan } from "./actions";

interface Props {
  searchParams: Promise<Search>;
}

export const generateMetadata = async () => titled((await getTranslations("meetingPlan"))("new.title"));

/** Opened by the CPC when a meeting is to take place. */
export default async function NewMeeting({ searchParams }: Props) {
  const actor = await requireActor("meeting.plan", "/meetings/new");
  const { unknown } = heeded(readQuery({}, await searchParams));
  const [t, meetings] = [await getTranslations("meetingPlan"), await getTranslations("meetings")];
  const day = today();
  const ordinal = await ordinalOn(day, null);
  const key = `ordinals.${ordinal}`;
  const number = t.has(key as "leave") ? t(key as "leave") : String(ordinal);
  const year = Number(day.slice(0, 4));
  const initial = {
    title: t("proposedTitle", { number }),
    ordinal: String(ordinal),
    kind: "network",
    mode: "onSite",
  };
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[{ label: meetings("title"), href: "/meetings" }]}
      title={t("new.title")}
      lede={t("new.lede", { ordinal })}
    >
      <AskedWrong unknown={unknown} />
      <p className="mb-6">
        <a href="/meetings/from-note">{(await getTranslations("fromNote"))("link")}</a>
      </p>
      <Form action={plan} texts={await formTexts()} labels={await planLabels()}>
        <PlanFields initial={initial} choices={await planChoices(await getLocale(), [year, year + 1])} />
        <div className="actions">
          <button className="button">{t("new.save")}</button>
          <a href="/meetings">{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
