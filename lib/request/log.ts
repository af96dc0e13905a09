import { jsonLog } from "@/server/log.mjs";
import { requestContext } from "./context";

export { isNew } from "@/server/log.mjs";

/** JSON lines, each with the request's id. Never give it personal data: ids and names of permissions only. */
export const log = jsonLog(() => requestContext().id);
