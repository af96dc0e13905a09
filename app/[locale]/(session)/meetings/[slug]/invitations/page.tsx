import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { invitationWords } from "@/app/_views/invitation/words";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { invitedMeeting } from "@/lib/invitations/meeting";
import { announcedCount, invitationsOf } from "@/lib/invitations/queries";
import { closedFor, lastDay } from "@/lib/invitations/rules";
import { readInvitationsQuery } from "@/lib/invitations/shown";
import { heeded, type Search } from "@/lib/request/query";
import { Acts } from "./acts";
import { Facts } from "./facts";
import { Invitations } from "./list";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const { slug } = await params;
  const actor = await requireActor("invitation.read", `/meetings/${slug}/invitations`);
  const meeting = (await invitedMeeting({ slug })) ?? notFound();
  return { actor, meeting, query: heeded(readInvitationsQuery(await searchParams)) };
}

export async function generateMetadata(props: Props) {
  const { meeting } = await asked(props);
  return titled(`${(await invitationWords()).t("progress.title")}: ${meeting.title}`);
}

/** Opened by whoever runs a meeting: who was invited, what they answered, whom to go after. */
export default async function InvitationsPage(props: Props) {
  const { actor, meeting, query } = await asked(props);
  const { t, day, names, invited } = await invitationWords();
  const [rows, persons] = await Promise.all([invitationsOf(actor, meeting), announcedCount(meeting.id)]);
  const codes = [...names.keys()];
  // Organisations, which have no code, come after the States.
  const place = (code: string | null) => (code === null ? codes.length : codes.indexOf(code));
  const ordered = rows.toSorted(
    (one, other) => place(one.stateCode) - place(other.stateCode) || (invited(one) < invited(other) ? -1 : 1),
  );
  const { slug, title } = meeting;
  const { done, show = "all" } = query.filters;
  const late = closedFor(meeting, today()) !== null;
  const trail = [
    { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
    { label: title, href: `/meetings/${slug}` },
  ];
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={trail}
      title={t("progress.title")}
      lede={t(late ? "progress.ledeLate" : "progress.lede", { date: day(lastDay(meeting)) })}
    >
      <AskedWrong unknown={query.unknown} />
      <MeetingTabs actor={actor} slug={slug} current="invitations" />
      {done && <Notice kind="good">{t(`progress.done.${done}`)}</Notice>}
      {meeting.cancelledAt && <Notice>{t("progress.cancelled")}</Notice>}
      <Facts meeting={meeting} rows={rows} persons={persons} />
      <Acts meeting={meeting} rows={rows} />
      {rows.length === 0 ? (
        <p>{t("progress.none")}</p>
      ) : (
        <Invitations slug={slug} rows={ordered} show={show} isLate={late} />
      )}
      {meeting.letterText !== null && (
        <details className="mt-8">
          <summary>{t("progress.letterText")}</summary>
          <article className="letter">
            <h3>{meeting.letterSubject}</h3>
            <p className="whitespace-pre-line">{meeting.letterText}</p>
          </article>
        </details>
      )}
    </Page>
  );
}
