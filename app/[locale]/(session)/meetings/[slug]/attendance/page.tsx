import { randomUUID } from "node:crypto";
import { getMessages } from "next-intl/server";
import { notFound } from "next/navigation";
import { cache } from "react";
import { complaintsOf } from "@/components/ask/complaints";
import { AskedWrong } from "@/components/ask/wrong";
import { formTexts } from "@/components/form/texts";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { can } from "@/lib/access/can";
import { currentActor, requireActor } from "@/lib/access/current";
import { formatDate, today } from "@/lib/dates";
import { datesOf, formatMeeting } from "@/lib/meetings/days";
import { deskMeeting, pointsOfContactFor, snapshot, walkInChoices } from "@/lib/meetings/desk-queries";
import { readDeskQuery, type Order } from "@/lib/meetings/schema";
import { answerWith } from "@/lib/request/context";
import { trailAddress } from "@/lib/audit/schema";
import { addressWith } from "@/lib/request/address";
import { heeded, type Search } from "@/lib/request/query";
import { Desk } from "./desk";
import "./desk.css";
import { DeskChoices } from "./choices";
import { WalkIns } from "./walk-ins";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const statuses = { refused: 403, invalid: 422, day: 422 };

/** The meeting and what stands at its desk; read once for the title and the page. */
const read = cache(async (slug: string, order: Order, day: string | null) => {
  const [meeting, { accountId }] = await Promise.all([deskMeeting(slug, day), currentActor()]);
  return meeting && { meeting, first: await snapshot(meeting, accountId ?? "", order) };
});

/** What the address asks of this meeting's desk: a row that is not on the list, or a day that is none of it, makes no sense either. */
async function asked({ params, searchParams }: Props) {
  const query = readDeskQuery(await searchParams);
  const { add, marked, problem, order = "en", day, was } = query.filters;
  if (problem) answerWith(statuses[problem]);
  if ((add ?? marked ?? day ?? was) && can(await currentActor(), "attendance.mark")) {
    const found = await read((await params).slug, order, day ?? null);
    if (found && !found.meeting.isDay) query.unknown.push(`day=${day}`);
    if (found && was && !found.meeting.allDays.includes(was)) query.unknown.push(`was=${was}`);
    const { delegations = [] } = found?.first ?? {};
    const delegates = delegations.flatMap((delegation) => delegation.delegates);
    if (add && !delegations.some(({ id }) => id === add)) query.unknown.push(`add=${add}`);
    if (marked && ![...delegations, ...delegates].some(({ id }) => id === marked))
      query.unknown.push(`marked=${marked}`);
  }
  return heeded(query);
}

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("desk"))("title"));
}

/** Where CPC staff register who is there. */
export default async function AttendancePage(props: Props) {
  const [{ slug }, query] = await Promise.all([props.params, asked(props)]);
  const address = `/meetings/${slug}/attendance`;
  const actor = await requireActor("attendance.mark", address);
  const { q, order = "en", add = null, marked = null, done, problem, was = null } = query.filters;
  const found = await read(slug, order, query.filters.day ?? null);
  if (!found) notFound();
  const { meeting, first } = found;
  const [t, locale, messages, points, texts, choices] = await Promise.all([
    getTranslations("desk"),
    getLocale(),
    getMessages(),
    pointsOfContactFor(meeting),
    formTexts(),
    walkInChoices(first.delegations ?? [], meeting.day),
  ]);
  const { words, delegate } = messages.desk;
  const complaints = await complaintsOf(query);
  const { allDays, day, trouble } = meeting;
  // A desk without a day in its address would show another one tomorrow.
  const ofDay: Record<string, string> = allDays.length > 1 ? { day } : {};
  const kept = { ...(order === "fr" && { order }), ...ofDay };
  const back = addressWith("", { ...kept, ...(was && { was }), ...(q && { q }) });
  const date = formatDate(day, "day", locale);
  const isPast = day < today();
  const present = t(isPast ? "presentOn" : "walkIns.present", { date });
  const dates = formatMeeting(datesOf(meeting), locale);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
        { label: meeting.title, href: `/meetings/${slug}` },
      ]}
      title={allDays.length > 1 ? t("titleDay", { date }) : t("title")}
      lede={t("lede", { meeting: meeting.title, date: dates })}
    >
      <MeetingTabs actor={actor} slug={slug} current="attendance" />
      <AskedWrong complaints={complaints} labels={{ q: words.search, order: t("order") }} unknown={query.unknown} />
      {done && <Notice kind="good">{(await getTranslations("done"))(done)}</Notice>}
      {problem && <Notice kind="bad">{t(`problem.${problem}`)}</Notice>}
      {meeting.source !== null && <p className="notice">{t("fromNote")}</p>}
      {trouble !== null && <p className="notice">{t(`closed.${trouble}`)}</p>}
      {trouble === null && isPast && meeting.source === null && <p className="notice">{t("correction")}</p>}
      <DeskChoices
        {...{ address, locale, days: allDays, wrong: complaints.order }}
        now={{ order, day }}
        asked={query.filters.day}
      />
      <Desk
        first={first}
        place={{ address, back, meeting: slug, words, day, closed: trouble !== null }}
        locale={locale}
        points={points}
        query={{ q: query.typed.q ?? "", wrong: complaints.q, add, marked, order, was }}
        kept={kept}
        days={allDays}
        form={{ id: randomUUID(), texts, words: delegate, present: trouble === null ? present : null }}
      />
      <WalkIns
        {...{ meeting: slug, order, ...choices }}
        day={ofDay.day ?? ""}
        present={trouble === null ? present : null}
      />
      {can(actor, "audit.read") && (
        <p className="mt-10">
          <a href={trailAddress({ meeting: slug })}>{t("trail")}</a>
        </p>
      )}
    </Page>
  );
}
