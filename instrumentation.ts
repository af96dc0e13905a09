import type { Instrumentation } from "next";

/** Runs once, before the first request: opens and migrates the database. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  const { startDatabase } = await import("@/lib/database/start");
  await startDatabase();
  const { welcomeFirstCoordinator } = await import("@/lib/accounts/first-coordinator");
  await welcomeFirstCoordinator();
  const { introduceReaders } = await import("@/lib/access/reader");
  introduceReaders();
  const { startDelivery } = await import("@/lib/mail/deliver");
  startDelivery();
}

/** Every error that a page, a handler or an action let through: logged under the request's id. */
export const onRequestError: Instrumentation.onRequestError = async (error, _request, { routePath, routeType }) => {
  const { log } = await import("@/lib/request/log");
  const { requestContext } = await import("@/lib/request/context");
  const { isAway } = await import("@/lib/database/errors");
  const away = isAway(error);
  if (away) requestContext().databaseAway = true;
  log.error({ err: error, routePath, routeType }, away ? "database away" : "unexpected error");
};
