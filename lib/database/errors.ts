/** Everything an error and its causes say of themselves: codes and messages. */
function* told(error: unknown): Generator<string> {
  for (let depth = 0; error instanceof Error && depth < 5; depth += 1) {
    const { code, meta } = error as { code?: unknown; meta?: unknown };
    if (typeof code === "string") yield code;
    yield error.message;
    if (meta) yield JSON.stringify(meta);
    error = error.cause ?? (meta as { driverAdapterError?: unknown } | undefined)?.driverAdapterError;
  }
}

const says = (error: unknown, pattern: RegExp) => [...told(error)].some((text) => pattern.test(text));

/** Whether the database could not be reached (Prisma P1001, P1017, P2024; PostgreSQL classes 08 and 57P), so that trying again may help. */
export const isAway = (error: unknown): boolean =>
  says(
    error,
    /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENOTFOUND|08\w{3}|57P0[123]|53300)$|ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect|DatabaseNotReachable|ConnectionClosed|PGlite is closed/,
  );

/** Whether a policy or a guard of the database refused the write (PostgreSQL 42501, insufficient_privilege). */
export const isRefusedByDatabase = (error: unknown): boolean =>
  says(error, /42501|row-level security|insufficient_privilege|InsufficientPrivilege|permission denied/);
