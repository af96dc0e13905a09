import type { ActivityStatus } from "@/lib/database/generated/enums";

interface Dated {
  status: ActivityStatus;
  /** Its last day, "YYYY-MM-DD". */
  endsOn: string;
}

/** Whether States can say what came of an activity: it was held, or its last day has passed and it was more than an idea. */
export const isOver = ({ status, endsOn }: Dated, today: string): boolean =>
  status === "held" || ((status === "planned" || status === "confirmed") && endsOn < today);

interface Reaching {
  /** The States it is for; none: all, or it is not known for which. */
  states: readonly string[];
  statesUnknown: boolean;
}

/** Whether an activity is for a State, as far as is known. */
export const isFor = ({ states, statesUnknown }: Reaching, stateCode: string): boolean =>
  !statesUnknown && (states.length === 0 || states.includes(stateCode));
