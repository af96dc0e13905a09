import type { ListedActivity } from "@/lib/activities/listed";
import { Marks, TitleLink } from "./line";
import { StatusMark } from "./status";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  activities: ListedActivity[];
  labelledBy: string;
}

/** A row an activity: when, what, for whom, by whom, where. */
export function ActivityTable({ words, activities, labelledBy }: Props) {
  const { t, seen, when, forWhom, organisers, place, isUnsaid } = words;
  return (
    <table className="listed activity-table" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {(["when", "what", "whom", "by", "where"] as const).map((column) => (
            <th key={column} scope="col">
              {seen(`list.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {activities.map((activity) => (
          <tr key={activity.slug} className={activity.status}>
            <td>
              {when(activity.sessions)}
              <StatusMark t={t} activity={activity} />
            </td>
            <th scope="row">
              <TitleLink activity={activity} />
              <Marks words={words} activity={activity} />
              <span className="source block">
                {t(`kinds.${activity.kind}`)}
                {activity.confidence !== null && activity.confidence !== "high" && (
                  <span className="doubt">. {seen("marks.doubt", { confidence: activity.confidence })}</span>
                )}
                {isUnsaid(activity) && <span className="doubt">. {seen("marks.unsaid")}</span>}
              </span>
            </th>
            <td data-label={seen("list.whom")}>{forWhom(activity)}</td>
            <td data-label={seen("list.by")}>{organisers(activity.organisers).join("; ") || "–"}</td>
            <td data-label={seen("list.where")}>
              {place(activity) || <span className="source">{seen("placeUnknown")}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
