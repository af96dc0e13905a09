import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Form } from "@/components/form/form";
import { Seen } from "@/components/form/seen";
import { formTexts } from "@/components/form/texts";
import { MeetingTabs } from "@/components/meetings/meeting-tabs";
import { PlanFields } from "@/components/meetings/plan-fields";
import { planLabels } from "@/components/meetings/plan-labels";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { getLocale, getTranslations } from "@/i18n/words";
import { choice } from "@/lib/access/fields";
import { requireActor } from "@/lib/access/current";
import { planChoices, type PlanChoices } from "@/lib/meetings/plan-choices";
import { ways } from "@/lib/meetings/plan-dates";
import { meetingKinds, meetingModes } from "@/lib/meetings/plan-schema";
import { asTyped, plannedMeeting } from "@/lib/meetings/planned";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";
import { edit } from "./actions";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["edited", "cancelled", "revived"]) };

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search] = await Promise.all([params, searchParams]);
  const actor = await requireActor("meeting.plan", `/meetings/${slug}/edit`);
  const meeting = await plannedMeeting(slug);
  return { actor, meeting: meeting ?? notFound(), query: heeded(withoutFields(readQuery(query, search))) };
}

export async function generateMetadata(props: Props) {
  const { meeting } = await asked(props);
  return titled((await getTranslations("meetingPlan"))("edit.title", { meeting: meeting.title }));
}

/** What choices are called, where another version of a plan is shown. */
async function namesOf({ states, organisations }: PlanChoices): Promise<Record<string, string>> {
  const t = await getTranslations("meetingPlan");
  return Object.fromEntries([
    ...meetingKinds.map((kind) => [kind, t(`kinds.${kind}`)]),
    ...meetingModes.map((mode) => [mode, t(`modes.${mode}`)]),
    ...ways.map((way) => [way, t(`when.ways.${way}`)]),
    ...states.flatMap(({ value, label }) => [
      [value, label],
      [`state:${value}`, label],
    ]),
    ...organisations.map(({ value, label }) => [`organisation:${value}`, label]),
  ]) as Record<string, string>;
}

/** Opened by the CPC when something about a meeting changes. */
export default async function EditMeeting(props: Props) {
  const { actor, meeting, query } = await asked(props);
  const [t, meetings, labels] = [
    await getTranslations("meetingPlan"),
    await getTranslations("meetings"),
    await planLabels(),
  ];
  const { slug, title, version, dates, cancelledReason } = meeting;
  const { done } = query.filters;
  const choices = await planChoices(await getLocale(), [Number(dates.startsOn.slice(0, 4))]);
  return (
    <Page
      actor={actor}
      section="meetings"
      trail={[
        { label: meetings("title"), href: "/meetings" },
        { label: title, href: `/meetings/${slug}` },
      ]}
      title={t("edit.heading")}
      lede={t("edit.lede", { address: `/meetings/${slug}` })}
    >
      <MeetingTabs actor={actor} slug={slug} current="plan" />
      <AskedWrong unknown={query.unknown} />
      {done && <Notice kind="good">{t(`edit.done.${done}`)}</Notice>}
      {cancelledReason && <Notice>{t("edit.isCancelled", { reason: cancelledReason })}</Notice>}
      <Form action={edit} texts={await formTexts()} labels={labels}>
        <input type="hidden" name="meeting" value={slug} />
        <Seen
          name="version"
          value={String(version)}
          text={t("edit.theirs")}
          nothing={t("edit.nothing")}
          labels={labels}
          choices={await namesOf(choices)}
        />
        <PlanFields initial={asTyped(meeting)} choices={choices} />
        <div className="actions">
          <button className="button">{t("edit.save")}</button>
          <a href={`/meetings/${slug}`}>{t("leave")}</a>
        </div>
      </Form>
      <p className="mt-10">
        <a href={`/meetings/${slug}/cancel`}>{t(cancelledReason ? "cancel.revive" : "cancel.link")}</a>
      </p>
    </Page>
  );
}
