/** The facts that the portal ships with. Each function reads and checks one file. */
import activityFile from "./activities.json";
import chairmanshipFile from "./chairmanships.json";
import committeeRecordFile from "./committee-records.json";
import meetingFile from "./meetings.json";
import organisationFile from "./organisations.json";
import planFile from "./plans.json";
import * as shapes from "./shapes";
import stateFile from "./states.json";
import supportFile from "./support.json";

export const readStates = () => shapes.states.parse(stateFile);
export const readChairmanships = () => shapes.chairmanships.parse(chairmanshipFile);
export const readOrganisations = () => shapes.organisations.parse(organisationFile);
export const readMeetings = () => shapes.meetings.parse(meetingFile);
export const readPlans = () => shapes.plans.parse(planFile);
export const readSupport = () => shapes.support.parse(supportFile);
export const readCommitteeRecords = () => shapes.committeeRecords.parse(committeeRecordFile);
export const readActivities = () => shapes.activities.parse(activityFile);
