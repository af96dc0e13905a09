import { planFeed } from "@/lib/plans/feed";
import { answerText } from "@/lib/request/answer-text";

interface Context {
  params: Promise<{ locale: string }>;
}

/** Changes to the public plans of all States, for feed readers to subscribe to. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const feed = await planFeed((await params).locale);
  return answerText(request, feed ?? "", { type: "application/atom+xml; charset=utf-8", name: "1540-plans.atom" });
}
