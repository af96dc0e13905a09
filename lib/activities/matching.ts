import "server-only";
import type { Actor } from "@/lib/access/actor";
import { Prisma } from "@/lib/database/generated/client";
import { databaseDate, today } from "@/lib/dates";
import { fold } from "@/lib/fold";
import { listStates } from "@/lib/states/list";
import type { ActivityFilters } from "./filters";
import { visibleInSql } from "./visible";

/** For all participating States. */
export const regionWide = Prisma.sql`(cardinality(a."states") = 0 AND NOT a."statesUnknown")`;

const literally = (typed: string) => `%${typed.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;

const organisedBy = (organiser: string) =>
  /^[A-Z]/.test(organiser)
    ? Prisma.sql`(a."stateCode" = ${organiser} OR EXISTS (SELECT FROM "ActivityOrganiser" o WHERE o."activityId" = a."id" AND o."stateCode" = ${organiser}))`
    : Prisma.sql`EXISTS (SELECT FROM "Organisation" g LEFT JOIN "ActivityOrganiser" o ON o."organisationId" = g."id" AND o."activityId" = a."id"
        WHERE g."slug" = ${organiser} AND (g."id" = a."organisationId" OR o."id" IS NOT NULL))`;

/** A word stands in what an activity says of itself, in who organises it, or names a State that it is for. */
function holdsWord(word: string, states: { code: string; name: string }[]): Prisma.Sql {
  const like = literally(word);
  const asked = fold(word).trim();
  const meant = asked.length < 3 ? [] : states.filter(({ name }) => fold(name).includes(asked));
  return Prisma.sql`(concat_ws(' ', a."title", a."text", a."city", a."venue", a."note") ILIKE ${like}
    OR a."states"::text[] && ${meant.map(({ code }) => code)}::text[]
    OR EXISTS (SELECT FROM "ActivityOrganiser" o LEFT JOIN "Organisation" g ON g."id" = o."organisationId"
      WHERE o."activityId" = a."id" AND concat_ws(' ', o."label", g."name", g."acronym") ILIKE ${like}))`;
}

const forStates = (codes: string[], scope: ActivityFilters["scope"]) => {
  const named = Prisma.sql`a."states" && ${codes}::char(2)[]`;
  return scope === "named" ? named : Prisma.sql`(${named} OR ${regionWide})`;
};

/** The activities `a` that the actor may see and the filters let through. */
export async function matching(actor: Actor, filters: ActivityFilters): Promise<Prisma.Sql> {
  const { q, state, scope, organiser, kind, status, paragraph, weapon, theme, region, from, to } = filters;
  const states = q || region ? await listStates("en", today()) : [];
  const ofRegion = states.filter(({ subRegion }) => subRegion === region).map(({ code }) => code);
  const wordsAsked = (q ?? "").split(/\s+/).filter((word) => word !== "");
  const conditions = [
    visibleInSql(actor),
    state && forStates([state], scope),
    region && forStates(ofRegion, scope),
    scope && !state && !region && Prisma.sql`NOT ${regionWide}`,
    organiser && organisedBy(organiser),
    kind && Prisma.sql`a."kind" = ${kind}::"ActivityKind"`,
    status && Prisma.sql`a."status" = ${status}::"ActivityStatus"`,
    paragraph && Prisma.sql`${paragraph}::"Paragraph" = ANY (a."paragraphs")`,
    weapon && Prisma.sql`${weapon}::"WeaponType" = ANY (a."weapons")`,
    theme && Prisma.sql`${theme}::"Theme" = ANY (a."themes")`,
    from && Prisma.sql`a."endsOn" >= ${databaseDate(from)}::date`,
    to && Prisma.sql`a."startsOn" <= ${databaseDate(to)}::date`,
    ...wordsAsked.map((word) => holdsWord(word, states)),
  ];
  return Prisma.join(
    conditions.filter((condition) => typeof condition === "object"),
    " AND ",
  );
}
