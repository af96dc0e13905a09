/** The rows of the matrix on Information Notes. */
import type { PrismaClient } from "@/lib/database/generated/client";
import { visitor } from "@/lib/access/actor";
import { standsFor } from "@/lib/notes/mismatches";
import { meetingNote } from "@/lib/notes/queries";
import { noteVersions } from "@/lib/notes/versions";
import type { Row } from "./matrix";

type Add = (client: PrismaClient, sql: string, ...values: string[]) => Promise<string>;

const over = `INSERT INTO "Meeting" ("id", "slug", "title", "startsOn", "endsOn", "days", "objectives")
  VALUES ($1::uuid, $1::text, 'Example', '2020-01-10', '2020-01-11', '{}', '{}')`;
const written = `INSERT INTO "NoteVersion" ("id", "meetingId", "version", "background", "savedById")
  SELECT $1::uuid, $2::uuid, $3::int, 'Example ' || $3::text, "id" FROM "Account" WHERE "role" = 'staff' LIMIT 1`;

export function noteRows(added: Add, centre: Row["may"], network: Row["may"]): Record<string, Row> {
  const page = "app/[locale]/(session)/meetings/[slug]/note";
  const noted = async (client: PrismaClient, versions: number) => {
    const meeting = await added(client, over);
    for (let version = 1; version <= versions; version += 1) await added(client, written, meeting, String(version));
    return { meeting, version: String(versions) };
  };
  return {
    [`${page}/edit/actions.ts#save`]: {
      may: centre,
      form: async (client) => ({ ...(await noted(client, 0)), background: "Example" }),
    },
    [`${page}/versions/[number]/actions.ts#takeUp`]: {
      may: centre,
      form: async (client) => ({ ...(await noted(client, 2)), taken: "1" }),
    },
    [`${page}/issue/actions.ts#issue`]: {
      may: centre,
      form: async (client) => {
        const about = await noted(client, 1);
        const note = await meetingNote(visitor, about.meeting);
        const [newest = null] = await noteVersions(about.meeting);
        return { ...about, seen: standsFor({ mismatches: [], sheet: note?.fresh(newest, false) }) };
      },
    },
    [`${page}/file/route.ts#POST`]: {
      may: network,
      form: async (client) => ({ ...(await noted(client, 1)), format: "txt" }),
    },
  };
}
