import { notFound } from "next/navigation";
import { AskedWrong } from "@/components/ask/wrong";
import { Page } from "@/components/page";
import { resolutionWords } from "@/components/resolution/words";
import { getTranslations } from "@/i18n/words";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { oneActivity, type OneActivity } from "@/lib/activities/one";
import { hasPart } from "@/lib/activities/has-part";
import { isFor, isOver } from "@/lib/activities/rules";
import { today } from "@/lib/dates";
import { seenWords, type SeenWords } from "./activities/words";
import { ActivityFacts } from "./activity/facts";
import { OnRecord } from "./activity/on-record";
import { Served } from "./activity/served";
import { Subjects } from "./activity/subjects";
import { OverlapsOf } from "./overlaps/overlaps-of";

interface ViewProps {
  actor: Actor;
  slug: string;
  /** What of the address means nothing here. */
  unknown: string[];
}

/** What must be known before anything else of it: that it is off, or an idea, or invented, or that nobody said it was held. */
function Standing({ words: { seen, isUnsaid }, activity }: { words: SeenWords; activity: OneActivity }) {
  const { status, cancelledReason, fictional } = activity;
  return (
    <>
      {fictional && <p className="notice">{seen("one.fictionalTitle")}</p>}
      {status === "cancelled" && (
        <div className="notice bad" role="note">
          <strong className="block">{seen("one.cancelledTitle")}</strong>
          {cancelledReason && seen("one.reason", { reason: cancelledReason })}
        </div>
      )}
      {status === "idea" && <p className="notice">{seen("one.ideaTitle")}</p>}
      {isUnsaid(activity) && status !== "idea" && <p className="notice">{seen("one.unsaidTitle")}</p>}
    </>
  );
}

/** One activity, for whoever is to take part, plans something near it, or asks how it is known of. */
export async function ActivityView({ actor, slug, unknown }: ViewProps) {
  const activity = await oneActivity(actor, slug);
  if (!activity) notFound();
  const [words, resolution] = await Promise.all([seenWords(), resolutionWords()]);
  const { t, seen, when, place } = words;
  const { title, kind, status, sessions, text } = activity;
  const mayEdit = can(actor, "activity.edit", activity);
  const isForReader = actor.stateCode !== null && isFor(activity, actor.stateCode);
  const lede = seen("one.lede", {
    kind: t(`kinds.${kind}`),
    status: t(`statuses.${status}`).toLowerCase(),
    when: when(sessions),
    place: place(activity) || "none",
  });
  return (
    <Page
      actor={actor}
      section="activities"
      trail={[{ label: seen("title"), href: "/activities" }]}
      title={status === "cancelled" ? <s>{title}</s> : title}
      lede={lede}
    >
      <AskedWrong unknown={unknown} />
      <Standing words={words} activity={activity} />
      <p className="actions mb-5 empty:hidden">
        {mayEdit && (
          <a className="button quiet" href={`/activities/${slug}/edit`}>
            {seen("one.edit")}
          </a>
        )}
        {isOver(activity, today()) && (mayEdit || isForReader || (await hasPart(actor, activity.id))) && (
          <a href={`/activities/${slug}/follow-up`}>{(await getTranslations("followUp"))("heading")}</a>
        )}
      </p>
      <div className="grid items-start gap-x-12 lg:grid-cols-2">
        <ActivityFacts actor={actor} words={words} activity={activity} />
        <div>
          {text && (
            <section className="activity-text">
              <h2>{seen("one.text")}</h2>
              <p className="max-w-measure whitespace-pre-line">{text}</p>
            </section>
          )}
          <Subjects words={words} resolution={resolution} activity={activity} />
        </div>
      </div>
      <Served words={words} activity={activity} />
      <OverlapsOf actor={actor} activity={activity} />
      <OnRecord words={words} activity={activity} />
    </Page>
  );
}
