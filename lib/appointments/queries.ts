import "server-only";
import type { Actor } from "@/lib/access/actor";
import { can } from "@/lib/access/can";
import { fullName } from "@/lib/contacts/rules";
import { database } from "@/lib/database/client";
import type { ContactFunction, Visibility } from "@/lib/database/generated/enums";
import { databaseDate, plainDate, today } from "@/lib/dates";
import { fold } from "@/lib/fold";
import { followedBy, type Followed } from "./followed";
import { standingOf } from "./rules";
import { standingOfState } from "./standing";

const fields = {
  id: true,
  stateCode: true,
  function: true,
  startsOn: true,
  endsOn: true,
  version: true,
  withdrawnAt: true,
  withdrawnReason: true,
  person: { select: { id: true, givenNames: true, familyName: true } },
  nomination: { select: { id: true, reference: true, datedOn: true, documentId: true } },
} as const;

const read = (where: object, order: object[]) =>
  database().appointment.findMany({ where, orderBy: order, select: fields });

type Found = Awaited<ReturnType<typeof read>>[number];

/** An appointment, past, present, to come or withdrawn. */
export type OnRecord = ReturnType<typeof toldOf>;

function toldOf({ person, startsOn, endsOn, withdrawnAt, nomination, ...rest }: Found) {
  const days = { startsOn: plainDate(startsOn), endsOn: endsOn && plainDate(endsOn) };
  return {
    ...rest,
    ...days,
    withdrawnAt,
    personId: person.id,
    name: fullName(person),
    nomination: nomination && { ...nomination, datedOn: nomination.datedOn && plainDate(nomination.datedOn) },
    standing: standingOf({ ...days, isWithdrawn: withdrawnAt !== null }, today()),
  };
}

/** @returns every appointment of a State that is on record, the last to begin first, for the CPC and the State itself. */
export async function appointmentsOf(actor: Actor, stateCode: string): Promise<OnRecord[]> {
  if (!can(actor, "nomination.read", { stateCode })) return [];
  return (await read({ stateCode }, [{ function: "asc" }, { startsOn: "desc" }, { id: "desc" }])).map(toldOf);
}

/** @returns one appointment, and whom it had ended where it stands; for the coordinator. */
export async function appointmentToChange(
  actor: Actor,
  id: string,
): Promise<{ appointment: OnRecord; followed: Followed | null } | null> {
  if (!can(actor, "appointment.end")) return null;
  const [found] = await read({ id }, [{ id: "asc" }]);
  if (!found) return null;
  const holder = (await standingOfState(database(), found.stateCode)).find((one) => one.id === id);
  return { appointment: toldOf(found), followed: holder ? await followedBy(database(), holder) : null };
}

/** Somebody of the directory, and in which function last. */
export interface KnownPerson {
  id: string;
  name: string;
  stateCode: string;
  function: ContactFunction;
  endsOn: string | null;
}

const mostFound = 20;

/** @returns the persons who hold or held a function and whose name or State's code has these words, those of a State first; for the coordinator. */
export async function personsNamed(actor: Actor, words: string, stateCode: string): Promise<KnownPerson[]> {
  if (!can(actor, "appointment.make")) return [];
  const found = await database().person.findMany({
    where: { erasedAt: null, appointments: { some: { withdrawnAt: null, ...(words === "" && { stateCode }) } } },
    select: {
      id: true,
      givenNames: true,
      familyName: true,
      appointments: {
        where: { withdrawnAt: null },
        orderBy: { startsOn: "desc" },
        take: 1,
        select: { stateCode: true, function: true, endsOn: true },
      },
    },
    orderBy: [{ familyName: "asc" }, { givenNames: "asc" }],
  });
  const asked = fold(words).split(" ").filter(Boolean);
  return found
    .flatMap(({ id, appointments: [last], ...person }) =>
      last ? [{ id, name: fullName(person), ...last, endsOn: last.endsOn && plainDate(last.endsOn) }] : [],
    )
    .filter(({ name }) => asked.every((word) => fold(name).includes(` ${word}`)))
    .sort((one, other) => Number(other.stateCode === stateCode) - Number(one.stateCode === stateCode))
    .slice(0, mostFound);
}

/** What is known of somebody to be appointed, to begin the form with. */
export interface Beginning {
  name: string;
  honorific: string;
  givenNames: string;
  familyName: string;
  position: string;
  organisation: string;
  email: string;
  emailVisibility: Visibility;
  telephone: string;
  telephoneVisibility: Visibility;
}

