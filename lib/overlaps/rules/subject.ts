import type { ActivityKind, Paragraph, Theme, WeaponType } from "@/lib/database/generated/enums";
import { audienceTerms, type Audience } from "./audiences";
import { namedIn, speaksOf, wordsOfBoth } from "./matching";
import { tellingWords } from "./telling-words";
import type { Comparable } from "./shapes";
import { finer, topicTerms, type Topic } from "./topics";

/** What an activity is about, as its tags and its words say together. */
export interface Subject {
  /** With how much each counts, from 0 to 1. */
  topics: ReadonlyMap<Topic, number>;
  weapons: ReadonlySet<WeaponType>;
  audiences: ReadonlySet<Audience>;
  words: ReadonlySet<string>;
}

const topicsNamed = namedIn<Topic>(topicTerms);
const audiencesNamed = namedIn<Audience>(audienceTerms);
const weaponsNamed = namedIn<WeaponType>({
  nuclear: "nuclear, radioact, radiolog, radionuclid, fissile, uranium, plutonium, reactor",
  chemical: "chemical, toxic industrial, precursor, =cwc, =opcw, pesticid, chlorine",
  biological: "biolog, biorisk, biosafe, biosecur, pathogen, toxin, microb, =bwc, =btwc, virus",
  delivery: "missile, drone, unmanned, means of delivery, rocket, ballistic",
});

/** What a paragraph is about, where an activity says nothing nearer. */
const ofParagraph: Partial<Record<Paragraph, Theme>> = {
  op2: "legislation",
  op3a: "accounting",
  op3b: "physicalProtection",
  op3c: "borderControl",
  op3d: "exportControls",
  op4: "reporting",
  op6: "exportControls",
};

/** Law-making says how, not on what. */
const isSubject = (theme: Theme) => theme !== "legislation";
const isFiner = (topic: Topic): topic is keyof typeof finer => topic in finer;

/** Kinds that go through all of the resolution, unless something nearer is said. */
const goesThroughAll: readonly ActivityKind[] = ["peerReview", "needsAssessment", "visit"];
const onTheResolution = speaksOf("resolution 1540, =1540, =unscr");

/** Named wherever the people are: fully meant only where nothing else is named. */
export const ofPeople: readonly Topic[] = ["borderControl", "academiaAndIndustry"];

const securityOf = { nuclear: "nuclearSecurity", chemical: "chemicalSecurity", biological: "biosecurity" } as const;

/** Said of people, not of what is done. */
const whoLicenses = / licen[^ ]* (?:officer|author|staff|official)[^ ]*/g;

/** What the words name counts fully where no theme was ticked, or one that it is part of; else it is said in passing. */
function weightsOf({ themes, paragraphs, weapons, kind }: Comparable, folded: string): Map<Topic, number> {
  const named = topicsNamed(folded.replaceAll(whoLicenses, " "));
  const isOpen = !themes.some(isSubject);
  const wider = isOpen ? named.flatMap((topic) => (isFiner(topic) ? [...finer[topic]] : [])) : [];
  const isMeant = (topic: Topic) => isOpen || (isFiner(topic) && finer[topic].some((theme) => themes.includes(theme)));
  const told = [...named, ...wider];
  const isBeside = (topic: Topic) => ofPeople.includes(topic) && told.some((other) => !ofPeople.includes(other));
  const weightOf = (topic: Topic) => (isMeant(topic) && !isBeside(topic) ? 1 : isFiner(topic) ? 0.9 : 0.6);
  const weights = new Map<Topic, number>(told.map((topic) => [topic, weightOf(topic)]));
  for (const theme of themes) weights.set(theme, 1);
  // The plans of the European Union's Centres of Excellence are other plans, by other people.
  if (weights.has("cbrnPlan")) weights.delete("nationalActionPlan");
  if (kind === "legislativeAssistance" && !weights.has("legislation")) weights.set("legislation", 0.9);
  if (kind === "peerReview" || (goesThroughAll.includes(kind) && onTheResolution(folded)))
    weights.set("wholeResolution", 1);
  if (weights.size > 0) return weights;
  const ofWeapons = weapons.flatMap((weapon) =>
    weapon in securityOf ? securityOf[weapon as keyof typeof securityOf] : [],
  );
  const ofParagraphs = paragraphs.flatMap((paragraph) => ofParagraph[paragraph] ?? []);
  const implied = [...ofParagraphs, ...ofWeapons];
  if (implied.length > 0) return new Map(implied.map((theme) => [theme, 0.85]));
  return new Map(goesThroughAll.includes(kind) || onTheResolution(folded) ? [["wholeResolution", 1]] : []);
}

function read(activity: Comparable): Subject {
  const folded = wordsOfBoth(activity);
  return {
    topics: weightsOf(activity, folded),
    weapons: new Set(activity.weapons.includes("crossCutting") ? [] : [...activity.weapons, ...weaponsNamed(folded)]),
    audiences: new Set(audiencesNamed(folded)),
    words: tellingWords(folded),
  };
}

/** Reading a text costs more than all the rest, and as somebody types the same ones are compared over and over. */
const known = new Map<string, Subject>();
const mostKnown = 6000;

/** @returns what an activity is about. */
export function subjectOf(activity: Comparable): Subject {
  const { title, text, kind, themes, paragraphs, weapons } = activity;
  const key = JSON.stringify([title, text, kind, themes, paragraphs, weapons]);
  const found = known.get(key) ?? read(activity);
  if (known.size >= mostKnown) known.clear();
  known.set(key, found);
  return found;
}
