import { getTranslations } from "@/i18n/words";
import { TextField } from "@/components/form/field";
import { Form } from "@/components/form/form";
import { formTexts } from "@/components/form/texts";
import { invite } from "./actions";
import { RoleFields, type Choices } from "./role-fields";

/** Gives somebody an account. */
export async function Invite({ choices }: { choices: Choices }) {
  const t = await getTranslations("accounts");
  return (
    <section>
      <h2>{t("invite")}</h2>
      <p className="lede">{t("inviteLede")}</p>
      <Form action={invite} texts={await formTexts()} labels={{ name: t("nameLabel") }}>
        <TextField name="name" label={t("nameLabel")} autoComplete="off" />
        <TextField name="email" label={t("email")} type="email" autoComplete="off" spellCheck={false} />
        <RoleFields choices={choices} />
        <button className="button">{t("send")}</button>
      </Form>
    </section>
  );
}
