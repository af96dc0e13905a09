import "server-only";
import type { z } from "zod";
import { wordsOf } from "@/i18n/words-of";
import type { Actor } from "@/lib/access/actor";
import type { Subject } from "@/lib/access/can";
import type { Write } from "@/lib/access/door";
import { addressWith } from "@/lib/request/address";
import { requestContext } from "@/lib/request/context";
import { addressesOf, emailsOf, unreached } from "./addresses";
import { filtersOf } from "./export-directory";
import { gather } from "./gather";
import type { Letters } from "./letters";
import { bouncingOf } from "./queries";
import { letterTo, separators } from "./rules";
import { writeToSchema } from "./schema";
import type { Taken } from "./taken";

type WriteToOrder = z.infer<typeof writeToSchema>;
interface Gathered extends Subject, Taken {
  bouncing: ReadonlySet<string>;
}

async function lettersTo(
  taken: Gathered,
  { most, separator, states, parts, ...filters }: WriteToOrder,
): Promise<Letters> {
  const say = await wordsOf(taken.locale);
  const { chunks, count, without, returned } = addressesOf(taken, Number(most), taken.bouncing);
  return {
    title: say("exports.write.result", { count }),
    chunks: chunks.map((addresses, index) => ({
      title: say("exports.write.chunk", { number: index + 1, total: chunks.length, count: addresses.length }),
      text: addresses.join(separators[separator]),
      link: letterTo(addresses),
    })),
    unreached: [
      { title: say("exports.write.without", { count: without.length }), names: without.map(unreached) },
      { title: say("exports.write.returned", { count: returned.length }), names: returned.map(unreached) },
    ].filter(({ names }) => names.length > 0),
    again: addressWith("/states/write", {
      ...filters,
      ...(states.length > 0 && { states: states.join(",") }),
      ...(parts.length > 0 && { parts: parts.join(",") }),
    }),
  };
}

/** Gives the addresses of those on the list, and notes that they were given. */
export const writeToThese: Write<WriteToOrder, Gathered, Letters> = {
  permission: "directory.export",
  schema: writeToSchema,
  async load(input: WriteToOrder, actor: Actor) {
    const taken = await gather(actor, requestContext().locale, input);
    return { ...taken, bouncing: await bouncingOf(taken.rows.flatMap(emailsOf)) };
  },
  async verb(transaction, { input, record, actor }) {
    const { most, separator: _between, ...selection } = input;
    const { count } = addressesOf(record, Number(most), record.bouncing);
    if (count > 0)
      await transaction.export.create({
        data: {
          accountId: actor.accountId ?? "",
          format: "addresses",
          columns: ["email"],
          filters: filtersOf(selection, false),
          rows: count,
        },
        select: { id: true },
      });
    return lettersTo(record, input);
  },
};
