"use server";

import { action } from "@/lib/access/action";
import { changeRole, disableAccount, enableAccount } from "@/lib/accounts/change-account";
import { inviteAccount } from "@/lib/accounts/invite-account";

const to = (done: string) => ({ goTo: () => `/accounts?done=${done}` });

export const invite = action(inviteAccount, to("invited"));
export const changeRoleOf = action(changeRole, to("roleChanged"));
export const disable = action(disableAccount, to("disabled"));
export const enable = action(enableAccount, to("enabled"));
