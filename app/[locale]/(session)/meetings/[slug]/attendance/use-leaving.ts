"use client";

import { useEffect, useState } from "react";

/** Whether somebody is about to sign out with changes that are not saved yet: asked once, then done. */
export function useLeaving(unsaved: number): boolean {
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    const leave = (event: SubmitEvent) => {
      if (!(event.target instanceof HTMLFormElement) || !event.target.action.endsWith("/sign-out")) return;
      if (unsaved === 0 || asked) return;
      event.preventDefault();
      setAsked(true);
    };
    addEventListener("submit", leave);
    return () => removeEventListener("submit", leave);
  }, [unsaved, asked]);
  return asked && unsaved > 0;
}
