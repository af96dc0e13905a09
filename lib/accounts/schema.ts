import { z } from "zod";
import { choice, emailAddress, identifier, name, version } from "@/lib/access/fields";
import { ownPath } from "./rules";

/** `to`: where to go afterwards. Not typed by anybody, so that a wrong one is no complaint, but left out. */
export const requestLinkSchema = z.object({ email: emailAddress, to: z.string().optional().transform(ownPath) });

export const roles = ["coordinator", "staff", "pointOfContact", "expert", "partner"] as const;

export const inviteSchema = z.object({
  name: name(120),
  email: emailAddress,
  role: choice(roles),
  personId: z.union([identifier, z.literal("")]).optional(),
  organisationId: z.union([identifier, z.literal("")]).optional(),
});

export const accountSchema = z.object({ accountId: identifier, version });

export const changeRoleSchema = accountSchema.extend({
  role: choice(roles),
  personId: z.union([identifier, z.literal("")]).optional(),
  organisationId: z.union([identifier, z.literal("")]).optional(),
});
