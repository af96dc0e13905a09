import { getTranslations } from "@/i18n/words";
import type { Crumb } from "@/components/page";

/** Where pages on a State's measures stand. */
export async function measuresTrail(state: { code: string; name: string }): Promise<Crumb[]> {
  const [sections, plans, measures] = [
    await getTranslations("page.nav"),
    await getTranslations("plans"),
    await getTranslations("measures"),
  ];
  return [
    { label: sections("plans"), href: "/plans" },
    { label: plans("state.title", { state: state.name }), href: `/plans/${state.code}` },
    { label: measures("title"), href: `/plans/${state.code}/measures` },
  ];
}
