import type { Prisma } from "@/lib/database/generated/client";
import type { SessionPrecision } from "@/lib/database/generated/enums";
import { quarterEnd } from "@/lib/activities/sessions";
import { databaseDate, periodEnd, plainDate } from "@/lib/dates";

interface DemoSession {
  startsOn: string;
  endsOn: string;
  precision: SessionPrecision;
  startsAt?: string;
  endsAt?: string;
}

/** "cpc", "state:RS" or the slug of an organisation. */
type Party = string;

export interface DemoActivity extends Pick<
  Prisma.ActivityUncheckedCreateInput,
  | ("title" | "kind" | "status" | "text" | "mode" | "city" | "hostCode" | "venue" | "expected" | "circle")
  | ("contactName" | "contactEmail" | "cancelledReason")
> {
  slug: string;
  owner: Party;
  /** The address of the account that entered it. */
  by: string;
  organisers: Party[];
  funders?: Party[];
  readers?: string[];
  states: string[];
  paragraphs?: Prisma.ActivityUncheckedCreateInput["paragraphs"];
  weapons?: Prisma.ActivityUncheckedCreateInput["weapons"];
  themes: Prisma.ActivityUncheckedCreateInput["themes"];
  sessions: DemoSession[];
  /** Which one before it is much like it, and why it was put on record all the same. */
  over?: { slug: string; reason: string };
  /** What the Points of Contact of these States said of it. */
  said?: { stateCode: string; by: string; met: "yes" | "partly" | "no"; text: string }[];
}

const later = (day: string, days: number) => plainDate(new Date(databaseDate(day).getTime() + days * 86_400_000));
const days = (first: string, count = 1): DemoSession => ({
  ...{ startsOn: first, endsOn: later(first, count - 1), precision: "day" },
});
const month = (first: string): DemoSession => ({
  ...{ startsOn: first, endsOn: periodEnd(first, "month"), precision: "month" },
});
const quarter = (first: string): DemoSession => ({ startsOn: first, endsOn: quarterEnd(first), precision: "quarter" });

const staff = { by: "staff@example.org", contactName: "Stefan Staff-Sample", contactEmail: "staff@example.org" };
const coordinator = {
  ...{ by: "coordinator@example.org", contactName: "Carla Coordinator-Example" },
  contactEmail: "coordinator@example.org",
};
const unoda = {
  by: "partner@example.org",
  contactName: "Pia Partner-Placeholder",
  contactEmail: "partner@example.org",
};

