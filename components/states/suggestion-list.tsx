"use client";

import { Marked } from "@/components/marked";
import type { Suggestions } from "@/lib/find/suggestions";

interface SuggestionListProps {
  label: string;
  found: Suggestions;
  /** Which line the arrow keys have come to; -1 for none. */
  active: number;
}

/** What may be meant, each line leading there: the popup of a combobox (WAI-ARIA Authoring Practices, combobox pattern). */
export function SuggestionList({ label, found, active }: SuggestionListProps) {
  const before = (group: number) => found.groups.slice(0, group).reduce((sum, { options }) => sum + options.length, 0);
  return (
    <div
      className="suggestions"
      id="q-list"
      role="listbox"
      aria-label={label}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {found.groups.map((group, at) => (
        <div role="group" key={group.label} aria-labelledby={`q-group-${at}`}>
          <p id={`q-group-${at}`}>{found.guess ? `${found.guess}: ${group.label}` : group.label}</p>
          {group.options.map(({ href, text, marks, note, noteMarks }, option) => {
            const place = before(at) + option;
            return (
              <a
                key={place}
                id={`q-option-${place}`}
                role="option"
                aria-selected={place === active}
                tabIndex={-1}
                href={href}
              >
                <Marked text={text} marks={marks} />
                {note && (
                  <small>
                    <Marked text={note} marks={noteMarks} />
                  </small>
                )}
              </a>
            );
          })}
        </div>
      ))}
    </div>
  );
}
