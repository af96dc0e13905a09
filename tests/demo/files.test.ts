import { expect, test } from "vitest";
import { readDelegations, readPeople, readProposals, readStateChannels } from "@/prisma/demo/files";
import { personas } from "@/prisma/demo/personas";

const people = readPeople();

test("keys and addresses are each somebody's own", () => {
  expect(new Set(people.map(({ key }) => key)).size).toBe(people.length);
  const addresses = people.map(({ channels }) => channels[0]?.value);
  expect(new Set(addresses).size).toBe(people.length);
});

test("nominated before the appointment, which ended after it started", () => {
  for (const { nominatedOn, startsOn, endsOn } of people) {
    expect(nominatedOn < startsOn).toBe(true);
    expect(endsOn === null || endsOn > startsOn).toBe(true);
  }
});

test("announcements are of people who can sign in, and reach nobody outside the demonstration", () => {
  const withAccount = new Set(people.filter(({ account }) => account).map(({ key }) => key));
  for (const { person, email } of readProposals()) {
    expect(withAccount.has(person)).toBe(true);
    expect(email ?? "nobody@example.org").toMatch(/@example\.org$/);
  }
  for (const { kind, value } of readStateChannels())
    expect(value).toMatch(kind === "email" ? /@example\.org$/ : /^\+000 /);
});

test("delegates that stand for somebody name a person on the list", () => {
  const keys = new Set(people.map(({ key }) => key));
  for (const { person, familyName } of readDelegations().flatMap(({ delegates }) => delegates))
    expect(person === undefined ? familyName !== undefined : keys.has(person)).toBe(true);
});

test("the personas are those that the sign-in page offers", () => {
  expect(personas.map(({ label }) => label)).toEqual([
    "CPC coordinator",
    "CPC staff",
    "Point of Contact for Serbia",
    "Point of Contact for Austria",
    "1540 expert",
    "Partner (UNODA)",
  ]);
});
