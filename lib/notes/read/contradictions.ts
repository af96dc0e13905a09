// Where a note does not agree with itself.
import type { PlacedNote } from "./note";
import states from "@/prisma/reference/states.json";

const nameOf = (code: string) => states.find((state) => state.code === code)?.english.name ?? code;

function counts({ figures, states: attending, organisations }: PlacedNote): string[] {
  return figures.flatMap(({ value: { what, value } }) => {
    if (what === "statesAttending" && attending.length > 0 && value !== attending.length)
      return [`The Information Note states that ${value} States took part; its own list names ${attending.length}.`];
    if (what === "organisations" && organisations.length > 0 && value !== organisations.length)
      return [
        `The Information Note states that ${value} organisations took part; its own list names ${organisations.length}.`,
      ];
    return [];
  });
}

function differing({ figures }: PlacedNote): string[] {
  const of = (what: string) => [
    ...new Set(figures.filter(({ value }) => value.what === what).map(({ value }) => value.value)),
  ];
  const said = {
    statesAttending: "States taking part",
    statesWithPointOfContact: "States with a Point of Contact",
    persons: "persons taking part",
  };
  const differ = Object.entries(said).flatMap(([what, words]) =>
    of(what).length > 1 ? [`The Information Note gives different numbers of ${words}: ${of(what).join(", ")}.`] : [],
  );
  const more = of("statesWithPointOfContact")
    .concat(of("statesAttending"))
    .filter((value) => value > 57);
  return [
    ...differ,
    ...more.map((value) => `The Information Note states ${value} States; there are 57 participating States.`),
  ];
}

/** Women and men are together as many as took part, where one sentence counts all three. */
function womenAndMen({ figures }: PlacedNote): string[] {
  const of = (what: string) => figures.filter(({ value }) => value.what === what).map(({ value }) => value);
  return of("persons").flatMap(({ value: all, text }) => {
    const [women, men] = [of("women"), of("men")].map((found) => found.find((one) => one.text === text)?.value);
    const more = [women, men].some((some) => some !== undefined && some > all);
    if (women !== undefined && men !== undefined && women + men !== all)
      return [`The Information Note states ${all} persons; its ${women} women and ${men} men are ${women + men}.`];
    return more
      ? [`The Information Note states ${all} persons, and ${women ?? men ?? 0} ${women ? "women" : "men"}.`]
      : [];
  });
}

function dates({ startsOn, endsOn, earlierMeetings }: PlacedNote): string[] {
  const found: string[] = [];
  if (startsOn && endsOn && endsOn.value < startsOn.value)
    found.push(`It ends on ${endsOn.value}, before it begins on ${startsOn.value}.`);
  for (const { value } of earlierMeetings)
    if (startsOn && value.date && value.date > startsOn.value)
      found.push(
        `The earlier meeting${value.city ? ` in ${value.city}` : ""} is dated ${value.date}, after this one, which began on ${startsOn.value}.`,
      );
  return found;
}

/** @returns what does not agree, each in a sentence. @param twice States that the list names more than once. */
export function contradictionsIn(note: PlacedNote, twice: readonly string[]): string[] {
  const doubled = [...new Set(twice)].map((code) => `${nameOf(code)} is named twice in its list.`);
  return [...counts(note), ...differing(note), ...womenAndMen(note), ...dates(note), ...doubled];
}
