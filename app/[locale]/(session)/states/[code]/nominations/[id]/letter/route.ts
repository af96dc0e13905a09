import { notFound } from "next/navigation";
import { attachment } from "@/lib/access/attachment";
import { currentActor } from "@/lib/access/current";
import { letterOf } from "@/lib/nominations/queries";

interface Address {
  params: Promise<{ code: string; id: string }>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The letter of a nomination, to be saved. */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { code, id } = await params;
  const letter = uuid.test(id) ? await letterOf(await currentActor(), code, id) : null;
  if (!letter) notFound();
  return attachment(letter);
}
