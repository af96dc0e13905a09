import "server-only";
import type { Subject } from "./can";
import { currentActor } from "./current";
import { pass, type Write } from "./door";
import { typedIn } from "./form";
import type { Outcome } from "./outcome";

/** A route handler made by the door, for forms and scripts that post to an address. */
export interface Handler {
  (request: Request): Promise<Response>;
  definition: Write<never, never>;
}

/**
 * Makes the POST handler of a write.
 * @param respond the answer to an outcome; a form that is not one is answered 400 before.
 */
export function handler<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  respond: (outcome: Outcome, request: Request) => Response | Promise<Response>,
): Handler {
  const run = async (request: Request): Promise<Response> => {
    const form = await request.formData().catch(() => null);
    if (!form) return new Response(null, { status: 400 });
    return respond(await pass(definition, currentActor, typedIn(form)), request);
  };
  return Object.assign(run, { definition: definition as unknown as Write<never, never> });
}
