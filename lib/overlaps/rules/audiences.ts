// Whom an activity is for, as its title and description say it.

/** What is said of the people whom an activity takes from their work (see speaksOf). */
export const audienceTerms = {
  borderGuards:
    "border guard, border polic, border officer, border forc, border troop, front line, frontline, patrol polic, land border, crossing point, officers at the border",
  customs: "customs",
  banks: "bank, financial intelligence, =fiu, financial supervis, supervisor, insurer, compliance officers of bank",
  laboratories: "laborator, microbiolog, biosafety officer, veterinar, epidemiolog",
  lawmakers: "parliament, lawyer, legislator, jurist, legal expert, legal adviser, deputies, legal draft",
  justice: "prosecutor, judge, judicia, court, investigator, detective, magistrate",
  licensing: "licensing offic, licensing author, licensing agenc",
  pointsOfContact: "points of contact, contact person, contact point, focal point, hold the function, 1540 network",
  industry: "industr, exporter, compan, enterprise, manufactur, trader, forwarder, haulier, carrier, freight, business",
  scientists: "universit, academ, student, professor, scientist, lecturer, researcher, doctoral",
  responders:
    "first responder, firefight, fire service, fire brigade, rescue, ambulance, paramedic, hospital, medical, civil protection, decontaminat, emergency service",
  operators: "operator, plant manager, site manager, facility, guard force, security manager, guards of, plant staff",
  regulators:
    "=regulator, =regulators, regulatory author, regulatory bod, inspector, inspectorate, supervisory authorit",
  informationTechnology: "cyber, computer emergency, =cert, =csirt, system administrator, it staff, it security",
  officials: "ministr, official, civil servant, inter agency, interagency, commission, working group, government agenc",
} as const;

/** The people whom an activity is for. */
export type Audience = keyof typeof audienceTerms;

/** Officials may be these very people. */
export const officials: readonly Audience[] = ["licensing", "customs", "borderGuards", "regulators", "justice"];
