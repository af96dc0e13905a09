// What a label of a note announces, however it is worded.

/** What the text after a label is about. `other`: a label that is known for nothing that is read. */
export type Subject =
  | "event"
  | "organisers"
  | "dateAndVenue"
  | "date"
  | "venue"
  | "participants"
  | "states"
  | "organisations"
  | "partners"
  | "absent"
  | "objectives"
  | "speakers"
  | "earlier"
  | "text"
  | "other";

const gathering =
  "(?:event|meeting|workshop|training(?: course)?|conference|seminar|activity|visit|round ?table|peer review|consultations?)";
const of = `(?: (?:of|for|from|at|by) .{2,90})?`;
const when = "(?:dates?|time|when|period|days?)";
const where = "(?:venues?|places?|locations?|city|where|host city|site|premises)";
const bodies =
  "(?:organi[sz]ations?|entities|institutions|agencies|bodies|structures|institutes|partners|actors|stakeholders)";

/** The first that fits a label tells. A label is folded: "dates and venue". */
const wordings: [Subject, RegExp][] = [
  [
    "other",
    new RegExp(
      `^(?:(?:dates?|author|drafted|prepared|written|reported|submitted) (?:of (?:the )?(?:note|report|issue|drafting|submission)|by)|working languages?|languages?|distribution|distr|reference|ref|symbol|classification|rapporteurs?|to|cc|subject matter experts|number of .*|(?:persons|people|participants) (?:present|in total|altogether)|total (?:attendance|participants|participation)|head ?count|mission members?|participating (?:1540 )?experts?|experts? participating|donors?|funding|funded by|budget)$`,
    ),
  ],
  ["dateAndVenue", new RegExp(`^(?:${when}(?: and| or)? ${where}|${where}(?: and| or)? ${when})${of}$`)],
  ["date", new RegExp(`^(?:(?:event|meeting|workshop) )?${when}${of}$|^held on$|^dates? held$|^duration$`)],
  ["venue", new RegExp(`^(?:(?:event|meeting|workshop) )?${where}${of}$|^held (?:in|at)$`)],
  [
    "event",
    new RegExp(
      `^(?:(?:title|name|subject|type|description)(?: of)?(?: the)? )?${gathering}(?: title| name)?$|^(?:title|subject|occasion|what|name)$`,
    ),
  ],
  [
    "organisers",
    /^(?:(?:main|lead|joint|principal|local|jointly) )?(?:co )?(?:organi[sz](?:ers?|ing .*|ed)(?: jointly)?(?: by)?(?: and (?:co )?(?:hosts?|hosted by|sponsors?|partners?|co organi[sz]ers?))?(?: of .*)?|hosts?(?: and (?:co )?organi[sz]ers?)?|hosted by|conven(?:ed by|ors?|ers?)|co sponsors?)$|^(?:with|in) (?:the )?(?:support|co ?operation|partnership)(?: of| with)$|^(?:in )?co ?operat(?:ion|ing) (?:with|partners?)$|^supported by$|^(?:jointly )?(?:conducted|arranged|convened|implemented|delivered|run) (?:jointly )?by$/,
  ],
  [
    "absent",
    /^(?:apologies|regrets|absent|excused|not (?:represented|present|attending)|unable to attend|did not attend|apologies received|invited but not present)(?: .*)?$/,
  ],
  [
    "partners",
    /^(?:osce )?(?:asian |mediterranean )?(?:partners? for co ?operation|partner states|partners for co ?operation states)$|^(?:other|observer|non participating|guest) (?:states|countries)$/,
  ],
  [
    "states",
    new RegExp(
      `^(?:the )?(?:osce )?(?:participating|member|attending|un member) (?:states|countries|delegations)(?: (?:represented|present|attending|taking part|in attendance|participating|only|that .{0,40}|of the osce|from .{0,40}|at .{0,30}))?$|^(?:states|countries|governments|national delegations|state delegations|delegations(?: of states)?|delegations of (?:the )?(?:osce )?participating states)(?: (?:participating|represented|attending|taking part|present|parties|in attendance|that .{0,40}|from .{0,40}|at .{0,30}))?$|^(?:points of contact|pocs) (?:of|from|present).{0,40}$`,
    ),
  ],
  [
    "organisations",
    new RegExp(
      `^(?:the )?(?:(?:international|regional|sub ?regional|participating|other|partner|non ?governmental|intergovernmental|relevant|invited|national|osce|un|united nations|and|research|executive|academic|field|civil society)[ ]?)*${bodies}(?: (?:represented|participating|present|attending|and .{0,40}))?$|^(?:united nations(?: system| family)?|un(?: system)?|osce(?: secretariat| family)?|industry|media)$|^(?:academia|private sector|ngos|civil society|think tanks|observers?|others?|guests?|other (?:participants|attendees|invitees)|experts|resource persons)(?: .{0,60})?$`,
    ),
  ],
  [
    "participants",
    /^(?:list of )?(?:participants?|participation|attendance|attendees|attended by|delegations|delegates|in attendance|present|represented|representation|participating (?:states|delegations|countries|entities) and .*|states and .*|participants and .*|representatives(?: (?:from|of))?|who(?: attended| took part| was there| came| participated| we met)?)(?: (?:list|from|at|in|of|included?|states).{0,50})?$/,
  ],
  [
    "objectives",
    new RegExp(
      `^(?:(?:main|overall|specific|general|key|meeting|event|workshop|experts?|stated) )?(?:objectives?|aims?|purposes?|goals?)(?: and (?:aims?|objectives?|purposes?|goals?|scope|expected (?:results|outcomes?)))?${of}$|^(?:objectives?|aims?|purposes?|goals?) for .*$|^(?:why|what for|for what)$`,
    ),
  ],
  [
    "speakers",
    /^(?:opening|welcom(?:e|ing)|introductory|key ?note)(?: (?:and (?:welcom(?:e|ing)|opening) )?(?:remarks|statements?|address(?:es)?|speech(?:es)?|session|speakers?|words|ceremony))$|^(?:speakers?|opening|key ?note speakers?|opening session and .*|opened by|opening of the .*)$/,
  ],
  ["earlier", /^(?:previous|earlier|past|preceding) (?:meetings?|events?)(?: .*)?$/],
  [
    "text",
    new RegExp(
      `^(?:(?:general |brief )?background|context|introduction|highlights|assessments?|summary|proceedings|discussions?|outcomes?|results?|conclusions?|findings|observations|agenda|programme|main points|key points|key messages|follow up|next steps|recommendations|way (?:ahead|forward)|sessions?|substance|overview|evaluation|lessons learn(?:ed|t)|remarks|looking (?:back|ahead)|history|what (?:was (?:said|discussed|done|achieved)|happened|we (?:heard|saw|learned|learnt|think|did)))(?: .{0,60})?$`,
    ),
  ],
  [
    "other",
    /^(?:additional (?:comments?|information|remarks)|comments?|further information|for further information|contacts?(?: .{0,40})?|point of contact for .*|annex(?:es)?.{0,60}|attachments?|enclosures?|notes?|media)$/,
  ],
];

