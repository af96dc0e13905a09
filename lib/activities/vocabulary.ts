// What activities are told apart by, each in the order in which lists offer it.
import {
  ActivityKind,
  ActivityStatus,
  Theme,
  type ActivityKind as Kind,
  type ActivityStatus as Status,
  type Theme as Subject,
} from "@/lib/database/generated/enums";

type AtLeastOne<Value> = [Value, ...Value[]];

export const activityKinds = Object.values(ActivityKind) as AtLeastOne<Kind>;
export const activityStatuses = Object.values(ActivityStatus) as AtLeastOne<Status>;
export const themes = Object.values(Theme) as AtLeastOne<Subject>;
