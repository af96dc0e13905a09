import type { ReactNode } from "react";

/** Made for each request: these pages depend on who asks, or on what for. */
export const dynamic = "force-dynamic";

export default function Layout({ children }: { children: ReactNode }) {
  return children;
}
