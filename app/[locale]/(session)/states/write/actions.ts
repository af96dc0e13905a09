"use server";

import { action } from "@/lib/access/action";
import { writeToThese } from "@/lib/exports/write-to";

export const give = action(writeToThese);
