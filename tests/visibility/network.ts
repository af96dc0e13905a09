/** Two States whose every field says something of its own. */
import type { Actor } from "@/lib/access/actor";
import { actorOfToken } from "@/lib/access/session";
import { beginSession } from "@/lib/accounts/begin-session";
import type { Transaction } from "@/lib/database/client";
import type { Database } from "@/lib/database/connect";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate, today } from "@/lib/dates";
import { fields, states, valueOf, type Reader, type Whose } from "./table";

const addresses: Record<Exclude<Reader, "visitor" | "formerPointOfContact">, string> = {
  expert: "expert@example.org",
  partner: "partner@example.org",
  pointOfContact: "poc.serbia@example.org",
  staff: "staff@example.org",
  coordinator: "coordinator@example.org",
};

const named = (whose: Whose, name: string) => {
  const field = fields.find((one) => one.personal === name);
  return field ? valueOf(field, whose) : "";
};

async function mark(transaction: Transaction, whose: Whose): Promise<void> {
  const stateCode = states[whose];
  const say = (name: string) => named(whose, name);
  const {
    id: held,
    personId: holder,
    startsOn,
  } = await transaction.appointment.findFirstOrThrow({
    where: { stateCode, function: "primary", endsOn: null, withdrawnAt: null },
    select: { id: true, personId: true, startsOn: true },
  });
  await transaction.appointment.update({
    where: { id: held },
    data: { withdrawnAt: new Date(), withdrawnReason: "Another stands in the table." },
  });
  const person = await transaction.person.create({
    data: { honorific: say("honorific"), givenNames: say("givenNames"), familyName: say("familyName") },
  });
  await transaction.account.updateMany({ where: { personId: holder }, data: { personId: person.id } });
  await transaction.participant.updateMany({
    where: { personId: holder },
    data: {
      personId: person.id,
      honorific: say("honorific"),
      givenNames: say("givenNames"),
      familyName: say("familyName"),
      position: say("position"),
    },
  });
  const nomination = await transaction.nomination.create({ data: { stateCode, reference: say("nomination") } });
  const { id } = await transaction.appointment.create({
    data: {
      stateCode,
      personId: person.id,
      function: "primary",
      startsOn,
      position: say("position"),
      organisation: say("organisation"),
      nominationId: nomination.id,
    },
  });
  await transaction.stateChannel.deleteMany({ where: { stateCode } });
  const channels = fields.flatMap((field, place) =>
    field.kind ? [{ ...field, kind: field.kind, value: valueOf(field, whose), visibility: field.circle, place }] : [],
  );
  await transaction.channel.createMany({
    data: channels.flatMap(({ purpose, kind, value, visibility, place }) =>
      purpose ? [] : [{ appointmentId: id, kind, value, visibility, place }],
    ),
  });
  await transaction.stateChannel.createMany({
    data: channels.flatMap(({ purpose, kind, value, visibility, place }) =>
      purpose ? [{ stateCode, purpose, kind, value, visibility, place }] : [],
    ),
  });
}

/** Has every field of the two States say what the table gives it, and ends the appointment of Finland's account. */
export async function markFields(): Promise<void> {
  await writeAsSystem("test", async (transaction) => {
    await mark(transaction, "own");
    await mark(transaction, "other");
    const finland = await transaction.appointment.findFirstOrThrow({
      where: { stateCode: "FI", endsOn: null, person: { account: { isNot: null } } },
      select: { id: true },
    });
    await transaction.appointment.update({ where: { id: finland.id }, data: { endsOn: databaseDate(today()) } });
  });
}

/** @returns a session of each reader who has one, and who they are. */
export async function readersOf(database: Database): Promise<Map<Reader, { token: string; actor: Actor }>> {
  const { email: former } = await database.client.account.findFirstOrThrow({
    where: { person: { appointments: { some: { stateCode: "FI", endsOn: databaseDate(today()) } } } },
  });
  const found = new Map<Reader, { token: string; actor: Actor }>();
  for (const [reader, email] of Object.entries({ ...addresses, formerPointOfContact: former })) {
    const { id } = await database.client.account.findUniqueOrThrow({ where: { email } });
    const { token } = await beginSession(id);
    found.set(reader as Reader, { token, actor: await actorOfToken(token) });
  }
  return found;
}
