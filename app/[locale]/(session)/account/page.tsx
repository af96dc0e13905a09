import { getLocale, getTranslations } from "@/i18n/words";
import { redirect } from "next/navigation";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { can } from "@/lib/access/can";
import { currentActor } from "@/lib/access/current";
import { ownAccount } from "@/lib/accounts/queries";
import { formatMoment } from "@/lib/dates";
import { stateNames } from "@/lib/states/names";
import { endOthers } from "./actions";

export const generateMetadata = async () => titled((await getTranslations("account"))("title"));

/** Opened by anybody signed in: who am I here, what may I do, where am I still signed in. */
export default async function Account() {
  const actor = await currentActor();
  const account = await ownAccount(actor);
  if (!account) redirect("/sign-in?to=/account");
  const [t, roles, locale, names] = [
    await getTranslations("account"),
    await getTranslations("page.roles"),
    await getLocale(),
    await stateNames("en"),
  ];
  const time = (date: Date) => formatMoment(date, locale);
  const others = account.sessions.length - 1;
  return (
    <Page actor={actor} section="account" title={t("title")}>
      <dl className="facts max-w-measure">
        <dt>{t("name")}</dt>
        <dd>{account.name}</dd>
        <dt>{t("email")}</dt>
        <dd>{account.email}</dd>
        <dt>{t("role")}</dt>
        <dd>
          {roles(account.role)}
          {actor.stateCode && (
            <>
              , <a href={`/states/${actor.stateCode}`}>{names.get(actor.stateCode)}</a>
            </>
          )}
          {account.organisation && `, ${account.organisation.name}`}
        </dd>
        <dt>{t("may")}</dt>
        <dd>{t(`rights.${account.role}`)}</dd>
        <dt>{t("lastSignIn")}</dt>
        <dd>{account.lastSignInAt ? time(account.lastSignInAt) : t("never")}</dd>
      </dl>
      {account.role === "pointOfContact" && !actor.stateCode && <Notice>{t("appointmentEnded")}</Notice>}
      <p className="hint mt-3 max-w-measure">{t("mistake")}</p>
      <h2>{t("data")}</h2>
      <p>
        {t("dataHint")} <a href="/account/data">{t("dataOpen")}</a>
      </p>
      {can(actor, "planChanges.order") && (
        <>
          <h2>{t("planMail")}</h2>
          <p>
            {t("planMailHint")} <a href="/plans/changes#weekly">{t("planMailOpen")}</a>
          </p>
        </>
      )}
      <h2>{t("sessions")}</h2>
      <ul>
        {account.sessions.map(({ id, createdAt, expiresAt }) => (
          <li key={id}>{t("session", { since: time(createdAt), until: time(expiresAt) })}</li>
        ))}
      </ul>
      <Form action={endOthers} texts={await formTexts()} className="mt-4">
        {others > 0 ? (
          <button className="button quiet">{t("endOthers", { count: others })}</button>
        ) : (
          <p className="hint">{t("onlyThis")}</p>
        )}
      </Form>
    </Page>
  );
}
