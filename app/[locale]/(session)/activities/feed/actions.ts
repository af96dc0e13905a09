"use server";

import { action } from "@/lib/access/action";
import { keepFeed } from "@/lib/activities/own-feed";

export const keep = action(keepFeed);
