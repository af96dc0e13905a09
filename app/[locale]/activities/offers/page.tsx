import { OffersView } from "@/app/_views/offers";
import { titled } from "@/components/title";
import { getTranslations } from "@/i18n/words";
import { currentActor } from "@/lib/access/current";
import { readOfferQuery } from "@/lib/offers/filters";
import { heeded, type Search } from "@/lib/request/query";

interface Props {
  searchParams: Promise<Search>;
}

const asked = async ({ searchParams }: Props) => heeded(readOfferQuery(await searchParams));

export async function generateMetadata(props: Props) {
  await asked(props);
  return titled((await getTranslations("offers"))("title"));
}

export default async function OffersPage(props: Props) {
  return <OffersView actor={await currentActor()} query={await asked(props)} />;
}
