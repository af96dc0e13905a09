import { notFound } from "next/navigation";
import { TextArea } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatMeeting } from "@/lib/meetings/days";
import { plannedMeeting } from "@/lib/meetings/planned";
import { cancel, revive } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
}

async function asked({ params }: Props) {
  const { slug } = await params;
  const actor = await requireActor("meeting.plan", `/meetings/${slug}/cancel`);
  return { actor, meeting: (await plannedMeeting(slug)) ?? notFound() };
}

export async function generateMetadata(props: Props) {
  const { meeting } = await asked(props);
  const t = await getTranslations("meetingPlan.cancel");
  return titled(t(meeting.cancelledAt ? "reviveTitle" : "title", { meeting: meeting.title }));
}

/** Opened by the CPC when a meeting does not take place, or does after all. */
export default async function CancelMeeting(props: Props) {
  const { actor, meeting } = await asked(props);
  const [t, meetings, texts] = [
    await getTranslations("meetingPlan.cancel"),
    await getTranslations("meetings"),
    await formTexts(),
  ];
  const { slug, title, version, cancelledAt, cancelledReason, dates } = meeting;
  const date = formatMeeting(dates, await getLocale());
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
      ]}
      title={t(cancelledAt ? "reviveHeading" : "heading")}
      lede={cancelledAt ? t("reviveLede", { date, reason: cancelledReason ?? "" }) : t("lede", { date })}
    >
      <Form action={cancelledAt ? revive : cancel} texts={texts}>
        <input type="hidden" name="meeting" value={slug} />
        <input type="hidden" name="version" value={version} />
        {!cancelledAt && <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} rows={4} />}
        <div className="actions">
          <button className="button">{t(cancelledAt ? "revive" : "do")}</button>
          <a href={`/meetings/${slug}/edit`}>{t("leave")}</a>
        </div>
      </Form>
    </Page>
  );
}