/** @returns a label folded: without numbers, marks and case, "date and venue". */
export function foldLabel(label: string): string {
  return label
    .replace(/^[\s#•▪◦*·–—-]*(?:(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s*)*(?:\d{1,2}\s+)?/i, "")
    .toLowerCase()
    .replace(/\((e?s|ies)\)/g, "$1")
    .replace(/[’']s\b/g, "s")
    .replace(/s[’']/g, "s")
    .replace(/[&/]/g, " and ")
    .replace(/\([^()]{0,60}\)/g, " ")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** What only tells within a list of who took part: "Others", "United Nations", "States". */
const onlyInList =
  /^(?:(?:states|countries|governments|(?:united nations|un|osce)(?: system| family| secretariat)?|industry|media|partners|organi[sz]ations?)|(?:others?|guests?|observers?|academia|experts|ngos|civil society|private sector|think tanks)(?: .*)?)$/;

/** A label announces, it says nothing: "Previous meetings were held in Vienna (10" is the begin of a sentence. */
const says = /(?<!\b(?:that|which|who) (?:\w+ )?)\b(?:was|were|has|have|had|is|are|took|will)\b(?! attended| to$|$)/;

/** @returns what a label announces, or null where it is none. @param inList whether it stands among participants. */
export function subjectOf(label: string, inList: boolean): Subject | null {
  if (
    label.length > 120 ||
    (/\b(?:and|of|for|the|to|on|with|by)\s*$/i.test(label) &&
      !/\bby\s*$|^\s*what for\s*$|\bwith\s*$|\bof\s*$/i.test(label))
  )
    return null;
  const folded = foldLabel(label);
  if (folded === "" || folded.split(" ").length > 14) return null;
  if ((says.test(folded) && !/^(?:who|what) /.test(folded)) || /^(?:\w+ )?note$/.test(folded)) return null;
  const found = wordings.find(([, wording]) => wording.test(folded))?.[0] ?? null;
  const aList = found === "organisations" || found === "partners" || found === "states";
  if (!inList && /^organi[sz]ations?$/.test(folded)) return "organisers";
  return aList && !inList && onlyInList.test(folded) ? null : found;
}

/** @returns whether a folded label begins what may still become one: "date and". */
export const mayGoOn = (label: string): boolean =>
  /\b(?:and|of|for|the|in|by|from|participating|organi[sz]ing|hosting|1540)$/.test(foldLabel(label));
