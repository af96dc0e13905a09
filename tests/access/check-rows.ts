/** The rows of the matrix on checks. */
import type { Typed } from "@/lib/access/outcome";
import { tokenOf } from "@/lib/checks/link";
import type { PrismaClient } from "@/lib/database/generated/client";
import type { About, Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const openCheck = `INSERT INTO "Check" ("id", "slug", "kind", "title", "subject", "text", "dueOn", "openedById")
  SELECT $1::uuid, $1::text, 'communication', 'Example', 'Example', '{link}', '2090-01-01', "id" FROM "Account" WHERE "role" = 'coordinator' LIMIT 1`;
const request = `INSERT INTO "CheckRequest" ("id", "checkId", "appointmentId", "stateCode", "recipient")
  SELECT $1::uuid, $2::uuid, a."id", a."stateCode", 'example.' || $1::text || '@example.org' FROM "Appointment" a
  WHERE a."stateCode" = $3::char(2) AND a."function" = 'primary' AND a."endsOn" IS NULL`;
const failedMail = `INSERT INTO "OutboxMail" ("id", "recipient", "subject", "once", "failedAt") VALUES ($1::uuid, 'nobody@example.org', 'Example', true, now())`;
const letter = `INSERT INTO "CheckLetter" ("id", "requestId", "occasion", "mailId") VALUES ($1::uuid, $2::uuid, 'first', $3::uuid)`;

/** What an answer says, with the version of the State's entry as it stands. */
async function said(client: PrismaClient, requestId: string): Promise<Typed> {
  const { appointment } = await client.checkRequest.findUniqueOrThrow({
    where: { id: requestId },
    select: { appointment: { select: { version: true } } },
  });
  return { answer: "reached", version: String(appointment.version) };
}

export function checkRows(added: Add, coordinator: Row["may"], ownState: Row["may"]): Record<string, Row> {
  const check = (client: PrismaClient) => added(client, openCheck);
  const asked = async (client: PrismaClient, about: About) =>
    added(client, request, await check(client), about === "own" ? "RS" : "AT");
  const page = "app/[locale]/(session)/checks/[slug]/actions.ts";
  return {
    "app/[locale]/(session)/checks/new/actions.ts#open": {
      may: coordinator,
      form: () =>
        Promise.resolve({
          ...{ step: "preview", kind: "communication", title: "Example", scope: "all", dueOn: "2090-01-01" },
          ...{ subject: "Example", text: "{link}" },
        }),
    },
    [`${page}#remind`]: {
      may: coordinator,
      form: async (client, about) => {
        const { checkId } = await client.checkRequest.findUniqueOrThrow({ where: { id: await asked(client, about) } });
        return { checkId };
      },
    },
    [`${page}#close`]: { may: coordinator, form: async (client) => ({ checkId: await check(client) }) },
    [`${page}#record`]: {
      may: coordinator,
      form: async (client, about) => ({ requestId: await asked(client, about), via: "telephone", answer: "reached" }),
    },
    [`${page}#markMailReturned`]: {
      may: coordinator,
      form: async (client, about) => ({ requestId: await asked(client, about) }),
    },
    [`${page}#lift`]: {
      may: coordinator,
      form: async (client, about) => {
        const requestId = await asked(client, about);
        await added(
          client,
          `UPDATE "CheckRequest" SET "returnedAt" = now() WHERE "id" = $2::uuid AND $1 <> ''`,
          requestId,
        );
        return { requestId };
      },
    },
    [`${page}#again`]: {
      may: coordinator,
      form: async (client, about) => ({
        letterId: await added(client, letter, await asked(client, about), await added(client, failedMail)),
      }),
    },
    "app/[locale]/states/[code]/checks/actions.ts#answer": {
      may: ownState,
      form: async (client, about) => {
        const requestId = await asked(client, about);
        return { requestId, ...(await said(client, requestId)) };
      },
    },
    "app/[locale]/checks/answer/[token]/actions.ts#answer": {
      may: () => true,
      form: async (client, about) => {
        const requestId = await asked(client, about);
        return { token: tokenOf(requestId), ...(await said(client, requestId)) };
      },
    },
  };
}
