import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Write } from "@/lib/access/door";
import { Invalid, type Typed } from "@/lib/access/outcome";
import type { Transaction } from "@/lib/database/client";
import { databaseDate, today } from "@/lib/dates";
import type { Preview } from "@/lib/mail/preview";
import { letterWriter } from "./letter";
import { linkOf } from "./link";
import { postLetters } from "./post-letters";
import { recipientsOf, type Recipient } from "./recipients";
import { firstOccasion } from "./rules";
import { sayPreview } from "./say-preview";
import { openCheckSchema, reminderDays, type OpenCheck } from "./schema";

/** What a step of opening a check came to. */
export type Opened = Preview | { step: "edit"; typed: Typed } | { step: "open"; slug: string };

/** The form as it was understood, to be filled in again. */
const typedAs = ({
  kind,
  title,
  scope,
  states,
  functions,
  since,
  dueOn,
  remindOn,
  subject,
  text,
}: OpenCheck): Typed => ({
  ...{ kind, title, scope, states: states.join(","), functions: functions.join(","), since: since ?? "", dueOn },
  ...Object.fromEntries(Object.entries(remindOn ?? {}).map(([place, day]) => [`remindOn.${place}`, day ?? ""])),
  ...{ subject, text },
});

const fingerprint = (recipients: Recipient[]) =>
  createHash("sha256")
    .update(JSON.stringify(recipients.map(({ appointmentId, address }) => [appointmentId, address])))
    .digest("hex");

async function preview(transaction: Transaction, input: OpenCheck, recipients: Recipient[]): Promise<Preview> {
  const mailed = recipients.filter(({ address }) => address !== null);
  const as = mailed.find(({ appointmentId }) => appointmentId === input.as) ?? mailed[0];
  const told = await sayPreview(transaction, input, { recipients, as, changed: input.step === "open" });
  return {
    step: "preview",
    told,
    as: as?.appointmentId ?? "",
    seen: fingerprint(recipients),
    typed: typedAs(input),
  };
}

/** "2026-2" for the year's second. Opening waits for whoever opens one at the same moment. */
async function nextSlug(transaction: Transaction): Promise<string> {
  await transaction.$executeRaw`SELECT pg_advisory_xact_lock(15402005)`;
  const year = today().slice(0, 4);
  const slugs = await transaction.check.findMany({
    where: { slug: { startsWith: `${year}-` } },
    select: { slug: true },
  });
  return `${year}-${Math.max(0, ...slugs.map(({ slug }) => Number(slug.slice(5)))) + 1}`;
}

async function open(transaction: Transaction, input: OpenCheck, recipients: Recipient[], openedById: string) {
  const { kind, title, subject, text, dueOn } = input;
  const slug = await nextSlug(transaction);
  const check = { id: randomUUID(), slug, kind, title, subject, text, openedById };
  const remindOn = reminderDays(input).map(databaseDate);
  await transaction.check.create({ data: { ...check, dueOn: databaseDate(dueOn), remindOn }, select: { id: true } });
  const requests = recipients.map((recipient) => ({ ...recipient, id: randomUUID() }));
  await transaction.checkRequest.createMany({
    data: requests.map(({ id, appointmentId, stateCode, address }) => ({
      id,
      checkId: check.id,
      appointmentId,
      stateCode,
      recipient: address,
    })),
  });
  const write = await letterWriter(transaction, input, { reminder: false });
  const mail = requests.flatMap(({ id, name, stateCode, address }) =>
    address === null ? [] : [{ requestId: id, recipient: address, ...write({ name, stateCode, link: linkOf(id) }) }],
  );
  await postLetters(transaction, firstOccasion, mail);
  return slug;
}

/** Opens a check: all it asks and every letter are written down in one transaction; the mail goes out afterwards. */
export const openCheck: Write<OpenCheck, object, Opened> = {
  permission: "check.open",
  schema: openCheckSchema,
  async verb(transaction, { input, actor }) {
    if (input.step === "edit") return { step: "edit", typed: typedAs(input) };
    const recipients = await recipientsOf(transaction, input);
    if (recipients.length === 0) throw new Invalid({ scope: "nobodyMeant" });
    // Whoever came or went since the preview is not asked or left out unseen.
    if (input.step === "preview" || input.seen !== fingerprint(recipients))
      return preview(transaction, input, recipients);
    return { step: "open", slug: await open(transaction, input, recipients, actor.accountId ?? "") };
  },
};
