"use server";

import { action } from "@/lib/access/action";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { addOrganisation, addState } from "@/lib/meetings/add-delegation";

/**
 * Back to the desk as it was, at the row added. The address names the row before its "#" too: the browser shows an address that
 * differs after it alone as it was before.
 */
const backTo =
  (done: string) =>
  (typed: Record<string, string>, result: unknown): string => {
    const { id } = result as { id: string };
    const order = typed.order === "fr" ? "&order=fr" : "";
    const day = typed.day ? `&day=${encodeURIComponent(typed.day)}` : "";
    return `/meetings/${encodeURIComponent(typed.meeting ?? "")}/attendance?done=${done}&added=${id}${order}${day}#${id}`;
  };

export const delegate = action(addDelegate, { goTo: backTo("delegateAdded") });
export const state = action(addState, { goTo: backTo("delegationAdded") });
export const organisation = action(addOrganisation, { goTo: backTo("delegationAdded") });
