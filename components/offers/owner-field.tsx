import { SelectField, type Choice } from "@/components/form/field";
import { getTranslations } from "@/i18n/words";

interface OwnerProps {
  states: Choice[];
  organisations: Choice[];
}

/** Whose an offer is, where the CPC puts it on record. */
export async function OwnerField({ states, organisations }: OwnerProps) {
  const t = await getTranslations("offers");
  return (
    <SelectField
      name="owner"
      label={t("fields.owner")}
      hint={t("hints.owner")}
      choices={[
        { value: "cpc", label: t("centreChoice") },
        ...organisations.map(({ value, label }) => ({ value: `organisation:${value}`, label })),
        ...states.map(({ value, label }) => ({ value: `state:${value}`, label })),
      ]}
    />
  );
}
