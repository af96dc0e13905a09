/** The rows of the matrix on offers and on putting in touch: own are those of the actor's State or organisation. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { About, Row, Who } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const offer = `INSERT INTO "Offer" ("id", "title", "stateCode", "organisationId", "paragraphs", "weapons", "offeredOn")
  VALUES ($1::uuid, 'Example', nullif($2::text, '')::char(2), (SELECT "id" FROM "Organisation" WHERE "slug" = $3::text), '{op3c}', '{nuclear}', '2020-01-15')`;
const need = `INSERT INTO "Need" ("id", "stateCode", "paragraphs", "weapons", "text", "statedOn")
  VALUES ($1::uuid, $2::char(2), '{op3c}', '{nuclear}', 'Example', '2020-01-15')`;
const introduction = `INSERT INTO "Introduction" ("id", "needId", "offerId", "askedById")
  SELECT $1::uuid, $2::uuid, $3::uuid, "id" FROM "Account" WHERE "email" = 'coordinator@example.org'`;

const codeOf = (about: About) => (about === "own" ? "RS" : "AT");
const organisationOf = (about: About) => (about === "own" ? "unoda" : "unicri");

const said: Typed = { title: "Example", kinds: "training", paragraphs: "op3c", weapons: "nuclear", circle: "network" };

const maker = (who: Who) => ["coordinator", "staff", "pointOfContact", "partner"].includes(who);
const owner = (who: Who, about: About) =>
  who === "coordinator" || who === "staff" || (about === "own" && (who === "pointOfContact" || who === "partner"));

export function offerRows(added: Add): Record<string, Row> {
  const pages = "app/[locale]/(session)/activities/offers";
  const about =
    (typed: Typed): Row["form"] =>
    async (client, of, who) => ({
      ...typed,
      version: "1",
      offer:
        who === "partner"
          ? await added(client, offer, "", organisationOf(of))
          : await added(client, offer, codeOf(of), ""),
    });
  return {
    [`${pages}/new/actions.ts#add`]: { may: maker, form: () => Promise.resolve({ ...said, id: randomUUID() }) },
    [`${pages}/[id]/edit/actions.ts#edit`]: { may: owner, form: about(said) },
    [`${pages}/[id]/withdraw/actions.ts#withdraw`]: { may: owner, form: about({}) },
    [`${pages}/[id]/introduce/actions.ts#ask`]: {
      may: owner,
      form: async (client, of) => ({
        id: randomUUID(),
        need: await added(client, need, codeOf(of)),
        offer: await added(client, offer, "", organisationOf(of)),
      }),
    },
    [`${pages}/introductions/[introduction]/actions.ts#answer`]: {
      may: (who, of) => who === "pointOfContact" && of === "own",
      form: async (client, of) => ({
        introduction: await added(
          client,
          introduction,
          await added(client, need, codeOf(of)),
          await added(client, offer, "", "unicri"),
        ),
        ...{ version: "1", answer: "given" },
      }),
    },
  };
}
