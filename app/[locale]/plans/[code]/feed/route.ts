import { notFound } from "next/navigation";
import { planFeed } from "@/lib/plans/feed";
import { answerText } from "@/lib/request/answer-text";

interface Context {
  params: Promise<{ locale: string; code: string }>;
}

/** Changes to the public plans of one State; at /plans/<code>.atom (next.config.mjs). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, code } = await params;
  const feed = (await planFeed(locale, code)) ?? notFound();
  return answerText(request, feed, { type: "application/atom+xml; charset=utf-8", name: `1540-plans-${code}.atom` });
}
