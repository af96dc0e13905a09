import { Fragment } from "react";
import { sourceParts } from "@/lib/plans/sources";

/** Text in which http addresses are links that lead out of the portal. */
export function Sourced({ text }: { text: string }) {
  return sourceParts(text).map((part, place) =>
    part.href ? (
      <a key={place} href={part.href} rel="noopener noreferrer external">
        {part.text}
      </a>
    ) : (
      <Fragment key={place}>{part.text}</Fragment>
    ),
  );
}
