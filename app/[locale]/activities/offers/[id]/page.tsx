import { notFound } from "next/navigation";
import { OfferView } from "@/app/_views/offer";
import { titled } from "@/components/title";
import { choice, identifier } from "@/lib/access/fields";
import { currentActor } from "@/lib/access/current";
import { oneOffer } from "@/lib/offers/queries";
import { heeded, readQuery, withoutFields, type Search } from "@/lib/request/query";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<Search>;
}

const query = { done: choice(["added", "edited", "together", "asked", "before"]) };

async function asked({ params, searchParams }: Props) {
  const { id } = await params;
  if (!identifier.safeParse(id).success) notFound();
  const { filters, unknown } = heeded(withoutFields(readQuery(query, await searchParams)));
  return { actor: await currentActor(), id, done: filters.done, unknown };
}

export async function generateMetadata(props: Props) {
  const { actor, id } = await asked(props);
  const found = await oneOffer(actor, id);
  return found ? titled(found.title) : {};
}

export default async function OfferPage(props: Props) {
  return <OfferView {...await asked(props)} />;
}
