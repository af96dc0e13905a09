import { getTranslations } from "@/i18n/words";
import { notFound } from "next/navigation";
import { Form } from "@/components/form/form";
import { Page } from "@/components/page";
import { titled } from "@/components/title";
import { requireActor } from "@/lib/access/current";
import { accountHolders, accountsFor } from "@/lib/accounts/queries";
import { stateNames } from "@/lib/states/names";
import { changeRoleOf } from "@/app/[locale]/(session)/accounts/actions";
import { holderChoices } from "@/app/[locale]/(session)/accounts/holder-choices";
import { accountFormTexts } from "@/app/[locale]/(session)/accounts/texts";
import { RoleFields } from "@/app/[locale]/(session)/accounts/role-fields";

interface Address {
  params: Promise<{ id: string }>;
}

export const generateMetadata = async () => titled((await getTranslations("accounts"))("changeRole"));

/** Opened by the coordinator when somebody's part changes. */
export default async function ChangePart({ params }: Address) {
  const { id } = await params;
  const actor = await requireActor("accounts.read", `/accounts/${id}`);
  const account = (await accountsFor(actor)).find((found) => found.id === id);
  if (!account || account.id === actor.accountId) notFound();
  const [t, roles, holders, names] = [
    await getTranslations("accounts"),
    await getTranslations("page.roles"),
    await accountHolders(actor),
    await stateNames("en"),
  ];
  return (
    <Page
      actor={actor}
      section="accounts"
      trail={[{ label: t("title"), href: "/accounts" }]}
      title={t("changeFor", { name: account.name })}
      lede={t("now", { name: account.name, role: roles(account.role) })}
    >
      <Form action={changeRoleOf} texts={await accountFormTexts()}>
        <input type="hidden" name="accountId" value={account.id} />
        <input type="hidden" name="version" value={account.version} />
        <RoleFields
          choices={holderChoices(holders, names)}
          role={account.role}
          personId={account.personId}
          organisationId={account.organisationId}
        />
        <button className="button">{t("changeRole")}</button>
      </Form>
    </Page>
  );
}
