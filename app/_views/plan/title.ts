import type { Metadata } from "next";
import { getLocale, getTranslations } from "@/i18n/words";
import { titled } from "@/components/title";
import { today } from "@/lib/dates";
import { listStates } from "@/lib/states/list";

/** The title of the page on a State's plans; none where the code is no State's, which the page itself says. */
export async function planTitle(code: string): Promise<Metadata> {
  const t = await getTranslations("plans");
  const state = (await listStates(await getLocale(), today())).find((listed) => listed.code === code);
  return state ? titled(t("state.title", { state: state.name })) : {};
}
