/** Meetings as the record knows them, to be written as notes: that of Belgrade as its note says it, and any other. */
import fc from "fast-check";
import { periodEnd } from "@/lib/dates";
import { otherNames } from "@/lib/find/other-names";
import type { NoteRecord } from "@/lib/notes/write/record";
import type { ReadNote } from "@/lib/notes/read/note";
import states from "@/prisma/reference/states.json";

export const belgrade: NoteRecord = {
  event: "Second meeting of the OSCE Points of Contact on UNSCR 1540",
  ordinal: 2,
  organisers: ["Organization for Security and Co-operation in Europe (OSCE)", "Government of the Republic of Serbia"],
  dates: { startsOn: "2015-05-26", endsOn: "2015-05-27", precision: "day", days: [] },
  mode: "onSite",
  venue: null,
  city: "Belgrade",
  host: "Serbia",
  states: [
    ...["Albania", "Armenia", "Belarus", "Bosnia and Herzegovina", "Bulgaria", "Croatia", "Germany", "Italy"],
    ...["Kyrgyzstan", "Luxembourg", "Moldova", "Montenegro", "Russian Federation", "Serbia", "Slovakia", "Slovenia"],
    ...["Spain", "Switzerland", "Tajikistan", "The former Yugoslav Republic of Macedonia", "Turkey"],
    "United States of America",
  ],
  partners: [],
  organisations: [
    { name: "Centre for Security Cooperation RACVIAC", acronym: "RACVIAC" },
    { name: "Organization for Security and Co-operation in Europe", acronym: "OSCE" },
    { name: "United Nations Interregional Crime and Justice Research Institute", acronym: "UNICRI" },
    { name: "United Nations Office for Disarmament Affairs", acronym: "UNODA" },
    { name: "UNSC 1540 Committee Group of Experts", acronym: null },
  ],
  objectives: [
    "Discuss ways and means to further increase the efficiency of the OSCE's assistance to OSCE interested participating States in the implementation of resolution 1540 (2004), to review on-going initiatives and to consider future plans and activities of the OSCE Points of Contact network and the cooperation between OSCE and the Committee.",
    "Discuss the practice of developing national implementation action plans on resolution 1540 (2004) on a voluntary basis, exchange views on national non-proliferation efforts and share lessons learnt and identify participating States' needs, in particular in connection to capacity building.",
    "Assess the experience gained in connection with the models of support rendered to OSCE interested participating States in the preparation and adoption of their voluntary NAPs and their further implementation.",
  ],
  speakers: [
    { name: "Ambassador Branca Latinovitch", function: "Serbian Ministry of Foreign Affairs", opening: true },
    {
      name: "Ambassador Dejan Sahovic",
      function: "Head of Serbian Task Force for the Serbian OSCE Chairmanship",
      opening: true,
    },
    { name: "Mr. Mathew Geertsen", function: "FSC Support Section, Conflict Prevention Centre", opening: true },
  ],
  earlier: [
    {
      ordinal: 1,
      dates: { startsOn: "2014-04-10", endsOn: "2014-04-10", precision: "day", days: [] },
      city: "Vienna",
      host: "Austria",
    },
  ],
  chairmanship: { state: "Serbia", year: 2015 },
  figures: { statesAttending: 22, statesWithPointOfContact: 51, organisations: 5, persons: null },
  allHaveContact: true,
  fictional: false,
};

type State = (typeof states)[number];

/** Every English name that a State has had. */
const englishNames = ({ english, former }: State) => [
  english.name,
  ...former.map(({ name }) => name).filter((name) => !name.startsWith("Serbia and ")),
];

const codeByName = new Map(
  states.flatMap((state) =>
    [...englishNames(state), ...(otherNames[state.code] ?? [])].map((name) => [name, state.code] as const),
  ),
);
export const codeOf = (name: string): string => codeByName.get(name) ?? name;

const dayOf = (number: number) => new Date(Date.UTC(2011, 0, 1) + number * 86_400_000).toISOString().slice(0, 10);
const number = fc.integer({ min: 0, max: 9000 });

/** One day, several, over a month's or a year's end, apart, or the month alone. */
const dates = fc.oneof(
  number.map((first) => ({ startsOn: dayOf(first), endsOn: dayOf(first), precision: "day" as const, days: [] })),
  fc.tuple(number, fc.integer({ min: 1, max: 40 })).map(([first, more]) => ({
    ...{ startsOn: dayOf(first), endsOn: dayOf(first + more), precision: "day" as const, days: [] },
  })),
  fc
    .tuple(number, fc.uniqueArray(fc.integer({ min: 2, max: 60 }), { minLength: 1, maxLength: 4 }))
    .map(([first, more]) => {
      const days = [first, ...more.map((one) => first + one)].sort((one, other) => one - other).map(dayOf);
      return { startsOn: days[0] ?? "", endsOn: days.at(-1) ?? "", precision: "day" as const, days };
    }),
  number.map((first) => {
    const startsOn = `${dayOf(first).slice(0, 7)}-01`;
    return { startsOn, endsOn: periodEnd(startsOn, "month"), precision: "month" as const, days: [] };
  }),
);

