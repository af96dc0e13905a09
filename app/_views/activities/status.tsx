import type { ListedActivity } from "@/lib/activities/listed";
import type { ActivityWords } from "@/lib/activities/words";

type Standing = Pick<ListedActivity, "status">;

/** How far an activity has come: a mark of its own shape, and the word. */
export function StatusMark({ t, activity: { status } }: { t: ActivityWords["t"]; activity: Standing }) {
  return (
    <span className={`status ${status}`}>
      <i />
      {t(`statuses.${status}`)}
    </span>
  );
}
