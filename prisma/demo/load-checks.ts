import "server-only";
import type { Transaction } from "@/lib/database/client";
import type { AnswerVia } from "@/lib/database/generated/enums";
import { heldOn } from "@/lib/contacts/held";
import { databaseDate, plainDate } from "@/lib/dates";
import { namedUuid } from "@/prisma/reference/named-uuid";

const hour = 3_600_000;
const asDays = 24 * hour;

/** Two communication checks of the past: one to compare the other with. */
const pastChecks = [
  { key: "spring", daysAgo: 390, silent: 9, seed: 15, returned: 11 },
  { key: "autumn", daysAgo: 170, silent: 5, seed: 17, returned: null },
];

type Past = (typeof pastChecks)[number];

interface Asked {
  id: string;
  stateCode: string;
  channels: { value: string }[];
}

const vias: AnswerVia[] = ["link", "link", "link", "link", "portal", "link", "telephone", "link", "email"];

const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** Spread over the list and always the same: silent where it is below the number wanted. */
const lot = (place: number, { seed }: Past, of: number) => (place * 7 + seed) % of;

function requestOf(asked: Asked, place: number, all: number, past: Past, openedAt: Date) {
  const request = { id: namedUuid(`demo request ${past.key} ${asked.id}`), appointmentId: asked.id };
  const isReturned = place === past.returned;
  const recipient = isReturned ? `former.${asked.stateCode.toLowerCase()}@example.org` : asked.channels[0]?.value;
  const common = { ...request, stateCode: asked.stateCode, recipient: recipient ?? null };
  if (isReturned) return { ...common, returnedAt: new Date(openedAt.getTime() + 3 * hour) };
  if (lot(place, past, all) < past.silent) return common;
  const after = (0.3 + ((place * 37 + past.seed * 11) % 97) ** 1.55 / 7) * hour;
  const via = vias[(place + past.seed) % vias.length] ?? "link";
  return { ...common, answer: "reached" as const, via, answeredAt: new Date(openedAt.getTime() + after) };
}

async function loadOne(transaction: Transaction, past: Past, day: string, asked: Asked[], openedById: string) {
  const openedAt = new Date(databaseDate(day).getTime() - past.daysAgo * asDays + 8 * hour);
  const [opened, remindOn, dueOn] = [0, 7, 14].map((days) => new Date(openedAt.getTime() + days * asDays)) as [
    Date,
    Date,
    Date,
  ];
  const year = opened.getUTCFullYear();
  const earlier = await transaction.check.count({ where: { slug: { startsWith: `${year}-` } } });
  const checkId = namedUuid(`demo check ${past.key}`);
  await transaction.check.create({
    data: {
      id: checkId,
      slug: `${year}-${earlier + 1}`,
      kind: "communication",
      title: `Communication check, ${month.format(opened)}`,
      subject: "1540 network: does this mail reach you?",
      text: "Dear {name},\n\nplease open this address and press the button, by {due}:\n\n{link}",
      dueOn: databaseDate(plainDate(dueOn)),
      remindOn: [databaseDate(plainDate(remindOn))],
      openedAt,
      openedById,
      closedAt: new Date(dueOn.getTime() + 2 * asDays),
    },
    select: { id: true },
  });
  const requests = asked.map((one, place) => requestOf(one, place, asked.length, past, openedAt));
  await transaction.checkRequest.createMany({ data: requests.map((request) => ({ ...request, checkId })) });
  const letters = requests.flatMap((request) => {
    const late = "answeredAt" in request ? request.answeredAt > remindOn : !("returnedAt" in request);
    const occasions = [["first", openedAt] as const, ...(late ? [[plainDate(remindOn), remindOn] as const] : [])];
    return occasions.map(([occasion, createdAt]) => {
      const mailId = namedUuid(`demo mail ${request.id} ${occasion}`);
      return { mailId, occasion, createdAt, requestId: request.id, recipient: request.recipient ?? "" };
    });
  });
  await transaction.checkLetter.createMany({ data: letters.map(({ recipient: _, ...letter }) => letter) });
  await transaction.outboxMail.createMany({
    data: letters.map(({ mailId: id, recipient, createdAt }) => ({
      id,
      recipient,
      createdAt,
      subject: "1540 network: does this mail reach you?",
      once: true,
      attempts: 1,
      handedAt: createdAt,
      sentAt: createdAt,
    })),
  });
}

/** Loads checks of the past with fictional answers, once. @param day "YYYY-MM-DD", from which they count back. */
export async function loadChecks(transaction: Transaction, day: string): Promise<void> {
  const coordinator = await transaction.account.findUnique({
    where: { email: "coordinator@example.org" },
    select: { id: true },
  });
  const isThere = await transaction.check.count({ where: { id: namedUuid("demo check spring") } });
  if (!coordinator || isThere > 0) return;
  const asked = await transaction.appointment.findMany({
    where: { function: "primary", ...heldOn(day) },
    orderBy: { stateCode: "asc" },
    select: {
      id: true,
      stateCode: true,
      channels: { where: { kind: "email" }, orderBy: { place: "asc" }, take: 1, select: { value: true } },
    },
  });
  for (const past of pastChecks) await loadOne(transaction, past, day, asked, coordinator.id);
}
