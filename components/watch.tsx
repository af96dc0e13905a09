"use client";

import { useRouter } from "next/navigation";
import { useEffect, useTransition } from "react";

const pause = 2500;

/** Has the page drawn anew every few seconds while it is looked at: as long as mail is on its way. */
export function Watch() {
  const router = useRouter();
  const [isAsking, ask] = useTransition();
  useEffect(() => {
    if (isAsking) return;
    const timer = setInterval(() => {
      if (!document.hidden) ask(() => router.refresh());
    }, pause);
    return () => clearInterval(timer);
  }, [isAsking, router]);
  return null;
}
