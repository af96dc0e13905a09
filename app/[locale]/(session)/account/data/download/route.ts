import { currentActor } from "@/lib/access/current";
import { today } from "@/lib/dates";
import { ownData } from "@/lib/persons/own-data";

/** All that is held on whoever asks, as a file to take along (General Data Protection Regulation, Article 20: machine-readable). */
export async function GET(): Promise<Response> {
  const data = await ownData(await currentActor());
  if (!data) return new Response(null, { status: 401 });
  return new Response(`${JSON.stringify(data, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="held-on-me-${today()}.json"`,
      "Cache-Control": "no-store",
    },
  });
}
