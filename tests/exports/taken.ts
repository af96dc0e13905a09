/** Rows of a copy, made up. */
import type { Holder, Taken, TakenRow } from "@/lib/exports/taken";

const state = (name: string) => ({
  code: name === "Serbia" ? "RS" : name,
  name,
  subRegion: "southernEurope" as const,
  names: `${name} Serbie`,
});

/** Serbia's Point of Contact, with every kind of letter and mark in it. */
export const person = (holder: Partial<Holder> = {}, of = "Serbia"): TakenRow => ({
  id: "019ab1f0-0000-7000-8000-000000000001",
  state: state(of),
  part: "primary",
  held: "primary",
  status: "held",
  holder: {
    honorific: "Ms",
    givenNames: "Ана",
    familyName: "Пример",
    isErased: false,
    position: "Head; of Unit, Arms Control",
    organisation: "Ministry",
    languages: ["sr", "en"],
    nomination: "Note verbale 1/2021",
    nominatedOn: "2021-02-27",
    confirmedAt: new Date("2026-11-12T10:00:00Z"),
    confirmedBy: "holder",
    ...holder,
  },
  since: "2021-03-15",
  channels: [
    { kind: "email", value: "ana@example.org", visibility: "network" },
    { kind: "email", value: "two@example.org", visibility: "network" },
    { kind: "telephone", value: "+381 11 306 8000", visibility: "network" },
    { kind: "address", value: 'Street "1"\nTown', visibility: "network" },
  ],
});

/** A function that nobody holds. */
export const vacancy = (): TakenRow => ({
  ...person(),
  part: "deputy",
  held: "deputy",
  status: "vacant",
  holder: null,
  since: "2024-01-01",
  channels: [],
});

export const taken = (rows: TakenRow[]): Taken => ({
  rows,
  mark: "network",
  at: new Date("2026-11-23T20:15:00Z"),
  on: null,
  reader: "Rea Reader",
  locale: "en",
});
