/** A check to 51 States whose sender is killed with kill -9 on the way: everybody gets the mail, nobody gets it twice. */
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pass } from "@/lib/access/door";
import { openCheck } from "@/lib/checks/open-check";
import { requestsOf, checkBySlug } from "@/lib/checks/queries";
import { sendAgain } from "@/lib/checks/send-again";
import { useDatabase } from "@/lib/database/client";
import { embedded, served, type Database } from "@/lib/database/connect";
import { migrate } from "@/lib/database/migrate";
import { writeAsSystem } from "@/lib/database/write";
import { today } from "@/lib/dates";
import { loadDemo } from "@/prisma/demo/load";
import { loadReference } from "@/prisma/reference/load";
import { actorOf } from "@/tests/network";
import { mailServer, type MailServer, type Step } from "./smtp";

const server = process.env.TEST_DATABASE_URL;
const name = `portal_${randomUUID().replaceAll("-", "")}`;
let folder: string;
let mail: MailServer;
let child: ChildProcess | undefined;

/** The database that the sender works on: of a server, or in a folder that one process at a time may open. */
const address = () => {
  const url = new URL(server ?? "");
  url.pathname = `/${name}`;
  return url.href;
};
const inServer = async (sql: string) => {
  const keeper = served(server ?? "");
  await keeper.alone((connection) => connection.script(sql));
  await keeper.close();
};

async function withDatabase<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = server ? served(address()) : embedded(join(folder, "database"));
  useDatabase(database);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** When to kill the sender: at which step of the next letter, after how many have arrived. */
const kills: { step: Step; after: number }[] = [
  { step: "arrived", after: 20 },
  { step: "recipient", after: 30 },
  { step: "begin", after: 40 },
];

function killAt(step: Step, arrived: number): "drop" | undefined {
  const next = kills[0];
  if (next?.step !== step || arrived < next.after) return undefined;
  kills.shift();
  child?.kill("SIGKILL");
  return "drop";
}

/** Starts the sender; it ends when it is killed. */
function startSender(): Promise<unknown> {
  child = spawn(process.execPath, ["--import", "./tests/checks/typescript.mjs", "tests/checks/deliver-process.ts"], {
    env: {
      ...process.env,
      ...(server ? { DATABASE_URL: address() } : { DATA_DIR: folder }),
      SMTP_URL: mail.url,
      MAIL_FROM: "portal@example.org",
      PORTAL_DEMO: "",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  return once(child, "exit");
}

/** A letter taken by a process that died is free again after a minute: the clock is moved on instead of waiting. */
const minuteLater = () =>
  withDatabase(
    (database) =>
      database.client
        .$executeRaw`UPDATE "OutboxMail" SET "notBefore" = now() - interval '1 minute' WHERE "sentAt" IS NULL AND "failedAt" IS NULL`,
  );

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  mail = await mailServer(killAt);
  if (server) await inServer(`CREATE DATABASE "${name}"`);
}, 60_000);
afterAll(async () => {
  child?.kill("SIGKILL");
  await mail.close();
  if (server) await inServer(`DROP DATABASE "${name}" WITH (FORCE)`);
  await rm(folder, { recursive: true, force: true });
}, 60_000);

const opened = {
  ...{ kind: "communication", title: "Example", scope: "selection", functions: "primary", dueOn: "2090-01-01" },
  ...{ subject: "Example", text: "{link}" },
};

async function openOne(database: Database): Promise<string> {
  await migrate(database, "prisma/migrations");
  await writeAsSystem("reference.load", loadReference);
  await writeAsSystem("demo.load", (transaction) => loadDemo(transaction, today()));
  const coordinator = await actorOf(database, "coordinator@example.org");
  const preview = await pass(openCheck, coordinator, { ...opened, step: "preview" });
  const { seen } = (preview as { result: { seen: string } }).result;
  const outcome = await pass(openCheck, coordinator, { ...opened, step: "open", seen });
  return (outcome as { result: { slug: string } }).result.slug;
}

/** What became of each letter, as the check's page shows it a while later. */
async function lettersNow(slug: string) {
  return withDatabase(async (database) => {
    const coordinator = await actorOf(database, "coordinator@example.org");
    const check = await checkBySlug(coordinator, slug);
    const later = new Date(Date.now() + 3_600_000);
    return check ? requestsOf(coordinator, check, later) : [];
  });
}

/** The sender has nothing left to do: it looks every two seconds. */
const quiet = (after: number) =>
  expect
    .poll(() => mail.received.length >= after && Date.now() - mail.lastHeard() > 5000, {
      timeout: 90_000,
      interval: 100,
    })
    .toBe(true);

test("51 mails, none twice", { timeout: 240_000 }, async () => {
  const slug = await withDatabase(openOne);

  while (kills.length > 0) {
    await startSender();
    await minuteLater();
  }
  const last = startSender();
  await quiet(50);
  child?.kill("SIGKILL");
  await last;

  const rows = await lettersNow(slug);
  expect(rows).toHaveLength(51);
  const unsure = rows.filter(({ mail: letter }) => letter?.state === "unsure");
  expect(rows.filter(({ mail: letter }) => letter?.state === "sent").length + unsure.length).toBe(51);
  const arrived = new Set(mail.received.map(({ to }) => to));
  expect(arrived.size).toBe(mail.received.length);

  // The coordinator finds out which of the doubtful ones did not arrive, and sends those again.
  const lost = unsure.filter(({ recipient }) => !arrived.has(recipient ?? ""));
  await withDatabase(async (database) => {
    const coordinator = await actorOf(database, "coordinator@example.org");
    await database.client
      .$executeRaw`UPDATE "OutboxMail" SET "handedAt" = "handedAt" - interval '1 hour' WHERE "sentAt" IS NULL`;
    for (const { mail: letter } of lost) {
      const outcome = await pass(sendAgain, coordinator, { letterId: letter?.letterId ?? "" });
      expect(outcome).toMatchObject({ status: "done" });
    }
  });
  const again = startSender();
  await quiet(51);
  child?.kill("SIGKILL");
  await again;

  expect(mail.received).toHaveLength(51);
  expect(new Set(mail.received.map(({ to }) => to)).size).toBe(51);
  expect(new Set(mail.received.map(({ id }) => id)).size).toBe(51);
});
