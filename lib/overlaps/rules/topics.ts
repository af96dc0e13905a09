// Subjects as the rules tell them apart: the portal's themes, and finer ones within some, known by the field's own terms.
import type { Theme } from "@/lib/database/generated/enums";
import { themes } from "@/lib/activities/vocabulary";

/** Finer subjects, and the themes that they are part of. */
export const finer = {
  licensing: ["exportControls"],
  controlLists: ["exportControls"],
  transit: ["exportControls", "transport"],
  brokering: ["exportControls"],
  intangibleTransfers: ["exportControls", "academiaAndIndustry"],
  outreachToIndustry: ["academiaAndIndustry", "exportControls"],
  universities: ["academiaAndIndustry"],
  radiationDetection: ["borderControl", "nuclearSecurity"],
  cargo: ["borderControl"],
  laboratories: ["biosecurity"],
  diseases: ["biosecurity"],
  chemicalPlants: ["chemicalSecurity"],
  precursors: ["chemicalSecurity"],
  firstResponse: ["cbrnResponse"],
  forensics: ["cbrnResponse"],
  enforcement: ["legislation"],
  research: ["nuclearSecurity", "physicalProtection"],
  sources: ["nuclearSecurity"],
  insiders: ["physicalProtection"],
  threats: ["physicalProtection"],
  guardForces: ["physicalProtection"],
  matrix: ["reporting"],
  meansOfDelivery: ["exportControls"],
} as const satisfies Record<string, readonly Theme[]>;

/** A theme, a finer subject within one, the other kind of plan that is called an action plan, or the resolution as a whole where nothing nearer is said. */
export type Topic = Theme | keyof typeof finer | "cbrnPlan" | "wholeResolution";

/** Whether a subject is one of the portal's themes. */
export const isTheme = (topic: Topic): topic is Theme => (themes as readonly Topic[]).includes(topic);

