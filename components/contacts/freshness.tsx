import type { ReactNode } from "react";
import { freshnessTexts, type Confirmed } from "@/lib/contacts/freshness-texts";

/** @returns how fresh an entry is, drawn. */
export async function freshnessMarks(): Promise<(entry: Confirmed) => ReactNode> {
  const say = await freshnessTexts();
  return (entry) => {
    const { text, isOld } = say(entry);
    return <span className={isOld ? "fresh old" : "fresh"}>{text}</span>;
  };
}
