import { notFound, redirect } from "next/navigation";
import { attachment } from "@/lib/access/attachment";
import { currentActor } from "@/lib/access/current";
import { planText } from "@/lib/plans/plan-text";

interface Address {
  params: Promise<{ code: string; sequence: string }>;
}

/** The text of a plan, to be saved by who may read the plan; for others there is none. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { code, sequence } = await params;
  if (!/^[A-Z]{2}$/.test(code) || !/^\d{1,4}$/.test(sequence)) notFound();
  const actor = await currentActor();
  const document = await planText(actor, code, Number(sequence));
  if (document) return attachment(document);
  // Whether there is one that others may read is told to nobody.
  if (actor.accountId === null) redirect(`/sign-in?to=${encodeURIComponent(`/plans/${code}`)}`);
  notFound();
}
