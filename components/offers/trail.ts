import type { Crumb } from "@/components/page";
import { getTranslations } from "@/i18n/words";

/** The way down to offers, and to one of them. */
export async function offerTrail(offer?: { id: string; title: string }): Promise<Crumb[]> {
  return [
    { label: (await getTranslations("activitiesSeen"))("title"), href: "/activities" },
    { label: (await getTranslations("offers"))("title"), href: "/activities/offers" },
    ...(offer ? [{ label: offer.title, href: `/activities/offers/${offer.id}` }] : []),
  ];
}
