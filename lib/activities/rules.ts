import type { ActivityStatus } from "@/lib/database/generated/enums";

interface Dated {
  status: ActivityStatus;
  /** Its last day, "YYYY-MM-DD". */
  endsOn: string;
}

/** Whether States can say what came of an activity: it was held, or its last day has passed and it was more than an idea. */
export const isOver = ({ status, endsOn }: Dated, today: string): boolean =>
  status === "held" || ((status === "planned" || status === "confirmed") && endsOn < today);

/** Whether an activity is for a State. @param states those it is for; none: all. */
export const isFor = (states: readonly string[], stateCode: string): boolean =>
  states.length === 0 || states.includes(stateCode);