const cities = fc.constantFrom(
  ...["Vienna|AT", "Belgrade|RS", "Valletta|MT", "Wiener Neustadt|AT", "Issyk-Kul|KG", "Odesa|UA", "Gabala|AZ"],
  ...["Rust|AT", "Bled|SI", "Ulaanbaatar|MN", "Skopje|MK", "Nur-Sultan|KZ", "Saint-Denis|FR", "Šibenik|HR"],
);
const venues = fc.constantFrom(
  ...["Palace of Serbia", "Hofburg, Neuer Saal", "Hotel Vienna", "Hall of 25 May", "Room 1540 (second floor)"],
  ...["Ministry of Foreign Affairs of Austria", "Paris Hall, Novi Sad Street 12", "Example Hall", "12 July Square 3"],
  ...["Embassy of Italy in Prague", "OSCE Programme Office in Bishkek", "Centre “A. & B.”"],
);
const place = fc.record({ at: cities, venue: fc.option(venues) }).map(({ at, venue }) => {
  const [city = "", code = ""] = at.split("|");
  return { venue, city, host: states.find((state) => state.code === code)?.english.name ?? "" };
});

const bodies = [
  ...["United Nations Office for Disarmament Affairs|UNODA", "UNSC 1540 Committee Group of Experts|"],
  ...["Organization for Security and Co-operation in Europe|OSCE", "Centre for Security Cooperation RACVIAC|RACVIAC"],
  ...[
    "European Union|EU",
    "Institute for Peace, Security and Law|IPSL",
    "Foundation “Hope & Light”|",
    "Atlantis Watch|",
  ],
  ...[
    "Ministry of Silence and Order of Nowhere|",
    "International Atomic Energy Agency|IAEA",
    "World Customs Organization|WCO",
  ],
  ...[
    "University of Example, Faculty of Law|",
    "Example Organisation 17|EO17",
    "Swisspeace|",
    "Black Sea Forum and Partners|",
  ],
  ...["Commonwealth of Independent States|CIS", "Université d’Exemple|", "Chamber of Commerce of Serbia|", "Росатом|"],
].map((line) => {
  const [name = "", acronym = ""] = line.split("|");
  return { name, acronym: acronym === "" ? null : acronym };
});

const names = fc.constantFrom(
  ...["Ambassador Branca Latinovitch", "Mr. Mathew Geertsen", "Ana Primer", "H.E. Jean-Luc d’Exemple", "Cher"],
  ...["Dr. J. R. van der Berg", "Ms Ñandú Ó Súilleabháin", "Ана Пример", "Lieutenant Colonel Łukasz Wzór (ret.)"],
  ...[
    "Prof. Dr. Ing. Max Muster",
    "María José de la Cruz y García",
    "John Smith, Jr.",
    "Ivan Primer",
    "Mme Élodie Exemple",
  ],
  ...["Sir Example Sample", "Vienna Sample", "Maj. Gen. Peter Sample", "Georgia Example", "von Muster"],
);
const functions = fc.constantFrom(
  ...[
    "Head of Unit",
    "Serbian Ministry of Foreign Affairs",
    "FSC Support Section, Conflict Prevention Centre",
    "Minister",
  ],
  ...[
    "Director for Arms Control and Security Policy, Ministry of Foreign Affairs, Serbia",
    "Permanent Representative to the OSCE",
  ],
  ...[
    "Deputy Head, No. 5 Dept. Arms Control",
    "Expert; 1540 Committee Group of Experts",
    "Начальник отдела",
    "chair of the session",
  ],
  ...[
    "Head of Unit (Export Controls)",
    "Adviser to the Minister who is responsible for CBRN",
    "OSCE/CPC",
    "UNODA – Vienna Office",
  ],
  "First Secretary, Permanent Mission of Bosnia and Herzegovina to the OSCE, and Point of Contact",
);
const speaker = fc.record({ name: names, function: fc.option(functions), opening: fc.boolean() });

const objective = fc.constantFrom(
  ...belgrade.objectives,
  ...[
    "Discussion: what next",
    "Outcome",
    "To meet",
    "to exchange views",
    "Compare notes; agree on the next ones; and meet again",
  ],
  ...[
    "Adopt (i) a list and (ii) a plan",
    "Participants: get to know each other",
    "Summary of 2014",
    "Next steps and timelines:",
  ],
  ...["Meet again in Vienna on 3 May 2030", "Hear 12 participating States, and 3 organisations", "Обсудить план"],
);

