"use client";

import { useMemo } from "react";
import { formatDate, formatDays } from "@/lib/dates";
import type { OtherDay } from "@/lib/meetings/desk";
import type { Delegation } from "@/lib/meetings/delegations";
import { isPresent } from "@/lib/meetings/rules";

/** The other days of a meeting that somebody was marked on, and for each row those on which it was there, in words. */
export function useOtherDays(found: OtherDay[] | undefined, delegations: Delegation[], locale: string) {
  const others = useMemo(
    () => (found ?? []).map(({ day, keys }) => ({ day, name: formatDate(day, "day", locale), keys: new Set(keys) })),
    [found, locale],
  );
  const also = useMemo(() => {
    const said = new Map<string, string>();
    const note = (id: string, days: string[]) => days.length > 0 && said.set(id, formatDays(days, locale));
    const daysWhere = (is: (keys: ReadonlySet<string>) => boolean) =>
      others.flatMap(({ day, keys }) => (is(keys) ? [day] : []));
    for (const delegation of delegations) {
      note(
        delegation.id,
        daysWhere((keys) => isPresent(delegation, keys)),
      );
      for (const { id } of delegation.delegates)
        note(
          id,
          daysWhere((keys) => keys.has(id)),
        );
    }
    return said;
  }, [others, delegations, locale]);
  return { others, also };
}
