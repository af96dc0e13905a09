import "server-only";
import { requestContext } from "@/lib/request/context";
import { visitor } from "./actor";
import type { Subject } from "./can";
import { currentActor } from "./current";
import { mayAtAll, pass, type Write } from "./door";
import { filesIn } from "./files";
import { typedIn } from "./form";
import type { Outcome, Typed } from "./outcome";

/** A route handler made by the door, for forms and scripts that post to an address. */
export interface Handler {
  (request: Request): Promise<Response>;
  definition: Write<never, never>;
}

type Respond = (outcome: Outcome, request: Request) => Response | Promise<Response>;

/**
 * Makes the POST handler of a write.
 * @param respond the answer to an outcome; a form that is not one is answered 400 before.
 */
export function handler<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  respond: Respond,
): Handler {
  const run = async (request: Request): Promise<Response> => {
    requestContext().acted = true;
    const form = await request.formData().catch(() => null);
    if (!form) return new Response(null, { status: 400 });
    return respond(await pass(definition, currentActor, typedIn(form)), request);
  };
  return Object.assign(run, { definition: definition as unknown as Write<never, never> });
}

/**
 * The same for a form that brings files, at an address ending in /upload. Nothing is read of who may not do it to anything.
 * In the schema a file's field is `uploadedFile` (lib/access/fields.ts).
 */
export function uploadHandler<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  respond: Respond,
): Handler {
  const run = async (request: Request): Promise<Response> => {
    if (!mayAtAll(await currentActor(), definition.permission))
      return respond(await pass(definition, currentActor, {}), request);
    requestContext().acted = true;
    const form = await request.formData().catch(() => null);
    if (!form) return new Response(null, { status: 400 });
    return respond(await pass(definition, currentActor, { ...typedIn(form), ...(await filesIn(form)) }), request);
  };
  return Object.assign(run, { definition: definition as unknown as Write<never, never> });
}

/**
 * The same for what programs post, which are nobody signed in: a cookie does not count, and the form is none of ours.
 * @param addressed what the address says of what is to be done.
 */
export function programHandler<Input, Record extends Subject, Result>(
  definition: Write<Input, Record, Result>,
  respond: Respond,
  addressed: (request: Request) => Typed,
): Handler {
  const run = async (request: Request): Promise<Response> => {
    requestContext().acted = true;
    return respond(await pass(definition, visitor, addressed(request)), request);
  };
  return Object.assign(run, { definition: definition as unknown as Write<never, never> });
}
