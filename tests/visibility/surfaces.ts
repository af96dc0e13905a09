/** Every surface as its reader gets it, as text: pages drawn, files opened by a program that is not ours. */
import { parse } from "csv-parse/sync";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import readWorkbook from "read-excel-file/node";
import ParticipantsPage from "@/app/[locale]/(session)/meetings/[slug]/participants/page";
import History from "@/app/[locale]/(session)/states/[code]/history/page";
import StatePage from "@/app/[locale]/states/[code]/page";
import StatesPage from "@/app/[locale]/states/page";
import { GET as apiState } from "@/app/api/v1/states/[code]/route";
import { GET as apiStates } from "@/app/api/v1/states/route";
import type { Actor } from "@/lib/access/actor";
import { pass } from "@/lib/access/door";
import { exportDirectory, type Order } from "@/lib/exports/export-directory";
import { fileOf } from "@/lib/exports/file";
import { columns, type Format } from "@/lib/exports/rules";
import { writeToThese } from "@/lib/exports/write-to";
import { find } from "@/lib/find/find";
import { suggest } from "@/lib/find/suggest";
import { exportParticipants, type TakenList } from "@/lib/participants/export-participants";
import { fileOfList } from "@/lib/participants/file";
import { drawn } from "@/tests/drawn";
import { entryOf } from "@/tests/unzip";
import { today } from "@/lib/dates";
import { fields, states, valueOf, type SurfaceName, type Whose } from "./table";

const props = (whose: Whose, search: Record<string, string> = {}) => ({
  params: Promise.resolve({ code: states[whose] }),
  searchParams: Promise.resolve(search),
});

/** @returns the file of a format; nothing where it is refused. */
async function exported(actor: Actor, format: Format, whose: Whose): Promise<Buffer | null> {
  const typed = { format, columns: columns.join(","), states: states[whose] };
  const outcome = await pass(exportDirectory, actor, typed);
  if (outcome.status !== "done") return null;
  return Buffer.from(await (await fileOf(outcome.result as Order)).arrayBuffer());
}

async function wordsOfPrint(bytes: Buffer): Promise<string> {
  const print = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: print.numPages }, async (_, index) => {
    const { items } = await (await print.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ");
  });
  return (await Promise.all(pages)).join(" ");
}

const readBy: Record<Format, (bytes: Buffer) => string | Promise<string>> = {
  csv: (bytes) => JSON.stringify(parse(bytes, { bom: true })),
  xlsx: async (bytes) => JSON.stringify(await readWorkbook(bytes)),
  pdf: wordsOfPrint,
  vcard: (bytes) => bytes.toString("utf8").replace(/\r\n /g, ""),
  offline: (bytes) => bytes.toString("utf8"),
};

const file = (format: Format) => async (actor: Actor, whose: Whose) => {
  const bytes = await exported(actor, format, whose);
  return bytes === null ? "" : readBy[format](bytes);
};

/** The values by which the State is found, and what the suggestions for each say. */
async function searched(actor: Actor, whose: Whose): Promise<string> {
  const answers = await Promise.all(
    fields.map(async (field) => {
      const value = valueOf(field, whose);
      const { codes, isGuess } = await find(actor, "en", value);
      const offered = JSON.stringify(await suggest(actor, "en", value)).replaceAll(JSON.stringify(value), "");
      return codes.includes(states[whose]) && !isGuess ? [value, offered] : [offered];
    }),
  );
  return answers.flat().join(" ");
}

async function written(actor: Actor, whose: Whose): Promise<string> {
  const typed = { most: "50", separator: "comma", states: states[whose], parts: "primary" };
  const outcome = await pass(writeToThese, actor, typed);
  return outcome.status === "done" ? JSON.stringify(outcome.result) : "";
}

async function api(_actor: Actor, whose: Whose): Promise<string> {
  const address = "http://localhost:3000/api/v1/states";
  const one = apiState(new Request(`${address}/${states[whose]}`), {
    params: Promise.resolve({ code: states[whose] }),
  });
  const answers = await Promise.all([apiStates(new Request(address), { params: Promise.resolve({}) }), one]);
  return (await Promise.all(answers.map((answer) => answer.text()))).join(" ");
}

const listed = { slug: "demo-meeting", search: { contacts: "with" } };
const listPage = () =>
  ParticipantsPage({ params: Promise.resolve({ slug: listed.slug }), searchParams: Promise.resolve(listed.search) });

/** The list of a meeting at which both States are expected, as a file. */
const listFile =
  (format: "docx" | "xlsx", read: (bytes: Buffer) => string | Promise<string>) => async (actor: Actor) => {
    const outcome = await pass(exportParticipants, actor, { meeting: listed.slug, format, ...listed.search });
    if (outcome.status !== "done") return "";
    return read(Buffer.from(await (await fileOfList(outcome.result as TakenList)).arrayBuffer()));
  };

const past = { on: today(new Date(Date.now() - 2 * 86_400_000)) };

export const textOf: Record<SurfaceName, (actor: Actor, whose: Whose) => Promise<string>> = {
  "State page": (_actor, whose) => drawn(() => StatePage(props(whose))),
  "State page of a past day": (_actor, whose) => drawn(() => StatePage(props(whose, past))),
  "directory page": () => drawn(() => StatesPage(props("own"))),
  "directory page of a past day": () => drawn(() => StatesPage(props("own", past))),
  history: (_actor, whose) => drawn(() => History(props(whose))),
  search: searched,
  CSV: file("csv"),
  XLSX: file("xlsx"),
  PDF: file("pdf"),
  vCard: file("vcard"),
  "offline copy": file("offline"),
  "write to these": written,
  "list of participants": () => drawn(listPage),
  "list of participants in Word": listFile("docx", (bytes) =>
    entryOf(bytes, "word/document.xml").replace(/<[^>]*>/g, " "),
  ),
  "list of participants in Excel": listFile("xlsx", readBy.xlsx),
  API: api,
};
