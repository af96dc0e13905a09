import { permanentRedirect } from "next/navigation";
import { ActivityView } from "@/app/_views/activity";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { oneActivity } from "@/lib/activities/one";
import { addressWith } from "@/lib/request/address";
import { heeded, namesIn, unknownNames, type Search } from "@/lib/request/query";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  const [{ slug }, search, actor] = await Promise.all([params, searchParams, currentActor()]);
  const canonical = slug.toLowerCase();
  if (slug !== canonical && (await oneActivity(actor, canonical)) !== null)
    permanentRedirect(addressWith(`/activities/${canonical}`, search));
  return { actor, slug, ...heeded({ errors: {}, unknown: unknownNames(namesIn(search), []) }) };
}

export async function generateMetadata(props: Props) {
  const { actor, slug } = await asked(props);
  const found = await oneActivity(actor, slug);
  return found ? titled(found.title) : {};
}

export default async function ActivityPage(props: Props) {
  return <ActivityView {...await asked(props)} />;
}
