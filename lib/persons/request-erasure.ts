import "server-only";
import type { z } from "zod";
import type { Write } from "@/lib/access/door";
import { Invalid } from "@/lib/access/outcome";
import { nothing } from "./schema";

/** Somebody asks for what is held on them to be erased. */
export const requestErasure: Write<z.infer<typeof nothing>> = {
  permission: "erasure.request",
  schema: nothing,
  async verb(transaction, { actor: { personId } }) {
    if (personId === null) throw new Invalid({ form: "notInDirectory" });
    const open = await transaction.erasureRequest.count({ where: { personId, decision: null } });
    if (open === 0) await transaction.erasureRequest.create({ data: { personId }, select: { id: true } });
  },
};

/** Takes the request back, as long as it is not decided. */
export const takeBackErasure: Write<z.infer<typeof nothing>> = {
  permission: "erasure.request",
  schema: nothing,
  async verb(transaction, { actor: { personId } }) {
    if (personId === null) throw new Invalid({ form: "notInDirectory" });
    await transaction.erasureRequest.deleteMany({ where: { personId, decision: null } });
  },
};
