import { notFound } from "next/navigation";
import { getLocale } from "@/i18n/words";
import { requireActor } from "@/lib/access/current";
import type { Permission } from "@/lib/access/can";
import { stateFacts } from "@/lib/states/state";

/** @returns who asks and the State that the address names, for whoever has the permission for it. @param path what follows the State's in the address. */
export async function askedState(params: Promise<{ code: string }>, permission: Permission, path: string) {
  const { code } = await params;
  const actor = await requireActor(permission, `/plans/${code}/${path}`, { stateCode: code });
  const { name } = (await stateFacts(code, await getLocale())) ?? notFound();
  return { actor, code, name };
}
