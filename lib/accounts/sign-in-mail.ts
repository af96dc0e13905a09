import "server-only";
import { wordsOf } from "@/i18n/words-of";
import { requestContext } from "@/lib/request/context";

/** The mail with a sign-in link, in the language of the page it was asked for on. */
export async function signInMail(link: { email: string; token: string; to: string | null; minutes: number }) {
  const { locale } = requestContext();
  const t = await wordsOf(locale, "mail.signIn");
  const url = new URL("/sign-in/confirm", process.env.PORTAL_URL);
  url.search = new URLSearchParams({
    email: link.email,
    token: link.token,
    ...(link.to && { to: link.to }),
  }).toString();
  return { subject: t("subject"), text: t("text", { url: url.href, minutes: link.minutes }) };
}
