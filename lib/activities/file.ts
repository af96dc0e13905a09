import "server-only";
import { stringify } from "csv-stringify/sync";
import writeWorkbook, { type Cell } from "write-excel-file/node";
import { wordsOf } from "@/i18n/words-of";
import { head, width } from "@/lib/exports/xlsx";
import { formatDate, today } from "@/lib/dates";
import { paragraphLabel, paragraphsInOrder, weaponsInOrder } from "@/lib/resolution/vocabulary";
import type { FileFormat } from "./filters";
import type { GatheredActivities } from "./gather";
import type { ActivityInFile } from "./in-file";
import { activityWords } from "./words";

const columns = [
  "title",
  "text",
  "kind",
  "status",
  "when",
  "startsOn",
  "endsOn",
  "sessions",
  "states",
  "organisers",
  "funders",
  "city",
  "mode",
  "expected",
  "paragraphs",
  "weapons",
  "themes",
  "measures",
  "needs",
  "contact",
  "circle",
  "fictional",
  "source",
  "confidence",
  "address",
] as const;
type Row = Record<(typeof columns)[number], string | null>;

const portal = () => process.env.PORTAL_URL ?? "http://localhost:3000";

/** Heads, and a row an activity, in the words of a language. */
async function tableOf({ activities, reader, locale }: GatheredActivities) {
  const [words, say, one, weapons] = await Promise.all([
    activityWords(locale),
    wordsOf(locale, "activitiesSeen.file"),
    wordsOf(locale, "activitiesSeen.one"),
    wordsOf(locale, "resolution.weapons"),
  ]);
  const { t, when, session, forWhom, organisers, modes, stateName } = words;
  const told = columns.filter((column) => column !== "contact" || reader !== null);
  const rowOf = (activity: ActivityInFile): Row => ({
    title: activity.title,
    text: activity.text,
    kind: t(`kinds.${activity.kind}`),
    status: t(`statuses.${activity.status}`),
    when: when(activity.sessions),
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    sessions: activity.sessions.map(session).join("; "),
    states: forWhom(activity),
    organisers: organisers(activity.organisers).join("; "),
    funders: organisers(activity.organisers, "funder").join("; "),
    city: [activity.city, activity.hostCode && stateName(activity.hostCode)].filter(Boolean).join(", "),
    mode: modes(activity.mode),
    expected: activity.expected === null ? null : String(activity.expected),
    paragraphs: paragraphsInOrder(activity.paragraphs).map(paragraphLabel).join("; "),
    weapons: weaponsInOrder(activity.weapons)
      .map((weapon) => weapons(weapon))
      .join("; "),
    themes: activity.themes.map((theme) => t(`themes.${theme}`)).join("; "),
    measures: activity.measures
      .map(({ stateCode, sequence: plan, number: measure }) =>
        one("measure", { state: stateName(stateCode), plan, measure }),
      )
      .join("; "),
    needs: activity.needs.map(({ stateCode, text }) => `${stateName(stateCode)}: ${text}`).join("; "),
    contact: activity.contact,
    circle: t(`circles.${activity.circle}`),
    fictional: activity.fictional ? say("yes") : null,
    source: activity.source,
    confidence: activity.confidence && t(`confidence.${activity.confidence}`),
    address: `${portal()}/activities/${activity.slug}`,
  });
  const rows = activities.map(rowOf);
  return {
    heads: told.map((column) => say(`columns.${column}`)),
    rows: rows.map((row) => told.map((column) => row[column] || null)),
  };
}

/** As the directory's CSV is (lib/exports/csv.ts): RFC 4180, with Excel's mark, and no cell that would be reckoned out. */
async function asCsv(gathered: GatheredActivities): Promise<Buffer> {
  const { heads, rows } = await tableOf(gathered);
  return Buffer.from(stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: "windows" }));
}

const written = (value: string | null): Cell =>
  value === null ? null : { value, type: String, wrap: true, alignVertical: "top" };

async function asXlsx(gathered: GatheredActivities): Promise<Buffer> {
  const { heads, rows } = await tableOf(gathered);
  const { locale, circle, reader } = gathered;
  const [say, circles] = await Promise.all([
    wordsOf(locale, "activitiesSeen.file"),
    wordsOf(locale, "activityWords.circles"),
  ]);
  const about = [
    say("of", { date: formatDate(today(), "day", locale) }),
    circle === "public" ? say("public") : say("marked", { circle: circles(circle) }),
    ...(reader === null ? [] : [say("taken", { name: reader })]),
  ];
  return writeWorkbook([
    {
      sheet: say("sheets.activities"),
      data: [heads.map(head), ...rows.map((row) => row.map(written))],
      columns: heads.map((name, index) => width([name, ...rows.map((row) => row[index] ?? null)])),
      stickyRowsCount: 1,
      orientation: "landscape",
    },
    { sheet: say("sheets.about"), data: about.map((line) => [written(line)]), columns: [{ width: 100 }] },
  ]).toBuffer();
}

const makers = { csv: asCsv, xlsx: asXlsx } satisfies Record<FileFormat, unknown>;
const types: Record<FileFormat, string> = {
  csv: "text/csv; charset=utf-8; header=present",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** @returns the activities as a file to be saved, which nothing on its way keeps. */
export async function fileOfActivities(gathered: GatheredActivities, format: FileFormat): Promise<Response> {
  const content = await makers[format](gathered);
  return new Response(new Uint8Array(content), {
    headers: {
      "Content-Type": types[format],
      "Content-Disposition": `attachment; filename="1540-activities-${today()}.${format}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
