import type { PlanCircle, Visibility } from "@/lib/database/generated/enums";
import type { Actor } from "./actor";

/** What a permission is asked about: the State, account or organisation it concerns, where it concerns one. */
export interface Subject {
  stateCode?: string | null;
  accountId?: string | null;
  organisationId?: string | null;
}

type Rule = (actor: Actor, subject: Subject) => boolean;

const anyone: Rule = () => true;
const signedIn: Rule = (actor) => actor.accountId !== null;
/** Somebody of whom the directory keeps a record. */
const inDirectory: Rule = (actor) => actor.personId !== null;
const coordinator: Rule = (actor) => actor.role === "coordinator";
const centre: Rule = (actor) => coordinator(actor, {}) || actor.role === "staff";
/** A Point of Contact whose appointment has ended is one no longer. */
const pointOfContact: Rule = (actor) => actor.role === "pointOfContact" && actor.stateCode !== null;
const network: Rule = (actor) =>
  centre(actor, {}) || pointOfContact(actor, {}) || actor.role === "expert" || actor.role === "partner";
const ownState: Rule = (actor, subject) => pointOfContact(actor, {}) && subject.stateCode === actor.stateCode;
const coordinatorOrOwnState: Rule = (actor, subject) => coordinator(actor, subject) || ownState(actor, subject);
const ownOrganisation: Rule = (actor, subject) =>
  actor.role === "partner" && actor.organisationId !== null && subject.organisationId === actor.organisationId;
const centreOrOwnState: Rule = (actor, subject) => centre(actor, subject) || ownState(actor, subject);
const centreOrOwn: Rule = (actor, subject) =>
  centre(actor, subject) || ownState(actor, subject) || ownOrganisation(actor, subject);
const otherAccount: Rule = (actor, subject) => coordinator(actor, subject) && subject.accountId !== actor.accountId;

const table = {
  "directory.read": network,
  "entry.edit": coordinatorOrOwnState,
  "entry.confirm": coordinatorOrOwnState,
  "upkeep.read": centre,
  "nomination.read": centreOrOwnState,
  "nomination.record": coordinator,
  "appointment.make": coordinator,
  "appointment.end": coordinator,
  "appointment.withdraw": coordinator,
  "proposal.make": ownState,
  "proposal.withdraw": ownState,
  "proposal.decide": coordinator,
  "stateChannel.edit": coordinatorOrOwnState,
  "meeting.plan": centre,
  "meeting.fromNote": centre,
  "agenda.edit": centre,
  "plan.add": coordinatorOrOwnState,
  "plan.edit": coordinatorOrOwnState,
  "plan.withdraw": coordinatorOrOwnState,
  "plan.confirm": ownState,
  "planEvent.report": coordinatorOrOwnState,
  "planEvent.withdraw": coordinatorOrOwnState,
  "meetingDocument.read": network,
  "meetingDocument.add": centre,
  "meetingDocument.remove": centre,
  "attendance.mark": centre,
  "attendance.undo": centre,
  "delegate.add": centre,
  "delegate.correct": centre,
  "delegate.withdraw": centre,
  "delegation.add": centre,
  "delegation.withdraw": centre,
  "participants.read": network,
  "participants.export": network,
  "cards.print": centre,
  "note.read": network,
  "note.edit": centre,
  "note.issue": centre,
  "note.export": network,
  "invitation.read": centre,
  "invitation.send": centre,
  "invitation.record": centre,
  "invitation.answer": (actor, subject) => ownState(actor, subject) || ownOrganisation(actor, subject),
  // The link is the permission: its verb answers for it.
  "invitation.answerByLink": anyone,
  "account.invite": coordinator,
  "account.changeRole": otherAccount,
  "account.disable": otherAccount,
  "account.enable": otherAccount,
  "accounts.read": coordinator,
  "audit.read": coordinator,
  "directory.export": network,
  "directory.import": coordinator,
  "measure.add": coordinatorOrOwnState,
  "measure.edit": coordinatorOrOwnState,
  "measure.withdraw": coordinatorOrOwnState,
  "measure.import": coordinatorOrOwnState,
  "progress.report": coordinatorOrOwnState,
  "progress.withdraw": coordinatorOrOwnState,
  "ownData.read": signedIn,
  "erasure.request": inDirectory,
  "person.erase": coordinator,
  "retention.set": coordinator,
  "history.read": (actor, subject) => centre(actor, {}) || ownState(actor, subject),
  "check.read": centre,
  "check.open": coordinator,
  "check.remind": coordinator,
  "check.record": coordinator,
  "check.close": coordinator,
  "check.answer": ownState,
  // The link is the permission: its verb answers for it.
  "check.answerByLink": anyone,
  "plans.export": network,
  "planChanges.read": network,
  "planChanges.mark": network,
  "planChanges.order": network,
  // The link is the permission: its verb answers for it.
  "planChanges.stopByLink": anyone,
  "support.record": coordinatorOrOwnState,
  "support.confirm": ownState,
  "need.state": coordinatorOrOwnState,
  "lesson.share": coordinatorOrOwnState,
  "committeeRecord.keep": coordinator,
  "activity.readAll": centre,
  "activity.export": network,
  "activityFeed.keep": network,
  "activity.add": centreOrOwn,
  "activity.edit": centreOrOwn,
  "activity.look": centreOrOwn,
  "overlaps.read": centre,
  "overlap.resolve": coordinator,
  "activity.withdraw": centreOrOwn,
  "followUp.say": ownState,
  "offer.add": centreOrOwn,
  "offer.edit": centreOrOwn,
  "offer.withdraw": centreOrOwn,
  "introduction.ask": centreOrOwn,
  // Consent is the State's own.
  "introduction.answer": ownState,
  "session.request": anyone,
  "session.begin": anyone,
  "session.end": signedIn,
  "session.endOthers": signedIn,
} satisfies Record<string, Rule>;

/** The name of something that one may do. */
export type Permission = keyof typeof table;

/** Every permission there is, for the access matrix. */
export const permissions = Object.keys(table) as Permission[];

/** The one table: whether this actor may do this, to this subject. */
export function can(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  return table[permission](actor, subject);
}

/** What two readers must share to see the same of everything: the part they play, and for which State or organisation. */
export const scopeOf = ({ role, stateCode, organisationId }: Actor): string =>
  [role, stateCode, organisationId].join("/");

/**
 * Which channels an actor may see of a State's entry: its own State's wholly; of others, by the mark each channel carries.
 * @param stateCode the State whose entry it is.
 */
export function visibleTo(actor: Actor, stateCode: string): Visibility[] {
  return ownState(actor, { stateCode }) ? ["network", "states", "cpc"] : circlesOf(actor);
}

/** The circles of readers that an actor belongs to: what is marked for one of them is theirs to see. */
export function circlesOf(actor: Actor): Visibility[] {
  if (centre(actor, {})) return ["network", "states", "cpc"];
  if (pointOfContact(actor, {})) return ["network", "states"];
  return network(actor, {}) ? ["network"] : [];
}

/** Whose plans, and what belongs to them, an actor may read: everybody's; with the network's; with those that are for States and the CPC. */
export function planCirclesOf(actor: Actor): PlanCircle[] {
  if (centre(actor, {}) || pointOfContact(actor, {})) return ["public", "network", "states"];
  return network(actor, {}) ? ["public", "network"] : ["public"];
}

/** Whether what an actor says of plans comes from sources that are named with it; what others report, their State reports itself. */
export const namesSources = (actor: Actor): boolean => coordinator(actor, {});
