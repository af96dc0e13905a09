import type { Crumb } from "@/components/page";
import { getTranslations } from "@/i18n/words";

/** The way down to what belongs to an activity. */
export const activityTrail = async ({ slug, title }: { slug: string; title: string }): Promise<Crumb[]> => [
  { label: (await getTranslations("activities"))("title"), href: "/activities" },
  { label: title, href: `/activities/${slug}` },
];