const organisers = fc.uniqueArray(
  fc.constantFrom(
    ...["Organization for Security and Co-operation in Europe (OSCE)", "Government of the Republic of Serbia", "OSCE"],
    ...[
      "Conflict Prevention Centre (demonstration)",
      "Ministry of Foreign Affairs of Austria",
      "UNODA",
      "Swiss Confederation",
    ],
    ...["Institute for Peace, Security and Law", "1540 Committee Group of Experts", "Ministry of Defence and Sport"],
  ),
  { maxLength: 4 },
);

const attending = fc
  .subarray([...states], { minLength: 0 })
  .chain((some) => fc.tuple(...some.map((state) => fc.constantFrom(...englishNames(state)))));

/** Any meeting. */
export const meetings: fc.Arbitrary<NoteRecord> = fc
  .record({
    event: fc.constantFrom(
      ...[
        "Second meeting of the OSCE Points of Contact on UNSCR 1540",
        "Example meeting",
        "Round table “A & B”",
        "Training",
      ],
      ...[
        "Workshop on Export Controls, Part II: Dual-Use Goods",
        "Meeting of 2027",
        "Конференция по резолюции 1540 (2004)",
      ],
    ),
    ordinal: fc.option(fc.integer({ min: 1, max: 40 })),
    organisers,
    dates,
    place,
    states: attending,
    organisations: fc.subarray(bodies),
    objectives: fc.uniqueArray(objective, { maxLength: 6 }),
    speakers: fc.uniqueArray(speaker, { maxLength: 6, selector: ({ name }) => name }),
    past: fc.uniqueArray(fc.record({ dates, place, ordinal: fc.option(fc.integer({ min: 1, max: 40 })) }), {
      maxLength: 3,
      selector: ({ place: { city } }) => city,
    }),
    contacts: fc.option(fc.integer({ min: 1, max: 57 })),
    persons: fc.option(fc.integer({ min: 1, max: 999 })),
    mode: fc.constantFrom("onSite" as const, "hybrid" as const),
    isChaired: fc.boolean(),
    allHaveContact: fc.boolean(),
    fictional: fc.boolean(),
  })
  .map(({ place: { venue, city, host }, past, contacts, persons, isChaired, ...record }) => ({
    ...record,
    ...{ venue, city, host, partners: [] },
    earlier: past
      .filter((one) => one.dates.endsOn < record.dates.startsOn)
      .map((one) => ({ ordinal: one.ordinal, dates: one.dates, city: one.place.city, host: one.place.host })),
    chairmanship: isChaired ? { state: "Serbia", year: Number(record.dates.startsOn.slice(0, 4)) } : null,
    figures: {
      statesAttending: record.states.length || null,
      statesWithPointOfContact: contacts,
      organisations: record.organisations.length || null,
      persons,
    },
  }));

const figuresOf = ({ figures: { statesAttending, statesWithPointOfContact, organisations, persons } }: NoteRecord) =>
  Object.entries({ statesAttending, statesWithPointOfContact, organisations, persons })
    .flatMap(([what, value]) => (value === null ? [] : [`${what} ${value}`]))
    .sort();

const roughly = ({ startsOn, precision }: NoteRecord["dates"]) =>
  precision === "day" ? startsOn : startsOn.slice(0, 7);

/** What a note of the meeting says, as it is read. */
export function asRead(record: NoteRecord) {
  const isDay = record.dates.precision === "day";
  const opening = record.speakers.filter((one) => one.opening);
  const others = record.speakers.filter((one) => !one.opening);
  return {
    title: "Information Note",
    event: record.event,
    organisers: record.organisers,
    startsOn: isDay ? record.dates.startsOn : null,
    endsOn: isDay ? record.dates.endsOn : null,
    city: record.city,
    hostCode: record.host && codeOf(record.host),
    states: record.states.map(codeOf),
    organisations: record.organisations.map(({ name }) => name),
    objectives: record.objectives,
    speakers: [...opening, ...others].map(({ name, function: held }) => [name, held]),
    figures: figuresOf(record),
    earlierMeetings: record.earlier.map(({ city, dates: when }) => [city, roughly(when)]),
    contradictions: [],
  };
}

/** The same of what was read. */
export const told = (read: ReadNote) => ({
  title: read.title,
  event: read.event,
  organisers: read.organisers,
  startsOn: read.startsOn,
  endsOn: read.endsOn,
  city: read.city,
  hostCode: read.hostCode,
  states: read.states,
  organisations: read.organisations.map(({ name }) => name),
  objectives: read.objectives,
  speakers: read.speakers.map(({ name, function: held }) => [name, held]),
  figures: [
    ...new Set(
      read.figures
        .filter(({ what }) => what !== "other" && what !== "participatingStates")
        .map(({ what, value }) => `${what} ${value}`),
    ),
  ].sort(),
  earlierMeetings: read.earlierMeetings.map(({ city, date }) => [city, date]),
  contradictions: read.contradictions,
});
