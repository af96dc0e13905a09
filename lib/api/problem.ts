import { z } from "zod";

/** What the API says instead of an answer, as does the server around it (server/plain-answer.mjs): RFC 9457, with extensions of ours. */
export const problemSchema = z.object({
  type: z.literal("about:blank"),
  /** What HTTP calls the status. */
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  parameter: z.string().optional(),
  /** Finds it in the log. */
  requestId: z.string(),
});

const statuses = {
  unknownAddress: 404,
  unknownState: 404,
  unknownMeeting: 404,
  unknownParameter: 400,
  repeatedParameter: 400,
  badDay: 400,
  badChoice: 400,
  badMethod: 405,
  away: 503,
  broken: 500,
} as const;

export type ProblemCode = keyof typeof statuses;

/** Thrown where the API has no answer to give; `lib/api/answer.ts` puts it into words. */
export class Problem extends Error {
  readonly status: number;
  constructor(
    readonly code: ProblemCode,
    readonly parameter?: string,
  ) {
    super(code);
    this.status = statuses[code];
  }
}
