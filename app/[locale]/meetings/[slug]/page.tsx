import { permanentRedirect } from "next/navigation";
import { MeetingView } from "@/app/_views/meeting";
import { titled } from "@/components/title";
import { currentActor } from "@/lib/access/current";
import { meetingName } from "@/lib/meetings/queries";
import { readOrder } from "@/lib/meetings/schema";
import { addressWith } from "@/lib/request/address";
import { answerWith } from "@/lib/request/context";
import { namesIn, unknownNames, type Search } from "@/lib/request/query";

interface Props {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Search>;
}

async function asked({ params, searchParams }: Props) {
  // The session brings the state of the data along: what is read next need not ask for it.
  const [{ slug }, search, actor] = await Promise.all([params, searchParams, currentActor()]);
  const canonical = slug.toLowerCase();
  if (slug !== canonical && (await meetingName(canonical)) !== null)
    permanentRedirect(addressWith(`/meetings/${canonical}`, search));
  const [order, unknown] = [readOrder(search.order), unknownNames(namesIn(search), ["order"])];
  if (order.wrong !== null || unknown.length > 0) answerWith(400);
  return { actor, slug, order, unknown };
}

export async function generateMetadata(props: Props) {
  const name = await meetingName((await asked(props)).slug);
  return name === null ? {} : titled(name);
}

export default async function MeetingPage(props: Props) {
  return <MeetingView {...await asked(props)} />;
}
