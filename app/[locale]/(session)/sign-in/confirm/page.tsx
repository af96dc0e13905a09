import { getTranslations } from "@/i18n/words";
import { titled } from "@/components/title";
import { Notice } from "@/components/notice";
import { ownPath } from "@/lib/accounts/rules";
import { answerWith } from "@/lib/request/context";

interface Query {
  searchParams: Promise<{ token?: string | string[]; email?: string | string[]; to?: string | string[] }>;
}

export const generateMetadata = async () => titled((await getTranslations("signIn"))("confirmTitle"));

/** Where the link in the mail leads: a button, so that a scanner that opens links signs nobody in and uses nothing up. */
export default async function Confirm({ searchParams }: Query) {
  const { token, email, to } = await searchParams;
  const t = await getTranslations("signIn");
  if (typeof token !== "string" || typeof email !== "string" || token === "" || email === "") {
    answerWith(400);
    return (
      <>
        <Notice kind="bad">{t("linkCutShort")}</Notice>
        <p>
          <a href="/sign-in">{t("askAgain")}</a>
        </p>
      </>
    );
  }
  const query = new URLSearchParams({ token, email });
  const wanted = ownPath(to);
  if (wanted) query.set("to", wanted);
  return (
    <form action={`/api/auth/callback/email?${query.toString()}`} method="post">
      <p>{t.rich("confirm", { email, strong: (chunks) => <strong>{chunks}</strong> })}</p>
      <div className="actions">
        <button className="button">{t("confirmButton")}</button>
      </div>
    </form>
  );
}
