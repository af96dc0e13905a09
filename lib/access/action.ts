import "server-only";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { answerWith, requestContext } from "@/lib/request/context";
import type { Subject } from "./can";
import { currentActor } from "./current";
import { pass, type Write } from "./door";
import { typedIn } from "./form";
import { statusOf, type Outcome, type Typed } from "./outcome";

interface Options {
  /** Passed with the same form where something in it is wrong: so that what was typed is kept beyond its page. */
  ifInvalid?: Pick<Action, "definition">;

  /** Where to go when it is done; without it, or where it says null, the form's own page shows the outcome. Asked with what was typed and the verb's result. */
  goTo?: (typed: Typed, result: unknown) => string | null;
}

/** A server action made by the door: the only kind there is. */
export interface Action {
  (previous: Outcome | null, form: FormData): Promise<Outcome>;
  definition: Write<never, never>;
}

/** Makes the server action of a write, for `useActionState` and for forms sent without JavaScript. */
export function action<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  { goTo, ifInvalid }: Options = {},
): Action {
  // What comes in is whatever was sent under the action's name: where that is no form, nothing was typed.
  const run = async (_previous: unknown, form: unknown): Promise<Outcome> => {
    requestContext().acted = true;
    const typed = form instanceof FormData ? typedIn(form) : {};
    const outcome = await pass(definition, currentActor, typed);
    if (outcome.status === "invalid" && ifInvalid)
      await pass(ifInvalid.definition as unknown as Write<unknown>, currentActor, typed);
    if (outcome.status !== "done") {
      answerWith(statusOf(outcome));
      // Where a script sent the form, the page around it still shows the version that is gone.
      if (outcome.status === "conflict") refresh();
      return outcome;
    }
    const address = goTo?.(typed, outcome.result);
    if (address) redirect(address);
    refresh();
    return outcome;
  };
  return Object.assign(run, { definition: definition as unknown as Write<never, never> });
}
