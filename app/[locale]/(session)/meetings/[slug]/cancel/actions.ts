"use server";

import { action } from "@/lib/access/action";
import { cancelMeeting, reviveMeeting } from "@/lib/meetings/cancel-meeting";
import type { MeetingSubject } from "@/lib/meetings/find-meeting";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) => `/meetings/${(result as MeetingSubject).slug}/edit?done=${done}`,
});

export const cancel = action(cancelMeeting, to("cancelled"));
export const revive = action(reviveMeeting, to("revived"));
