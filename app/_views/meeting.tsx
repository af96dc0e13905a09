import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { Sourced } from "@/components/sourced";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { formatRange } from "@/lib/dates";
import { meetingPage, type MeetingPage } from "@/lib/meetings/queries";
import type { OrderAsked } from "@/lib/meetings/schema";
import { Delegations } from "./meeting/delegations";
import { Figures, Quotes } from "./meeting/figures";
import { Lists } from "./meeting/lists";
import { Share } from "./meeting/share";
import { placeOf } from "./meetings";

interface ViewProps {
  actor: Actor;
  slug: string;
  order: OrderAsked;
  /** What of the address means nothing here. */
  unknown: string[];
}

/** One meeting: what is known of it, its figures as reported and as counted, and who was there. */
export async function MeetingView({ actor, slug, order, unknown }: ViewProps) {
  const meeting = await meetingPage(actor, slug, order.order);
  if (!meeting) notFound();
  const [t, locale] = await Promise.all([getTranslations("meetings"), getLocale()]);
  const date = formatRange(meeting.startsOn, meeting.endsOn, locale);
  const past = meeting.phase === "past";
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[{ label: t("title"), href: "/meetings" }]}
      title={meeting.title}
      lede={`${date}. ${placeOf(meeting, t)}${meeting.phase === "past" ? "" : `, ${t(`phase.${meeting.phase}`)}`}.`}
    >
      <AskedWrong unknown={unknown} />
      {meeting.fictional && <p className="notice">{t("fictionalNotice")}</p>}
      {can(actor, "attendance.mark") && (
        <p className="actions mb-6">
          <a className="button" href={`/meetings/${slug}/attendance`}>
            {t(past ? "correctAttendance" : "attendanceDesk")}
          </a>
        </p>
      )}
      <Lists actor={actor} slug={slug} />
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <Facts meeting={meeting} date={date} />
        <Figures meeting={meeting} />
      </div>
      <Share meeting={meeting} />
      <Quotes figures={meeting.figures} />
      <Delegations meeting={meeting} asked={order} />
    </Page>
  );
}

async function Facts({ meeting, date }: { meeting: MeetingPage; date: string }) {
  const t = await getTranslations("meetings");
  const { venue, chairmanship, organisers, source, note, confidence } = meeting;
  const place = placeOf(meeting, t);
  return (
    <dl className="facts">
      <dt>{t("facts.dates")}</dt>
      <dd>{date}</dd>
      <dt>{t("facts.place")}</dt>
      <dd>{venue ? t("venue", { venue, place }) : place}</dd>
      {organisers.length > 0 && (
        <>
          <dt>{t("facts.organisers")}</dt>
          <dd>
            <ul>
              {organisers.map((organiser) => (
                <li key={organiser}>{organiser}</li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {chairmanship && (
        <>
          <dt>{t("facts.chairmanship")}</dt>
          <dd>
            <a href={`/states/${chairmanship.code}`}>{chairmanship.name}</a>, {meeting.startsOn.slice(0, 4)}
          </dd>
        </>
      )}
      <dt>{t("facts.source")}</dt>
      <dd>
        {source ? <Sourced text={source} /> : t("portal")}
        {confidence && confidence !== "high" && <span className="doubt block">{t(`confidence.${confidence}`)}</span>}
      </dd>
      {note && (
        <>
          <dt>{t("facts.note")}</dt>
          <dd>{note}</dd>
        </>
      )}
    </dl>
  );
}
