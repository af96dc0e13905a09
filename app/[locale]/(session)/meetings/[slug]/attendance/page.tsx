import { randomUUID } from "node:crypto";
import { getMessages } from "next-intl/server";
import { notFound } from "next/navigation";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import { formatDate, formatRange, plainDate } from "@/lib/dates";
import { deskMeeting, pointsOfContactFor, snapshot, walkInChoices } from "@/lib/meetings/desk-queries";
import { deskQuerySchema, readOrder } from "@/lib/meetings/schema";
import { answerWith } from "@/lib/request/context";
import { Desk } from "./desk";
import "./desk.css";
import { OrderChoice } from "./order-choice";
import { WalkIns } from "./walk-ins";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const statuses = { refused: 403, invalid: 422 };

async function asked({ searchParams }: Props) {
  const typed = await searchParams;
  const query = { ...deskQuerySchema.parse(typed), ...readOrder(typed.order) };
  if (query.wrong !== null) answerWith(400);
  if (query.problem !== null) answerWith(statuses[query.problem]);
  return query;
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
  const meeting = await deskMeeting(slug);
  if (!meeting) notFound();
  const [t, locale, messages, first, points, texts] = await Promise.all([
    getTranslations("desk"),
    getLocale(),
    getMessages(),
    snapshot(meeting, query.order),
    pointsOfContactFor(meeting),
    formTexts(),
  ]);
  const choices = await walkInChoices(first.delegations ?? [], meeting.day);
  const shown = new URLSearchParams({ ...(query.order === "fr" && { order: "fr" }), ...(query.q && { q: query.q }) });
  const back = shown.size > 0 ? `?${shown}` : "";
  const dates = formatRange(plainDate(meeting.startsOn), plainDate(meeting.endsOn), locale);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: (await getTranslations("meetings"))("title"), href: "/meetings" },
        { label: meeting.title, href: `/meetings/${slug}` },
      ]}
      title={meeting.lastsOneDay ? t("title") : t("titleDay", { date: formatDate(meeting.day, "day", locale) })}
      lede={t("lede", { meeting: meeting.title, date: dates })}
    >
      {query.done && <Notice kind="good">{(await getTranslations("done"))(query.done)}</Notice>}
      {query.problem && <Notice kind="bad">{t(`problem.${query.problem}`)}</Notice>}
      {meeting.source !== null && <p className="notice">{t("fromNote")}</p>}
      <OrderChoice order={query.order} wrong={query.wrong} address={address} />
      <Desk
        first={first}
        place={{ address, back, meeting: slug, words: messages.desk.words }}
        locale={locale}
        points={points}
        query={{ q: query.q, add: query.add, marked: query.marked, order: query.order }}
        form={{ id: randomUUID(), texts, words: messages.desk.delegate }}
      />
      <WalkIns meeting={slug} order={query.order} {...choices} />
    </Page>
  );
}
