import "server-only";
import { Invalid } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import type { Role } from "@/lib/database/generated/enums";

interface Asked {
  role: Role;
  personId?: string | undefined;
  organisationId?: string | undefined;
}

/**
 * Whom an account of a role is for: a Point of Contact is a person of the directory, a partner belongs to an organisation,
 * the others neither.
 * @throws Invalid where the role asks for one that is not named, does not exist or has an account.
 */
export async function holderOf(
  transaction: Transaction,
  { role, personId, organisationId }: Asked,
  accountId?: string,
) {
  if (role === "pointOfContact") {
    if (!personId) throw new Invalid({ personId: "personNeeded" });
    const person = await transaction.person.findUnique({
      where: { id: personId },
      select: { account: { select: { id: true } } },
    });
    if (!person) throw new Invalid({ personId: "unknownChoice" });
    if (person.account && person.account.id !== accountId) throw new Invalid({ personId: "personHasAccount" });
    return { personId, organisationId: null };
  }
  if (role === "partner") {
    if (!organisationId) throw new Invalid({ organisationId: "organisationNeeded" });
    const organisation = await transaction.organisation.findUnique({
      where: { id: organisationId },
      select: { id: true },
    });
    if (!organisation) throw new Invalid({ organisationId: "unknownChoice" });
    return { personId: null, organisationId };
  }
  return { personId: null, organisationId: null };
}