/** Fictional activities, spread over the coming year, the circles of readers and how far they are. @param day "YYYY-MM-DD", today. */
export function demoActivities(day: string): DemoActivity[] {
  const year = Number(day.slice(0, 4)) + 1;
  const on = (monthAndDay: string) => `${year}-${monthAndDay}`;
  return [
    {
      ...{ ...staff, slug: "demo-control-list-kyrgyzstan", owner: "cpc", organisers: ["cpc"], funders: ["eu"] },
      title: "Demonstration: workshop on a national control list",
      ...{ kind: "workshop", status: "planned", circle: "network", states: ["KG"] },
      text: "Three days with those who draw up the list of dual-use goods and those who will apply it. In Russian, with interpretation. Invented, for demonstration.",
      ...{ paragraphs: ["op3d", "op6"], weapons: ["crossCutting"], themes: ["exportControls", "legislation"] },
      sessions: [{ ...days(on("04-13"), 3), startsAt: "09:30", endsAt: "16:00" }],
      ...{ mode: "onSite", city: "Bishkek", hostCode: "KG", expected: 25 },
    },
    {
      ...{ ...coordinator, slug: "demo-biological-exercise", owner: "cpc", organisers: ["cpc", "unoda"] },
      readers: ["unoda"],
      title: "Demonstration: a regional exercise on a biological incident",
      ...{ kind: "training", status: "idea", circle: "named", states: ["KZ", "KG", "TJ", "TM", "UZ"] },
      text: "An idea to be talked over by the CPC and UNODA before anybody else hears of it. Invented, for demonstration.",
      ...{ paragraphs: ["op3b"], weapons: ["biological"], themes: ["biosecurity", "cbrnResponse"] },
      sessions: [quarter(on("07-01"))],
      mode: "onSite",
    },
    {
      ...{ ...staff, slug: "demo-webinars-points-of-contact", owner: "cpc", organisers: ["cpc"] },
      title: "Demonstration: webinars for Points of Contact new to their task",
      ...{ kind: "webinarSeries", status: "confirmed", circle: "public", states: [] },
      text: "Four afternoons: the resolution, the entry in the directory, the national report, where to find assistance. Invented, for demonstration.",
      ...{ paragraphs: ["op4"], themes: ["pointsOfContact", "reporting"] },
      sessions: ["02-02", "02-16", "03-02", "03-16"].map((one) => ({
        ...days(on(one)),
        ...{ startsAt: "14:00", endsAt: "15:30" },
      })),
      ...{ mode: "online", expected: 60 },
    },
    {
      ...{ ...unoda, slug: "demo-legislation-round-table", owner: "unoda", organisers: ["unoda"] },
      title: "Demonstration: round table on laws that implement the resolution",
      ...{ kind: "roundTable", status: "planned", circle: "network", states: ["ME", "MK", "RS"] },
      text: "Members of parliaments and ministries compare penal provisions. Invented, for demonstration.",
      ...{ paragraphs: ["op2"], weapons: ["crossCutting"], themes: ["legislation"] },
      sessions: [month(on("10-01"))],
      ...{ mode: "onSite", city: "Skopje", hostCode: "MK", expected: 30 },
    },
    {
      ...{ by: "poc.serbia@example.org", contactName: "Ana Primer", contactEmail: "poc.serbia@example.org" },
      ...{ slug: "demo-customs-training-serbia", owner: "state:RS", organisers: ["state:RS", "example-centre"] },
      title: "Demonstration: training of customs officers on dual-use goods",
      ...{ kind: "training", status: "confirmed", circle: "states", states: ["RS"] },
      text: "For officers of four border crossings, with goods to handle. Invented, for demonstration.",
      ...{ paragraphs: ["op3c"], weapons: ["crossCutting"], themes: ["borderControl"] },
      sessions: [days(on("05-19"), 2)],
      ...{ mode: "onSite", city: "Belgrade", hostCode: "RS", expected: 40 },
    },
    {
      ...{ ...staff, slug: "demo-radioactive-sources", owner: "cpc", organisers: ["cpc", "model-network"] },
      title: "Demonstration: what storage of radioactive sources needs",
      ...{ kind: "needsAssessment", status: "held", circle: "network", states: ["ME", "RS"] },
      text: "Visits to two stores and a day of conclusions. Invented, for demonstration.",
      ...{ paragraphs: ["op3a", "op3b"], weapons: ["nuclear"], themes: ["physicalProtection", "nuclearSecurity"] },
      sessions: [days(later(day, -45), 4)],
      ...{ mode: "onSite", city: "Podgorica", hostCode: "ME", expected: 12 },
      said: [
        {
          ...{ stateCode: "ME", by: "milica.primjer.me@example.org", met: "partly" },
          text: "The list of what is missing is clear now; who pays for it is not. Invented, for demonstration.",
        },
      ],
    },
    {
      ...{ ...coordinator, slug: "demo-transit-moldova", owner: "cpc", organisers: ["cpc"] },
      title: "Demonstration: workshop on the control of transit and transshipment",
      ...{ kind: "workshop", status: "planned", circle: "network", states: ["MD"] },
      text: "Customs, port and rail authorities on goods that only pass through. Invented, for demonstration.",
      ...{ paragraphs: ["op3c", "op3d"], weapons: ["crossCutting"], themes: ["exportControls", "transport"] },
      sessions: [days(on("06-08"), 2)],
      ...{ mode: "onSite", city: "Chișinău", hostCode: "MD", expected: 30 },
    },
    {
      ...{ ...unoda, slug: "demo-transit-training-moldova", owner: "unoda", organisers: ["unoda"] },
      title: "Demonstration: training on transit and transshipment controls",
      ...{ kind: "training", status: "planned", circle: "network", states: ["MD"] },
      text: "For customs officers and licensing authorities: goods in transit, brokering, transshipment. Invented, for demonstration.",
      ...{ paragraphs: ["op3c", "op3d"], weapons: ["crossCutting"], themes: ["exportControls", "transport"] },
      sessions: [days(on("06-22"), 3)],
      ...{ mode: "onSite", city: "Chișinău", hostCode: "MD", expected: 25 },
      over: {
        slug: "demo-transit-moldova",
        reason: "Ours is for those who issue licences, too. Invented, for demonstration.",
      },
    },
    {
      ...{ by: "poc.austria@example.org", contactName: "Eva Muster", contactEmail: "poc.austria@example.org" },
      ...{ slug: "demo-laboratory-visit-austria", owner: "state:AT", organisers: ["state:AT", "specimen-foundation"] },
      title: "Demonstration: visit to a laboratory of the highest safety level",
      ...{ kind: "visit", status: "cancelled", circle: "network", states: ["AT", "SI"] },
      text: "Invented, for demonstration.",
      cancelledReason: "The laboratory is being rebuilt in that year. Invented, for demonstration.",
      ...{ paragraphs: ["op3a"], weapons: ["biological"], themes: ["biosecurity", "academiaAndIndustry"] },
      sessions: [month(on("09-01"))],
      ...{ mode: "onSite", hostCode: "AT" },
    },
  ];
}
