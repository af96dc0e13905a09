import type { ListedActivity } from "@/lib/activities/listed";
import type { SeenWords } from "./words";

interface Props {
  words: SeenWords;
  activity: ListedActivity;
}

/** What must be said wherever an activity is named: that it is an idea, or cancelled, or invented. */
export function Marks({ words: { seen }, activity: { status, fictional } }: Props) {
  const said = [
    status === "idea" && seen("marks.idea"),
    status === "cancelled" && seen("marks.cancelled"),
    fictional && seen("marks.fictional"),
  ].filter((mark) => mark !== false);
  return said.length > 0 && <span className="marks"> ({said.join(", ")})</span>;
}

/** Its title, leading to it; struck through where it does not take place. */
export function TitleLink({ activity: { slug, title, status } }: { activity: ListedActivity }) {
  return <a href={`/activities/${slug}`}>{status === "cancelled" ? <s>{title}</s> : title}</a>;
}

/** For whom and where, in small. */
export function About({ words, activity }: Props) {
  const { forWhom, place } = words;
  const where = place(activity);
  return (
    <span className="source">
      {forWhom(activity)}
      {where && `. ${where}`}
    </span>
  );
}
