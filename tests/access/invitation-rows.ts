/** The rows of the matrix on invitations to meetings. */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import type { PrismaClient } from "@/lib/database/generated/client";
import { tokenOf } from "@/lib/invitations/link";
import type { About, Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const planned = `INSERT INTO "Meeting" ("id", "slug", "title", "startsOn", "endsOn", "letterSubject", "letterText")
  SELECT $1::uuid, $1::text, 'Example', '2090-01-01', '2090-01-02', 'Example', '{link}'`;
const invitation = `INSERT INTO "Invitation" ("id", "meetingId", "stateCode", "recipient")
  VALUES ($1::uuid, $2::uuid, $3::char(2), 'example.' || $1::text || '@example.org')`;
const failedMail = `INSERT INTO "OutboxMail" ("id", "recipient", "subject", "once", "failedAt")
  VALUES ($1::uuid, 'nobody@example.org', 'Example', true, now())`;
const letter = `INSERT INTO "InvitationLetter" ("id", "invitationId", "occasion", "mailId") VALUES ($1::uuid, $2::uuid, 'first', $3::uuid)`;
const bounced = `INSERT INTO "BouncedAddress" ("id", "address", "markedById")
  SELECT $1::uuid, i."recipient", a."id" FROM "Invitation" i, "Account" a WHERE i."id" = $2::uuid AND a."role" = 'coordinator' LIMIT 1`;

export function invitationRows(added: Add, centre: Row["may"], ownState: Row["may"]): Record<string, Row> {
  const page = "app/[locale]/(session)/meetings/[slug]/invitations";
  const codeOf = (about: About) => (about === "own" ? "RS" : "AT");
  const invited = async (client: PrismaClient, about: About) =>
    added(client, invitation, await added(client, planned), codeOf(about));
  const meetingOf = async (client: PrismaClient, invitationId: string) =>
    (await client.invitation.findUniqueOrThrow({ where: { id: invitationId }, select: { meeting: true } })).meeting;
  const answer: Typed = { version: "1", answer: "notComing" };
  return {
    [`${page}/new/actions.ts#invite`]: {
      may: centre,
      form: async (client, about) => ({
        ...{ step: "preview", meeting: await added(client, planned), scope: "selection", states: codeOf(about) },
        ...{ subject: "Example", text: `{link} ${randomUUID()}` },
      }),
    },
    [`${page}/actions.ts#remind`]: {
      may: centre,
      form: async (client, about) => ({ meeting: (await meetingOf(client, await invited(client, about))).slug }),
    },
    [`${page}/actions.ts#record`]: {
      may: centre,
      form: async (client, about) => ({ ...answer, invitationId: await invited(client, about), via: "telephone" }),
    },
    [`${page}/actions.ts#markReturned`]: {
      may: centre,
      form: async (client, about) => ({ invitationId: await invited(client, about) }),
    },
    [`${page}/actions.ts#lift`]: {
      may: centre,
      form: async (client, about) => {
        const invitationId = await invited(client, about);
        await added(client, bounced, invitationId);
        return { invitationId };
      },
    },
    [`${page}/actions.ts#again`]: {
      may: centre,
      form: async (client, about) => ({
        letterId: await added(client, letter, await invited(client, about), await added(client, failedMail)),
      }),
    },
    "app/[locale]/(session)/meetings/[slug]/answer/actions.ts#answer": {
      may: ownState,
      form: async (client, about) => ({ ...answer, invitationId: await invited(client, about) }),
    },
    "app/[locale]/meetings/answer/[token]/actions.ts#answer": {
      may: () => true,
      form: async (client, about) => ({ ...answer, token: tokenOf(await invited(client, about)) }),
    },
  };
}
