/** The rows of the matrix on activities: own are those of the actor's State or organisation, or the CPC's. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { About, Row, Who } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const activity = `INSERT INTO "Activity" ("id", "slug", "title", "kind", "status", "stateCode", "organisationId", "states", "startsOn", "endsOn")
  VALUES ($1::uuid, $1::text, 'Example', 'workshop', 'planned', nullif($2::text, '')::char(2),
    (SELECT "id" FROM "Organisation" WHERE "slug" = $3::text), ARRAY[$4::text]::char(2)[], '2020-05-04', '2020-05-05')`;

const overlap = `INSERT INTO "Overlap" ("id", "firstId", "secondId")
  VALUES ($1::uuid, least($2::uuid, $3::uuid), greatest($2::uuid, $3::uuid))`;

const codeOf = (about: About) => (about === "own" ? "RS" : "AT");

/** An activity of a State, or of an organisation where a partner asks. @returns its address. */
const addressOf = (added: Add, client: PrismaClient, about: About, who: Who) =>
  who === "partner"
    ? added(client, activity, "", about === "own" ? "unoda" : "unicri", "RS")
    : added(client, activity, codeOf(about), "", codeOf(about));

const said: Typed = {
  ...{ title: "Example", kind: "workshop", status: "planned", reach: "region", mode: "onSite", circle: "network" },
  ...{ "sessions.0.precision": "month", "sessions.0.month": "2027-05" },
};

const unoda = async (client: PrismaClient) =>
  (await client.organisation.findUniqueOrThrow({ where: { slug: "unoda" }, select: { id: true } })).id;

/** The activity as it is to be, with somebody to organise it who may be the actor's own. */
const spoken = async (client: PrismaClient): Promise<Typed> => ({
  ...said,
  "organisers.0.who": "state:RS",
  "organisers.1.who": `organisation:${await unoda(client)}`,
});

const maker = (who: Who) => ["coordinator", "staff", "pointOfContact", "partner"].includes(who);
const owner = (who: Who, about: About) =>
  who === "coordinator" || who === "staff" || (about === "own" && (who === "pointOfContact" || who === "partner"));

export function activityRows(added: Add): Record<string, Row> {
  const pages = "app/[locale]/(session)/activities";
  const about =
    (typed: (client: PrismaClient) => Promise<Typed>): Row["form"] =>
    async (client, of, who) => ({
      ...(await typed(client)),
      ...{ version: "1", activity: await addressOf(added, client, of, who) },
    });
  const reason = () => Promise.resolve({ reason: "A mistake" });
  return {
    [`${pages}/new/actions.ts#add`]: {
      may: maker,
      form: async (client) => ({ ...(await spoken(client)), id: randomUUID() }),
    },
    [`${pages}/like/route.ts#POST`]: { may: maker, form: spoken },
    [`${pages}/overlaps/[id]/actions.ts#resolve`]: {
      may: (who) => who === "coordinator",
      form: async (client, of) => ({
        overlap: await added(
          client,
          overlap,
          await added(client, activity, codeOf(of), "", codeOf(of)),
          await added(client, activity, "", "unicri", codeOf(of)),
        ),
        ...{ version: "1", end: "joined" },
      }),
    },
    [`${pages}/[slug]/edit/actions.ts#edit`]: { may: owner, form: about(spoken) },
    [`${pages}/[slug]/serves/actions.ts#serve`]: { may: owner, form: about(() => Promise.resolve({})) },
    [`${pages}/[slug]/cancel/actions.ts#cancel`]: { may: owner, form: about(reason) },
    [`${pages}/[slug]/withdraw/actions.ts#withdraw`]: { may: owner, form: about(reason) },
    [`${pages}/[slug]/follow-up/actions.ts#say`]: {
      may: (who, of) => who === "pointOfContact" && of === "own",
      form: async (client, of) => ({
        ...{ activity: await added(client, activity, "", "", codeOf(of)), state: codeOf(of) },
        ...{ version: "0", met: "partly" },
      }),
    },
  };
}
