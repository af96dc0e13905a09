import { getTranslations } from "@/i18n/words";
import { Form } from "@/components/form/form";
import { disable, enable } from "./actions";
import { accountFormTexts } from "./texts";

interface ChangeAccountProps {
  account: { id: string; name: string; version: number; disabledAt: Date | null };
}

/** What the coordinator can do with an account from the list: open its part for changing, or switch it off and on. */
export async function ChangeAccount({ account }: ChangeAccountProps) {
  const t = await getTranslations("accounts");
  const off = account.disabledAt !== null;
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1">
      {!off && (
        <a href={`/accounts/${account.id}`} aria-label={t("changeFor", { name: account.name })}>
          {t("changeRole")}
        </a>
      )}
      <Form action={off ? enable : disable} texts={await accountFormTexts()}>
        <input type="hidden" name="accountId" value={account.id} />
        <input type="hidden" name="version" value={account.version} />
        <button className="plain-button" aria-label={`${off ? t("enable") : t("disable")}: ${account.name}`}>
          {off ? t("enable") : t("disable")}
        </button>
      </Form>
    </div>
  );
}
