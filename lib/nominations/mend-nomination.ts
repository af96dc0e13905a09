import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { database, type Transaction } from "@/lib/database/client";
import { databaseDate } from "@/lib/dates";
import { keepLetter } from "./keep-letter";
import { correctSchema, withdrawSchema } from "./schema";

interface NominationSubject extends Subject {
  stateCode: string;
}

const load = ({ nominationId }: { nominationId: string }): Promise<NominationSubject | null> =>
  database().nomination.findUnique({ where: { id: nominationId }, select: { stateCode: true } });

/** Changes a nomination as it was seen. @throws Conflict where it was changed or withdrawn since. */
async function change(transaction: Transaction, id: string, version: number, data: object): Promise<void> {
  const { count } = await transaction.nomination.updateMany({
    where: { id, version, withdrawnAt: null },
    data: { ...data, version: version + 1 },
  });
  if (count === 0) throw new Conflict({}, version, "", "changedMeanwhile");
}

/** Corrects what was recorded of a nomination wrongly; what stood before stays in the audit trail, a former letter with it. */
export const correctNomination: Write<z.infer<typeof correctSchema>, NominationSubject, NominationSubject> = {
  permission: "nomination.record",
  schema: correctSchema,
  load,
  async verb(transaction, { input, record, actor }) {
    const { nominationId, version, reference, datedOn, document } = input;
    const documentId = await keepLetter(transaction, document, actor);
    await change(transaction, nominationId, version, {
      reference,
      datedOn: databaseDate(datedOn),
      ...(documentId && { documentId }),
    });
    return record;
  },
};

/** Withdraws a nomination that was recorded by mistake, if no appointment rests on it. It stays on record with the reason. */
export const withdrawNomination: Write<z.infer<typeof withdrawSchema>, NominationSubject, NominationSubject> = {
  permission: "nomination.record",
  schema: withdrawSchema,
  load,
  async verb(transaction, { input: { nominationId, version, reason }, record }) {
    await change(transaction, nominationId, version, { withdrawnAt: new Date(), withdrawnReason: reason });
    const rests = await transaction.appointment.count({ where: { nominationId, withdrawnAt: null } });
    if (rests > 0) throw new Invalid({ form: "nominationInUse" });
    return record;
  },
};
