import { getLocale, getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { YouAreInvited } from "@/app/_views/invitation/invited";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Page } from "@/components/page";
import type { Actor } from "@/lib/access/actor";
import { agendaOf } from "@/lib/agenda/queries";
import { documentsOf } from "@/lib/meeting-documents/queries";
import { meetingPage } from "@/lib/meetings/queries";
import type { OrderAsked } from "@/lib/meetings/schema";
import { Agenda } from "./meeting/agenda";
import { Answers } from "./meeting/answers";
import { Delegations } from "./meeting/delegations";
import { Documents } from "./meeting/documents";
import { Facts } from "./meeting/facts";
import { Figures, Quotes } from "./meeting/figures";
import { ledeOf } from "./meeting/lede";
import { Lists } from "./meeting/lists";
import { Objectives } from "./meeting/objectives";
import { OnRecord } from "./meeting/on-record";
import { Share } from "./meeting/share";

interface ViewProps {
  actor: Actor;
  slug: string;
  order: OrderAsked;
  /** What of the address means nothing here. */
  unknown: string[];
}

/**
 * One meeting. Until it is over, what whoever goes there wants first: when, where, what is on the agenda, what to read. Then who
 * was there, its figures as reported and as counted, and the rest after them.
 */
export async function MeetingView({ actor, slug, order, unknown }: ViewProps) {
  const meeting = await meetingPage(actor, slug, order.order);
  if (!meeting) notFound();
  const [t, page, locale, agenda, documents] = await Promise.all([
    getTranslations("meetings"),
    getTranslations("meetingPage"),
    getLocale(),
    agendaOf(actor, meeting),
    documentsOf(actor, meeting.id),
  ]);
  const past = meeting.phase === "past";
  const figures =
    (meeting.phase !== "upcoming" && !meeting.cancelled) || meeting.figures.some(({ reported }) => reported !== null);
  const toRead = (
    <>
      {figures && <Objectives objectives={meeting.objectives} />}
      <Agenda actor={actor} meeting={meeting} days={agenda} />
      <Documents slug={slug} documents={documents} />
    </>
  );
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[{ label: t("title"), href: "/meetings" }]}
      title={meeting.title}
      lede={ledeOf(meeting, { t, page, locale })}
    >
      <MeetingTabs actor={actor} slug={slug} current="meeting" />
      <AskedWrong unknown={unknown} />
      {meeting.fictional && <p className="notice">{t("fictionalNotice")}</p>}
      {meeting.cancelledReason && (
        <div className="notice bad" role="note">
          <strong className="block">{page("cancelledNotice")}</strong>
          {page("reason", { reason: meeting.cancelledReason })}
        </div>
      )}
      <YouAreInvited actor={actor} slug={slug} />
      <Lists actor={actor} slug={slug} />
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <Facts actor={actor} meeting={meeting} />
        {figures ? <Figures meeting={meeting} /> : <Objectives objectives={meeting.objectives} beside />}
      </div>
      {!past && <Answers actor={actor} slug={slug} />}
      {!past && toRead}
      <Share meeting={meeting} />
      <Quotes figures={meeting.figures} />
      {(!meeting.cancelled || meeting.delegations.length > 0) && <Delegations meeting={meeting} asked={order} />}
      {past && <Answers actor={actor} slug={slug} />}
      {past && toRead}
      <OnRecord meeting={meeting} />
    </Page>
  );
}
