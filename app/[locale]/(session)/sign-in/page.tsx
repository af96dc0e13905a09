import { getTranslations } from "@/i18n/words";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { TextField } from "@/components/form/field";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { landing, ownPath } from "@/lib/accounts/rules";
import { askForLink } from "./actions";

interface Query {
  searchParams: Promise<{ to?: string | string[]; done?: string; problem?: string }>;
}

export const generateMetadata = async () => titled((await getTranslations("signIn"))("title"));

/** Opened by somebody of the network who wants in; they leave with a link in their mail. */
export default async function SignIn({ searchParams }: Query) {
  const { to, done, problem } = await searchParams;
  const wanted = ownPath(to);
  const actor = await currentActor();
  if (actor.accountId !== null) redirect(landing(actor, wanted));
  const t = await getTranslations("signIn");
  return (
    <>
      {done === "linkSent" && <Notice kind="good">{t("linkSent")}</Notice>}
      {done === "signedOut" && <Notice kind="good">{t("signedOut")}</Notice>}
      {problem === "link" && <Notice kind="bad">{t("linkProblem")}</Notice>}
      {problem === "limit" && <Notice kind="bad">{t("limitProblem")}</Notice>}
      {problem === "away" && <Notice kind="bad">{t("awayProblem")}</Notice>}
      <Form action={askForLink} texts={await formTexts()}>
        <input type="hidden" name="to" value={wanted ?? ""} />
        <TextField
          name="email"
          label={t("email")}
          hint={t("emailHint")}
          type="email"
          autoComplete="email"
          spellCheck={false}
        />
        <button className="button">{t("send")}</button>
      </Form>
      <p className="hint mt-6 max-w-measure">{t("noAccount")}</p>
    </>
  );
}
