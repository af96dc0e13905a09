import "server-only";
import type { z } from "zod";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { Conflict, Invalid } from "@/lib/access/outcome";
import { lastChangedBy } from "@/lib/audit/last-changed-by";
import { database } from "@/lib/database/client";
import { bringTogether } from "./bring-together";
import { writeRefusal } from "./letters";
import { lock, recorded } from "./record";
import { answerIntroductionSchema } from "./schema";
import { accountSide } from "./sides";

interface Asked extends Subject {
  id: string;
  stateCode: string;
}

type Input = z.infer<typeof answerIntroductionSchema>;

async function find({ introduction }: Input): Promise<Asked | null> {
  const found = await database().introduction.findUnique({
    where: { id: introduction },
    select: { id: true, need: { select: { stateCode: true } } },
  });
  return found && { id: found.id, stateCode: found.need.stateCode };
}

/** Says for a State whether it wants to be put in touch. Without consent nobody learns of anybody. */
export const answerIntroduction: Write<Input, Asked, { answer: Input["answer"] }> = {
  permission: "introduction.answer",
  schema: answerIntroductionSchema,
  load: find,
  async verb(transaction, { input: { version, answer }, record: { id }, actor }) {
    await lock(transaction, id);
    const found = await recorded(transaction, { id });
    if (found.version !== version)
      throw new Conflict({}, found.version, await lastChangedBy(transaction, "Introduction", id), "changedMeanwhile");
    if (found.mailedAt !== null) throw new Invalid({ form: "introductionAnswered" });
    if (answer === "given") {
      await bringTogether(transaction, found, actor);
      return { answer };
    }
    await transaction.introduction.update({
      where: { id },
      data: { answer, answeredAt: new Date(), answeredById: actor.accountId, version: version + 1 },
      select: { id: true },
    });
    const asker = await accountSide(transaction, found.askedById);
    if (asker && found.answer === null) await writeRefusal(transaction, found, asker);
    return { answer };
  },
};
