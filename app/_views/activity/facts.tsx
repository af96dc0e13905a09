import type { ReactNode } from "react";
import type { Actor } from "@/lib/access/actor";
import type { OneActivity } from "@/lib/activities/one";
import { activitiesAddress } from "@/lib/activities/filters";
import { StatusMark } from "../activities/status";
import type { SeenWords } from "../activities/words";
import { Contact } from "./contact";
import { Sessions } from "./sessions";

interface Props {
  actor: Actor;
  words: SeenWords;
  activity: OneActivity;
}

const Unknown = ({ children }: { children: ReactNode }) => <span className="text-muted">{children}</span>;

/** Each State that it is for, leading to the State. */
function ForWhom({ words: { byName, stateName, forWhom }, activity }: Omit<Props, "actor">) {
  if (activity.states.length === 0)
    return activity.statesUnknown ? <Unknown>{forWhom(activity)}</Unknown> : forWhom(activity);
  return (
    <ul className="run">
      {byName(activity.states).map((code) => (
        <li key={code}>
          <a href={`/states/${code}`}>{stateName(code)}</a>
        </li>
      ))}
    </ul>
  );
}

/** Who organises, or funds; who is on record leads to all that is theirs. */
function Organisers({ all }: { all: OneActivity["organisers"] }) {
  return (
    <ul>
      {all.map(({ label, slug, stateCode }, place) => {
        const organiser = slug ?? stateCode;
        return <li key={place}>{organiser ? <a href={activitiesAddress({ organiser })}>{label}</a> : label}</li>;
      })}
    </ul>
  );
}

/** When, for whom, where and by whom: what whoever plans beside it wants first. */
export function ActivityFacts({ actor, words, activity }: Props) {
  const { t, seen, place } = words;
  const { organisers, venue, expected, circle, readers, status, kind, meeting } = activity;
  const of = (part: "organiser" | "funder") => organisers.filter((one) => one.part === part);
  const where = [venue, place(activity)].filter(Boolean).join(", ");
  return (
    <dl className="facts">
      <dt>{seen("one.when")}</dt>
      <dd>
        <Sessions words={words} sessions={activity.sessions} />
      </dd>
      <dt>{seen("one.status")}</dt>
      <dd>
        <StatusMark t={t} activity={{ status }} />
      </dd>
      <dt>{seen("one.kind")}</dt>
      <dd>{t(`kinds.${kind}`)}</dd>
      <dt>{seen("one.whom")}</dt>
      <dd>
        <ForWhom words={words} activity={activity} />
      </dd>
      <dt>{seen("one.where")}</dt>
      <dd>{where || <Unknown>{seen("one.unknown")}</Unknown>}</dd>
      <dt>{seen("one.organisers")}</dt>
      <dd>
        {of("organiser").length > 0 ? <Organisers all={of("organiser")} /> : <Unknown>{seen("one.notSaid")}</Unknown>}
      </dd>
      {of("funder").length > 0 && (
        <>
          <dt>{seen("one.funders")}</dt>
          <dd>
            <Organisers all={of("funder")} />
          </dd>
        </>
      )}
      {(expected !== null || status !== "held") && (
        <>
          <dt>{seen("one.expected")}</dt>
          <dd>{expected ?? <Unknown>{seen("one.notSaid")}</Unknown>}</dd>
        </>
      )}
      {(activity.source === null || activity.contact?.name) && (
        <>
          <dt>{seen("one.contact")}</dt>
          <dd>
            <Contact actor={actor} words={words} contact={activity.contact} />
          </dd>
        </>
      )}
      {meeting && (
        <>
          <dt>{seen("one.meeting")}</dt>
          <dd>
            <a href={`/meetings/${meeting.slug}`}>{meeting.title}</a>
          </dd>
        </>
      )}
      {actor.accountId !== null && (
        <>
          <dt>{seen("one.circle")}</dt>
          <dd>
            {t(`circles.${circle}`)}
            {readers.length > 0 && (
              <span className="source block">{seen("one.and", { names: readers.join("; ") })}</span>
            )}
          </dd>
        </>
      )}
    </dl>
  );
}
