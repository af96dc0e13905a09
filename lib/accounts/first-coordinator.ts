import "server-only";
import { emailAddress } from "@/lib/access/fields";
import { database } from "@/lib/database/client";
import { writeAsSystem } from "@/lib/database/write";

/**
 * Where nobody can run the directory yet, gives the address in FIRST_COORDINATOR a coordinator's account. Whoever reads its mail
 * signs in by link and invites the others.
 * @throws a ZodError where it is no e-mail address.
 */
export async function welcomeFirstCoordinator(): Promise<void> {
  const address = process.env.FIRST_COORDINATOR;
  if (!address || (await database().account.count({ where: { role: "coordinator", disabledAt: null } })) > 0) return;
  const email = emailAddress.parse(address);
  await writeAsSystem("account.invite", (transaction) =>
    transaction.account.upsert({
      where: { email },
      create: { email, name: email, role: "coordinator" },
      update: { role: "coordinator", personId: null, organisationId: null, disabledAt: null },
      select: { id: true },
    }),
  );
}
