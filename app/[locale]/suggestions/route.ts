import { currentActor } from "@/lib/access/current";
import { suggest } from "@/lib/find/suggest";
import { longestWords } from "@/lib/request/fields";

interface Context {
  params: Promise<{ locale: string }>;
}

/** What the search field offers as one types: of what the reader may see, and never kept by anybody. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const typed = new URL(request.url).searchParams.get("q") ?? "";
  const headers = { "Cache-Control": "no-store", Vary: "Cookie" };
  if (typed.length > longestWords) return Response.json({ status: 400 }, { status: 400, headers });
  const [{ locale }, actor] = await Promise.all([params, currentActor()]);
  return Response.json(await suggest(actor, locale, typed), { headers });
}
