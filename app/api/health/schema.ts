import { z } from "zod";

/** What GET /api/health answers with: 200 where the status is "ok", else 503. */
export const healthSchema = z.object({
  status: z.enum(["ok", "unavailable"]),
  database: z.enum(["up", "down"]),
  migrations: z.enum(["applied", "missing", "unknown"]),
});
