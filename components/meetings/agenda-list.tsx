import type { ReactNode } from "react";
import type { AgendaItem } from "@/lib/agenda/items";

/** "09:30-11:00", "09:30", or nothing. */
export const timesOf = ({ startsAt, endsAt }: Pick<AgendaItem, "startsAt" | "endsAt">): string =>
  [startsAt, endsAt].filter(Boolean).join("-");

interface AgendaListProps {
  items: AgendaItem[];
  /** What can be done with an item. */
  children?: (item: AgendaItem, place: number) => ReactNode;
}

/** The items of one day as they are read: when, what, who speaks. */
export function AgendaList({ items, children }: AgendaListProps) {
  return (
    <ol className="agenda">
      {items.map((item, place) => (
        <li key={item.id} id={`item-${item.id}`}>
          <span className="source">{timesOf(item)}</span>
          <div>
            <b>{item.title}</b>
            {item.text && <p className="whitespace-pre-line">{item.text}</p>}
            {item.speakers.length > 0 && (
              <ul className="speakers">
                {item.speakers.map(({ name, function: held }) => (
                  <li key={`${name} ${held ?? ""}`}>
                    {name}
                    {held && <span className="text-muted">, {held}</span>}
                  </li>
                ))}
              </ul>
            )}
          </div>
          {children?.(item, place)}
        </li>
      ))}
    </ol>
  );
}
