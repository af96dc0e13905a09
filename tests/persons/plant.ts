/** Somebody of whom something is held in every place where the portal can hold anything. */
import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { editEntry } from "@/lib/contacts/edit-entry";
import type { Database } from "@/lib/database/connect";
import type { PrismaClient } from "@/lib/database/generated/client";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";

/** Words that stand nowhere else. */
export const markers = [
  "Markerina",
  "Markeresku",
  "Marker-Former",
  "Marker-Position",
  "Marker-Ministry",
  "Marker-Note",
  "Marker-Reason",
  "Marker-Remark",
  "Marker-Letter",
  "Marker-Import",
  "Marker-Badge",
  "Marker-Invited",
  "Marker-Spoken",
  "marker.one@example.org",
  "marker.old@example.org",
  "marker.account@example.org",
  "+373 22 57 00 99",
];

let times = 0;

/** Whatever is called the same is another's. @returns ids of what was planted. */
/** A note as it was issued, with the speaker's function in a run of its own. */
const asIssued = {
  ...{ title: "Information Note", remarks: [], footnote: "No official report" },
  parts: [
    {
      ...{ name: "highlights", label: "Highlights", inline: false },
      blocks: [
        {
          bullet: false,
          runs: [
            { text: "Delivered by " },
            { text: "Ms. MARKERESKU Markerina", bold: true },
            { text: ", Marker-Spoken" },
            { text: "; Markerina Markeresku closed it." },
          ],
        },
      ],
    },
  ],
};

export async function plant(client: PrismaClient, coordinator: Actor) {
  times += 1;
  const [personId, accountId, appointmentId, otherId, otherAppointment] = Array.from({ length: 5 }, () =>
    randomUUID(),
  ) as [string, string, string, string, string];
  const email = times === 1 ? "marker.account@example.org" : `marker.account@example.org`;
  const [proposalId, documentId, channelId, nominationId, both] = Array.from({ length: 5 }, () => randomUUID()) as [
    string,
    string,
    string,
    string,
    string,
  ];
  // One planted before makes room: addresses are unique.
  await writeAsSystem("test", async (transaction) => {
    await transaction.account.updateMany({
      where: { email },
      data: { email: `${randomUUID()}@example.org`, name: "Gone" },
    });
    await transaction.bouncedAddress.deleteMany({});
    await transaction.outboxMail.deleteMany({});
  });
  await writeAsSystem("test", async (transaction) => {
    await transaction.person.createMany({
      data: [
        { id: personId, honorific: "Ms", givenNames: "Markerina", familyName: "Marker-Former", languages: ["ro"] },
        { id: otherId, givenNames: "Another", familyName: "Person", languages: ["ro"] },
      ],
    });
    const uploadedById = coordinator.accountId ?? "";
    const letter = { type: "application/pdf", bytes: new Uint8Array([1]), sha256: "0", uploadedById };
    await transaction.document.createMany({
      data: [
        { id: documentId, name: "Shared.pdf", ...letter },
        { id: proposalId, name: "Marker-Letter.pdf", ...letter },
      ],
    });
    await transaction.nomination.createMany({
      data: [
        { id: nominationId, stateCode: "MD", reference: "NV 1/2016", note: "Marker-Remark", documentId: proposalId },
        { id: both, stateCode: "MD", reference: "NV 2/2016", documentId },
      ],
    });
    const held = { stateCode: "MD", function: "deputy" as const, startsOn: databaseDate("2016-03-01") };
    await transaction.appointment.createMany({
      data: [
        {
          id: appointmentId,
          personId,
          ...held,
          position: "Marker-Position",
          organisation: "Marker-Ministry",
          nominationId,
        },
        {
          id: randomUUID(),
          personId,
          ...held,
          withdrawnAt: new Date(),
          withdrawnReason: "Marker-Reason",
          nominationId: both,
        },
        { id: otherAppointment, personId: otherId, ...held, nominationId: both },
      ],
    });
    const channel = { kind: "email" as const, visibility: "network" as const };
    await transaction.channel.createMany({
      data: [
        { appointmentId, ...channel, value: "marker.old@example.org" },
        { appointmentId, ...channel, value: "shared@example.org", place: 1 },
        { appointmentId, kind: "telephone", visibility: "cpc", value: "+373 22 57 00 99", place: 2 },
        { id: channelId, appointmentId: otherAppointment, ...channel, value: "shared@example.org" },
      ],
    });
    await transaction.account.create({
      data: { id: accountId, email, name: "Markerina Marker-Former", role: "pointOfContact", personId },
      select: { id: true },
    });
  });
  await lived({ client, coordinator, personId, accountId, appointmentId, otherAppointment, proposalId, email });
  return { personId, accountId, appointmentId, proposalId, email, other: { channelId, documentId } };
}

