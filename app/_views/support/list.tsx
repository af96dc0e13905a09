import type { ReactNode } from "react";
import { Sourced } from "@/components/sourced";
import type { KnownSupport } from "@/lib/support/queries";
import { Provenance } from "./provenance";
import type { SupportWords } from "./words";

interface SupportListProps {
  words: SupportWords;
  supports: KnownSupport[];
  /** What one may do to each. */
  children?: (support: KnownSupport) => ReactNode;
}

/** The support that a State had, in order of time. */
export function SupportList({ words, supports, children }: SupportListProps) {
  const { t, when, towards } = words;
  return (
    <ol className="timeline">
      {supports.map((support) => (
        <li
          key={support.id}
          id={`support-${support.id}`}
          className={
            support.confidence === null || support.confidence === "high" || support.isConfirmed ? undefined : "doubted"
          }
        >
          <span className="when">{when(support)}</span>
          <div>
            <p>
              <b>{t(`models.${support.model}`)}</b>
              {support.title && `: ${support.title}`}
            </p>
            <p>
              {t("by", { who: support.supporters.map(({ label }) => label).join("; ") })}
              {support.place && ` · ${support.place}`}
            </p>
            {towards(support) && <p className="source">{t("for", { what: towards(support) ?? "" })}</p>}
            {support.meeting && (
              <p className="source">
                {t("atMeeting")} <a href={`/meetings/${support.meeting.slug}`}>{support.meeting.title}</a>
              </p>
            )}
            {support.note && (
              <p className="source whitespace-pre-line">
                <Sourced text={support.note} />
              </p>
            )}
            <Provenance {...support} />
            {children?.(support)}
          </div>
        </li>
      ))}
    </ol>
  );
}
