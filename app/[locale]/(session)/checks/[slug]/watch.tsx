"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const pause = 2500;

/** Has the page drawn anew every few seconds while it is looked at: as long as mail is on its way. */
export function Watch() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, pause);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
