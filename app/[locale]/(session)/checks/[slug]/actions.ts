"use server";

import { action } from "@/lib/access/action";
import { closeCheck, type CheckSubject } from "@/lib/checks/close-check";
import { liftReturned, markReturned, recordAnswer } from "@/lib/checks/record-answer";
import { remindCheck } from "@/lib/checks/remind";
import { sendAgain } from "@/lib/checks/send-again";

const to = (done: string) => ({
  goTo: (_typed: unknown, result: unknown) => `/checks/${(result as Pick<CheckSubject, "slug">).slug}?done=${done}`,
});

export const remind = action(remindCheck, to("reminded"));
export const close = action(closeCheck, to("closed"));
export const record = action(recordAnswer, to("recorded"));
export const markMailReturned = action(markReturned, to("returned"));
export const lift = action(liftReturned, to("lifted"));
export const again = action(sendAgain, to("again"));
