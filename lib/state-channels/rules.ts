import type { ChannelKind, ChannelPurpose, Visibility } from "@/lib/database/generated/enums";

/** In the order in which they are listed. */
export const purposes = ["role", "delegation"] as const satisfies ChannelPurpose[];

/** A way to reach a State that belongs to no person. */
export interface StateChannel {
  id: string;
  purpose: ChannelPurpose;
  kind: ChannelKind;
  value: string;
  visibility: Visibility;
}
