/** Meetings that are planned in tests, and files to hand in. */
import { randomUUID } from "node:crypto";
import { deflateRawSync } from "node:zlib";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import type { Typed } from "@/lib/access/outcome";
import { planMeeting } from "@/lib/meetings/plan-meeting";

/** A plan with nothing more than it needs. */
export const leastPlan: Typed = {
  title: "Example meeting",
  kind: "network",
  mode: "onSite",
  "dates.when": "days",
  "dates.startsOn": "2091-05-25",
  "dates.endsOn": "2091-05-26",
};

/** @returns the address of a meeting that is planned by this. */
export async function planned(actor: Actor, plan: Typed = {}): Promise<string> {
  const outcome = await pass(planMeeting, actor, { ...leastPlan, city: `Example ${randomUUID()}`, ...plan });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return (outcome.result as { slug: string }).slug;
}

export const pdf = "%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const macros = "application/vnd.ms-word.document.macroEnabled.main+xml";

/** A ZIP of these files, deflated; its checksums are left out, as nothing here asks for them. */
export function zipOf(files: Record<string, string>): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const [packed, size] = [deflateRawSync(text), Buffer.byteLength(text)];
    const shared = Buffer.alloc(26);
    for (const [value, offset] of [
      [20, 0],
      [8, 4],
      [name.length, 22],
    ] as const)
      shared.writeUInt16LE(value, offset);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004", "latin1"), shared, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(
      Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000", "latin1"), shared, place, Buffer.from(name)]),
    );
    locals.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", "latin1");
  for (const offset of [8, 10]) end.writeUInt16LE(directory.length, offset);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...locals, listed, end]);
}

/** A word processor's document, with macros where so asked. */
export const docx = ({ withMacros = false } = {}): string =>
  zipOf({
    "[Content_Types].xml": `<Types><Override PartName="/word/document.xml" ContentType="${withMacros ? macros : word}"/></Types>`,
    "word/document.xml": "<w:document/>",
  }).toString("latin1");
