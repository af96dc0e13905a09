"use server";

import { action } from "@/lib/access/action";
import { correctDelegate } from "@/lib/meetings/correct-delegate";
import { deskWith } from "../../back-to";

export const correct = action(correctDelegate, { goTo: deskWith("delegateCorrected") });
