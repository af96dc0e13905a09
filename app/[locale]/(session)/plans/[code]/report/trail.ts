import { getTranslations } from "@/i18n/words";

/** The way from the plans of all States to a form about one's. */
export async function reportTrail(code: string, state: string) {
  const [sections, hub] = [await getTranslations("page.nav"), await getTranslations("planRecord.hub")];
  return {
    toHub: [
      { label: sections("plans"), href: "/plans" },
      { label: state, href: `/plans/${code}` },
    ],
    toForm: [
      { label: sections("plans"), href: "/plans" },
      { label: state, href: `/plans/${code}` },
      { label: hub("heading"), href: `/plans/${code}/report` },
    ],
  };
}
