import { sessionCookie } from "@/lib/access/current";
import { signInPersona } from "@/lib/accounts/personas.demo";

/** Signs in as one of the demonstration's personas. This file is in no other build. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  const email = form?.get("email");
  const found = typeof email === "string" ? await signInPersona(email) : null;
  if (!found) return new Response(null, { status: 404 });
  const cookie = `${sessionCookie()}=${found.token}; Path=/; HttpOnly; SameSite=Lax; Expires=${found.expiresAt.toUTCString()}`;
  return new Response(null, { status: 303, headers: { Location: found.landing, "Set-Cookie": cookie } });
}
