import { notFound } from "next/navigation";

// Made for each request: prerendering would keep a page for every address that anybody makes up.
export const dynamic = "force-dynamic";

/** Every address that no other page answers to. */
export default function Nothing() {
  notFound();
}
