import { notFound, redirect } from "next/navigation";
import { attachment } from "@/lib/access/attachment";
import { currentActor } from "@/lib/access/current";
import { documentOf } from "@/lib/meeting-documents/queries";

interface Address {
  params: Promise<{ slug: string; id: string }>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A document of a meeting, to be saved by who may read it; for others there is none. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { slug, id } = await params;
  if (!uuid.test(id)) notFound();
  const actor = await currentActor();
  const document = await documentOf(actor, slug, id);
  if (document) return attachment(document);
  if (actor.accountId === null) redirect(`/sign-in?to=${encodeURIComponent(`/meetings/${slug}`)}`);
  notFound();
}
