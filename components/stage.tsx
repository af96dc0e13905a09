import type { Stage } from "@/lib/plans/rules";

/** A plan's stage in a word, with the mark that it has on the map. */
export function StageMark({ stage, label }: { stage: Stage; label: string }) {
  return (
    <span className={`stage ${stage}`}>
      <i />
      {label}
    </span>
  );
}
