import { getLocale, getTranslations } from "@/i18n/words";
import { Notice } from "@/components/notice";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { accountHolders, accountsFor } from "@/lib/accounts/queries";
import { formatDate, formatMoment, today } from "@/lib/dates";
import { stateNames } from "@/lib/states/names";
import { ChangeAccount } from "./change-account";
import { holderChoices } from "./holder-choices";
import { Invite } from "./invite";

interface Query {
  searchParams: Promise<{ done?: string }>;
}

const told = ["invited", "roleChanged", "disabled", "enabled"] as const;

export const generateMetadata = async () => titled((await getTranslations("accounts"))("title"));

/** Opened by the coordinator: somebody joined, left or changed posts, and the portal is to know by the next request. */
export default async function Accounts({ searchParams }: Query) {
  const actor = await requireActor("accounts.read", "/accounts");
  const [t, roles, locale] = [
    await getTranslations("accounts"),
    await getTranslations("page.roles"),
    await getLocale(),
  ];
  const [accounts, holders, names] = await Promise.all([accountsFor(actor), accountHolders(actor), stateNames("en")]);
  const { done } = await searchParams;
  const outcome = told.find((key) => key === done);
  const disabled = accounts.filter(({ disabledAt }) => disabledAt !== null).length;
  return (
    <Page actor={actor} section="accounts" title={t("title")} lede={t("lede")}>
      {outcome && <Notice kind="good">{t(`done.${outcome}`)}</Notice>}
      <table className="listed">
        <caption>{t("caption", { active: accounts.length - disabled, disabled })}</caption>
        <thead>
          <tr>
            {(["name", "role", "lastSignIn", "change"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map((account) => {
            const stateCode = account.person?.appointments[0]?.stateCode;
            return (
              <tr key={account.id} id={account.id}>
                <th scope="row">
                  {account.name}
                  <span className="source block">{account.email}</span>
                </th>
                <td data-label={t("columns.role")}>
                  {roles(account.role)}
                  {stateCode && `, ${names.get(stateCode) ?? stateCode}`}
                  {account.organisation && `, ${account.organisation.name}`}
                  {account.disabledAt && (
                    <span className="doubt block">
                      {t("disabledSince", { date: formatDate(today(account.disabledAt), "day", locale) })}
                    </span>
                  )}
                </td>
                <td data-label={t("columns.lastSignIn")}>
                  {account.lastSignInAt ? formatMoment(account.lastSignInAt, locale) : t("never")}
                </td>
                <td>
                  {account.id === actor.accountId ? (
                    <span className="source">{t("you")}</span>
                  ) : (
                    <ChangeAccount account={account} />
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Invite choices={holderChoices(holders, names)} />
    </Page>
  );
}
