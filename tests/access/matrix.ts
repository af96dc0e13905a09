/**
 * The access matrix: every action, who may do it, and a form that would do it. Which State the form is about matters where
 * `own` says so: "own" is Serbia, whose Point of Contact asks; "other" is Austria.
 */
import { randomUUID } from "node:crypto";
import type { Typed } from "@/lib/access/outcome";
import { allChannels, versionOf } from "@/lib/state-channels/queries";
import type { PrismaClient } from "@/lib/database/generated/client";
import { activityRows } from "./activity-rows";
import { activitySeeingRows } from "./activity-seeing-rows";
import { checkRows } from "./check-rows";
import { noteRows } from "./note-rows";
import { offerRows } from "./offer-rows";
import { fromNoteRows } from "./from-note-rows";
import { planRecordRows } from "./plan-record-rows";
import { measureRows } from "./measure-rows";
import { planRows } from "./plan-rows";
import { planSeeingRows } from "./plan-seeing-rows";
import { invitationRows } from "./invitation-rows";
import { supportRows } from "./support-rows";
import { upkeepRows } from "./upkeep-rows";

export const roles = [
  "visitor",
  "coordinator",
  "staff",
  "pointOfContact",
  "formerPointOfContact",
  "expert",
  "partner",
] as const;
export type Who = (typeof roles)[number];
export const subjects = ["own", "other"] as const;
export type About = (typeof subjects)[number];

export interface Row {
  may: (who: Who, about: About) => boolean;
  /** @param who sends it, where that makes a difference. */
  form: (client: PrismaClient, about: About, who: Who) => Promise<Typed>;
}

const only =
  (...allowed: Who[]) =>
  (who: Who) =>
    allowed.includes(who);
const coordinator = only("coordinator");
const centre = only("coordinator", "staff");
const network = only("coordinator", "staff", "pointOfContact", "expert", "partner");
const coordinatorOrOwnState = (who: Who, about: About) =>
  who === "coordinator" || (who === "pointOfContact" && about === "own");

const meeting = "demo-meeting";
const nothing = () => Promise.resolve({});

async function entry(client: PrismaClient, about: About): Promise<Typed> {
  const { id, version } = await client.appointment.findFirstOrThrow({
    where: { stateCode: about === "own" ? "RS" : "AT", function: "primary", endsOn: null },
  });
  return { appointmentId: id, version: String(version) };
}

async function edited(client: PrismaClient, about: About): Promise<Typed> {
  return { ...(await entry(client, about)), familyName: "Example", position: `Counsellor ${randomUUID()}` };
}

const expected = (client: PrismaClient) =>
  client.delegation.findFirstOrThrow({
    where: {
      meeting: { slug: meeting },
      stateCode: { not: null },
      withdrawnAt: null,
      attendances: { none: { withdrawnAt: null } },
    },
  });

const asSystem = (client: PrismaClient, sql: string, ...values: string[]) =>
  client.$transaction(async (transaction) => {
    await transaction.$queryRaw`SELECT set_config('portal.actor', 'system', true), set_config('portal.action', 'test', true)`;
    await transaction.$executeRawUnsafe(sql, ...values);
  });

/** @returns the id of a row added as the system does. */
async function added(client: PrismaClient, sql: string, ...values: string[]): Promise<string> {
  const id = randomUUID();
  await asSystem(client, sql, id, ...values);
  return id;
}

const standingMark = `INSERT INTO "Attendance" ("id", "meetingId", "delegationId", "markedAt") VALUES ($1::uuid, $2::uuid, $3::uuid, now())`;
const walkInDelegate = `INSERT INTO "Participant" ("id", "meetingId", "delegationId", "familyName", "walkIn")
  VALUES ($1::uuid, $2::uuid, $3::uuid, 'Example', true)`;
const walkInOrganisation = `WITH organisation AS (
    INSERT INTO "Organisation" ("id", "slug", "name") VALUES (gen_random_uuid(), $1::text, $1::text) RETURNING "id")
  INSERT INTO "Delegation" ("id", "meetingId", "organisationId", "walkIn") SELECT $1::uuid, $2::uuid, "id", true FROM organisation`;

async function account(client: PrismaClient, disabled: boolean): Promise<Typed> {
  const email = `${randomUUID()}@example.org`;
  await asSystem(
    client,
    `INSERT INTO "Account" ("id", "email", "name", "role", "disabledAt") VALUES (gen_random_uuid(), $1, 'Example', 'expert', ${disabled ? "now()" : "NULL"})`,
    email,
  );
  const { id, version } = await client.account.findUniqueOrThrow({ where: { email } });
  return { accountId: id, version: String(version) };
}

const codeOf = (about: About) => (about === "own" ? "RS" : "AT");

/** An appointment of the State beside those of the demonstration, which stay as they are. */
const appointed = (client: PrismaClient, about: About) =>
  added(
    client,
    `INSERT INTO "Appointment" ("id", "stateCode", "personId", "function", "startsOn")
      SELECT $1::uuid, "stateCode", "personId", 'assistance', '2020-01-01' FROM "Appointment"
      WHERE "stateCode" = $2::char(2) AND "function" = 'primary' AND "endsOn" IS NULL`,
    codeOf(about),
  );

