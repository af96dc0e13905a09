import anyAscii from "any-ascii";
import { fold } from "@/lib/fold";

interface Named {
  startsOn: string;
  city: string | null;
  mode: "onSite" | "online" | "hybrid";
}

/** @returns what the address of a meeting ends in: its year and city, "2027-vienna"; numbered where that is taken. */
export function slugFor({ startsOn, city, mode }: Named, taken: ReadonlySet<string>): string {
  const place = fold(anyAscii(city ?? ""))
    .trim()
    .replaceAll(" ", "-")
    .slice(0, 40)
    .replace(/-$/, "");
  const plain = `${startsOn.slice(0, 4)}-${place || (mode === "online" ? "online" : "meeting")}`;
  let slug = plain;
  for (let number = 2; taken.has(slug); number += 1) slug = `${plain}-${number}`;
  return slug;
}
