"use client";

import { createContext } from "react";
import type { Outcome } from "@/lib/access/outcome";

/** What became of the form around a field, the last time it was sent. */
export const OutcomeContext = createContext<Outcome | null>(null);