/** @returns what the last entry of a person says; null where there is no such person. For the coordinator. */
export async function beginningWith(actor: Actor, personId: string): Promise<Beginning | null> {
  if (!can(actor, "appointment.make")) return null;
  const person = await database().person.findFirst({
    where: { id: personId, erasedAt: null },
    select: {
      honorific: true,
      givenNames: true,
      familyName: true,
      appointments: {
        where: { withdrawnAt: null },
        orderBy: { startsOn: "desc" },
        take: 1,
        select: {
          position: true,
          organisation: true,
          channels: { orderBy: { place: "asc" }, select: { kind: true, value: true, visibility: true } },
        },
      },
    },
  });
  if (!person) return null;
  const [last] = person.appointments;
  const channel = (kind: "email" | "telephone") => last?.channels.find((one) => one.kind === kind);
  return {
    name: fullName(person),
    honorific: person.honorific ?? "",
    givenNames: person.givenNames ?? "",
    familyName: person.familyName,
    position: last?.position ?? "",
    organisation: last?.organisation ?? "",
    email: channel("email")?.value ?? "",
    emailVisibility: channel("email")?.visibility ?? "network",
    telephone: channel("telephone")?.value ?? "",
    telephoneVisibility: channel("telephone")?.visibility ?? "states",
  };
}

const days = (count: number) => databaseDate(plainDate(new Date(databaseDate(today()).getTime() + count * 86_400_000)));

/** @returns what of the appointments of all States wants looking after: those that begin later, end within 60 days or ended in the last 60. For the CPC. */
export async function appointmentsAhead(actor: Actor) {
  if (!can(actor, "upkeep.read")) return { starting: [], ending: [], ended: [] };
  const now = databaseDate(today());
  const [starting, ending, ended] = await Promise.all([
    read({ withdrawnAt: null, startsOn: { gt: now } }, [{ startsOn: "asc" }, { id: "asc" }]),
    read({ withdrawnAt: null, startsOn: { lte: now }, endsOn: { gt: now, lte: days(60) } }, [
      { endsOn: "asc" },
      { id: "asc" },
    ]),
    read({ withdrawnAt: null, endsOn: { gt: days(-60), lte: now } }, [{ endsOn: "desc" }, { id: "asc" }]),
  ]);
  return { starting: starting.map(toldOf), ending: ending.map(toldOf), ended: ended.map(toldOf) };
}

/** A function that nobody holds today. */
export interface Vacancy {
  stateCode: string;
  function: ContactFunction;
  /** Null: nobody is known to have held it. */
  since: string | null;
  /** Who begins, if somebody is appointed already. */
  next: { name: string; startsOn: string } | null;
}

interface FoundVacancy extends Omit<Vacancy, "since" | "next"> {
  since: Date | null;
  nextId: string | null;
}

/**
 * @returns the functions that nobody holds: of primary Points of Contact all, of the others those that somebody held before.
 * The longest vacant first, then those never filled. For the CPC.
 */
export async function vacancies(actor: Actor): Promise<Vacancy[]> {
  if (!can(actor, "upkeep.read")) return [];
  const [found, coming] = await Promise.all([
    database().$queryRaw<FoundVacancy[]>`
      WITH posts AS (
        SELECT "code" AS "stateCode", 'primary'::"ContactFunction" AS "function" FROM "State"
        UNION SELECT DISTINCT "stateCode", "function" FROM "Appointment" WHERE "withdrawnAt" IS NULL AND "endsOn" <= portal_today())
      SELECT p."stateCode", p."function"::text,
        (SELECT max("endsOn") FROM "Appointment" a WHERE a."stateCode" = p."stateCode" AND a."function" = p."function"
          AND "withdrawnAt" IS NULL AND "endsOn" <= portal_today()) AS "since",
        (SELECT "id"::text FROM "Appointment" a WHERE a."stateCode" = p."stateCode" AND a."function" = p."function"
          AND "withdrawnAt" IS NULL AND "startsOn" > portal_today() ORDER BY "startsOn" LIMIT 1) AS "nextId"
      FROM posts p
      WHERE NOT EXISTS (SELECT FROM "Appointment" a WHERE a."stateCode" = p."stateCode" AND a."function" = p."function"
        AND "withdrawnAt" IS NULL AND "startsOn" <= portal_today() AND ("endsOn" IS NULL OR "endsOn" > portal_today()))
      ORDER BY p."function", "since" NULLS LAST, p."stateCode"`,
    appointmentsAhead(actor),
  ]);
  return found.map(({ since, nextId, ...vacancy }) => {
    const next = coming.starting.find(({ id }) => id === nextId);
    return {
      ...vacancy,
      since: since && plainDate(since),
      next: next ? { name: next.name, startsOn: next.startsOn } : null,
    };
  });
}
