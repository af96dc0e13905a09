import { fold } from "@/lib/fold";

/** The parts of a list of participants, in their order. */
export const sections = ["states", "partners", "organisations", "structures"] as const;
export type Section = (typeof sections)[number];

/** The OSCE's Partners for Co-operation (https://www.osce.org/partners-for-cooperation), as they are named in lists, spellings included. */
const partners = [
  "Afghanistan",
  "Algeria",
  "Australia",
  "Egypt",
  "Israel",
  "Japan",
  "Jordan",
  "Korea",
  "Republic of Korea",
  "South Korea",
  "Morocco",
  "Thailand",
  "Tunisia",
];
const partnerNames = new Set(partners.map(fold));

/** How the OSCE's own structures are named where "OSCE" is no part of the name. */
const structures = [
  "Organization for Security and Co-operation in Europe",
  "Organisation for Security and Co-operation in Europe",
  "Organization for Security and Cooperation in Europe",
  "Organisation for Security and Cooperation in Europe",
  "Conflict Prevention Centre",
  "Forum for Security Co-operation",
  "Office for Democratic Institutions and Human Rights",
  "High Commissioner on National Minorities",
  "Representative on Freedom of the Media",
].map(fold);

interface Named {
  /** Null: no participating State's. */
  stateCode: string | null;
  name: string;
  /** An organisation's acronym. */
  otherName: string | null;
}

/** @returns the part of the list in which a delegation stands. */
export function sectionOf({ stateCode, name, otherName }: Named): Section {
  if (stateCode !== null) return "states";
  const plain = fold(name);
  if (partnerNames.has(plain)) return "partners";
  const words = `${plain} ${fold(otherName ?? "")}`.split(" ");
  const isStructure = words.includes("osce") || structures.some((structure) => plain.includes(structure));
  return isStructure ? "structures" : "organisations";
}

/** @returns "1540-list-of-participants-2015-belgrade.pdf". */
export const fileName = (what: string, slug: string, ending: string): string =>
  `1540-${what}-${slug.replace(/[^a-z0-9-]/g, "")}.${ending}`;
