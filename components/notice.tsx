import type { ReactNode } from "react";

/** Something the person should know before going on; `good` and `bad` say how a write went. */
export function Notice({ kind, children }: { kind?: "good" | "bad"; children: ReactNode }) {
  return (
    <div className={kind ? `notice ${kind}` : "notice"} role={kind === "bad" ? "alert" : "status"}>
      {children}
    </div>
  );
}
