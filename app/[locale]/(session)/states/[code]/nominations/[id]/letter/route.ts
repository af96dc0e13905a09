import { notFound } from "next/navigation";
import { currentActor } from "@/lib/access/current";
import { letterOf } from "@/lib/nominations/queries";
import { requestContext } from "@/lib/request/context";

interface Address {
  params: Promise<{ code: string; id: string }>;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The letter of a nomination, to be saved: a browser never opens it here (RFC 6266; CSP Level 3, "sandbox"). */
export async function GET(_request: Request, { params }: Address): Promise<Response> {
  const { code, id } = await params;
  const letter = uuid.test(id) ? await letterOf(await currentActor(), code, id) : null;
  if (!letter) notFound();
  const plain = letter.name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(letter.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  requestContext().policy = "sandbox; default-src 'none'";
  return new Response(new Uint8Array(letter.bytes), {
    headers: {
      "Content-Type": letter.type,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
