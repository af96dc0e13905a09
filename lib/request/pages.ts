const key = Symbol.for("portal.pages");

/** Has the pages that server.mjs keeps for visitors be made anew. Outside the server (tests) there are none. */
export function forgetPages(): void {
  (globalThis as Record<symbol, { forget(): void } | undefined>)[key]?.forget();
}
