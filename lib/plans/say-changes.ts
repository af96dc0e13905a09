import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { formatDate } from "@/lib/dates";
import { stateNames } from "@/lib/states/names";
import type { ChangedThing } from "./changed-things";
import type { PlanChange } from "./changes";

/** A change in words. */
export interface ToldChange {
  id: string;
  at: Date;
  stateCode: string;
  state: string;
  /** "Event added: Adopted, April 2012 (plan 1)". */
  what: string;
}

/** @returns what puts changes into the words of a language. */
export async function changeWords(locale: string): Promise<(change: PlanChange) => ToldChange> {
  const [say, names] = await Promise.all([wordsOf(locale), stateNames(locale)]);

  function detail(thing: ChangedThing): string | null {
    switch (thing.subject) {
      case "Plan":
        return say(`plans.kinds.${thing.kind}`);
      case "PlanEvent": {
        const { kind, date, precision, by } = thing;
        const known = date && precision && formatDate(date, precision, locale);
        const when = known ? (by ? say("plans.dates.by", { date: known }) : known) : say("plans.dates.unknown");
        return say("plans.dates.event", { event: say(`plans.events.${kind}`), date: when });
      }
      case "Measure":
      case "MeasureProgress":
        return say("planChanges.number", { number: thing.number });
      case "PlanSupport":
        return say(`plansSeen.support.${thing.model}`);
      case "CommitteeRecord":
        return say(`committee.kinds.${thing.kind}`);
      case "Lesson":
        return thing.title;
      case "Need":
        return null;
    }
  }

  return ({ id, at, stateCode, how, things }) => {
    const [first] = things;
    const said = first
      ? say(`planChanges.subjects.${first.subject}`, { count: things.length, how: say(`planChanges.how.${how}`) })
      : "";
    const more = first && things.length === 1 ? detail(first) : null;
    const plan = first?.sequence ? ` (${say("planChanges.plan", { number: first.sequence })})` : "";
    return {
      id,
      at,
      stateCode,
      state: names.get(stateCode) ?? stateCode,
      what: (more ? `${said}: ${more}` : said) + plan,
    };
  };
}
