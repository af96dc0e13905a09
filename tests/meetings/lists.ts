/** A meeting of 2016 with every kind of delegation, and how its files are read. */
import { randomUUID } from "node:crypto";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { writeAsSystem } from "@/lib/database/write";
import { databaseDate } from "@/lib/dates";

interface Person {
  familyName: string;
  givenNames?: string;
  honorific?: string;
  position?: string;
  head?: boolean;
  present?: boolean;
  personId?: string;
}

interface Given {
  state?: string;
  organisation?: string;
  acronym?: string;
  present?: boolean;
  people?: Person[];
}

/** @returns the address of a meeting with these delegations. */
export async function meetingOf(
  given: Given[],
  { startsOn = "2016-06-28", endsOn = "2016-06-30", title = "Third meeting" } = {},
): Promise<string> {
  const [slug, meetingId] = [`test-${randomUUID()}`, randomUUID()];
  await writeAsSystem("test", async (transaction) => {
    await transaction.meeting.create({
      data: {
        ...{ id: meetingId, slug, title, city: "Prague", hostCode: "CZ" },
        startsOn: databaseDate(startsOn),
        endsOn: databaseDate(endsOn),
      },
    });
    for (const { state, organisation, acronym, present, people = [] } of given) {
      const delegationId = randomUUID();
      const name = organisation ?? "";
      const found = organisation
        ? ((await transaction.organisation.findUnique({ where: { name }, select: { id: true } })) ??
          (await transaction.organisation.create({
            data: { name, slug: randomUUID(), acronym: acronym ?? null },
            select: { id: true },
          })))
        : null;
      await transaction.delegation.create({
        data: { id: delegationId, meetingId, stateCode: state ?? null, organisationId: found?.id ?? null },
      });
      if (present) await transaction.attendance.create({ data: { meetingId, delegationId } });
      for (const { present: there, ...person } of people) {
        const participantId = randomUUID();
        await transaction.participant.create({ data: { ...person, id: participantId, meetingId, delegationId } });
        if (there) await transaction.attendance.create({ data: { meetingId, delegationId, participantId } });
      }
    }
  });
  return slug;
}

/** @returns the text of each page of a PDF. */
export async function pagesOf(bytes: Uint8Array): Promise<string[]> {
  const print = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: print.numPages }, async (_, index) => {
    const { items } = await (await print.getPage(index + 1)).getTextContent();
    return items.map((item) => ("str" in item ? item.str : "")).join(" ");
  });
  return Promise.all(pages);
}

/** The same text, however its runs are parted. */
export const plain = (text: string) => text.replace(/\s+/g, "");
