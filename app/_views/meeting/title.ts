import type { Metadata } from "next";
import { titled } from "@/components/title";
import { meetingName } from "@/lib/meetings/queries";

/** The meeting's own name, as far as there is such a meeting. */
export async function meetingTitle(slug: string): Promise<Metadata> {
  const name = await meetingName(slug);
  return name === null ? {} : titled(name);
}