/** What a title or a description says where a subject is meant (see speaksOf). */
export const topicTerms: Record<Exclude<Topic, "wholeResolution">, string> = {
  nationalActionPlan:
    "action plan, plan of action, implementation plan, voluntary plan, successor plan, next plan, second plan, third plan, new plan, draft plan, =nap, =naps, =niap, =niaps, roadmap, road map, stocktak, mid term, interim review, plan s measures, national strategy, priorities for, generation plan, generation of plan, strategic plan, implementation priorit, drafting team, drafting group, drafting session, measures and indicators, measures deadline, measures and deadline, set measures, planning support, support to planning, own plan, plan for the years, responsible institutions, who does what, period 20, until 202, until 203, coming years, coming four years, coming five years, next four years, next five years",
  legislation:
    "legislat, draft law, =bill, criminal code, penal, statut, legal framework, legal review, model law, new law, national law, law drafting, lawmak, parliament, prohibition",
  exportControls:
    "export control, strategic trade, strategic good, dual use, trade control, sensitive good, sensitive technolog, controlled good, controlled item, proliferation sensitive, export compliance, wassenaar, nuclear suppliers, australia group",
  borderControl:
    "border, customs, smuggl, illicit traffick, crossing point, checkpoint, frontier, seizure, port control, front line",
  physicalProtection:
    "physical protection, physical security, guard, site security, perimeter, cppnm, safekeep, access control, fence, vault, sabotage, theft, steal, stolen, intruder, intrusion detect, =lock, =locks, camera, design basis threat, storage site, storage facilit, alarm system, two person rule, protection of nuclear, protection of site, security of site, security of facilit, security plan, watch over, break in",
  accounting:
    "accounting for, account for, accountanc, accountant, accounting and control, material balance, inventor, stock register, record keeping, bookkeep, keep the books, ledger, safeguard, missing material, stocktaking of material, counting, every gram",
  financing:
    "financ, =bank, =banks, banking, banker, payment, =fiu, money, terrorist fund, =fatf, financial intelligence, letters of credit, financial sanction, asset freez",
  cbrnResponse:
    "cbrn, emergency, responder, incident, consequence management, decontaminat, rescue, firefight, fire service, fire brigade, preparedness, casualt, crisis management, field exercise, civil protection, hazmat, nerve agent, protective suit, protective equipment, toxic gas, release of, spill",
  biosecurity:
    "biosecur, dualuse research, biosafe, biorisk, biolog, pathogen, toxin, microb, strain, =bwc, =btwc, biotech, virus, bacteri, life scien, laborator",
  chemicalSecurity:
    "chemical, toxic, precursor, =cwc, =opcw, pesticid, chlorine, ammonia, acid, fertiliser, fertilizer, solvent, plant safety, nerve agent, poison",
  nuclearSecurity:
    "nuclear, radioact, radiolog, radionuclid, fissile, uranium, plutonium, reactor, radiation, =iaea, =icsant",
  cyber:
    "cyber, computer, hack, digital, =ict, information security, network security, malware, ransom, intrusion, phishing, software, control system, control room, password, through the network, attacks on network",
  academiaAndIndustry:
    "universit, academ, scientist, student, researcher, =industry, =industries, compan, enterprise, private sector, manufactur, exporter, trade association, compliance programme, chamber of commerce, campus, code of conduct, codes of conduct, lecturer, professor, doctoral",
  pointsOfContact:
    "points of contact, point of contact, contact person, contact point, focal point, focal person, contact officer, national contact, contacts in capitals, network on unscr, network on resolution, osce network, 1540 network, =poc, =pocs, liaison officer",
  reporting:
    "national report, report to the committee, =matrix, =matrices, reporting, first report, next report, new report, additional information, effective practice, implementation report, report under, to the committee, to the 1540 committee, voluntary report, updated report, reports on implementation, questionnaire",
  transport:
    "transport, haulage, haulier, carrier, rail, freight, shipper, convoy, logistic, forwarder, on the road, highway, road police, airport, seaport, driver, truck, lorry, lorries, tanker, dangerous goods, hazardous goods, in transit",
  licensing: "licen, application, end user, end use, permit, refusal, catch all, authorisation, authorization",
  controlLists:
    "control list, controlled list, list of goods, lists of the regimes, list of the regimes, goods list, annex, classif, commodity identif, which goods, tariff code, list of dual, correlation table, harmonised system, harmonized system",
  transit: "transit, trans ship, transship, re export, reexport, free zone, free port, free trade zone",
  brokering: "broker, intermediar, middlem",
  intangibleTransfers:
    "intangible, technology transfer, transfer of technolog, deemed export, knowledge transfer, transfer of knowledge, know how, visiting scholar, visiting scientist, visiting researcher, guest researcher, foreign student, foreign researcher, joint research, research cooperation, research collaboration, sensitive research, research security, knowledge security",
  outreachToIndustry:
    "outreach to, industry outreach, outreach day, exporter, compliance programme, internal compliance, which customers",
  universities:
    "universit, academ, student, professor, lecturer, researcher, doctoral, thesis, curricul, codes of conduct, code of conduct, dualuse research, editors, publish",
  radiationDetection:
    "radiation detect, radiation alarm, radiation portal, radiation monitor, portal monitor, detector, radionuclide identif, radioactive source, radioactive material, nuclear and other radioactive, out of regulatory control, orphan source, nuclear smuggl, detecting nuclear, detection of nuclear",
  cargo:
    "cargo, container, targeting, risk profil, risk management, consignment, inspection of goods, manifest, x ray, scanner, parcel, suspect shipment",
  laboratories: "laborator, strain, biorisk, biosafe, culture collection, pathogen, specimen, repositor",
  diseases: "outbreak, epidemic, disease, surveillance, veterinar, public health, pandemic",
  chemicalPlants:
    "chemical plant, chemical facilit, chemical site, chemical industr, chemical safety, chemical security, chemical storage, storage of chemical, toxic industrial, plant manager, chemical works, refiner, depot, warehouse, water works, waterworks, plant owner, store chemical, chlorine, ammonia",
  precursors: "precursor, explosiv, improvised, retail, over the counter",
  firstResponse:
    "responder, firefight, fire service, fire brigade, decontaminat, ambulance, rescue, paramedic, hospital, casualt, field exercise, protective suit, protective equipment, respirator, gas mask, emergency doctor",
  forensics: "forensic, crime scene, evidence, attribution, sampling",
  enforcement: "prosecut, judge, judicia, court, investigat, sentenc",
  meansOfDelivery: "missile, drone, unmanned, rocket, ballistic, hague code, means of delivery, delivery system",
  cbrnPlan:
    "cbrn action plan, cbrn national action plan, national cbrn, cbrn plan, centres of excellence, centers of excellence, centre of excellence",
  research: "reactor, nuclear facilit, nuclear power, nuclear site, nuclear plant, nuclear installation, power plant",
  sources: "radioactive source, sealed source, orphan source, disused source, radiotherap",
  insiders: "insider, vetting, trustworth, personnel reliab, background check, security culture, trust",
  threats: "design basis threat, threat assessment, threat analysis, threat evaluation",
  guardForces:
    "guard force, response force, protection force, national guard, armed attack, intruder, force on force, armed response",
  matrix: "=matrix, =matrices, national report, first report, report to the committee",
};