interface Life {
  client: PrismaClient;
  coordinator: Actor;
  personId: string;
  accountId: string;
  appointmentId: string;
  otherAppointment: string;
  proposalId: string;
  email: string;
}

/** What happens to an entry in the years: edits, announcements, checks, meetings, mail, the end. */
async function lived(life: Life): Promise<void> {
  const { client, coordinator, personId, accountId, appointmentId, otherAppointment, proposalId, email } = life;
  const channels = await client.channel.findMany({ where: { appointmentId }, orderBy: { place: "asc" } });
  const rows = channels.flatMap(({ id, kind, value, visibility }) => [
    [`channels.${id}.kind`, kind],
    [`channels.${id}.value`, value === "marker.old@example.org" ? "marker.one@example.org" : value],
    [`channels.${id}.visibility`, visibility],
  ]);
  const typed = {
    appointmentId,
    version: "1",
    honorific: "Ms",
    givenNames: "Markerina",
    familyName: "Markeresku",
    position: "Marker-Position",
    organisation: "Marker-Ministry",
    languages: "Romanian",
    ...(Object.fromEntries(rows) as Record<string, string>),
  };
  const edited = await pass(editEntry, coordinator, typed);
  if (edited.status !== "done") throw new Error(JSON.stringify(edited));
  await writeAsSystem("test", async (transaction) => {
    const proposal = { stateCode: "MD", effectiveOn: databaseDate("2018-01-01"), proposedById: accountId };
    const decided = { decision: "accepted" as const, decidedAt: new Date(), decidedById: coordinator.accountId };
    await transaction.proposal.createMany({
      data: [
        {
          ...proposal,
          id: proposalId,
          appointmentId: otherAppointment,
          proposedById: coordinator.accountId ?? "",
          kind: "successor",
          givenNames: "Markerina",
          familyName: "Markeresku",
          email: "marker.one@example.org",
          note: "Marker-Note",
          ...decided,
        },
        {
          ...proposal,
          appointmentId,
          kind: "departure",
          note: "Marker-Note",
          decision: "declined",
          decidedAt: new Date(),
          reason: "Marker-Reason",
        },
      ],
    });
    const check = await transaction.check.create({
      data: {
        slug: randomUUID(),
        kind: "communication",
        title: "Test",
        subject: "Test",
        text: "Test",
        dueOn: databaseDate("2018-02-01"),
        openedById: coordinator.accountId ?? "",
      },
      select: { id: true },
    });
    await transaction.checkRequest.create({
      data: {
        checkId: check.id,
        appointmentId,
        stateCode: "MD",
        recipient: "marker.one@example.org",
        note: "Marker-Remark",
      },
      select: { id: true },
    });
    const markedById = coordinator.accountId ?? "";
    await transaction.bouncedAddress.createMany({
      data: [
        { address: "Marker.Old@example.org", markedById },
        { address: "another@example.org", markedById },
      ],
    });
    const delegation = await transaction.delegation.findFirstOrThrow({ where: { stateCode: { not: null } } });
    const { id: delegationId, meetingId } = delegation;
    const delegate = {
      meetingId,
      delegationId,
      givenNames: "Markerina",
      familyName: "Markeresku",
      position: "Marker-Position",
      badgeName: "Marker-Badge",
    };
    await transaction.participant.create({ data: { ...delegate, personId }, select: { id: true } });
    await transaction.invitation.deleteMany({ where: { meetingId, stateCode: "MD" } });
    await transaction.invitation.create({
      data: {
        ...{ meetingId, stateCode: "MD", recipient: "marker.one@example.org", addressee: "Ms Markerina Markeresku" },
        note: "Marker-Invited: Markerina Markeresku comes later",
      },
      select: { id: true },
    });
    await transaction.outboxMail.createMany({
      data: [
        { recipient: email, subject: "To them", text: "Hello" },
        {
          recipient: "somebody@example.org",
          subject: "About Markerina Markeresku",
          text: "Markerina Markeresku is to leave.",
        },
        { recipient: "another@example.org", subject: "Something else", text: "Hello" },
      ],
    });
    await transaction.$executeRaw`DELETE FROM "SignInToken"`;
    await transaction.$executeRaw`INSERT INTO "SignInToken" ("tokenHash", "identifier", "expiresAt") VALUES (${randomUUID()}, ${email}::citext, now() + interval '1 hour')`;
    const item = await transaction.agendaItem.create({
      data: { meetingId, day: databaseDate("2015-05-26"), place: 9, title: "Closing" },
      select: { id: true },
    });
    await transaction.agendaSpeaker.createMany({
      data: [
        { itemId: item.id, place: 0, name: "Ms. MARKERESKU Markerina", function: "Marker-Spoken" },
        { itemId: item.id, place: 1, name: "Ms Ana Markereskova", function: "Another" },
      ],
    });
    await transaction.activity.createMany({
      data: [
        { contactName: "Ms Markerina Markeresku", contactEmail: "shared@example.org" },
        { contactName: null, contactEmail: email },
      ].map((contact) => ({
        ...{ ...contact, slug: randomUUID(), title: "Example", kind: "visit" as const, status: "idea" as const },
        ...{ startsOn: databaseDate("2027-05-26"), endsOn: databaseDate("2027-05-26") },
      })),
    });
    await transaction.noteDraft.create({
      data: { text: "Opened by Markerina Markeresku, Marker-Spoken.", createdById: coordinator.accountId ?? "" },
      select: { id: true },
    });
    await transaction.noteIssue.deleteMany({ where: { meetingId } });
    await transaction.noteVersion.deleteMany({ where: { meetingId } });
    await transaction.noteVersion.create({
      data: {
        ...{ meetingId, version: 1, savedById: coordinator.accountId ?? "" },
        highlights: "Ms. MARKERESKU Markerina opened the meeting; MARKERINA MARKERESKU closed it.",
      },
      select: { id: true },
    });
    await transaction.noteIssue.create({
      data: {
        ...{ meetingId, version: 1, issuedById: coordinator.accountId ?? "" },
        sheet: asIssued,
      },
      select: { id: true },
    });
    await transaction.import.create({
      data: {
        fileName: "list.csv",
        columns: ["State", "Name"],
        rows: [[2, "Moldova", "Markerina Markeresku", "Marker-Import"]],
        createdById: coordinator.accountId ?? "",
      },
      select: { id: true },
    });
    await transaction.account.update({
      where: { id: accountId },
      data: { name: "Markerina Markeresku" },
      select: { id: true },
    });
    await transaction.appointment.update({
      where: { id: appointmentId },
      data: { endsOn: databaseDate("2019-03-01") },
      select: { id: true },
    });
    await transaction.erasureRequest.create({
      data: { personId, decision: "declined", decidedAt: new Date(), reason: "Marker-Reason" },
      select: { id: true },
    });
  });
}

/** @returns every row of every table, as text. */
export async function dump(database: Database): Promise<{ text: string; tables: { name: string; text: string }[] }> {
  const names = await database.client.$queryRaw<{ name: string }[]>`
    SELECT c."relname"::text AS "name" FROM pg_class c JOIN pg_namespace n ON n."oid" = c."relnamespace"
    WHERE n."nspname" = 'public' AND c."relkind" IN ('r', 'p', 'm') ORDER BY 1`;
  const tables: { name: string; text: string }[] = [];
  for (const { name } of names) {
    const rows = await database.client.$queryRawUnsafe<{ row: string }[]>(
      `SELECT t::text AS "row" FROM "${name}" AS t`,
    );
    tables.push({ name, text: rows.map(({ row }) => row).join("\n") });
  }
  return { tables, text: tables.map(({ text }) => text).join("\n") };
}
