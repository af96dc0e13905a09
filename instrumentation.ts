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
  const { startReminders } = await import("@/lib/checks/remind-due");
  startReminders();
  const { startWeeklyMails } = await import("@/lib/plans/mail-changes");
  startWeeklyMails();
  const { startForgettingImports } = await import("@/lib/imports/give-up-import");
  startForgettingImports();
  const { startForgettingNotes } = await import("@/lib/notes/drafts/give-up-note");
  startForgettingNotes();
}

/**
 * Every error that a page, a handler or an action let through: logged under the request's id. What Next could not read of the
 * request is no fault of ours: server/answer.mjs answers 400.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  const { isNew, log } = await import("@/lib/request/log");
  const { requestContext } = await import("@/lib/request/context");
  const { isAway } = await import("@/lib/database/errors");
  const context = requestContext();
  const place = { err: error, routePath, routeType };
  if ((method === "POST" && routeType !== "route" && !context.acted) || isRouterState(error)) {
    context.unreadable = true;
    if (isNew(error)) log.info(place, "unreadable request");
    return;
  }
  const away = isAway(error);
  if (away) context.databaseAway = true;
  if (isNew(error)) log.error(place, away ? "database away" : "unexpected error");
};

/** Of the page that a script says it is on, in the header Next-Router-State-Tree. */
const isRouterState = (error: unknown) => error instanceof Error && error.message.startsWith("The router state header");
