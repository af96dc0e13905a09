"use server";

import { action } from "@/lib/access/action";
import { resolveOverlap } from "@/lib/overlaps/resolve-overlap";

export const resolve = action(resolveOverlap, { goTo: () => "/activities/overlaps?done=resolved" });
