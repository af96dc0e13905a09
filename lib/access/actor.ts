import type { Role } from "@/lib/database/generated/enums";

/** Who is asking, as the database says at this request. */
export interface Actor {
  role: Role | "visitor";
  accountId: string | null;
  name: string;
  personId: string | null;
  organisationId: string | null;
  /** The State for which the person holds an appointment today; null for everybody else. */
  stateCode: string | null;
}

/** Somebody who is not signed in. */
export const visitor: Actor = {
  role: "visitor",
  accountId: null,
  name: "",
  personId: null,
  organisationId: null,
  stateCode: null,
};
