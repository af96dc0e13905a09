import type { accountHolders } from "@/lib/accounts/queries";
import type { Choices } from "./role-fields";

/** Whom an account can be for, as the choices of a form: "Serbia: Ana Example". */
export function holderChoices(
  { persons, organisations }: Awaited<ReturnType<typeof accountHolders>>,
  names: Map<string, string>,
): Choices {
  return {
    persons: persons
      .map(({ id, givenNames, familyName, appointments }) => ({
        value: id,
        label: `${names.get(appointments[0]?.stateCode ?? "") ?? ""}: ${[givenNames, familyName].filter(Boolean).join(" ")}`,
      }))
      .sort((one, other) => one.label.localeCompare(other.label)),
    organisations: organisations.map(({ id, name }) => ({ value: id, label: name })),
  };
}
