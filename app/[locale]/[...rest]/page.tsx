import { notFound } from "next/navigation";
import { currentActor } from "@/lib/access/current";

// Made for each request: prerendering would keep a page for every address that anybody makes up.
export const dynamic = "force-dynamic";

/** Every address that no other page answers to. Whoever is signed in is so there too. */
export default async function Nothing() {
  await currentActor();
  notFound();
}
