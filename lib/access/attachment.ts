import "server-only";
import { requestContext } from "@/lib/request/context";

interface File {
  name: string;
  type: string;
  bytes: Uint8Array;
}

/** A file that somebody handed in, to be saved: a browser never opens it here (RFC 6266; CSP Level 3, "sandbox"). */
export function attachment({ name, type, bytes }: File): Response {
  const plain = name.replace(/[^\x20-\x7e]|["\\%]/g, "_");
  const exact = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  requestContext().policy = "sandbox; default-src 'none'";
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${exact}`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
