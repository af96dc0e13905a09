"use server";

import { action } from "@/lib/access/action";
import { addDelegate } from "@/lib/meetings/add-delegate";
import { addOrganisation, addState } from "@/lib/meetings/add-delegation";
import { deskWith } from "./back-to";

export const delegate = action(addDelegate, { goTo: deskWith("delegateAdded") });
export const state = action(addState, { goTo: deskWith("delegationAdded") });
export const organisation = action(addOrganisation, { goTo: deskWith("delegationAdded") });