const nominated = (client: PrismaClient, about: About) =>
  added(
    client,
    `INSERT INTO "Nomination" ("id", "stateCode", "reference") VALUES ($1::uuid, $2::char(2), 'Note verbale 2/2026')`,
    codeOf(about),
  );

async function announced(client: PrismaClient, about: About): Promise<Typed> {
  const sql = `INSERT INTO "Proposal" ("id", "stateCode", "appointmentId", "kind", "effectiveOn", "proposedById")
    SELECT $1::uuid, p."stateCode", p."id", 'departure', '2090-01-01', a."id" FROM "Appointment" p
    JOIN "Account" a ON a."personId" = p."personId" WHERE p."id" = $2::uuid`;
  return { proposalId: await added(client, sql, await appointed(client, about)) };
}

const functions = "app/[locale]/(session)/states/[code]";
const decisions = "app/[locale]/(session)/directory/proposals/[id]/actions.ts";
const desk = "app/[locale]/(session)/meetings/[slug]/attendance";
const accounts = "app/[locale]/(session)/accounts/actions.ts";
const files = "app/[locale]/(session)/meetings/[slug]";

export const matrix: Record<string, Row> = {
  ...activityRows(added),
  ...offerRows(added),
  ...checkRows(added, coordinator, (who, about) => who === "pointOfContact" && about === "own"),
  ...upkeepRows(added, coordinator),
  ...invitationRows(added, centre, (who, about) => who === "pointOfContact" && about === "own"),
  ...planRows(added, centre),
  ...noteRows(added, centre, network),
  ...fromNoteRows(added),
  ...planSeeingRows(network),
  ...activitySeeingRows(network),
  ...supportRows(
    added,
    coordinator,
    coordinatorOrOwnState,
    (who, about) => who === "pointOfContact" && about === "own",
  ),
  ...planRecordRows(added, coordinatorOrOwnState, (who, about) => who === "pointOfContact" && about === "own"),
  ...measureRows(added, coordinatorOrOwnState),
  "app/[locale]/(session)/states/[code]/edit/actions.ts#save": { may: coordinatorOrOwnState, form: edited },
  "app/[locale]/states/[code]/actions.ts#confirm": { may: coordinatorOrOwnState, form: entry },
  "app/[locale]/(session)/states/export/file/route.ts#POST": {
    may: network,
    form: () => Promise.resolve({ format: "vcard" }),
  },
  "app/[locale]/(session)/states/write/actions.ts#give": {
    may: network,
    form: () => Promise.resolve({ most: "50", separator: "comma" }),
  },
  [`${desk}/marks/route.ts#POST`]: {
    may: centre,
    form: async (client) => ({ meeting, delegation: (await expected(client)).id }),
  },
  [`${desk}/marks/undo/route.ts#POST`]: {
    may: centre,
    form: async (client) => {
      const { id, meetingId } = await expected(client);
      return { meeting, mark: await added(client, standingMark, meetingId, id) };
    },
  },
  [`${desk}/delegates/route.ts#POST`]: {
    may: centre,
    form: async (client) => ({
      meeting,
      delegation: (await expected(client)).id,
      id: randomUUID(),
      familyName: `Example ${randomUUID()}`,
    }),
  },
  [`${desk}/states/route.ts#POST`]: {
    may: centre,
    form: async (client) => {
      const absent = await client.state.findFirstOrThrow({
        where: { delegations: { none: { meeting: { slug: meeting } } } },
      });
      return { meeting, state: absent.code };
    },
  },
  [`${desk}/organisations/route.ts#POST`]: {
    may: centre,
    form: () => Promise.resolve({ meeting, organisation: "", name: `Example Organisation ${randomUUID()}` }),
  },
  [`${desk}/actions.ts#delegate`]: {
    may: centre,
    form: async (client) => ({
      meeting,
      delegation: (await expected(client)).id,
      id: randomUUID(),
      familyName: `Example ${randomUUID()}`,
    }),
  },
  [`${desk}/actions.ts#state`]: {
    may: centre,
    form: async (client) => {
      const absent = await client.state.findFirstOrThrow({
        where: { delegations: { none: { meeting: { slug: meeting } } } },
      });
      return { meeting, state: absent.code };
    },
  },
  [`${desk}/actions.ts#organisation`]: {
    may: centre,
    form: () => Promise.resolve({ meeting, organisation: "", name: `Example Organisation ${randomUUID()}` }),
  },
  [`${desk}/delegates/[id]/actions.ts#correct`]: {
    may: centre,
    form: async (client) => {
      const { id, meetingId } = await expected(client);
      const participant = await added(client, walkInDelegate, meetingId, id);
      return { meeting, participant, version: "1", familyName: `Example ${randomUUID()}` };
    },
  },
  [`${desk}/delegates/withdraw/route.ts#POST`]: {
    may: centre,
    form: async (client) => {
      const { id, meetingId } = await expected(client);
      return { meeting, participant: await added(client, walkInDelegate, meetingId, id) };
    },
  },
  [`${desk}/delegations/withdraw/route.ts#POST`]: {
    may: centre,
    form: async (client) => {
      const { id } = await client.meeting.findUniqueOrThrow({ where: { slug: meeting } });
      return { meeting, delegation: await added(client, walkInOrganisation, id) };
    },
  },
  [`${files}/participants/file/route.ts#POST`]: {
    may: network,
    form: () => Promise.resolve({ meeting, format: "docx" }),
  },
  [`${files}/name-cards/file/route.ts#POST`]: { may: centre, form: () => Promise.resolve({ meeting }) },
  [`${files}/sign-in-sheet/file/route.ts#POST`]: { may: centre, form: () => Promise.resolve({ meeting }) },
  [`${functions}/nominate/upload/route.ts#POST`]: {
    may: coordinator,
    form: (_client, about) =>
      Promise.resolve({ stateCode: codeOf(about), reference: "Note verbale 1/2026", datedOn: "2026-01-15" }),
  },
  [`${functions}/nominations/[id]/upload/route.ts#POST`]: {
    may: coordinator,
    form: async (client, about) => ({
      nominationId: await nominated(client, about),
      version: "1",
      reference: "Note verbale 1/2026",
      datedOn: "2026-01-15",
    }),
  },
  [`${functions}/nominations/[id]/actions.ts#withdraw`]: {
    may: coordinator,
    form: async (client, about) => ({
      nominationId: await nominated(client, about),
      version: "1",
      reason: "A mistake",
    }),
  },
  [`${functions}/appoint/actions.ts#appoint`]: {
    may: coordinator,
    form: (_client, about) =>
      Promise.resolve({
        step: "check",
        stateCode: codeOf(about),
        function: "assistance",
        person: "new",
        familyName: "Example",
        startsOn: "2026-01-15",
      }),
  },
  [`${functions}/appointments/[id]/actions.ts#end`]: {
    may: coordinator,
    form: async (client, about) => ({
      appointmentId: await appointed(client, about),
      version: "1",
      endsOn: "2026-01-15",
    }),
  },
  [`${functions}/appointments/[id]/actions.ts#withdraw`]: {
    may: coordinator,
    form: async (client, about) => ({
      appointmentId: await appointed(client, about),
      version: "1",
      reason: "A mistake",
    }),
  },
  [`${functions}/propose/actions.ts#propose`]: {
    may: (who, about) => who === "pointOfContact" && about === "own",
    form: async (client, about) => ({
      appointmentId: await appointed(client, about),
      kind: "departure",
      effectiveOn: "2026-12-31",
    }),
  },
  [`${functions}/propose/actions.ts#takeBack`]: {
    may: (who, about) => who === "pointOfContact" && about === "own",
    form: announced,
  },
  [`${decisions}#accept`]: { may: coordinator, form: announced },
  [`${decisions}#decline`]: {
    may: coordinator,
    form: async (client, about) => ({ ...(await announced(client, about)), reason: "Not yet agreed" }),
  },
  [`${functions}/channels/actions.ts#save`]: {
    may: coordinatorOrOwnState,
    form: async (client, about) => ({
      stateCode: codeOf(about),
      seen: versionOf(await allChannels(client, codeOf(about))),
      "channels.new1.purpose": "role",
      "channels.new1.kind": "email",
      "channels.new1.value": "role@example.org",
      "channels.new1.visibility": "network",
    }),
  },
  [`${accounts}#invite`]: {
    may: coordinator,
    form: () => Promise.resolve({ name: "Example", email: `${randomUUID()}@example.org`, role: "expert" }),
  },
  [`${accounts}#changeRoleOf`]: {
    may: coordinator,
    form: async (client) => ({ ...(await account(client, false)), role: "staff" }),
  },
  [`${accounts}#disable`]: { may: coordinator, form: (client) => account(client, false) },
  [`${accounts}#enable`]: { may: coordinator, form: (client) => account(client, true) },
  "app/[locale]/(session)/sign-in/actions.ts#askForLink": {
    may: () => true,
    form: () => Promise.resolve({ email: "nobody@example.org" }),
  },
  "app/[locale]/(session)/account/actions.ts#endOthers": { may: (who) => who !== "visitor", form: nothing },
  "app/[locale]/sign-out/route.ts#POST": { may: (who) => who !== "visitor", form: nothing },
};

/** Handlers that write nothing by themselves, so that no permission is theirs to ask. */
export const withoutPermission = new Set([
  // next-auth's: a link's token is the permission; tested in tests/accounts.
  "app/api/auth/[...nextauth]/route.ts#POST",
  // Answers 404 or 405.
  "app/api/[...rest]/route.ts#POST",
  "app/api/health/route.ts#POST",
  "app/api/v1/meetings/[slug]/route.ts#POST",
  "app/api/v1/activities/route.ts#POST",
  "app/api/v1/meetings/route.ts#POST",
  "app/api/v1/openapi.json/route.ts#POST",
  "app/api/v1/plans/route.ts#POST",
  "app/api/v1/states/[code]/route.ts#POST",
  "app/api/v1/states/route.ts#POST",
]);
