"use client";

import { StageMark } from "@/components/stage";
import type { Stage } from "@/lib/plans/rules";
import { Lines, type Line } from "./lines";

/** Something that happened to a plan, and where that is known from. */
export interface ToldEvent {
  id: string;
  kind: Stage;
  name: string;
  when: string;
  isDoubted?: true;
  lines: Line[];
}

/** A plan in words. */
export interface PlanTold {
  sequence: number;
  /** "Plan 2". */
  order: string;
  heading: string;
  stage: Stage;
  stageName: string;
  /** What the stage does not say by itself. */
  beside: Line[];
  /** What sources disagree about, after the words that say that they do. */
  conflict?: [says: string, what: string] | undefined;
  facts: { term: string; lines: Line[] }[];
  events: ToldEvent[];
  /** Where it can be changed, for whom it may: the address, the words, and what says of which plan. */
  edit?: { href: string; text: string; label: string } | undefined;
}

interface ToldPlanProps {
  plan: PlanTold;
  words: { events: string; noEvents: string };
}

function Events({ events }: { events: ToldEvent[] }) {
  return (
    <ol className="timeline">
      {events.map(({ id, kind, name, when, isDoubted, lines }) => (
        <li key={id} className={isDoubted && "doubted"}>
          <span className="when">{when}</span>
          <div>
            <p className={`stage ${kind}`}>
              <i />
              <b>{name}</b>
            </p>
            <Lines lines={lines} />
          </div>
        </li>
      ))}
    </ol>
  );
}

/**
 * One plan of a State: what it is, where it stands, what happened, and how sure of it one can be. Made where each is sent once as
 * words: a server component would send every element of it as well.
 */
export function ToldPlan({ plan, words }: ToldPlanProps) {
  const { sequence, stage, beside, conflict, facts, events, edit } = plan;
  return (
    <section className="plan" id={`plan-${sequence}`}>
      <p className="source">{plan.order}</p>
      <h2>{plan.heading}</h2>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <StageMark stage={stage} label={plan.stageName} />
        {beside.map(({ text, tone }) => (
          <span key={text} className={tone}>
            {text}
          </span>
        ))}
      </p>
      {conflict && (
        <p className="notice">
          <b>{conflict[0]}</b> {conflict[1]}
        </p>
      )}
      <div className="plan-parts">
        <div>
          <dl className="facts">
            {facts.map(({ term, lines }) => [
              <dt key={`${term} term`}>{term}</dt>,
              <dd key={term}>
                <Lines lines={lines} />
              </dd>,
            ])}
          </dl>
          {edit && (
            <p className="screen-only mt-4">
              <a href={edit.href} aria-label={edit.label}>
                {edit.text}
              </a>
            </p>
          )}
        </div>
        <div>
          <h3>{words.events}</h3>
          {events.length === 0 ? <p className="source">{words.noEvents}</p> : <Events events={events} />}
        </div>
      </div>
    </section>
  );
}
