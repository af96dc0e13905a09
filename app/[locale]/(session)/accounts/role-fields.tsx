import { getTranslations } from "@/i18n/words";
import { SelectField, type Choice } from "@/components/form/field";
import { roles } from "@/lib/accounts/schema";

export interface Choices {
  persons: Choice[];
  organisations: Choice[];
}

interface RoleFieldsProps {
  choices: Choices;
  role?: string;
  personId?: string | null;
  organisationId?: string | null;
}

/** The part somebody plays, and whom or which organisation they play it for. */
export async function RoleFields({ choices, role = "expert", personId, organisationId }: RoleFieldsProps) {
  const [t, names] = [await getTranslations("accounts"), await getTranslations("page.roles")];
  const nobody = { value: "", label: t("nobody") };
  return (
    <>
      <SelectField
        name="role"
        label={t("roleLabel")}
        value={role}
        choices={roles.map((value) => ({ value, label: names(value) }))}
      />
      <SelectField
        name="personId"
        label={t("person")}
        hint={t("personHint")}
        value={personId ?? ""}
        choices={[nobody, ...choices.persons]}
      />
      <SelectField
        name="organisationId"
        label={t("organisation")}
        hint={t("organisationHint")}
        value={organisationId ?? ""}
        choices={[nobody, ...choices.organisations]}
      />
    </>
  );
}
