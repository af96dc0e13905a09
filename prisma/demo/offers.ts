// Fictional needs and offers, for the demonstration.
import type { ActivityKind, Paragraph, SubRegion, Theme, WeaponType } from "@/lib/database/generated/enums";

interface DemoOffer {
  key: string;
  /** The address of an organisation, or the code of a State; neither: the CPC's own. */
  organisation?: string;
  state?: string;
  /** The address of the account that entered it. */
  by: string;
  title: string;
  text: string;
  kinds: ActivityKind[];
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  themes: Theme[];
  languages: string[];
  subRegions: SubRegion[];
}

interface DemoNeed {
  key: string;
  stateCode: string;
  text: string;
  paragraphs: Paragraph[];
  weapons: WeaponType[];
  daysAgo: number;
}

export const demoOffers: DemoOffer[] = [
  {
    key: "customs",
    organisation: "unoda",
    by: "partner@example.org",
    title: "Demonstration: training of customs officers in identifying dual-use goods",
    text: "A fictional offer. Three days for up to 20 customs officers, with exercises on real tariff codes.",
    ...{ kinds: ["training", "workshop"], paragraphs: ["op3c", "op3d"], weapons: ["crossCutting"] },
    ...{
      themes: ["exportControls", "borderControl"],
      languages: ["en", "ru"],
      subRegions: ["southernEurope", "centralAsia"],
    },
  },
  {
    key: "laboratories",
    state: "AT",
    by: "poc.austria@example.org",
    title: "Demonstration: study visit to laboratories that keep dangerous pathogens safe",
    text: "A fictional offer. Two days in one laboratory, for those who write the rules and those who inspect.",
    ...{ kinds: ["visit"], paragraphs: ["op3a", "op3b"], weapons: ["biological"] },
    ...{ themes: ["biosecurity"], languages: ["en", "de"], subRegions: [] },
  },
  {
    key: "plans",
    by: "coordinator@example.org",
    title: "Demonstration: help with drafting a national action plan",
    text: "A fictional offer. A visit to the working group, comments on drafts, a round table with States that have a plan.",
    ...{
      kinds: ["legislativeAssistance", "visit", "roundTable"],
      paragraphs: ["op2", "op8"],
      weapons: ["crossCutting"],
    },
    ...{ themes: ["nationalActionPlan"], languages: ["en", "fr", "ru"], subRegions: [] },
  },
];

export const demoNeeds: DemoNeed[] = [
  {
    key: "customs",
    stateCode: "RS",
    text: "Demonstration, a fictional need: training of customs officers at two border crossings, in identifying dual-use goods, in English.",
    ...{ paragraphs: ["op3c"], weapons: ["nuclear", "chemical"], daysAgo: 200 },
  },
  {
    key: "detectors",
    stateCode: "AT",
    text: "Demonstration, a fictional need: portable detectors for chemical agents for first responders, and how to use them.",
    ...{ paragraphs: ["op3b"], weapons: ["chemical"], daysAgo: 90 },
  },
];
