// Whom an activity is for, as its title and description say it.

/** What is said of the people whom an activity takes from their work (see speaksOf). */
export const audienceTerms = {
  borderGuards:
    "borderguard, border polic, border officer, border forc, border troop, border service, front line, frontline, patrol, land border, crossing point, officers at the border, border personnel",
  customs: "customs",
  banks: "=bank, =banks, banker, insurer, compliance officer",
  financialAuthorities: "financial intelligence, =fiu, =fius, supervis, centralbank, nationalbank",
  laboratories: "laborator, =labs, microbiolog, biosafety, veterinar, culture collection",
  lawmakers: "parliament, legislator, deputies",
  lawyers: "lawyer, jurist, legal expert, legal adviser, legal depart, legal draft, legal group, drafters",
  justice: "prosecutor, judge, judicia, court, magistrate",
  police: "police, investigator, detective, criminal police, security service, intelligence service, forensic",
  licensing:
    "licensing, issue licen, issue export licen, grant licen, grant export licen, decide on licen, decide on applic, decide on export",
  pointsOfContact:
    "points of contact, point of contact, contact person, contact point, contact officer, national contact, national coordinator, national co ordinator, focal point, focal person, hold the function, 1540 network",
  industry:
    "=industry, =industries, exporter, compan, enterprise, manufactur, trader, business, producer, firm, chamber of commerce, private sector",
  retailers: "retail, shop, seller, pharmac, farmer, over the counter",
  carriers:
    "forwarder, haulier, haulage, carrier, driver, railway, shipping, transport compan, dispatcher, logistic, freight, airline",
  ports: "port author, port secur, port work, port staff, terminal, airport staff, harbour",
  scientists:
    "editors, universit, academ, student, professor, scientist, lecturer, researcher, doctoral, scholar, research administrat, faculty, dean, campus, teacher",
  responders:
    "responder, firefight, fire service, fire brigade, rescue, ambulance, paramedic, civil protection, decontaminat, emergency service, emergency ministr, emergency team",
  medical: "hospital, =doctor, =doctors, nurse, physician, =clinics, clinical, medical, epidemiolog",
  operators:
    "operator, who run, plant manager, site manager, facility manager, plant staff, staff of the plant, site staff, warehouse, store keeper, storekeeper, managers of, technician, engineer",
  guards:
    "guard force, guards of, site guard, watch over, security manager, security guard, national guard, military, armed forces, army, troops guarding, protection force",
  regulators:
    "=regulator, =regulators, regulatory author, regulatory bod, inspector, inspectorate, supervisory authorit",
  informationTechnology:
    "computer emergency, =cert, =csirt, system administrator, network administrator, it staff, it special, it depart, information technology, hacker, computer specialist",
  officials:
    "ministr, official, civil servant, inter agency, interagency, commission, working group, government agenc, authorities",
} as const;

/** The people whom an activity is for. */
export type Audience = keyof typeof audienceTerms;

/** Who all are officials: an activity for officials may well mean them. */
export const ofState: readonly Audience[] = [
  ...([
    "pointsOfContact",
    "licensing",
    "customs",
    "borderGuards",
    "regulators",
    "justice",
    "police",
    "financialAuthorities",
    "lawyers",
  ] as const),
  "laboratories",
];

/** Who may be the same people, called otherwise. */
export const mayBeTheSame: readonly (readonly [Audience, readonly Audience[]])[] = [
  ["borderGuards", ["customs", "ports", "police"]],
  ["customs", ["ports"]],
  ["laboratories", ["scientists", "medical"]],
  ["industry", ["operators", "retailers", "carriers"]],
  ["operators", ["guards", "informationTechnology", "regulators"]],
  ["responders", ["medical", "police"]],
  ["lawmakers", ["justice", "lawyers"]],
];
