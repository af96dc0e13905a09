import { z } from "zod";
import { choice, emailAddress, identifier, optionalText, text, version } from "@/lib/access/fields";

export const requestLinkSchema = z.object({ email: emailAddress, to: optionalText(500) });

export const roles = ["coordinator", "staff", "pointOfContact", "expert", "partner"] as const;

export const inviteSchema = z.object({
  name: text(120),
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
