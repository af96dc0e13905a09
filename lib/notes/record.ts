import "server-only";
import type { Actor } from "@/lib/access/actor";
import { agendaOf } from "@/lib/agenda/queries";
import { database } from "@/lib/database/client";
import { databaseDate, plainDate } from "@/lib/dates";
import { dateFields, datesOf } from "@/lib/meetings/days";
import { statesOn } from "@/lib/meetings/names";
import { meetingPage, type MeetingPage } from "@/lib/meetings/queries";
import { sectionOf } from "@/lib/participants/rules";
import { functionsFilled } from "@/lib/states/coverage";
import type { EarlierRecord, NoteFigures, NoteRecord } from "./write/record";

/** Items of an agenda at which a meeting is opened. */
const opening = /^(?:opening|welcom|introduct|key-?note|inaugurat)/i;

async function earlierMeetings(startsOn: string, kind: string): Promise<EarlierRecord[]> {
  if (kind !== "network") return [];
  const rows = await database().meeting.findMany({
    where: { kind: "network", fictional: false, cancelledAt: null, startsOn: { lt: databaseDate(startsOn) } },
    orderBy: { startsOn: "asc" },
    select: { ...dateFields, ordinal: true, city: true, hostCode: true },
  });
  return Promise.all(
    rows.map(async ({ ordinal, city, hostCode, ...dates }) => {
      const host = hostCode && (await statesOn(plainDate(dates.startsOn))).get(hostCode)?.name;
      return { ordinal, city, host: host ?? null, dates: datesOf(dates) };
    }),
  );
}

/** What the list counts; of a meeting known from a note what that note reports, and no figure beside it. */
function figuresOf(meeting: MeetingPage, organisations: number): NoteFigures {
  const figure = (kind: keyof NoteFigures) => meeting.figures.find((one) => one.kind === kind);
  const reported = (kind: keyof NoteFigures) => figure(kind)?.reported ?? null;
  const isKnown = meeting.source !== null;
  const said = (kind: keyof NoteFigures, counted: number | null | undefined) =>
    reported(kind) ?? (isKnown ? null : counted || null);
  return {
    statesAttending: said("statesAttending", meeting.counted?.states),
    statesWithPointOfContact: said("statesWithPointOfContact", figure("statesWithPointOfContact")?.counted),
    organisations: said("organisations", organisations),
    persons: said("persons", figure("persons")?.counted),
  };
}

async function allHaveContact({ source, startsOn }: MeetingPage, codes: string[]): Promise<boolean> {
  if (source !== null) return true;
  const filled = await functionsFilled(startsOn);
  return codes.every((code) => filled.get(code)?.has("primary"));
}

/** @returns what the record knows of a meeting, as far as a note says it and the reader may see it. */
export async function noteRecord(
  actor: Actor,
  slug: string,
): Promise<{ meeting: MeetingPage; record: NoteRecord } | null> {
  const meeting = await meetingPage(actor, slug, "en");
  if (!meeting) return null;
  const { title, startsOn, endsOn, precision, days, mode, venue, city, hostName, organisers, objectives } = meeting;
  const own = await database().meeting.findUniqueOrThrow({ where: { slug }, select: { ordinal: true, kind: true } });
  const [agenda, earlier] = await Promise.all([agendaOf(actor, meeting), earlierMeetings(startsOn, own.kind)]);
  const present = meeting.delegations.filter((delegation) => delegation.present);
  const named = (partner: boolean) =>
    present.filter((one) => one.stateCode === null && (sectionOf(one) === "partners") === partner);
  const organisations = named(false).map(({ name, otherName }) => ({ name, acronym: otherName }));
  const codes = present.flatMap(({ stateCode }) => stateCode ?? []);
  return {
    meeting,
    record: {
      ...{
        event: title,
        ordinal: own.kind === "network" ? own.ordinal : null,
        organisers,
        mode,
        venue,
        city,
        objectives,
      },
      ...{ host: hostName, earlier, organisations, fictional: meeting.fictional },
      dates: { startsOn, endsOn, precision, days },
      states: present.filter(({ stateCode }) => stateCode !== null).map(({ name }) => name),
      partners: named(true).map(({ name }) => name),
      speakers: agenda.flatMap(({ items }) =>
        items.flatMap((item) => item.speakers.map((one) => ({ ...one, opening: opening.test(item.title) }))),
      ),
      chairmanship: meeting.chairmanship && { state: meeting.chairmanship.name, year: Number(startsOn.slice(0, 4)) },
      figures: figuresOf(meeting, organisations.length),
      allHaveContact: await allHaveContact(meeting, codes),
    },
  };
}
