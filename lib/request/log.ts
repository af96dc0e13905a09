import pino from "pino";
import { requestContext } from "./context";

/** JSON lines, each with the request's id. Never give it personal data: ids and names of permissions only. */
export const log = pino({
  level: process.env.LOG_LEVEL ?? "info",
  base: null,
  mixin: () => ({ request: requestContext().id }),
});
